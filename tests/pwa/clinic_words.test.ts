import assert from "node:assert/strict";
import { test } from "node:test";
import { declaredText, outcomeOf, shortDuration } from "../../pwa/src/charts/outcome.ts";
import { effectSummary, painSummary, reliefSummary } from "../../pwa/src/charts/summaries.ts";
import { spanOf } from "../../pwa/src/charts/days.ts";
import { figuresOf } from "../../pwa/src/clinician/numbers.ts";
import { stateDetails, stateSentences } from "../../pwa/src/clinician/states.ts";
import { chartText } from "../../pwa/src/i18n/chartText.ts";
import { clinicText } from "../../pwa/src/i18n/clinicText.ts";
import { dayScore, episode } from "./chart_values.ts";
import { reliefState, trend, summary } from "./clinic_values.ts";

const EN = clinicText("en");
const ES = clinicText("es");
const said = (changes: Parameters<typeof reliefState>[0], text = EN) => stateSentences(reliefState(changes), "IV 40 mg", text).join(" ");

test("relief that holds is at least that long", () => {
  const all = said({ pending: true, last_days: 15, last_at_least: true });
  assert.equal(
    all,
    "Day 12 since the session on Mar 1, 2026 (IV 40 mg). In relief: it has lasted at least 11 days. " +
      "The latest score is above the threshold, which is not confirmed yet. The time before: ≥\u00a015 days.",
  );
});

test("relief that was lost has its length, without any at least", () => {
  assert.match(said({ kind: "lost", known_days: 9.5, reason: null }), /Relief has ended: it lasted 9\.5 days\.$/);
  assert.match(said({ kind: "lost", known_days: 9.5, reason: null }, ES), /duró 9,5 días\.$/);
});

test("what nobody can tell says why", () => {
  assert.match(said({ kind: "unknown", reason: "stopped_logging" }), /at least 11 days; then logging stopped\./);
  assert.match(said({ kind: "not_measured", reason: "confounder" }), /another treatment changed in the first days\./);
});

test("no session, no counting of days", () => {
  assert.equal(said({ kind: "none", day: null, course_last: null }), EN.words.sentence.none);
});

test("the time before is said when it is known, no response by its name", () => {
  assert.deepEqual(stateDetails(reliefState(), EN), []);
  assert.deepEqual(stateDetails(reliefState({ last_days: 15, last_at_least: false }), EN), ["last time 15 days"]);
  assert.deepEqual(stateDetails(reliefState({ last_days: 0, last_at_least: false }), EN), ["no response last time"]);
});

test("every kind of state has a name and a sentence in each language", () => {
  const kinds = ["none", "too_soon", "relief", "lost", "no_response", "unknown", "not_measured", "maintenance"] as const;
  for (const text of [EN, ES]) {
    for (const kind of kinds) {
      assert.ok(text.words.state[kind]);
      assert.ok(stateSentences(reliefState({ kind }), "", text).every((sentence) => sentence.endsWith(".")), kind);
    }
  }
});

test("a censored duration never loses its ≥, and a loss between two days is about that long", () => {
  const text = chartText("en");
  const censored = episode({ status: "censored", reason: "next_session", lower_days: 13, upper_days: null, days: 13 });
  assert.deepEqual(outcomeOf(censored, text), { value: "≥\u00a013 days", why: "then the next session came" });
  const loss = outcomeOf(episode({ lower_days: 8, upper_days: 11, days: 9.5 }), text);
  assert.deepEqual(loss, { value: "about 9.5 days", why: "it ended between day 8 and day 11" });
  assert.equal(outcomeOf(episode({ lower_days: 1, upper_days: 1, days: 1 }), text).value, "1 day");
});

test("in little room a duration keeps its ≥ or its ≈", () => {
  const text = chartText("en");
  assert.equal(shortDuration(episode(), text), "11 d");
  assert.equal(shortDuration(episode({ lower_days: 8, upper_days: 11, days: 9.5 }), text), "≈\u00a09.5 d");
  assert.equal(shortDuration(episode({ status: "censored", lower_days: 13, upper_days: null, days: 13 }), text), "≥\u00a013 d");
});

