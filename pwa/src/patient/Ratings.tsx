import { keptWords } from "messages:kept";

import { showClock } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Entry } from "./entries.ts";
import "./kept.css";

interface Props {
  ratings: readonly Entry[];
  onChange: (entry: Entry) => void;
  undo: Undoable | null;
}

/** What was saved a moment ago and can be taken back. */
export interface Undoable {
  entryId: string;
  onUndo: () => void;
}

/** Today's ratings, each to be corrected; the one just saved can be taken back. */
export function Ratings({ ratings, onChange, undo }: Props) {
  const { rightNow } = words.value;
  return (
    <>
      <h2>{rightNow.today}</h2>
      <ul class="ratings">
        {ratings.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="choice"
              aria-label={`${timeOf(entry)}: ${scoreOf(entry)}. ${rightNow.change({ time: timeOf(entry) })}`}
              onClick={() => onChange(entry)}
            >
              <span class="muted">{timeOf(entry)}</span> <strong>{scoreOf(entry)}</strong>
            </button>
            {undo?.entryId === entry.id && (
              <button type="button" class="button" onClick={undo.onUndo}>
                {keptWords().saved.undo}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function timeOf(entry: Entry): string {
  return showClock(language.value, entry.heads[0]!.local_time);
}

function scoreOf(entry: Entry): string {
  return entry.heads.map(({ pain }) => pain).join(" / ");
}
