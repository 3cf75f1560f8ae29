import { dayNumber } from "../charts/days.ts";
import type { Day } from "../moment.ts";
import rules from "../rules.json" with { type: "json" };

/** What these functions need of a check-in as it stands. */
export interface Telling {
  id: string;
  kind: string;
  local_date: Day;
  side_effects?: readonly ToldEffect[] | null | undefined;
  ended_effects?: readonly { effect: string }[] | null | undefined;
}

export interface ToldEffect {
  effect: string;
  severity: number;
  present?: boolean | null | undefined;
  ended_on?: Day | null | undefined;
}

/** A day with an answer about side effects, each at its worst; without any there were none. */
export interface EffectDay {
  day: Day;
  severity_by_effect: Readonly<Record<string, number>>;
}

/** A rule over several days that fired, with its evidence. */
export interface Watch {
  rule: "lasting" | "urinary" | "belly_pain" | "craving";
  effects: string[];
  days: Day[];
}

/** A side effect that may still be there, as it was told last. */
export interface StandingEffect {
  effect: string;
  severity: number;
  told_on: Day;
  present: boolean; // the patient said that it was still there
}

/** Return the days whose check-ins answer the question, oldest first. */
export function effectDays(heads: readonly Telling[]): EffectDay[] {
  const worst = new Map<Day, Record<string, number>>();
  for (const { kind, local_date: day, side_effects: told } of heads) {
    if (kind !== "check_in" || !told) continue;
    const known = worst.get(day) ?? {};
    for (const { effect, severity } of told) known[effect] = Math.max(severity, known[effect] ?? 0);
    worst.set(day, known);
  }
  return [...worst.keys()].sort().map((day) => ({ day, severity_by_effect: worst.get(day)! }));
}

/** Return every rule that the last days (oldest first) fire together. */
export function watches(told: readonly EffectDay[], today: Day): Watch[] {
  const { window_days, urinary_days, urinary_effects, belly_pain_days } = rules.watch_rules;
  const ago = (day: Day) => dayNumber(today) - dayNumber(day);
  const days = told.filter(({ day }) => ago(day) >= 0 && ago(day) < window_days);
  const lasting = rules.effects.flatMap(({ code }) => {
    const row = longRow(days, code);
    return row ? [{ rule: "lasting" as const, effects: [code], days: row }] : [];
  });
  return [
    ...lasting,
    ...often(days, "urinary", urinary_effects, urinary_days),
    ...often(days, "belly_pain", ["belly_pain"], belly_pain_days),
    ...often(days, "craving", ["craving"], 1),
  ];
}

/** The latest row of answers, none of them milder, that is long enough. */
function longRow(days: readonly EffectDay[], effect: string): Day[] | undefined {
  const rows: Day[][] = [[]];
  for (const { day, severity_by_effect: severities } of days) {
    if ((severities[effect] ?? 0) >= rules.watch_rules.lasting_severity) rows.at(-1)!.push(day);
    else rows.push([]);
  }
  return rows.findLast(isLong);
}

function isLong(row: readonly Day[]): boolean {
  const { lasting_days, lasting_span_days } = rules.watch_rules;
  const span = row.length > 0 ? dayNumber(row.at(-1)!) - dayNumber(row[0]!) + 1 : 0;
  return row.length >= lasting_days || span >= lasting_span_days;
}

function often(days: readonly EffectDay[], rule: Watch["rule"], effects: readonly string[], least: number): Watch[] {
  const met = days.filter(({ severity_by_effect: told }) => effects.some((effect) => told[effect]));
  const seen = effects.filter((effect) => met.some(({ severity_by_effect: told }) => told[effect]));
  return met.length >= least ? [{ rule, effects: seen, days: met.map(({ day }) => day) }] : [];
}

/** Return what a check-in of this day asks about again, latest first; "none today" ends all of them. */
export function standingEffects(heads: readonly Telling[], day: Day): StandingEffect[] {
  const standing = new Map<string, StandingEffect>();
  const earlier = heads.filter(({ kind, local_date }) => kind === "check_in" && local_date < day);
  const place = ({ local_date, id }: Telling) => `${local_date} ${id}`;
  for (const head of earlier.sort((a, b) => (place(a) < place(b) ? -1 : 1))) follow(standing, head);
  const { present, not_said } = rules.standing_days;
  const asked = [...standing.values()].filter(
    (one) => dayNumber(day) - dayNumber(one.told_on) <= (one.present ? present : not_said),
  );
  return asked.sort((a, b) => dayNumber(b.told_on) - dayNumber(a.told_on));
}

function follow(standing: Map<string, StandingEffect>, { local_date, side_effects: told, ended_effects }: Telling): void {
  if (told?.length === 0) standing.clear();
  for (const { effect, severity, present, ended_on } of told ?? []) {
    standing.delete(effect);
    if (present !== false && !ended_on) {
      standing.set(effect, { effect, severity, told_on: local_date, present: present === true });
    }
  }
  for (const { effect } of ended_effects ?? []) standing.delete(effect);
}

/** Return the side effects of these check-ins, those told last first. */
export function recentEffects(heads: readonly Telling[]): string[] {
  const latest = [...heads].sort((a, b) => (a.local_date < b.local_date ? 1 : -1));
  return [...new Set(latest.flatMap(({ side_effects: told }) => (told ?? []).map(({ effect }) => effect)))];
}
