import assert from "node:assert/strict";
import { test } from "node:test";
import { alignedPanel, panelGrid } from "../../pwa/src/charts/alignedLayout.ts";
import { coursesLayout } from "../../pwa/src/charts/coursesLayout.ts";
import { doseLayout, givenIn } from "../../pwa/src/charts/doseLayout.ts";
import { courseMarks, percentText, pText, trendSentence } from "../../pwa/src/charts/trendWords.ts";
import type { ReliefTrend } from "../../pwa/src/charts/values.ts";
import { chartText } from "../../pwa/src/i18n/chartText.ts";
import { dayScore, episode, evidence, sessionMark } from "./chart_values.ts";

const TEXT = chartText("en");
const PLOT = [0, 290] as const;
const unjudged = episode({ status: "not_evaluable", days: null, lower_days: null, upper_days: null, onset_day: null });
const never = episode({ status: "non_responder", days: 0, lower_days: 0, upper_days: 0, onset_day: null });
const held = episode({ status: "censored", reason: "ongoing", days: 13, lower_days: 13, upper_days: null });
const between = episode({ days: 9.5, lower_days: 8, upper_days: 11 });

test("a course stands at its number among all courses, also after one that cannot be judged", () => {
  const { points, unjudged: left, x } = coursesLayout([unjudged, held], 452, PLOT, [300, 400]);
  assert.deepEqual(points.map(({ number, kind, x: at }) => [number, kind, at]), [[2, "atLeast", x(2)]]);
  assert.deepEqual(left.map(({ number, x: at }) => [number, at]), [[1, x(1)]]);
  assert.deepEqual([x(1), x(2)], [140, 340]);
});

test("a loss between two days shows both, no response stands at nothing, and days begin at 0", () => {
  const { points, scale } = coursesLayout([between, never], 452, PLOT, [300, 400]);
  assert.deepEqual([scale.y(0), scale.y(29)], [290, 0]);
  assert.deepEqual(points.map(({ kind, y, from, upTo }) => [kind, y, from, upTo]), [
    ["ended", scale.y(9.5), scale.y(8), scale.y(11)],
    ["never", 290, null, null],
  ]);
});

test("percent relief goes from 0 to 100, and below 0 only when pain was worse than before", () => {
  const percent = (value: number | null) => episode({ evidence: evidence({ percent_relief: value }) });
  const layout = (...values: (number | null)[]) => coursesLayout(values.map(percent), 452, PLOT, [300, 400]).percent;
  assert.deepEqual(layout(50, null).ticks, [0, 50, 100]);
  assert.deepEqual(layout(50, null).bars.map(({ y, height }) => [y, height]), [[350, 50]]);
  assert.deepEqual(layout(-1).ticks, [-50, 0, 50, 100]);
  assert.equal(layout(-1).bars[0]!.y, layout(-1).y(0));
});

const TREND: ReliefTrend = { slope_days_per_course: -1.25, p: 0.012, direction: "shortening", responders: 8, ended: 6 };

test("a direction is said with its slope, its p and its episodes", () => {
  assert.equal(
    trendSentence(TREND, TEXT),
    "Relief is getting shorter: about 1.3 days less with each course. 8 episodes with relief, 6 of them seen to end. Slope −1.25 days per course, p = 0.012.",
  );
});

test("without a clear trend no slope is promised, though it is given; without a slope there is none", () => {
  assert.match(trendSentence({ ...TREND, direction: "no clear trend" }, TEXT), /^No clear trend\. 8 episodes .* Slope −1\.25/);
  const none = { ...TREND, direction: "no clear trend", slope_days_per_course: null, p: null } as const;
  assert.equal(trendSentence(none, TEXT), "No clear trend. 8 episodes with relief, 6 of them seen to end.");
});

test("a small p is less than a thousandth, never nothing", () => {
  assert.deepEqual([pText(0.00099, TEXT.fine), pText(0.001, TEXT.fine)], ["< 0.001", "= 0.001"]);
});

test("every course can be read, the mean percent relief with the days that it is the mean of", () => {
  const episodes = [unjudged, { ...held, evidence: evidence() }];
  const marks = courseMarks(episodes, coursesLayout(episodes, 452, PLOT, [300, 400]), 290, TEXT);
  assert.deepEqual(marks.map(({ y }) => y)[0], 290);
  assert.match(marks[1]!.said.lines.join(" "), /Mean relief 42 % of baseline over 12 scored days/);
  assert.equal(percentText(unjudged, TEXT), "");
});

test("a course's dose is the mean of its sessions; several routes are one kind of their own", () => {
  const course = episode({ course_first: "2026-03-01", course_last: "2026-03-05" });
  const two = [sessionMark("2026-03-01", { dose_mg: 30 }), sessionMark("2026-03-05", { dose_mg: 50 })];
  assert.deepEqual(givenIn(course, two), { mg: 40, route: "iv" });
  assert.equal(givenIn(course, [two[0]!, { ...two[1]!, route: "nasal" }])?.route, "mixed");
  assert.equal(givenIn(course, []), null);
});

test("dose begins at 0, and episodes of one dose and one duration stand side by side", () => {
  const sessions = [sessionMark("2026-03-01", { dose_mg: 50 })];
  const { x, left, points } = doseLayout([between, between, unjudged], sessions, 500, PLOT);
  assert.equal(x(0), left);
  assert.deepEqual(points.map((point) => point.x), [x(50), x(50) + 10]);
});

test("each episode is drawn from a week before its day 0 to four weeks after, on one scale", () => {
  const [march, april] = [episode(), episode({ course_first: "2026-04-10", course_last: "2026-04-12" })];
  const scores = [dayScore("2026-02-21", 9), dayScore("2026-02-22", 7), dayScore("2026-03-29", 6), dayScore("2026-03-30", 6)];
  const sessions = [sessionMark("2026-03-01"), sessionMark("2026-04-10"), sessionMark("2026-04-12")];
  const panel = alignedPanel(0, [march, april], scores, sessions, 284, [0, 100]);
  assert.deepEqual(panel.pain.dots.map(({ x }) => x), [panel.x(-7), panel.x(28)]);
  assert.deepEqual(panel.sessions, [panel.x(0)]);
  assert.equal(panel.baseline?.score, 7);
  assert.equal(alignedPanel(1, [march, april], scores, sessions, 284, [0, 100]).x(0), panel.x(0));
});

test("as many panels stand beside each other as find room, four at most and one at least", () => {
  assert.deepEqual(panelGrid(1150, 20), { columns: 4, panel: 272 });
  assert.equal(panelGrid(500, 20).columns, 2);
  assert.deepEqual([panelGrid(499, 20).columns, panelGrid(200, 20).columns], [1, 1]);
});
