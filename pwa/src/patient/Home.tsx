import { useState } from "preact/hooks";

import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import { Later } from "../ui/Later.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Attention } from "./Attention.tsx";
import { CheckIn } from "./CheckIn.tsx";
import { Frame } from "./Frame.tsx";
import { way } from "./install.ts";
import type { Log } from "./log.ts";
import { OwnLine } from "./OwnLine.tsx";
import { RightNow } from "./RightNow.tsx";
import { Safety } from "./Safety.tsx";
import { SavedCheckIn } from "./SavedCheckIn.tsx";
import { SavedLocked } from "./SavedLocked.tsx";
import { Status } from "./Status.tsx";
import { hoursSince } from "./sessions.ts";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
  now: () => Date;
}

/** The patient's page: today's check-in or what was saved, a rating at any time, the own line. */
export function Home({ phone, whom, now }: Props) {
  const { log } = phone;
  const locked = log.locked.value;
  return (
    <Frame
      page="home"
      demo={phone.me.value?.clinic.demo ?? false}
      status={<Status phone={phone} />}
      footer={<Safety {...whom} />}
    >
      <div class="first">
        {locked && <Expired />}
        <Attention refused={phone.refused.value} onRetry={() => void phone.tryAgain()} />
        <Today phone={phone} whom={whom} now={now} />
      </div>
      <div class="second">
        <RightNow ratings={log.ratings.value} onRate={(score, amends) => void log.rate(score, amends)} />
        {!locked && <OwnLine line={phone.line.value} today={log.today()} />}
        {way.value && <Later load={loadInstall} given={{}} failed={null} />}
      </div>
    </Frame>
  );
}

/** The form while there is something to fill in; else what was saved today. */
function Today({ phone: { log, line }, whom, now }: Props) {
  const [fresh, setFresh] = useState(false);
  const told = { whom, hoursSinceSession: hoursSince(line.value?.sessions ?? [], now()) };
  const wroteLocked = log.locked.value && log.lastSaved.value?.local_date === log.today();
  if (!log.unfinished.value && wroteLocked) return <SavedLocked />;
  if (!log.unfinished.value && log.checkIns.value.length > 0) {
    return <Saved log={log} fresh={fresh} {...told} />;
  }
  return (
    <CheckIn
      form={log.form.value}
      today={log.today()}
      {...told}
      trouble={log.trouble.value}
      onChange={(answer) => log.change(answer)}
      onSave={async () => setFresh(await log.save())}
      onStartOver={() => log.startOver()}
    />
  );
}

interface SavedProps {
  log: Log;
  fresh: boolean;
  whom: Whom;
  hoursSinceSession: number | null;
}

function Saved({ log, ...shown }: SavedProps) {
  return (
    <>
      {log.checkIns.value.map((entry) => (
        <SavedCheckIn key={entry.id} entry={entry} {...shown} onAmend={(...chosen) => log.amend(...chosen)} />
      ))}
    </>
  );
}

const loadInstall = async () => (await import("./Install.tsx")).Install;

function Expired() {
  const { expired } = words.value;
  return (
    <Notice tone="attention" icon="lock" title={expired.title}>
      <p>{expired.text}</p>
      <p class="actions">
        <a class="button" href="/sign-in">
          {expired.signIn}
        </a>
      </p>
      <p>{expired.orInvitation}</p>
    </Notice>
  );
}
