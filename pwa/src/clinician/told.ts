import type { HistoryWords } from "messages:history";
import type { SitesWords } from "messages:sites";
import type { ToldWords } from "messages:told";

import type { ClinicText } from "../i18n/clinicText.ts";
import { wordFor } from "../i18n/codes.ts";
import type { VersionOnDay } from "./wire.ts";

type Effect = NonNullable<VersionOnDay["side_effects"]>[number];
type Medicine = NonNullable<VersionOnDay["rescue"]>[number];

/** The words in which a version is read. */
export interface Reading {
  text: ClinicText;
  desk: HistoryWords["desk"];
  told: ToldWords;
  sites: SitesWords;
}

/** Return what a version says beside its score, in words, in the order of the form. Unanswered: left out. */
export function toldBeside(version: VersionOnDay, reading: Reading): string[] {
  const { told } = reading;
  return [
    ...scales(version, reading),
    ...helping(version, reading),
    ...effects(version, reading),
    ...sites(version, reading),
    ...rescue(version, reading),
    ...(version.recalled ? [told.recalled[version.recalled]] : []),
    ...questionnaire(version, reading),
  ];
}

function scales(version: VersionOnDay, { text, told }: Reading): string[] {
  const { worst, least, sleep_interference: sleep, activity_interference: activity } = version;
  const named = [
    [told.worst, worst],
    [told.least, least],
    [told.sleep, sleep],
    [told.activity, activity],
  ] as const;
  return named.flatMap(([say, points]) => (points === null ? [] : [say({ points: text.number(points) })]));
}

function helping({ helping: answer, gone_since: since }: VersionOnDay, { text, desk }: Reading): string[] {
  if (!answer) return [];
  return [answer === "gone" && since ? desk.goneSince({ day: text.fullDay(since) }) : desk.helping[answer]];
}

function effects({ side_effects: reported, ended_effects: ended }: VersionOnDay, reading: Reading): string[] {
  const { text, desk, told } = reading;
  const over = (ended ?? []).map(({ effect, ended_on: day }) =>
    [text.effect(effect), ...(day ? [told.endedOn({ day: text.day(day) })] : [])].join(" "),
  );
  return [
    ...(reported ? [reported.map((one) => effectTold(one, reading)).join("; ") || desk.noEffects] : []),
    ...(over.length > 0 ? [told.ended({ list: over.join("; ") })] : []),
  ];
}

function effectTold({ effect, severity, stopped, present, ended_on: day, tell }: Effect, reading: Reading): string {
  const { text, desk, told } = reading;
  const past = day ? told.pastOn({ day: text.day(day) }) : told.past;
  const said = [
    wordFor(desk.severity, severity),
    ...(stopped ? [told.stopped[stopped]] : []),
    ...(present === null && !day ? [] : [present ? told.present : past]),
    ...(tell ? [told.tell[tell]] : []),
  ];
  return `${text.effect(effect)} (${said.join(", ")})`;
}

function sites({ body_sites: codes }: VersionOnDay, { told, sites: words }: Reading): string[] {
  return codes && codes.length > 0 ? [told.sites({ list: codes.map((code) => words[code]).join(", ") })] : [];
}

function rescue({ rescue: taken }: VersionOnDay, { told }: Reading): string[] {
  if (!taken) return [];
  return [taken.length > 0 ? told.rescue({ list: taken.map(medicine).join(", ") }) : told.noRescue];
}

function medicine({ name, dose, times }: Medicine): string {
  return [name, dose, times && `${times} ×`].filter(Boolean).join(" ");
}

function questionnaire({ questionnaire: form }: VersionOnDay, { told }: Reading): string[] {
  return form ? [told.answers({ instrument: form.instrument.toUpperCase().replace("_", "-"), answers: form.answers.join(", ") })] : [];
}
