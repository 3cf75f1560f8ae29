import { writtenAt } from "../history.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { historyWords } from "../i18n/historyWords.ts";
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
  const who = author.role === "clinician" ? words.clinic(author.name) : author.name;
  const written = text.instant(writtenAt(version));
  const arrived = words.desk.arrived(text.instant(version.received_at));
  return (
    <div class="version-read">
      <p>
        <strong class="score">{version.pain !== null && words.checkIn(text.number(version.pain))}</strong> {saidBeside(version, text).join(" · ")}
      </p>
      {version.local_date !== day && <p>{text.fullDay(version.local_date)}</p>}
      {note && <p class="note">{note}</p>}
      <p class="muted">{[who, written, device, arrived].filter(Boolean).join(" · ")}</p>
      {reason && <p>{words.why(reason)}</p>}
      {flags.map((flag) => (
        <p key={flag} class="flag">
          {words.flags[flag]}
        </p>
      ))}
    </div>
  );
}

/** Return what a version says beside its score, in words. */
function saidBeside({ helping, gone_since, side_effects }: VersionOnDay, text: ClinicText): string[] {
  const { desk } = historyWords();
  const gone = helping === "gone" && gone_since ? desk.goneSince(text.fullDay(gone_since)) : null;
  const effects = side_effects?.map(({ effect, severity }) => `${text.effect(effect)} (${desk.severity[severity]})`);
  return [
    ...(helping ? [gone ?? desk.helping[helping]] : []),
    ...(effects ? [effects.join(", ") || desk.noEffects] : []),
  ];
}
