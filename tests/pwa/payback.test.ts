import { latelyWords } from "messages:lately";
import { paybackWords } from "messages:payback";
import assert from "node:assert/strict";
import { test } from "node:test";

import type { Episode as Drawn } from "../../pwa/src/charts/values.ts";
import { helpedBy } from "../../pwa/src/patient/relief/helped.ts";
import { startsOf } from "../../pwa/src/patient/relief/starts.ts";
import { type Episode, type Given, toldEpisodes } from "../../pwa/src/patient/relief/told.ts";
import { episode as drawn } from "./chart_values.ts";

const latelyEn = latelyWords("en");
const paybackEn = paybackWords("en");

const telling = { words: paybackEn.episodes, lately: latelyEn, language: "en" as const };
const ongoing = { status: "censored", reason: "ongoing", lower_days: 12, upper_days: null, days: 12 } as const;

function episode(day: string, changes: Partial<Drawn> = {}): Episode {
  return drawn({ course_first: day, course_last: day, ...changes }) as Episode;
}

function session(day: string, route: Given["route"] = "iv", dose_mg = 40): Given {
  return { id: day, local_date: day, route, dose_mg, entered_in_error: false };
}

const lasted = (days: number) => ({ status: "loss", reason: null, lower_days: days, upper_days: days, days }) as const;
const said = (episodes: Episode[], sessions: Given[]) =>
  toldEpisodes(episodes, sessions, telling).map(({ after, what }) => `${after}: ${what}`);

const CASES: [string, Partial<Drawn>, string][] = [
  ["a loss", lasted(12), "12 days"],
  ["a loss between two days", { ...lasted(12), lower_days: 10, upper_days: 14 }, "about 12 days"],
  ["still in relief", ongoing, "relief for 12 days so far"],
  ["cut by the next", { ...ongoing, reason: "next_session" }, "at least 12 days; then the next session came"],
  ["cut by silence", { ...ongoing, reason: "stopped_logging" }, "at least 12 days; then the entries stop"],
  ["no relief", { status: "non_responder", lower_days: 0, upper_days: 0, days: 0 }, "no clear relief"],
  ["too new", { status: "not_evaluable", reason: "too_soon" }, "too soon to tell"],
  ["not measured", { status: "not_evaluable", reason: "early" }, "too few check-ins after it"],
  ["a regular dose", { ...lasted(3), maintenance: true }, "a regular dose: its relief is not left to end"],
];

for (const [name, changes, what] of CASES) {
  test(`an episode in plain words: ${name}`, () => {
    const [line] = said([episode("2026-05-03", changes)], [session("2026-05-03")]);
    assert.equal(line, `After the infusion of May 3, 2026: ${what}`);
  });
}

test("the newest stands first, and each names what was given", () => {
  const given = [session("2026-05-03", "nasal"), session("2026-06-01", "im"), session("2026-06-03", "im")];
  const series = episode("2026-06-03", { ...lasted(9), course_first: "2026-06-01" });
  assert.deepEqual(said([episode("2026-05-03", lasted(5)), series], given), [
    "After 2 injections, the last on Jun 3, 2026: 9 days",
    "After the nasal spray of May 3, 2026: 5 days",
  ]);
});

test("a course of several routes is called sessions", () => {
  const given = [session("2026-06-01", "im"), session("2026-06-03", "iv")];
  const [line] = said([episode("2026-06-03", { ...lasted(9), course_first: "2026-06-01" })], given);
  assert.match(line!, /^After 2 sessions, the last on/);
});

/** Episodes of these lengths, a month apart, each after one session. */
function history(...kinds: [Given["route"], number, ...number[]][]): [Episode[], Given[]] {
  const all = kinds.flatMap(([route, dose, ...lengths]) => lengths.map((days) => ({ route, dose, days })));
  const dayOf = (at: number) => `20${20 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`;
  return [all.map(({ days }, at) => episode(dayOf(at), lasted(days))), all.map(({ route, dose }, at) => session(dayOf(at), route, dose))];
}

const helped = (...kinds: Parameters<typeof history>) => helpedBy(...history(...kinds), paybackEn.helped, telling);

test("two routes stand side by side once three courses of each are measured, with their numbers", () => {
  assert.equal(helped(["iv", 40, 9, 12, 11], ["nasal", 50, 3, 4]), null);
  assert.deepEqual(helped(["iv", 40, 9, 12, 11, 10], ["nasal", 50, 3, 4, 1]), [
    { name: "Infusions", measured: 4, what: "9 days, 12 days, 11 days, and 10 days" },
    { name: "Nasal spray", measured: 3, what: "3 days, 4 days, and 1 day" },
  ]);
});

test("doses of one route stand side by side where there is one route only", () => {
  const kinds = helped(["iv", 40, 9, 12, 11], ["iv", 60, 13, 14, 15]);
  assert.deepEqual(kinds!.map(({ name, measured }) => [name, measured]), [["Infusions, 40 mg", 3], ["Infusions, 60 mg", 3]]);
});

test("what nobody can measure is no number of sessions, and no relief is one", () => {
  const [episodes, sessions] = history(["iv", 40, 9, 12, 11], ["im", 50, 3, 4, 5]);
  episodes[0] = episode("2020-01-01", { status: "non_responder", lower_days: 0, upper_days: 0, days: 0 });
  assert.ok(helpedBy(episodes, sessions, paybackEn.helped, telling)!.some(({ what }) => what === "12 days and 11 days; 1 without clear relief"));
  episodes[0] = episode("2020-01-01", { status: "not_evaluable", reason: "early" });
  assert.equal(helpedBy(episodes, sessions, paybackEn.helped, telling), null);
});

test("a page for the visit begins with the last session, unless that was days ago", () => {
  const sessions = [session("2026-05-03"), session("2026-06-01"), { ...session("2026-06-09"), entered_in_error: true }];
  const at = (today: string, given = sessions) => startsOf(given, today);
  assert.equal(at("2026-06-20").first, "session");
  assert.deepEqual(at("2026-06-20").starts.map(({ name, day }) => `${name} ${day}`), [
    ...["session 2026-06-01", "before 2026-05-03", "weeks 2026-05-24", "months 2026-03-22"],
  ]);
  assert.equal(at("2026-06-03").first, "before");
  assert.equal(at("2026-05-04").first, "weeks");
  assert.equal(at("2026-06-20", []).first, "weeks");
});
