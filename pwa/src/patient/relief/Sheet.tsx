import { effectsWords } from "messages:effects";
import { keptWords } from "messages:kept";
import { latelyWords } from "messages:lately";
import { paybackWords } from "messages:payback";

import type { Me } from "../../api/client.ts";
import { showDay, WITH_YEAR } from "../../i18n/format.ts";
import { language } from "../../i18n/language.ts";
import type { Day } from "../../moment.ts";
import { latelySentences } from "../lately.ts";
import { datedOf, type KeptLine } from "../ownLine.ts";
import { reliefSentence } from "../reliefSentence.ts";
import { effectLines, painLines, rescueLines, type Saying, sinceLines } from "./sheet.ts";
import type { Visit } from "./visit.ts";

interface Props {
  visit: Visit;
  line: KeptLine | null;
  me: Me | null;
  first: Day;
  last: Day;
}

/** What the diary says for a visit, one part after the other. */
export function Sheet({ visit, line, me, first, last }: Props) {
  const words = paybackWords().visit;
  const say: Saying = { words, effects: effectsWords(), language: language.value };
  const day = (at: Day) => showDay(language.value, at, WITH_YEAR);
  return (
    <section class="sheet card stack">
      <div>
        <p class="sentence">{words.of({ first: day(first), last: day(last) })}</p>
        <p class="muted">{[me?.name, me?.clinic.name, words.made({ day: day(last) })].filter(Boolean).join(" · ")}</p>
        <p>{visit.logged > 0 ? words.logged({ logged: visit.logged, all: visit.days }) : words.nothing}</p>
      </div>
      <Part title={words.pain} lines={painLines(visit, say)} />
      <Part title={words.relief} lines={[...reliefLines(line, last), ...sinceLines(visit, say)]} />
      <Part title={words.effects} lines={effectLines(visit, say)} />
      <Part title={words.rescue} lines={rescueLines(visit, say)} />
    </section>
  );
}

/** How long it lasted is what the clinic's server reckoned last: the phone reckons no relief. */
function reliefLines(line: KeptLine | null, today: Day): string[] {
  if (!line) return [];
  const { relief, line: text } = keptWords();
  const dated = datedOf(line, today);
  return [
    reliefSentence(line.state, relief, language.value),
    ...latelySentences(line.episodes, latelyWords(), language.value).slice(0, 1),
    ...(dated ? [text.asOf({ day: showDay(language.value, dated, WITH_YEAR) })] : []),
  ];
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h2>{title}</h2>
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
