import type { EntryVersion, Me, Trend } from "../../api/client.ts";
import type { Story } from "../../history.ts";

/** What a file of one's own data is made of. */
export interface Own {
  me: Me | null;
  versions: readonly EntryVersion[]; // everything on this phone
  clinic: Trend | null; // what the clinic's server holds and reckons; null: it was not reached
  now: Date;
}

/** Return everything as JSON: every version as it is kept, and the clinic's side if it was reached. */
export function jsonOf({ me, versions, clinic, now }: Own): string {
  const whole = {
    format: "reliefspan-own-data",
    version: 1,
    made_at: now.toISOString(),
    person: me && { id: me.id, name: me.name, clinic: me.clinic.name },
    entries: versions,
    clinic,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}

const COLUMNS: [string, (version: EntryVersion) => unknown][] = [
  ["day", ({ local_date }) => local_date],
  ["time", ({ local_time }) => local_time],
  ["kind", ({ kind }) => kind],
  ["pain", ({ pain }) => pain],
  ["worst", ({ worst }) => worst],
  ["least", ({ least }) => least],
  ["helping", ({ helping }) => helping],
  ["gone_since", ({ gone_since }) => gone_since],
  ["sleep_interference", ({ sleep_interference }) => sleep_interference],
  ["activity_interference", ({ activity_interference }) => activity_interference],
  ["side_effects", ({ side_effects }) => listOf(side_effects, ({ effect, severity }) => `${effect} ${severity}`)],
  ["ended_effects", ({ ended_effects }) => listOf(ended_effects, ({ effect, ended_on }) => [effect, ended_on].filter(Boolean).join(" "))],
  ["body_sites", ({ body_sites }) => listOf(body_sites, (site) => site)],
  ["rescue", ({ rescue }) => listOf(rescue, ({ name, dose, times }) => [name, dose, times && `x${times}`].filter(Boolean).join(" "))],
  ["recalled", ({ recalled }) => recalled],
  ["questionnaire", ({ questionnaire }) => questionnaire?.instrument],
  ["answers", ({ questionnaire }) => questionnaire?.answers.join(" ")],
  ["request", ({ request }) => request],
  ["note", ({ note }) => note],
  ["device", ({ device }) => device],
  ["written_at", ({ written_at }) => written_at],
  ["entry_id", ({ entry_id }) => entry_id],
];

/** "none" tells an answer of none from a question that was not answered, which stays empty. */
function listOf<T>(items: readonly T[] | null | undefined, show: (item: T) => string): string {
  if (!items) return "";
  return items.length > 0 ? items.map(show).join("; ") : "none";
}

/** Return the entries as they stand as a table for a spreadsheet, oldest first; an entry in two versions has two rows. */
export function csvOf(stories: readonly Story<EntryVersion>[]): string {
  const rows = stories.flatMap(({ heads }) => heads).sort(byMoment);
  const lines = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, of]) => cellOf(of(row))))];
  return `\uFEFF${lines.map((cells) => cells.join(",")).join("\r\n")}\r\n`; // the mark lets a spreadsheet see UTF-8
}

function byMoment(one: EntryVersion, other: EntryVersion): number {
  return `${one.local_date} ${one.local_time} ${one.id}` < `${other.local_date} ${other.local_time} ${other.id}` ? -1 : 1;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cellOf(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  const plain = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
