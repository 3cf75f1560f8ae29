import { reliefWords } from "messages:relief";
import { reliefExplainWords } from "messages:reliefExplain";
import { rulesWords } from "messages:rules";
import assert from "node:assert/strict";
import { test } from "node:test";

import { explanationOf, ruleValues } from "../../pwa/src/clinician/reliefExplanation.ts";
import { curvesOf, groupCells, groupName, logRankText } from "../../pwa/src/clinician/reliefGroups.ts";
import { methodText } from "../../pwa/src/clinician/reliefMethod.ts";
import { latestDurations, loggingBands, loggingValue, trendEvidence } from "../../pwa/src/clinician/reliefTrends.ts";
import { clinicText } from "../../pwa/src/i18n/clinicText.ts";
import { clinicRelief, group, trended } from "./relief_values.ts";

const reliefEn = reliefWords("en");
const reliefEs = reliefWords("es");
const reliefExplainEn = reliefExplainWords("en");
const rulesEn = rulesWords("en");

const EN = clinicText("en");
const ES = clinicText("es");

test("a group goes by a name, not by its code", () => {
  const names = [
    ["iv", "route", "IV"], ["mixed", "route", "Mixed routes"],
    ["iv:0-25", "dose", "IV, under 25 mg"], ["nasal:25-50", "dose", "Nasal, 25 to under 50 mg"],
    ["im:200-", "dose", "IM, 200 mg or more"], ["mixed", "dose", "Mixed routes"],
    ["fibromyalgia", "condition", "Fibromyalgia"], ["unknown", "condition", "Not recorded"],
    ["2026-Q3", "quarter", "Q3 2026"],
  ] as const;
  for (const [code, by, name] of names) assert.equal(groupName(code, by, EN, reliefEn), name);
  assert.equal(groupName("2026-Q3", "quarter", ES, reliefEs), "T3 2026");
});

test("curves keep the order of their groups, and those without one are not drawn", () => {
  const groups = [group({ group: "iv", responders: 5 }), group({ group: "im", curve: [] }), group({ group: "nasal", responders: 9 })];
  assert.deepEqual(curvesOf(clinicRelief({ groups }), EN, reliefEn).map(({ name }) => name), ["IV", "Nasal"]);
});

test("of nine curves the eight of the largest groups are drawn", () => {
  const groups = Array.from({ length: 9 }, (_, at) => group({ group: `202${at}-Q1`, responders: at === 3 ? 6 : 20 + at }));
  const drawn = curvesOf(clinicRelief({ by: "quarter", groups }), EN, reliefEn);
  assert.equal(drawn.length, 8);
  assert.ok(!drawn.some(({ name }) => name === "Q1 2023"));
});

const cells = (changes: Parameters<typeof group>[0]) =>
  groupCells(group(changes), EN, reliefEn).map(({ value, details }) => [value, ...details].join(" | "));

test("a group's numbers carry their interval and their limit", () => {
  assert.deepEqual(cells({}), ["12", "96", "60 of 80 (75\u00a0%)", "14 days | 95 %: 12 to not reached | next session as the end: 11", "15.1 days | of the first 28 days | next session as the end: 12.4"]);
});

test("a median that was not reached says so, and too few are no number", () => {
  assert.equal(cells({ median_days: null, median_lower: 20 })[3], "not reached | 95 %: 20 to not reached | next session as the end: 11");
  const few = { curve: [], median_days: null, median_lower: null, rmst_days: null, rmst_tau: null };
  assert.deepEqual(cells(few).slice(3), ["too few to estimate", "too few to estimate"]);
  assert.equal(cells({ evaluable: 0, responders: 0 })[2], "0 of 0 (–)");
});

test("a p is never 0", () => {
  const said = (p: number) => logRankText(clinicRelief({ log_rank: { statistic: 4.634, p } }), EN, reliefEn);
  assert.equal(said(0.0313), "Log-rank test: χ² 4.63, p\u00a0=\u00a00.03.");
  assert.equal(said(0.004), "Log-rank test: χ² 4.63, p\u00a0=\u00a00.004.");
  assert.equal(said(0.001), "Log-rank test: χ² 4.63, p\u00a0=\u00a00.001.");
  assert.equal(said(0.00099), "Log-rank test: χ² 4.63, p\u00a0below 0.001.");
  assert.equal(logRankText(clinicRelief(), EN, reliefEn), reliefEn.logRank.none);
});

test("a trend names its evidence, and a censored duration keeps its ≥", () => {
  assert.equal(
    trendEvidence(trended(), EN, reliefEn),
    "1.5 days shorter with each course; p\u00a0below 0.001; 8 episodes with relief, 6 of them seen to end",
  );
  assert.match(trendEvidence(trended({ direction: "lengthening", slope_days_per_course: 1 }), EN, reliefEn), /^1 day longer/);
  const course_last = "2026-03-01";
  const episodes = [
    { course_last, status: "loss", reason: null, days: 9.5 },
    { course_last, status: "non_responder", reason: null, days: 0 },
    { course_last, status: "censored", reason: "ongoing", days: 13 },
  ] as never;
  assert.equal(latestDurations(trended({ episodes }), EN, reliefEn), "Latest, oldest first, in days: 9.5 · no relief · ≥\u00a013");
});

test("logging is told as days and as patients, and nobody is nobody", () => {
  const bands = [{ least: 0, most: 0, patients: 2 }, { least: 1, most: 6, patients: 8 }];
  const found = { patients: 10, days_logged: 70, days_possible: 280, bands };
  assert.equal(loggingValue(found, EN, reliefEn), "70 of 280 days (25\u00a0%)");
  assert.deepEqual(loggingBands(found, EN, reliefEn), [
    { name: "0", patients: "2", share: 0.25 },
    { name: "1–6", patients: "8", share: 1 },
  ]);
  assert.equal(loggingValue({ ...found, days_possible: 0 }, EN, reliefEn), reliefEn.logging.nobody);
});

test("the method says which rule, since when, and whether late days count", () => {
  const relief = clinicRelief();
  assert.equal(methodText(relief, EN, reliefEn), "Method 1, relief rule as delivered. Days filled in late count. As of Mar 31, 2026.");
  const method = { ...relief.method, rules_number: 3, late_counts: false, changed_at: "2026-03-30T10:00:00Z" };
  assert.match(methodText({ ...relief, method }, EN, reliefEn), /relief rule no\. 3 of Mar 30, 2026.* left out\./);
});

const WORDS = { explain: reliefExplainEn, relief: reliefEn };
const known = { relief: clinicRelief({ hidden_groups: 1 }), trends: [trended()], logging: undefined };

test("every number has its meaning, what went in and what was left out, and no other has", () => {
  for (const number of Object.keys(reliefExplainEn.names)) {
    const found = explanationOf(number, known, EN, WORDS)!;
    assert.ok(found.definition.length > 60 && found.leftOut.length > 0, number);
  }
  assert.equal(explanationOf("weather", known, EN, WORDS), undefined);
});

test("what was left out is counted: not judged, without relief, hidden", () => {
  const { leftOut, used } = explanationOf("median", known, EN, WORDS)!;
  assert.deepEqual(leftOut.map((line) => line.split(/[ :]/)[0]), ["16", "20", "1"]);
  assert.deepEqual(used, ["IV: 12 patients, 96 episodes, 80 of them could be judged, 60 with relief."]);
});

test("the values of the rule stand beside every number", () => {
  const values = ruleValues(known.relief.method, rulesEn);
  assert.equal(values.length, 13);
  assert.deepEqual(values[0], ["Pain must fall by", "30 %"]);
});
