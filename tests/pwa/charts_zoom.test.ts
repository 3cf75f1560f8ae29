import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, isoDay } from "../../pwa/src/charts/days.ts";
import { frameOf } from "../../pwa/src/charts/frame.ts";
import { trailingMedian } from "../../pwa/src/charts/trailingMedian.ts";
import { dayAt, draggedSpan, panned, zoomed } from "../../pwa/src/charts/zoom.ts";
import { dayScore } from "./chart_values.ts";

const LIMITS = { first: 100, last: 199 };
const SPAN = { first: 140, last: 179 };
const FRAME = frameOf(836, SPAN); // left 117
const edge = (day: number) => FRAME.left + (day - SPAN.first) * FRAME.perDay;

test("a place belongs to the day that it lies in, and beside the drawing to the nearest", () => {
  assert.deepEqual([dayAt(FRAME, SPAN, edge(150) + 0.01), dayAt(FRAME, SPAN, edge(150) - 0.01)], [150, 149]);
  assert.deepEqual([dayAt(FRAME, SPAN, -50), dayAt(FRAME, SPAN, 5000)], [140, 179]);
});

test("a drag chooses its days in either direction; less than a week is no range", () => {
  assert.deepEqual(draggedSpan(FRAME, SPAN, edge(150) + 1, edge(160) + 1), { first: 150, last: 160 });
  assert.deepEqual(draggedSpan(FRAME, SPAN, edge(160) + 1, edge(150) + 1), { first: 150, last: 160 });
  assert.deepEqual(draggedSpan(FRAME, SPAN, edge(150) + 1, edge(156) + 1), { first: 150, last: 156 });
  assert.equal(draggedSpan(FRAME, SPAN, edge(150) + 1, edge(155) + 1), null);
});

test("closer halves the days and keeps the day that is read in its place", () => {
  assert.deepEqual(zoomed(SPAN, LIMITS, 0.5, 150), { first: 145, last: 164 });
  assert.deepEqual(zoomed({ first: 140, last: 148 }, LIMITS, 0.5, 140), { first: 140, last: 146 });
});

test("wider and moved never leave the days that there are", () => {
  assert.deepEqual(zoomed({ first: 180, last: 199 }, LIMITS, 2), { first: 160, last: 199 });
  assert.deepEqual(zoomed(SPAN, LIMITS, 4), LIMITS);
  assert.deepEqual(panned(SPAN, LIMITS, 0.5), { first: 160, last: 199 });
  assert.deepEqual(panned({ first: 110, last: 149 }, LIMITS, -0.5), { first: 100, last: 139 });
});

const march = (day: number, score: number) => dayScore(isoDay(dayNumber("2026-03-01") + day - 1), score);

test("a median needs four scores in seven days, its own day the last of them", () => {
  const scores = [march(1, 8), march(2, 2), march(3, 6), march(7, 4), march(8, 9)];
  const medians = trailingMedian(scores).map(({ date, score }) => [date.slice(8), score]);
  assert.deepEqual(medians, [["07", 5], ["08", 5]]);
});

test("the score of eight days ago has left the window", () => {
  const scores = [march(1, 8), march(2, 2), march(3, 6), march(8, 4)];
  assert.deepEqual(trailingMedian(scores), []);
  assert.deepEqual(trailingMedian([march(1, 8), march(2, 2), march(3, 6), march(7, 4)]).length, 1);
});
