import { askedWords } from "messages:asked";

import { WRITTEN } from "../i18n/language.ts";
import rules from "../rules.json" with { type: "json" };
import { TextArea } from "../ui/TextArea.tsx";
import { Arrived } from "./Arrived.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { ABOUT, withText } from "./guidance.ts";
import "./requests.css";
import { Stale } from "./Stale.tsx";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useTexts } from "./useTexts.ts";
import type { ClinicTexts, Texts } from "./wire.ts";

/** What an administrator tells patients in the clinic's own words. */
export function TextsPage({ given }: { given: Given }) {
  const words = askedWords(given.text.chart.language).texts;
  const loaded = useLoaded(given.server.texts, "texts");
  return (
    <main class="narrow">
      <Title>{words.title}</Title>
      <p class="lead">{words.lead}</p>
      <Arrived given={given} loaded={loaded}>
        {(stands) => <Editor given={given} stands={stands} />}
      </Arrived>
    </main>
  );
}

function Editor({ given, stands }: { given: Given; stands: ClinicTexts }) {
  const { text } = given;
  const words = askedWords(text.chart.language).texts;
  const { written, texts, write, saving, saved, save, take, current } = useTexts(given, stands);
  const { number, changed_at: since } = written;
  return (
    <>
      <p class="muted">{since === null ? words.never : words.stands({ number: text.number(number), when: text.instant(since) })}</p>
      <Form given={given} saving={saving} onSave={() => void save(number)} save={words.save}>
        {current && (
          <Stale text={text} lines={linesOf(current.texts)} onTake={() => take(current)} onKeep={() => void save(current.number)} />
        )}
        {ABOUT.map((about) => (
          <Wording key={about} given={given} about={about} texts={texts} onTexts={write} />
        ))}
        <p role="status">{saved ? words.saved : ""}</p>
      </Form>
    </>
  );
}

interface WordingProps {
  given: Given;
  about: (typeof ABOUT)[number];
  texts: Texts;
  onTexts: (texts: Texts) => void;
}

function Wording({ given, about, texts, onTexts }: WordingProps) {
  const words = askedWords(given.text.chart.language).texts;
  return (
    <fieldset class="wording">
      <legend>{words.about[about]}</legend>
      {WRITTEN.map((language) => (
        <TextArea
          key={language}
          label={words.languages[language]}
          hint={words.how[about]}
          rows={4}
          lang={language}
          longest={rules.limits.clinic_text_max_characters}
          value={texts[about][language] ?? ""}
          onValue={(typed) => onTexts(withText(texts, about, language, typed))}
        />
      ))}
    </fieldset>
  );
}

function linesOf(texts: Texts): string[] {
  return ABOUT.flatMap((about) => WRITTEN.map((language) => texts[about][language] ?? ""));
}
