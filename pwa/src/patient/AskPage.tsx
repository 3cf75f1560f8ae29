import { helpWords } from "messages:help";
import { keptWords } from "messages:kept";
import { useRef, useState } from "preact/hooks";

import type { EntryVersion } from "../api/client.ts";
import { showClock, showDay, SHORT } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import rules from "../rules.json" with { type: "json" };
import { Choices } from "../ui/Choices.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { type Kind, type OwnRequest, ownRequests, requestOf } from "./asking.ts";
import type { Log } from "./log.ts";
import { sinceOf } from "./Status.tsx";
import { useStories } from "./useStories.ts";
import { dial, type Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
}

/** Asking the clinic for a call or an appointment, also without a network; and who has seen it. */
export function AskPage({ phone, whom }: Props) {
  const { ask } = helpWords();
  const requests = ownRequests(useStories(phone) ?? [], phone.me.value?.answers ?? []);
  return (
    <>
      <h1 tabIndex={-1}>{ask.title}</h1>
      <p>{ask.lead}</p>
      {whom.clinicPhone && (
        <p>
          {ask.urgent}{" "}
          <a class="nowrap number" href={dial(whom.clinicPhone)}>
            {whom.clinicPhone}
          </a>
        </p>
      )}
      <Asking phone={phone} />
      {requests.length > 0 && <Asked requests={requests} today={phone.log.today()} />}
    </>
  );
}

function Asking({ phone: { log } }: { phone: Phone }) {
  const { ask } = helpWords();
  const { kind, setKind, note, setNote, said, send, takeBack } = useAsking(log);
  const form = useRef<HTMLFormElement>(null);
  const undo = async (asked: EntryVersion) => {
    if (await takeBack(asked)) form.current?.querySelector("legend")?.focus();
  };
  const trouble = log.trouble.value?.about === "request" ? words.value.trouble[log.trouble.value.cause] : "";
  return (
    <form class="stack card" ref={form} onSubmit={(event) => void send(event)} noValidate>
      <Choices question={ask.what} options={optionsOf(ask.kinds)} value={kind} onValue={setKind} />
      <TextArea label={ask.note} hint={ask.noteHint} value={note} longest={rules.limits.note_max_characters} onValue={setNote} />
      <p class="wrong" role="alert">
        {trouble || (said === "missing" && ask.missing)}
      </p>
      <button class="button main wide">{ask.send}</button>
      <JustAsked said={said} asked={justAsked(log)} onUndo={(asked) => void undo(asked)} />
    </form>
  );
}

/** What is being asked; what was asked a moment ago comes back into it while there is time. */
function useAsking(log: Log) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [note, setNote] = useState("");
  const [said, setSaid] = useState<"missing" | "thanks" | "late" | null>(null);
  const show = (kind: Kind | null, note: string, said: "thanks" | null) => {
    setKind(kind);
    setNote(note);
    setSaid(said);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (!kind) return setSaid("missing");
    if (await log.add((pen) => requestOf(kind, note, pen), { form: null })) show(null, "", "thanks");
    else setSaid(null);
  };
  const takeBack = async ({ request, note }: EntryVersion) => {
    const isBack = await log.takeBack();
    if (isBack) show(request as Kind, note ?? "", null);
    else setSaid("late");
    return isBack;
  };
  return { kind, setKind, note, setNote, said, send, takeBack };
}

/** The request of a moment ago, which can still be taken back; null: none. */
function justAsked({ undo }: Log): EntryVersion | null {
  const asked = undo.offered.value?.version;
  return asked?.kind === "request" ? asked : null;
}

interface JustAskedProps {
  said: string | null;
  asked: EntryVersion | null;
  onUndo: (asked: EntryVersion) => void;
}

function JustAsked({ said, asked, onUndo }: JustAskedProps) {
  const { ask } = helpWords();
  return (
    <div class="stack" role="status">
      {(asked || said === "thanks") && <p>{ask.thanks}</p>}
      {said === "late" && <p>{ask.late}</p>}
      {asked && (
        <button type="button" class="button" onClick={() => onUndo(asked)}>
          {keptWords().saved.undo}
        </button>
      )}
    </div>
  );
}

function optionsOf(kinds: Record<Kind, string>): { value: Kind; label: string }[] {
  return [
    { value: "call", label: kinds.call },
    { value: "appointment", label: kinds.appointment },
  ];
}

function Asked({ requests, today }: { requests: readonly OwnRequest[]; today: string }) {
  const { ask } = helpWords();
  return (
    <section class="stack card">
      <h2>{ask.yours}</h2>
      <ul class="asked">
        {requests.map((one) => (
          <li key={one.entryId}>
            <strong>{ask.kinds[one.kind]}</strong>
            {one.note && <span>{one.note}</span>}
            <span class="muted">{ask.asked({ when: whenAsked(one) })}</span>
            <span class="state">{stateOf(one, today)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whenAsked({ version: { local_date, local_time } }: OwnRequest): string {
  return `${showDay(language.value, local_date, SHORT)}, ${showClock(language.value, local_time)}`;
}

function stateOf({ state }: OwnRequest, today: string): string {
  const { ask } = helpWords();
  if (state === "waits") return ask.waits;
  if (state === "sent") return ask.sent;
  return (state.answer === "done" ? ask.done : ask.seen)({ who: state.by, when: sinceOf(state.at, today) });
}
