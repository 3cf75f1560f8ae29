import { useEffect, useMemo, useState } from "preact/hooks";

import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import { afterPaint } from "../ui/afterPaint.ts";
import { come, Later } from "../ui/Later.tsx";
import { CheckIn } from "./CheckIn.tsx";
import { Frame } from "./Frame.tsx";
import { way } from "./install.ts";
import type { Undoable } from "./Ratings.tsx";
import { RightNow } from "./RightNow.tsx";
import { Safety } from "./Safety.tsx";
import { Status } from "./Status.tsx";
import { hoursSince } from "./sessions.ts";
import { useFog } from "./useFog.ts";
import { useHeld } from "./useHeld.ts";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
}

/** The patient's page. For a day after a session it is one question, until they ask for all of it. */
export function Home({ phone, whom }: Props) {
  const { fog, leave } = useFog(phone);
  if (fog === undefined) return null; // for a moment: the phone looks up whether they asked for all of it
  const all = <Everything phone={phone} whom={whom} />;
  const waiting = <p class="opening">{words.value.app.loading}</p>;
  return fog ? <Later load={loadFog} given={{ phone, whom, onLeave: leave }} waiting={waiting} failed={all} /> : all;
}

/** Today's check-in or what was saved, a rating at any time, the own line. */
function Everything({ phone, whom }: Props) {
  const { log } = phone;
  const locked = log.locked.value;
  useEffect(() => afterPaint(() => void come(loadSaved)), []); // who saves does not wait for it
  return (
    <Frame
      page={log.done.value ? "home done" : "home"}
      demo={phone.me.value?.clinic.demo ?? false}
      status={<Status phone={phone} />}
      footer={<Safety whom={whom} />}
    >
      <Notices phone={phone} />
      <RightNow
        ratings={log.ratings.value}
        trouble={log.trouble.value}
        undo={undoOf(phone)}
        onRate={(score, amends) => log.rate(score, amends)}
      />
      <div class="first">
        <Today phone={phone} whom={whom} />
        {!locked && <Missed phone={phone} />}
      </div>
      <div class="second">
        <Beside phone={phone} />
        {way.value && <Later load={loadInstall} given={{}} />}
      </div>
    </Frame>
  );
}

/** The questionnaires that are due, and the own line: not drawn again when only the check-in has changed. */
function Beside({ phone }: { phone: Phone }) {
  const [{ value: schedule }, { value: line }, today] = [phone.schedule, phone.line, phone.log.today()];
  const due = useMemo(() => schedule && <Later load={loadQuestionsDue} given={{ schedule, today }} />, [schedule, today]);
  const own = useMemo(() => <Later load={loadOwnLine} given={{ line, today }} />, [line, today]);
  return (
    <>
      {due}
      {!phone.log.locked.value && own}
    </>
  );
}

function Missed({ phone }: { phone: Phone }) {
  return useMemo(() => <Later load={loadMissed} given={{ phone }} />, [phone]);
}

/** What a person should know before anything else; mostly nothing. */
function Notices({ phone }: { phone: Phone }) {
  const { log } = phone;
  const doubt = log.calendar.doubt.value;
  const signIn = <a href="/sign-in">{words.value.app.signIn}</a>;
  return (
    <>
      {log.locked.value && <Later load={loadExpired} given={{}} failed={signIn} />}
      {phone.refused.value.length > 0 && <Later load={loadAttention} given={{ phone }} />}
      {phone.wait.value?.long && <Later load={loadLongWait} given={{ phone }} />}
      {!log.locked.value && <Later load={loadDisputed} given={{ phone }} />}
      {doubt && <Later load={loadWhichDay} given={{ doubt, onDay: (day) => void log.choose(day) }} />}
    </>
  );
}

// What a first check-in does not need comes after it, from the shell also offline.
const loadFog = async () => (await import("./noticeParts.ts")).Fog;
const loadAttention = async () => (await import("./noticeParts.ts")).Attention;
const loadLongWait = async () => (await import("./noticeParts.ts")).LongWait;
const loadWhichDay = async () => (await import("./noticeParts.ts")).WhichDay;
const loadExpired = async () => (await import("./noticeParts.ts")).Expired;
const loadDisputed = async () => (await import("./homeParts.ts")).Disputed;
const loadOwnLine = async () => (await import("./homeParts.ts")).OwnLine;
const loadQuestionsDue = async () => (await import("./homeParts.ts")).QuestionsDue;
const loadInstall = async () => (await import("./homeParts.ts")).Install;
const loadMissed = async () => (await import("./homeParts.ts")).MissedDays;
const loadSaved = async () => (await import("./answerParts.ts")).Saved;
const loadSavedLocked = async () => (await import("./answerParts.ts")).SavedLocked;

function undoOf({ log }: Phone): Undoable | null {
  const offer = log.undo.offered.value;
  return offer && { entryId: offer.version.entry_id, onUndo: () => void log.takeBack() };
}

/** The form while there is something to fill in; else what was saved today. */
function Today({ phone, whom }: Props) {
  const { log, line } = phone;
  const [fresh, setFresh] = useState(false);
  const before = useHeld(phone);
  const told = { whom, hoursSinceSession: hoursSince(line.value?.sessions ?? [], log.calendar.now()) };
  const failed = <h1>{words.value.saved.title}</h1>;
  if (log.done.value && log.hidden.value) return <Later load={loadSavedLocked} given={{ log }} failed={failed} />;
  if (log.done.value) return <Later load={loadSaved} given={{ log, fresh, ...told }} failed={failed} />;
  return (
    <CheckIn
      form={log.form.value}
      today={log.today()}
      {...told}
      before={before}
      trouble={log.trouble.value}
      onChange={(answer) => log.change(answer)}
      onSave={async () => setFresh(await log.save())}
      onStartOver={() => log.startOver()}
    />
  );
}
