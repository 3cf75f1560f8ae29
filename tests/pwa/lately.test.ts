import { latelyWords } from "messages:lately";
import assert from "node:assert/strict";
import { test } from "node:test";

import type { Episode } from "../../pwa/src/charts/values.ts";
import { writeLike } from "../../pwa/src/i18n/language.ts";
import { lately, latelySentences, spanOf } from "../../pwa/src/patient/lately.ts";
import { keptOf } from "../../pwa/src/patient/ownLine.ts";
import { episode } from "./chart_values.ts";
import { trend } from "./clinic_values.ts";

const latelyEn = latelyWords("en");
const latelyEs = latelyWords("es");

/** An episode that lasted so long; "14+" is at least, "~9.5" about, "no" none, "?" not measured, "soon" too early. */
function after(told: string, at: number, changes: Partial<Episode> = {}): Episode {
  const day = `2026-0${at + 1}-10`;
  const days = Number(told.replace(/[~+]/g, ""));
  const none = { lower_days: null, upper_days: null, days: null };
  const by: Record<string, Partial<Episode>> = {
    no: { status: "non_responder", lower_days: 0, upper_days: 0, days: 0 },
    "?": { status: "not_evaluable", reason: "early", ...none },
    soon: { status: "not_evaluable", reason: "too_soon", ...none },
  };
  const seen = told.endsWith("+")
    ? ({ status: "censored", reason: "ongoing", lower_days: days, upper_days: null, days } as const)
    : { lower_days: told.startsWith("~") ? days - 2 : days, upper_days: days, days };
  return episode({ course_first: day, course_last: day, ...(by[told] ?? seen), ...changes });
}

const all = (told: string) => told.split(" ").map((one, at) => after(one, at));
const said = (told: string, words = latelyEn) => latelySentences(all(told), words, words === latelyEs ? "es" : "en").join(" ");

const CASES: [string, string][] = [
  ["9 12 14+ 11", "Your last four sessions helped for 9, 12, at least 14, and 11 days."],
  ["30 9 12 14+ 11", "Your last four sessions helped for 9, 12, at least 14, and 11 days."],
  ["9 12", "Your last two sessions helped for 9 and 12 days."],
  ["9 12 11 soon", "Your last three sessions helped for 9, 12, and 11 days. The newest is too recent to count."],
  ["9 soon", "Your last session helped for 9 days. The newest is too recent to count."],
  ["9 1", "Your last two sessions helped for 9 and 1 day."],
  ["~9.5 12", "Your last two sessions helped for about 9.5 and 12 days."],
  ["9 no 14+ 11", "Of your last four sessions, three helped for 9, at least 14, and 11 days; one brought no clear relief."],
  ["no no", "Your last two sessions brought no clear relief."],
  ["? ? ?", "How long your last three sessions helped could not be measured."],
  ["9 ? no no", "Of your last four sessions, one helped for 9 days; two brought no clear relief; one could not be measured."],
  ["no ?", "Of your last two sessions, one brought no clear relief; one could not be measured."],
  ["9", ""], // the sentence of today says it already
  ["soon", ""],
];

for (const [told, sentence] of CASES) {
  test(`${told}: ${sentence || "nothing"}`, () => assert.equal(said(told), sentence));
}

test("no session, no sentence", () => assert.deepEqual(latelySentences([], latelyEn, "en"), []));

test("in Spanish, one and several agree with their verb", () => {
  assert.equal(said("9 12 14+ 11", latelyEs), "Tus últimas cuatro sesiones ayudaron 9, 12, al menos 14 y 11 días.");
  assert.equal(said("~9.5 soon", latelyEs), `Tu última sesión ayudó unos 9,5 días. ${latelyEs.soon}`);
  assert.equal(
    said("9 no ? 1", latelyEs),
    "De tus últimas cuatro sesiones, dos ayudaron 9 y 1 día; una no trajo un alivio claro; una no se pudo medir.",
  );
  assert.equal(said("? ?", latelyEs), "No se pudo medir cuánto tiempo ayudaron tus últimas dos sesiones.");
});

test("the list ends as the phone's region writes it", () => {
  writeLike(["en-GB"]);
  assert.equal(said("9 12 11"), "Your last three sessions helped for 9, 12 and 11 days.");
  writeLike([]);
});

test("sessions close together are a course, and the sentence says from when it counts", () => {
  const told = [after("9", 0, { course_first: "2026-01-06" }), after("12", 1)];
  assert.deepEqual(latelySentences(told, latelyEn, "en"), [
    "Your last two courses of sessions helped for 9 and 12 days.",
    latelyEn.series,
  ]);
});

test("regular doses are left out, and the sentence says so", () => {
  const told = [...all("9 12"), after("40+", 2, { maintenance: true })];
  assert.deepEqual(latelySentences(told, latelyEn, "en"), [said("9 12"), latelyEn.regular]);
  assert.deepEqual(latelySentences([after("40+", 2, { maintenance: true })], latelyEn, "en"), []);
});

test("each of them has its own few words", () => {
  const words = all("9 14+ ~9.5 no ?").map((one) => spanOf(one, latelyEn, "en"));
  assert.deepEqual(words, ["9 days", "at least 14 days", "about 9.5 days", "no clear relief", "too few check-ins after it"]);
});

test("the phone keeps enough to tell four, though one is too early and one a regular dose", () => {
  const told = [...all("9 12 14+ 11"), after("40+", 4, { maintenance: true }), after("soon", 5)];
  const kept = keptOf(trend({ episodes: told as never }));
  assert.equal(lately(kept.episodes).length, 4);
});
