import { questionsWords } from "messages:questions";
import { useEffect, useRef } from "preact/hooks";

import { language, writtenFor } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { type Instrument, isPublished, tellsOfSelfHarm } from "../instruments.ts";
import type { Phone } from "../phone.ts";
import { CrisisScreen } from "./CrisisScreen.tsx";
import { Done } from "./FilledIn.tsx";
import type { Filling } from "./filling.ts";
import { Frame } from "./Frame.tsx";
import { OneItem } from "./OneItem.tsx";
import "./questions.css";
import { ReviewAnswers } from "./ReviewAnswers.tsx";
import { Safety } from "./Safety.tsx";
import { Status } from "./Status.tsx";
import { useFilling } from "./useFilling.ts";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
  instrument: Instrument;
}

/** One instrument, one item a screen; it can be left and resumed at any time, and needs no network. */
export function FillIn({ phone, whom, instrument }: Props) {
  const filled = useFilling(phone, instrument);
  const { filling, isSaved } = filled;
  const told = filling ? tellsOfSelfHarm(instrument, filling.answers) : false;
  return (
    <Frame
      page="questions"
      bare
      back="/questions"
      demo={phone.me.value?.clinic.demo ?? false}
      status={<Status phone={phone} />}
      footer={<Safety whom={whom} />}
    >
      {filling && !isSaved && <Asking phone={phone} instrument={instrument} filled={filled} filling={filling} />}
      {isSaved && <Done phone={phone} />}
      {told && (
        <button type="button" class="button wide" onClick={() => filled.setCrisis(true)}>
          {questionsWords(language.value).talk}
        </button>
      )}
      {!isSaved && <Notice instrument={instrument} />}
      {filled.crisis && <CrisisScreen whom={whom} onClose={() => filled.setCrisis(false)} />}
    </Frame>
  );
}

interface AskingProps {
  phone: Phone;
  instrument: Instrument;
  filled: ReturnType<typeof useFilling>;
  filling: Filling;
}

function Asking({ phone, instrument, filled, filling }: AskingProps) {
  const place = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) place.current?.querySelector<HTMLElement>("[tabindex='-1']")?.focus();
    first.current = false;
  }, [filling.at]);
  const { about, items } = instrument;
  const text = questionsWords(language.value);
  const trouble = phone.log.trouble.value;
  return (
    <section class="asking stack" ref={place}>
      <div class="where">
        <h1>{about[writtenFor(language.value)]}</h1>
        {filling.at < items.length && <p class="muted">{text.place({ number: filling.at + 1, all: items.length })}</p>}
      </div>
      {filling.at < items.length ? (
        <OneItem key={filling.at} instrument={instrument} filling={filling} onAnswer={filled.answer} onBack={() => filled.goTo(filling.at - 1)} />
      ) : (
        <ReviewAnswers instrument={instrument} filling={filling} onChange={filled.goTo} onSave={() => void filled.save()} />
      )}
      <p class="wrong" role="alert">
        {trouble?.about === "questionnaire" && words.value.trouble[trouble.cause]}
      </p>
    </section>
  );
}

/** Where it comes from, wherever it is shown; its terms ask for that. */
function Notice({ instrument }: { instrument: Instrument }) {
  const text = questionsWords(language.value);
  return (
    <p class="source muted">
      {text.notice}: {instrument.name}. {instrument.notice[writtenFor(language.value)]}{" "}
      {!isPublished(instrument, writtenFor(language.value)) && text.unpublished}
    </p>
  );
}
