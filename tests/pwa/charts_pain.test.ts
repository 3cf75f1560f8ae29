import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, spanOf } from "../../pwa/src/charts/days.ts";
import { episodeLayout } from "../../pwa/src/charts/episodeLayout.ts";
import { frameOf } from "../../pwa/src/charts/frame.ts";
import { placeLabels, placeTelling } from "../../pwa/src/charts/labels.ts";
import { painLayout } from "../../pwa/src/charts/painLayout.ts";
import { dayScore, episode } from "./chart_values.ts";

const SPAN = spanOf("2026-03-31", 31, []); // the whole of March
const FRAME = frameOf(830, SPAN);
const PLOT = [10, 210] as const;
const edge = (date: string) => FRAME.x(dayNumber(date)) - FRAME.perDay / 2;
const close = (a: number | null, b: number) => assert.ok(a !== null && Math.abs(a - b) < 1e-6, `${a} is not ${b}`);

test("the scale is 0 to 10 whatever the scores, and more pain stands higher", () => {
  const { dots } = painLayout([dayScore("2026-03-02", 10), dayScore("2026-03-03", 0)], SPAN, FRAME, PLOT);
  assert.deepEqual(dots.map(({ y }) => y), [10, 210]);
  const mild = painLayout([dayScore("2026-03-02", 2)], SPAN, FRAME, PLOT);
  assert.equal(mild.dots[0]!.y, 170);
});

test("every score is a dot, and no line crosses a gap or leads to a lonely day", () => {
  const scores = ["01", "02", "04", "07", "12", "13"].map((day) => dayScore(`2026-03-${day}`, 5));
  const { dots, paths } = painLayout(scores, SPAN, FRAME, PLOT);
  assert.equal(dots.length, 6);
  assert.deepEqual(paths.map((path) => path.split("L").length), [3, 2]);
});

test("scores in any order make the same line; those outside the span make none", () => {
  const [a, b] = [dayScore("2026-03-02", 3), dayScore("2026-03-03", 6)];
  const before = dayScore("2026-02-28", 9);
  assert.deepEqual(
    painLayout([b, before, a], SPAN, FRAME, PLOT).paths,
    painLayout([a, b], SPAN, FRAME, PLOT).paths,
  );
});

test("relief is shaded from its first to its last known day", () => {
  const { bands } = episodeLayout([episode({ onset_day: 2 })], SPAN, FRAME);
  close(bands[0]!.x1, edge("2026-03-03"));
  close(bands[0]!.x2, edge("2026-03-13"));
  assert.equal(bands[0]!.uncertainTo, null);
});

test("days in which the end may lie are apart from days known to be in relief", () => {
  const { bands } = episodeLayout([episode({ lower_days: 8, upper_days: 11 })], SPAN, FRAME);
  close(bands[0]!.x2, edge("2026-03-10"));
  close(bands[0]!.uncertainTo, edge("2026-03-13"));
});

test("relief that is not known to have ended is open", () => {
  const censored = episode({ status: "censored", lower_days: 13, upper_days: null });
  assert.equal(episodeLayout([censored], SPAN, FRAME).bands[0]!.open, true);
  assert.equal(episodeLayout([episode()], SPAN, FRAME).bands[0]!.open, false);
});

test("an episode without relief is not shaded", () => {
  const none = episode({ status: "non_responder", onset_day: null, lower_days: 0, upper_days: 0, days: 0 });
  assert.deepEqual(episodeLayout([none], SPAN, FRAME).bands, []);
});

test("each episode's lines stand over its own days only", () => {
  const earlier = episode({ course_first: "2026-02-01", course_last: "2026-02-03" });
  const { baselines, thresholds } = episodeLayout([earlier, episode({ course_first: "2026-03-10", course_last: "2026-03-12" })], SPAN, FRAME);
  close(baselines[0]!.x1, FRAME.left);
  close(baselines[0]!.x2, edge("2026-03-10"));
  close(baselines[1]!.x1, edge("2026-03-03")); // the week that it is the mean of
  close(thresholds[1]!.x1, edge("2026-03-12"));
  close(thresholds[1]!.x2, FRAME.right);
});

test("without a baseline there is no line", () => {
  const none = episode({ status: "not_evaluable", baseline: null, threshold: null, onset_day: null, lower_days: null });
  assert.deepEqual(episodeLayout([none], SPAN, FRAME), { baselines: [], thresholds: [], bands: [] });
});

test("labels never touch: a second row first, then the older one gives way", () => {
  const labels = [100, 110, 120].map((x) => ({ x, text: `IV ${x}` }));
  const placed = placeLabels(labels, 2, [0, 500]);
  assert.deepEqual(placed.map(({ text, row }) => [text, row]), [["IV 110", 1], ["IV 120", 0]]);
});

test("where not every label finds room, only what is new is named, and the last", () => {
  const labels = ["a", "a", "b", "b", "b"].map((letter, at) => ({ x: at * 20, text: `Nasal ${letter}` }));
  const texts = (rows: number, right: number) => placeTelling(labels, rows, [0, right]).map(({ x, text }) => [Math.round(x), text]);
  assert.equal(placeTelling(labels, 5, [0, 500]).length, 5);
  assert.deepEqual(texts(3, 500), [[23, "Nasal a"], [40, "Nasal b"], [80, "Nasal b"]]);
});

test("a label at an edge is moved inside", () => {
  const [label] = placeLabels([{ x: 499, text: "IV 40 mg" }], 1, [0, 500]);
  assert.ok(label!.x + (8 * 6.6) / 2 <= 500);
});
