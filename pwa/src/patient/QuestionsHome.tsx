import { questionsWords } from "messages:questions";

import { language, writtenFor } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import { type Instrument, instrumentOf } from "../instruments.ts";
import type { Phone } from "../phone.ts";
import { Later } from "../ui/Later.tsx";
import { Frame } from "./Frame.tsx";
import type { Filling } from "./filling.ts";
import { ownScores } from "./instrumentScores.ts";
import "./questions.css";
import { dueOf } from "./questionsDue.ts";
import { Safety } from "./Safety.tsx";
import { Status } from "./Status.tsx";
import { useDrafts } from "./useDrafts.ts";
import { useStories } from "./useStories.ts";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
}

/** What waits to be filled in, and what was filled in before. */
export function QuestionsHome({ phone, whom }: Props) {
  const text = questionsWords(language.value);
  return (
    <Frame
      page="questions"
      back="/"
      demo={phone.me.value?.clinic.demo ?? false}
      status={<Status phone={phone} />}
      footer={<Safety whom={whom} />}
    >
      <h1 tabIndex={-1}>{words.value.app.questions}</h1>
      <p class="muted">{text.lead}</p>
      <Waiting phone={phone} />
      {phone.log.locked.value ? <p class="card">{text.locked}</p> : <Mine phone={phone} />}
    </Frame>
  );
}

function Waiting({ phone }: { phone: Phone }) {
  const text = questionsWords(language.value);
  const schedule = phone.schedule.value;
  const due = schedule ? dueOf(schedule, phone.log.today()) : [];
  const known = due.flatMap(({ instrument }) => instrumentOf(instrument) ?? []);
  const drafts = useDrafts(phone, known);
  if (!schedule) return <p class="card">{text.notYet}</p>;
  if (due.length === 0) return <p class="card">{text.none}</p>;
  return (
    <section class="stack" aria-labelledby="due">
      <h2 id="due">{text.due}</h2>
      <ul class="forms">
        {known.map((instrument, at) => (
          <li key={instrument.code} class="card">
            <Offer instrument={instrument} draft={drafts[instrument.code]} first={at === 0} />
          </li>
        ))}
      </ul>
      {known.length < due.length && <p class="card">{text.newer}</p>}
    </section>
  );
}

function Offer({ instrument, draft, first }: { instrument: Instrument; draft: Filling | undefined; first: boolean }) {
  const text = questionsWords(language.value);
  const about = instrument.about[writtenFor(language.value)];
  const isBegun = draft?.answers.some((answer) => answer !== null) ?? false;
  const { length } = instrument.items;
  const state = isBegun ? text.place({ number: Math.min(draft!.at + 1, length), all: length }) : text.length({ count: length });
  return (
    <>
      <div>
        <h3>{about}</h3>
        <p class="muted">{state}</p>
      </div>
      <a class={first ? "button main" : "button"} href={`/questions/${instrument.code}`} aria-label={`${isBegun ? text.goOn : text.start}: ${about}`}>
        {isBegun ? text.goOn : text.start}
      </a>
    </>
  );
}

/** The scores on this phone over time, each with its table. */
function Mine({ phone }: { phone: Phone }) {
  const text = questionsWords(language.value);
  const stories = useStories(phone);
  const scores = ownScores((stories ?? []).flatMap(({ versions }) => versions));
  if (scores.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="mine">
      <h2 id="mine">{text.mine}</h2>
      <p class="muted">{text.mineLead}</p>
      <Later
        load={loadScores}
        given={{ scores, language: language.value, today: phone.log.today() }}
        waiting={<p class="muted drawing">{words.value.app.loading}</p>}
        failed={<p class="muted">{words.value.app.unavailable}</p>}
      />
    </section>
  );
}

const loadScores = async () => (await import("./OwnScores.tsx")).OwnScores;
