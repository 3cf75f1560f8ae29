import { explainWords } from "messages:explain";
import assert from "node:assert/strict";
import { test } from "node:test";

import { explanationOf } from "../../pwa/src/clinician/explanation.ts";
import { clinicText } from "../../pwa/src/i18n/clinicText.ts";
import type { Episode } from "../../pwa/src/charts/values.ts";
import { dayScore, episode, evidence } from "./chart_values.ts";
import { summary, trend } from "./clinic_values.ts";

const explainEn = explainWords("en");

const EN = clinicText("en");
type Sent = ReturnType<typeof trend>["episodes"][number];
const sent = (changes: Partial<Episode> = {}, of = evidence()): Sent => ({
  ...episode(changes),
  evidence: { ...of, baseline_days: [...of.baseline_days], ignored_spikes: [...of.ignored_spikes] },
});

for (const name of Object.keys(explainEn.names)) {
  test(`${name} says what it is, what it rests on and what was left out, in both languages`, () => {
    for (const text of [EN, clinicText("es")]) {
      const found = explanationOf(name, trend(), text);
      assert.ok(found?.title && found.definition);
      assert.ok(found.table !== null || found.lines.length > 0);
    }
  });
}

test("a name that is no number is none", () => {
  for (const name of ["dose", "episode-0", "episode-2", "episode-x", "constructor"]) assert.equal(explanationOf(name, trend(), EN), null, name);
});

test("an episode that cannot be judged is left out by name and reason, and so is one without response where durations count", () => {
  const early = sent({ course_last: "2026-01-10", course_first: "2026-01-10", status: "not_evaluable", reason: "early" });
  const never = sent({ course_last: "2026-02-10", course_first: "2026-02-10", status: "non_responder", days: 0, lower_days: 0 });
  const given = trend({ episodes: [early, never] });
  assert.deepEqual(explanationOf("responders", given, EN)!.leftOut, ["After Jan 10, 2026: not evaluable, too few scores in the first days."]);
  assert.equal(explanationOf("median", given, EN)!.leftOut.length, 2);
  assert.match(explanationOf("median", given, EN)!.leftOut[0]!, /^After Feb 10, 2026: no response/);
});

test("how sure: the bounds of the losses, and every missing day in relief or out of it", () => {
  const rows = explanationOf("bounds", trend({ summary: summary() }), EN)!.table!.rows;
  assert.deepEqual(rows.map(([, median]) => median), ["15 days", "14 days", "16 days", "12 days", "15 days"]);
  assert.deepEqual(rows.map(([, , mean]) => mean), ["16.8 days", "–", "–", "17 days", "18 days"]);
});

test("an episode names every day that it used, and what it counted as", () => {
  const days = [
    dayScore("2026-02-21", 8), // before the baseline
    dayScore("2026-02-22", 7),
    dayScore("2026-03-01", 2), // day 0
    dayScore("2026-03-02", 3),
    dayScore("2026-03-06", 6),
    dayScore("2026-03-13", 6),
  ].map((day) => ({ ...day, source: "check_in", helping: null }) as const);
  const given = trend({ days, episodes: [sent({}, evidence({ ignored_spikes: [5] }))] });
  const found = explanationOf("episode-1", given, EN)!;
  assert.deepEqual(found.table!.rows.map(([, ...cells]) => cells), [
    ["–", "7", "for the baseline"],
    ["1", "3", "relief"],
    ["5", "6", "relief: one score above does not end it"],
    ["12", "6", "after relief"],
  ]);
  assert.deepEqual(found.leftOut, ["2 of 14 days have no score: a missing day is never a number.", "Single scores above the threshold: day 5."]);
});
