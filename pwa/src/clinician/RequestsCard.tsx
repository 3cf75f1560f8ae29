import { askedWords } from "messages:asked";
import { useState } from "preact/hooks";

import type { ClinicText } from "../i18n/clinicText.ts";
import { Arrived } from "./Arrived.tsx";
import type { Given } from "./given.ts";
import { problemText } from "./problems.ts";
import "./requests.css";
import { useLoaded } from "./useLoaded.ts";
import { useSaving } from "./useSaving.ts";
import type { PatientRequest, Requests } from "./wire.ts";

interface Props {
  given: Given;
  patientId: string;
}

/** What a patient asks for: what is not done first, with the two answers; nothing where nothing was asked. */
export function RequestsCard({ given, patientId }: Props) {
  const loaded = useLoaded(() => given.server.requests(patientId), patientId);
  if (!loaded.answer) return null; // mostly nothing was asked: no place is kept for it
  return (
    <Arrived given={given} loaded={loaded}>
      {(found) => <Found given={given} patientId={patientId} found={found} />}
    </Arrived>
  );
}

function Found({ given, patientId, found }: Props & { found: Requests }) {
  const { text, server } = given;
  const words = askedWords(text.chart.language).requests;
  const [asked, setAsked] = useState(found.requests);
  const saving = useSaving();
  const answer = async (entryId: string, said: "seen" | "done") => {
    const kept = await saving.save(() => server.answerRequest(patientId, entryId, said));
    if (kept) setAsked(kept.requests);
  };
  const [open, done] = [asked.filter(({ open }) => open), asked.filter(({ open }) => !open)];
  if (asked.length === 0) return null;
  return (
    <section class="card requests" aria-labelledby="requests">
      <h2 id="requests">{words.title}</h2>
      {open.length > 0 && <p class="muted">{words.told}</p>}
      <List text={text} requests={open} onAnswer={(id, said) => void answer(id, said)} />
      <p role="alert">{saving.problem && problemText(saving.problem, text.words)}</p>
      {done.length > 0 && (
        <details>
          <summary>{words.earlier({ count: done.length })}</summary>
          <List text={text} requests={done} />
        </details>
      )}
    </section>
  );
}

interface ListProps {
  text: ClinicText;
  requests: readonly PatientRequest[];
  onAnswer?: (entryId: string, said: "seen" | "done") => void;
}

function List({ text, requests, onAnswer }: ListProps) {
  return (
    <ul>
      {requests.map((one) => (
        <li key={one.entry_id}>
          <Asked text={text} request={one} />
          {onAnswer && <Answers text={text} request={one} onAnswer={(said) => onAnswer(one.entry_id, said)} />}
        </li>
      ))}
    </ul>
  );
}

function Asked({ text, request }: { text: ClinicText; request: PatientRequest }) {
  const words = askedWords(text.chart.language).requests;
  return (
    <div>
      <strong>{words.kinds[request.request]}</strong>{" "}
      <span class="muted">{`${text.fullDay(request.local_date)}, ${request.local_time.slice(0, 5)}`}</span>
      {request.note && <p class="note">{request.note}</p>}
      {request.answers.map(({ answer, by, at }) => (
        <p key={answer}>{words[answer]({ who: by, when: text.instant(at) })}</p>
      ))}
    </div>
  );
}

function Answers({ text, request, onAnswer }: { text: ClinicText; request: PatientRequest; onAnswer: (said: "seen" | "done") => void }) {
  const words = askedWords(text.chart.language).requests;
  return (
    <div class="actions">
      {request.answers.length === 0 && (
        <button type="button" class="button" onClick={() => onAnswer("seen")}>
          {words.markSeen}
        </button>
      )}
      <button type="button" class="button" onClick={() => onAnswer("done")}>
        {words.markDone}
      </button>
    </div>
  );
}
