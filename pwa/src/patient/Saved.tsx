import { keptWords } from "messages:kept";
import { useEffect, useRef } from "preact/hooks";

import { words } from "../i18n/words.ts";
import type { Log } from "./log.ts";
import { SavedCheckIn } from "./SavedCheckIn.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  log: Log;
  /** It was saved a moment ago: the reader's place moves here from the form that went. */
  fresh: boolean;
  whom: Whom;
  hoursSinceSession: number | null; // null: none is known
}

/** Today's check-ins as they stand: mostly one. */
export function Saved({ log, ...shown }: Props) {
  return (
    <>
      {log.checkIns.value.map((entry) => (
        <SavedCheckIn
          key={entry.id}
          entry={entry}
          {...shown}
          onAmend={(...chosen) => log.amend(...chosen)}
          onUndo={log.undo.offered.value?.version.entry_id === entry.id ? () => void takeBack(log) : undefined}
        />
      ))}
    </>
  );
}

/** What was saved comes back into the form, and the reader's place with it. */
async function takeBack(log: Log): Promise<void> {
  await log.takeBack();
  requestAnimationFrame(() => document.querySelector<HTMLElement>(".check-in h1")?.focus());
}

/** After saving with an expired sign-in: it is kept, and reading waits for the sign-in. */
export function SavedLocked({ log }: { log: Log }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="saved stack card">
      <h1 tabIndex={-1} ref={heading}>
        {words.value.saved.title}
      </h1>
      <p>{keptWords().saved.locked}</p>
      {log.undo.offered.value && (
        <button type="button" class="button" onClick={() => void takeBack(log)}>
          {keptWords().saved.undo}
        </button>
      )}
    </section>
  );
}
