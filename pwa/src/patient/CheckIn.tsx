import { useEffect, useRef, useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import { showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Day } from "../moment.ts";
import { painted } from "../ui/afterPaint.ts";
import { Choices } from "../ui/Choices.tsx";
import { Later } from "../ui/Later.tsx";
import { PainScale } from "../ui/PainScale.tsx";
import "./checkIn.css";
import { AddMore } from "./AddMore.tsx";
import { type Form, type Helping, missing } from "./form.ts";
import type { Trouble } from "./trouble.ts";
import { SideEffects } from "./SideEffects.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  form: Form;
  today: Day;
  whom: Whom;
  hoursSinceSession: number | null;
  /** What this phone holds. */
  before: () => Promise<readonly KnownVersion[]>;
  trouble: Trouble | null;
  onChange: (answer: Partial<Form>) => void;
  onSave: () => void;
  onStartOver: () => void;
}

/** The daily check-in. Only the score is needed; nothing is preselected. */
export function CheckIn(props: Props) {
  const { form, onSave } = props;
  const [asked, setAsked] = useState(false);
  const questions = useRef<HTMLFormElement>(null);
  const lacks = missing(form);
  useEffect(() => setAsked(false), [form.pain, form.effects]);

  function save(event: Event): void {
    event.preventDefault();
    if (!lacks) return onSave();
    setAsked(true);
    questions.current?.querySelector<HTMLElement>(PLACE_OF[lacks])?.focus();
  }

  return (
    <form class="check-in card" ref={questions} onSubmit={save} noValidate>
      <Heading {...props} />
      <Questions {...props} />
      <SaveBar {...props} lacking={asked ? lacks : null} />
    </form>
  );
}

const PLACE_OF = { pain: ".pain-scale legend", severity: ".unanswered legend" };

function Questions(props: Props) {
  const { form, today, whom, hoursSinceSession, before, onChange } = props;
  const { checkIn } = words.value;
  return (
    <>
      <PainScale
        question={form.day === today ? checkIn.pain : checkIn.painThatDay}
        anchors={checkIn.anchors}
        score={form.pain}
        onScore={(pain) => onChange(form.recalled === "same" ? { pain, recalled: null } : { pain })}
      />
      <StillHelping {...props} />
      <SideEffects {...{ form, whom, hoursSinceSession, before, onChange }} />
      <AddMore form={form} before={before} onChange={onChange} />
      {form.amends && (
        <Later load={loadWhy} given={{ value: form.reason ?? "", onValue: (reason: string) => onChange({ reason }) }} />
      )}
    </>
  );
}

function StillHelping({ form, onChange }: Props) {
  const { checkIn } = words.value;
  const since = { day: form.day, value: form.goneSince, onValue: (goneSince: Day | null) => onChange({ goneSince }) };
  return (
    <>
      <Choices
        question={checkIn.helping}
        options={HELPING.map((value) => ({ value, label: checkIn.helpingAs[value] }))}
        value={form.helping}
        onValue={(helping) => onChange({ helping, goneSince: null })}
      />
      {form.helping === "gone" && <Later load={loadGoneSince} given={since} />}
    </>
  );
}

const loadWhy = async () => (await import("./answerParts.ts")).Why;
const loadGoneSince = async () => (await import("./answerParts.ts")).GoneSince;

/** A score, and no list open below it: the way to Save must be short. */
function isShort({ pain, effects }: Form): boolean {
  return pain !== null && !effects?.length;
}

function SaveBar({ form, trouble, lacking, onStartOver }: Props & { lacking: ReturnType<typeof missing> }) {
  const { checkIn } = words.value;
  return (
    <div class={isShort(form) ? "save-bar near" : "save-bar"}>
      <p class="wrong" role="alert">
        {lacking && checkIn.missing[lacking]}
        {trouble?.about === "check_in" && words.value.trouble[trouble.cause]}
      </p>
      <button class="button main wide">{form.amends ? checkIn.saveChange : checkIn.save}</button>
      {form.amends && (
        <button type="button" class="button quiet wide" onClick={onStartOver}>
          {checkIn.cancel}
        </button>
      )}
    </div>
  );
}

const HELPING: readonly Helping[] = ["yes", "fading", "gone"];

function Heading({ form, today, onStartOver }: Pick<Props, "form" | "today" | "onStartOver">) {
  const { checkIn } = words.value;
  const day = painted.value ? showDay(language.value, form.day) : "\u00a0";
  if (form.day === today || form.amends) {
    const change = form.day === today ? checkIn.change : checkIn.changeThatDay;
    return (
      <div class="heading">
        <p class="muted">{day}</p>
        <h1 tabIndex={-1}>{form.amends ? change : checkIn.title}</h1>
      </div>
    );
  }
  return (
    <div class="heading">
      <h1 tabIndex={-1}>{checkIn.titleFor({ day })}</h1>
      <p class="muted">{checkIn.begun({ day })}</p>
      <button type="button" class="button" onClick={onStartOver}>
        {checkIn.startToday}
      </button>
    </div>
  );
}
