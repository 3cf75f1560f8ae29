import type { EntryVersion } from "../../api/client.ts";
import { dayNumber } from "../../charts/days.ts";
import type { Story } from "../../history.ts";
import type { Day } from "../../moment.ts";
import { groupsOf } from "./groups.ts";
import { dayScores, mean } from "./scores.ts";

const WEEK = 7; // days
const LONG_ENOUGH = 2 * WEEK; // days: else "then" and "now" would be the same ones

/** A mean, and of how many days it is: never one without the other. */
export interface Mean {
  value: number;
  days: number;
}

/** What happened of one side effect. */
export interface Bother {
  effect: string;
  days: number;
  severity: number; // at its worst
  stopped: "some" | "most" | null; // at its worst
  over: boolean; // said to be over, and not told again since
}

/** What was taken of one medicine. */
export interface Taken {
  name: string;
  days: number;
  times: number | null; // in all; null: not always told
}

/** What a diary says of some days, for a visit. */
export interface Visit {
  days: number;
  logged: number; // days with a score
  then: Mean | null; // the first week; null: too short ago to differ from now
  now: Mean | null; // the last week
  worst: { day: Day; score: number } | null;
  sleep: Mean | null;
  activity: Mean | null;
  fading: Day | null; // first day on which it was said to fade
  gone: Day | null; // since when relief is said to be gone, as told last
  bothers: Bother[]; // the worst first
  taken: Taken[]; // the most often taken first
}

type Version = EntryVersion;

/** Return what a diary says from the first to the last day, as its entries stand. */
export function visitOf(stories: readonly Story<Version>[], first: Day, last: Day): Visit {
  const within = (day: Day) => day >= first && day <= last;
  const heads = stories.flatMap(({ heads: own }) => own).filter(({ local_date }) => within(local_date));
  const scores = [...dayScores(stories)].filter(([day]) => within(day)).sort();
  const days = dayNumber(last) - dayNumber(first) + 1;
  const early = scores.filter(([day]) => dayNumber(day) - dayNumber(first) < WEEK);
  const late = scores.filter(([day]) => dayNumber(last) - dayNumber(day) < WEEK);
  const checkIns = heads.filter(({ kind }) => kind === "check_in").sort(byDay);
  return {
    days,
    logged: scores.length,
    then: days < LONG_ENOUGH ? null : meanOf(early.map(([, score]) => score)),
    now: meanOf(late.map(([, score]) => score)),
    worst: worstOf(scores),
    sleep: meanOf(checkIns.flatMap(({ sleep_interference: points }) => points ?? [])),
    activity: meanOf(checkIns.flatMap(({ activity_interference: points }) => points ?? [])),
    fading: fadingSince(checkIns),
    gone: goneSince(checkIns),
    bothers: bothersOf(checkIns),
    taken: takenOf(checkIns),
  };
}

function byDay(one: Version, other: Version): number {
  return one.local_date < other.local_date ? -1 : 1;
}

function meanOf(numbers: readonly number[]): Mean | null {
  return numbers.length === 0 ? null : { value: mean(numbers), days: numbers.length };
}

function worstOf(scores: readonly (readonly [Day, number])[]): Visit["worst"] {
  const highest = Math.max(...scores.map(([, score]) => score));
  const found = scores.findLast(([, score]) => score === highest);
  return found ? { day: found[0], score: found[1] } : null;
}

/** Relief that came back fades no more, as after another session. */
function fadingSince(checkIns: readonly Version[]): Day | null {
  const since = checkIns.slice(checkIns.findLastIndex(({ helping }) => helping === "yes") + 1);
  return since.find(({ helping }) => helping === "fading")?.local_date ?? null;
}

/** The last answer counts: relief that came back is not gone. */
function goneSince(checkIns: readonly Version[]): Day | null {
  const last = checkIns.findLast(({ helping }) => helping);
  return last?.helping === "gone" ? (last.gone_since ?? last.local_date) : null;
}

function bothersOf(checkIns: readonly Version[]): Bother[] {
  const reports = checkIns.flatMap(({ local_date: day, side_effects }) => (side_effects ?? []).map((one) => ({ ...one, day })));
  const found = [...groupsOf(reports, ({ effect }) => effect)].map(([effect, own]) => ({
    effect,
    days: new Set(own.map(({ day }) => day)).size,
    severity: Math.max(...own.map(({ severity }) => severity)),
    stopped: (["most", "some"] as const).find((much) => own.some(({ stopped }) => stopped === much)) ?? null,
    over: isOver(effect, own.at(-1)!, checkIns),
  }));
  return found.sort((one, other) => other.severity - one.severity || other.days - one.days);
}

interface Report {
  day: Day;
  present?: boolean | null;
  ended_on?: Day | null;
}

function isOver(effect: string, last: Report, checkIns: readonly Version[]): boolean {
  const ended = checkIns.filter(({ ended_effects }) => ended_effects?.some((one) => one.effect === effect));
  return last.present === false || last.ended_on != null || ended.some(({ local_date }) => local_date >= last.day);
}

function takenOf(checkIns: readonly Version[]): Taken[] {
  const all = checkIns.flatMap(({ local_date: day, rescue }) => (rescue ?? []).map((one) => ({ ...one, day })));
  const nameOf = ({ name, dose }: (typeof all)[number]) => [name.trim(), dose?.trim()].filter(Boolean).join(" ");
  const found = [...groupsOf(all, (one) => nameOf(one).toLocaleLowerCase())].map(([, own]) => ({
    name: nameOf(own.at(-1)!),
    days: new Set(own.map(({ day }) => day)).size,
    times: own.every(({ times }) => times != null) ? own.reduce((sum, { times }) => sum + times!, 0) : null,
  }));
  return found.sort((one, other) => other.days - one.days);
}
