import { helpWords } from "messages:help";
import { useEffect, useState } from "preact/hooks";

import type { EntryVersion } from "../api/client.ts";
import { words } from "../i18n/words.ts";
import { keepDim } from "../look.ts";
import type { Phone } from "../phone.ts";
import { PainScale } from "../ui/PainScale.tsx";
import "./fog.css";
import { Frame } from "./Frame.tsx";
import { Safety } from "./Safety.tsx";
import { Status } from "./Status.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  phone: Phone;
  whom: Whom;
  onLeave: () => void;
}

/** The day after a session: one question, large, dim, and every answer can be changed. */
export function Fog({ phone, whom, onLeave }: Props) {
  const { fog } = helpWords();
  useEffect(() => {
    keepDim(true);
    return () => keepDim(false);
  }, []);
  return (
    <Frame
      page="fog"
      bare
      demo={phone.me.value?.clinic.demo ?? false}
      status={<Status phone={phone} />}
      footer={<Safety whom={whom} />}
    >
      <h1 tabIndex={-1}>{fog.title}</h1>
      <p class="muted">{fog.lead}</p>
      <OneQuestion phone={phone} />
      <Ways onLeave={onLeave} />
    </Frame>
  );
}

function Ways({ onLeave }: Pick<Props, "onLeave">) {
  const { fog } = helpWords();
  return (
    <div class="ways stack">
      <a class="button wide" href="/help/emergency">
        {fog.unwell}
      </a>
      <a class="button wide" href="/help/after">
        {fog.what}
      </a>
      <button type="button" class="button quiet wide" onClick={onLeave}>
        {fog.leave}
      </button>
    </div>
  );
}

/** A rating in one tap. What was tapped can be changed as often as one likes: each is a further version. */
function OneQuestion({ phone: { log } }: { phone: Phone }) {
  const { fog } = helpWords();
  const { checkIn, trouble } = words.value;
  const [saved, setSaved] = useState<EntryVersion | null>(null);
  const [asking, setAsking] = useState(true);
  const rate = async (score: number, amends: EntryVersion[]) => {
    if (!(await log.rate(score, amends))) return;
    setSaved(log.lastSaved.value);
    setAsking(false);
  };
  if (!asking && saved) return <Told score={saved.pain!} onChange={() => setAsking(true)} onAgain={() => begin()} />;
  function begin(): void {
    setSaved(null);
    setAsking(true);
  }
  return (
    <div class="one-question">
      <PainScale
        question={fog.question}
        anchors={checkIn.anchors}
        score={saved?.pain ?? null}
        onScore={(score) => void rate(score, saved ? [saved] : [])}
      />
      <p class="wrong" role="alert">
        {log.trouble.value?.about === "rating" && trouble[log.trouble.value.cause]}
      </p>
    </div>
  );
}

function Told({ score, onChange, onAgain }: { score: number; onChange: () => void; onAgain: () => void }) {
  const { fog } = helpWords();
  return (
    <div class="one-question stack">
      <p class="told" role="status">
        {fog.saved({ score: String(score) })}
      </p>
      <button type="button" class="button wide" onClick={onChange}>
        {fog.change}
      </button>
      <button type="button" class="button wide" onClick={onAgain}>
        {fog.again}
      </button>
    </div>
  );
}
