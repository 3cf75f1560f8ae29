import { keptWords } from "messages:kept";
import { useState } from "preact/hooks";

import { SHORT, showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import type { Phone } from "../phone.ts";
import type { Refused } from "../storage/diary.ts";
import { Notice } from "../ui/Notice.tsx";
import { type Remedy, remedyOf, sendAnew } from "./aside.ts";
import "./kept.css";

/** What the clinic's server refused, why, and what to do about each. Nothing of it is lost, and it holds nothing back. */
export function Attention({ phone }: { phone: Phone }) {
  const { attention } = keptWords();
  const refused = phone.refused.value;
  const help = {
    mend: ({ version }: Refused) => {
      phone.log.amend({ heads: [version] }, version);
      requestAnimationFrame(() => document.querySelector<HTMLElement>(".check-in h1")?.focus()); // where it is now
    },
    anew: ({ version }: Refused) => void phone.work((diary, newId) => sendAnew(diary, version.entry_id, newId)),
    again: () => void phone.work((diary) => diary.tryAgain()),
  };
  return (
    <Notice tone="attention" icon="attention" title={attention.title}>
      <p>{attention.text({ count: refused.length })}</p>
      <ul class="refused">
        {refused.map((one) => (
          <Item
            key={one.version.id}
            refused={one}
            unfinished={phone.log.unfinished.value}
            onHelp={(remedy) => help[remedy](one)}
            onDiscard={() => void phone.work((diary) => diary.discard([one.version.id]))}
          />
        ))}
      </ul>
    </Notice>
  );
}

interface ItemProps {
  refused: Refused;
  /** A check-in is being filled in: opening another one would take its place. */
  unfinished: boolean;
  onHelp: (remedy: Remedy) => void;
  onDiscard: () => void;
}

function Item({ refused, unfinished, onHelp, onDiscard }: ItemProps) {
  const { attention } = keptWords();
  const [asking, setAsking] = useState(false);
  const { version } = refused;
  const remedy = remedyOf(refused);
  const inTheWay = remedy === "mend" && unfinished;
  const day = showDay(language.value, version.local_date, SHORT);
  if (asking) return <Sure onYes={onDiscard} onNo={() => setAsking(false)} />;
  return (
    <li>
      <strong>{nameOf(version, day)}</strong>
      <p>{reasonOf(refused)}</p>
      <p>{refused.superseded ? attention.superseded : attention.advice[remedy]}</p>
      {inTheWay && <p>{attention.unfinished}</p>}
      <p class="actions">
        <button type="button" class="button" disabled={inTheWay} onClick={() => onHelp(remedy)}>
          {attention.actions[remedy]}
        </button>
        <button type="button" class="button quiet" onClick={() => setAsking(true)}>
          {attention.discard}
        </button>
      </p>
    </li>
  );
}

function Sure({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { attention } = keptWords();
  return (
    <li>
      <p role="alert">{attention.sure}</p>
      <p class="actions">
        <button type="button" class="button main" onClick={onNo}>
          {attention.no}
        </button>
        <button type="button" class="button" onClick={onYes}>
          {attention.yes}
        </button>
      </p>
    </li>
  );
}

function nameOf({ kind, pain }: Refused["version"], day: string): string {
  const { entry, entryPain, kinds } = keptWords().attention;
  return pain === null ? entry({ kind: kinds[kind], day }) : entryPain({ kind: kinds[kind], day, pain });
}

function reasonOf({ why: { code, field } }: Refused): string {
  const { why, fields, where } = keptWords().attention;
  const answer = field?.split(".")[0] ?? "";
  if (code === "validation_failed" && answer in fields) return where({ answer: fields[answer as keyof typeof fields] });
  return code in why ? why[code as keyof typeof why] : why.other;
}