test("dosing that was kept up leads to the weekly means", () => {
  assert.match(outcomeOf(episode({ maintenance: true }), chartText("en")).why, /read the weekly means$/);
});

test("an end that the patient declares stands beside, with any disagreement", () => {
  const declared = { gone_since: "2026-03-09", days: 8, agrees: true };
  const said = "Patient: gone since Mar 9, after 8 days";
  assert.equal(declaredText(episode({ declared }), chartText("en")), said);
  assert.equal(declaredText(episode({ declared: { ...declared, agrees: false } }), chartText("en")), `${said}; this differs from the scores`);
  assert.equal(declaredText(episode(), chartText("en")), "");
});

test("an unconfirmed score above the threshold is told", () => {
  const pending = episode({ status: "censored", reason: "ongoing", lower_days: 9, upper_days: null, pending: true });
  assert.match(outcomeOf(pending, chartText("en")).why, /not confirmed yet/);
});

test("every reason has words in each language", () => {
  const given = ["baseline", "low_baseline", "too_soon", "early", "confounder"] as const;
  const ended = ["gap", "next_session", "confounder", "stopped_logging", "ongoing"] as const;
  for (const text of [chartText("en"), chartText("es")]) {
    const other = text.words.reason.other;
    for (const reason of given) assert.notEqual(outcomeOf(episode({ status: "not_evaluable", reason }), text).why, other);
    for (const reason of ended) assert.notEqual(outcomeOf(episode({ status: "censored", reason }), text).why, other);
  }
});

test("pain is summed up with its gaps", () => {
  const span = spanOf("2026-03-31", 31, []);
  const scores = [dayScore("2026-03-01", 3), dayScore("2026-03-02", 6), dayScore("2026-03-09", 4.5)];
  assert.equal(
    painSummary(scores, span, chartText("en")),
    "3 scores from Mar 1, 2026 to Mar 9, 2026. Mean 4.5, lowest 3, highest 6. 1 gap left open.",
  );
  assert.equal(painSummary([], span, chartText("en")), "No scores in this time.");
});

test("relief is summed up with the latest episode", () => {
  assert.match(reliefSummary([episode()], chartText("en")), /^1 episode, 1 with relief measured\. Latest: 11 days/);
  assert.equal(reliefSummary([], chartText("en")), chartText("en").words.relief.empty);
});

test("side effects are summed up by the worst", () => {
  const rows = [{ effect: "nausea", worst: 3, days: 2, cells: [] }];
  assert.match(effectSummary(rows, chartText("en"), EN.effect), /1 kind of side effect; the worst was Feeling sick \(severe\)\./);
});

test("no number stands without its definition and the values that made it", () => {
  const figures = figuresOf(trend(), EN);
  assert.deepEqual(figures.map(({ key }) => key), ["median", "responders", "rmst", "trend", "logged"]);
  for (const { definition, value } of figures) assert.ok(definition && value);
  const [median, responders, mean, direction, logged] = figures;
  assert.equal(median!.value, "15 days");
  assert.deepEqual(median!.details, ["95 % interval 9 to not reached", "With the next session as the end: 14 days."]);
  assert.equal(responders!.value, "6 of 8");
  assert.match(responders!.definition, /at least 30\u00a0% within 7 days/);
  assert.match(mean!.definition, /up to day 28/);
  assert.deepEqual([direction!.value, direction!.details[0]], [
    "Getting shorter",
    "Slope −0.92 days per course, p < 0.001.",
  ]);
  assert.deepEqual(logged!.details, ["21 days filled in late"]);
});

test("a median that was not reached is not the same as too few episodes", () => {
  const none = { median_days: null, median_lower: null, median_upper: null };
  assert.equal(figuresOf(trend({ summary: summary({ ...none, curve: [] }) }), EN)[0]!.value, "Too few to estimate");
  assert.equal(figuresOf(trend({ summary: summary({ ...none, median_lower: 9 }) }), EN)[0]!.value, "Not reached");
});

test("nothing to judge is said in words", () => {
  const none = summary({ responders: 0, evaluable: 0, curve: [] });
  assert.equal(figuresOf(trend({ summary: none }), EN)[1]!.value, "None evaluable");
});
