import { historyWords } from "messages:history";
import { sitesWords } from "messages:sites";
import { toldWords } from "messages:told";

import { writtenAt } from "../history.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { toldBeside } from "./told.ts";
import type { VersionOnDay } from "./wire.ts";

interface Props {
  text: ClinicText;
  version: VersionOnDay;
  day: string; // the page's: a version of another day names its own
}

/** What a version says, who wrote it when, on which device and why, and what is odd about it. */
export function VersionRead({ text, version, day }: Props) {
  const words = historyWords();
  const { author, device, reason, flags, note } = version;
  const score = scoreOf(version, text);
  const reading = { text, desk: words.desk, told: toldWords(), sites: sitesWords() };
  const who = author.role === "clinician" ? words.clinic({ name: author.name }) : author.name;
  const written = text.instant(writtenAt(version));
  const arrived = words.desk.arrived({ when: text.instant(version.received_at) });
  return (
    <div class="version-read">
      <p>
        {score && <strong class="score">{score}</strong>} {toldBeside(version, reading).join(" · ")}
      </p>
      {version.local_date !== day && <p>{text.fullDay(version.local_date)}</p>}
      {note && <p class="note">{note}</p>}
      <p class="muted">{[who, written, device, arrived].filter(Boolean).join(" · ")}</p>
      {reason && <p>{words.why({ reason })}</p>}
      {flags.map((flag) => (
        <p key={flag} class="flag">
          {words.flags[flag]}
        </p>
      ))}
    </div>
  );
}

/** A score, or that a missed day was told without one; nothing where none belongs. */
function scoreOf({ kind, pain }: VersionOnDay, text: ClinicText): string | null {
  if (pain !== null) return historyWords().checkIn({ scores: text.number(pain) });
  return kind === "check_in" ? toldWords().noScore : null;
}
