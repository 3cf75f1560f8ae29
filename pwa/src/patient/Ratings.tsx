import { showClock } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Entry } from "./entries.ts";
import "./kept.css";

interface Props {
  ratings: readonly Entry[];
  onChange: (entry: Entry) => void;
}

/** Today's ratings, each to be corrected. */
export function Ratings({ ratings, onChange }: Props) {
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
              aria-label={`${timeOf(entry)}: ${scoreOf(entry)}. ${rightNow.change(timeOf(entry))}`}
              onClick={() => onChange(entry)}
            >
              <span class="muted">{timeOf(entry)}</span> <strong>{scoreOf(entry)}</strong>
            </button>
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
