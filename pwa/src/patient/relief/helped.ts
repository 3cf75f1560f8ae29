import type { PaybackWords } from "messages:payback";

import { sessionsOf } from "../../charts/courses.ts";
import { showNumber } from "../../i18n/format.ts";
import { localeOf } from "../../i18n/language.ts";
import { spanOf } from "../lately.ts";
import { groupsOf } from "./groups.ts";
import { type Episode, type Given, type Route, routeOf, type Telling } from "./told.ts";

/** How many measured courses of a kind there must be before two kinds stand side by side. */
export const ENOUGH = 3;

/** One kind of treatment with what became of each of its courses. */
export interface Kind {
  name: string; // "Infusions", or "Infusions of 40 mg"
  measured: number; // courses of which a duration, or no relief, is known
  what: string; // "9, at least 14 and 11 days; 1 without clear relief"
}

type Words = PaybackWords["helped"];

/** Return routes side by side, else doses of one route; null: too few of two kinds were measured. */
export function helpedBy(
  episodes: readonly Episode[],
  sessions: readonly Given[],
  words: Words,
  telling: Telling,
): Kind[] | null {
  const courses = episodes.filter(isMeasured).map((episode) => ({ episode, given: sessionsOf(episode, sessions) }));
  const sameRoute = courses.flatMap(({ episode, given }) => {
    const route = routeOf(given);
    return route ? [{ episode, route, mg: doseOf(given) }] : [];
  });
  const byRoute = grouped(sameRoute, ({ route }) => words.routes[route]);
  if (byRoute.length > 1) return byRoute.map((group) => kindOf(group, words, telling));
  const sameDose = sameRoute.flatMap((course) => (course.mg === null ? [] : [{ ...course, mg: course.mg }]));
  const byDose = grouped(sameDose, ({ route, mg }) => words.dose({ route: words.routes[route], mg: showNumber(telling.language, mg) }));
  return byDose.length > 1 ? byDose.map((group) => kindOf(group, words, telling)) : null;
}

function isMeasured({ status, maintenance, reason }: Episode): boolean {
  return status !== "not_evaluable" && !maintenance && reason !== "too_soon" && reason !== "ongoing";
}

function doseOf(given: readonly Given[]): number | null {
  const doses = new Set(given.map(({ dose_mg }) => dose_mg));
  return doses.size === 1 ? [...doses][0]! : null;
}

type Group<Course> = [name: string, courses: Course[]];
type Course = { episode: Episode; route: Route };

/** Groups that are large enough, the largest first; a small one would look like a finding. */
function grouped<T extends Course>(courses: readonly T[], nameOf: (course: T) => string): Group<T>[] {
  const groups = groupsOf(courses, nameOf);
  return [...groups].filter(([, own]) => own.length >= ENOUGH).sort(([, a], [, b]) => b.length - a.length);
}

function kindOf([name, courses]: Group<Course>, words: Words, { lately, language }: Telling): Kind {
  const episodes = courses.map(({ episode }) => episode);
  const helped = episodes.filter(({ status }) => status !== "non_responder");
  const list = new Intl.ListFormat(localeOf(language), { type: "conjunction" });
  const spans = list.format(helped.map((episode) => spanOf(episode, lately, language)));
  const without = episodes.length - helped.length;
  const parts = [helped.length > 0 && spans, without > 0 && words.without({ count: without })];
  return { name, measured: episodes.length, what: parts.filter(Boolean).join("; ") };
}
