import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, isoDay, spanOf, within } from "../../pwa/src/charts/days.ts";
import { frameOf } from "../../pwa/src/charts/frame.ts";
import { unbrokenRuns } from "../../pwa/src/charts/runs.ts";
import { dateTicks, durationTicks } from "../../pwa/src/charts/ticks.ts";

const span = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) });
const on = (...days: number[]) => days.map((day) => ({ day }));
const daysOf = (runs: { day: number }[][]) => runs.map((run) => run.map(({ day }) => day));

test("a calendar day and its number are the same day, over a leap day too", () => {
  assert.equal(dayNumber("2024-03-01") - dayNumber("2024-02-28"), 2);
  assert.equal(isoDay(dayNumber("2026-10-25")), "2026-10-25");
});

test("two days apart still joins, three days apart is a gap", () => {
  assert.deepEqual(daysOf(unbrokenRuns(on(1, 2, 4, 7, 8))), [[1, 2, 4], [7, 8]]);
  assert.deepEqual(unbrokenRuns([]), []);
});

test("the span ends today and holds exactly as many days as asked for", () => {
  assert.deepEqual(spanOf("2026-03-31", 90, []), span("2026-01-01", "2026-03-31"));
});

test("all of it begins with the first entry, and is never shorter than four weeks", () => {
  assert.deepEqual(spanOf("2026-03-31", null, ["2025-05-02", "2025-05-01"]), span("2025-05-01", "2026-03-31"));
  assert.deepEqual(spanOf("2026-03-31", null, ["2026-03-30"]), span("2026-03-04", "2026-03-31"));
});

test("both edges of the span belong to it", () => {
  const days = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"];
  assert.deepEqual(within(span("2026-01-02", "2026-01-03"), days, (day) => day), days.slice(1, 3));
});

test("weeks are marked on their Mondays while there is room", () => {
  const ticks = dateTicks(span("2026-03-01", "2026-03-31"), 5);
  assert.deepEqual(ticks.map(({ day }) => isoDay(day)), [
    "2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30",
  ]);
  assert.equal(dateTicks(span("2026-03-02", "2026-03-02"), 5).length, 1);
});

test("a longer time is marked on the first of its months, in even steps", () => {
  const ticks = dateTicks(span("2025-09-15", "2026-03-31"), 6);
  assert.deepEqual(ticks.map(({ day }) => isoDay(day)), [
    "2025-10-01", "2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01",
  ]);
  const quarters = dateTicks(span("2024-09-15", "2026-03-31"), 6).map(({ day }) => isoDay(day));
  assert.deepEqual(quarters, [
    "2024-10-01", "2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01", "2026-01-01",
  ]);
});

test("durations are marked in whole weeks, and in fewer when weeks would crowd", () => {
  assert.deepEqual(durationTicks(29, 5), [0, 7, 14, 21, 28]);
  assert.deepEqual(durationTicks(90, 4), [0, 28, 56, 84]);
});

test("a day has the same width everywhere, and the last one ends at the right edge", () => {
  const frame = frameOf(1000, span("2026-01-01", "2026-01-10"));
  assert.equal(Math.round(frame.x(dayNumber("2026-01-10")) + frame.perDay / 2), frame.right);
  assert.equal(Math.round(frame.x(dayNumber("2026-01-01")) - frame.perDay / 2), frame.left);
});

test("a phone gives the names of rows no column of their own", () => {
  assert.equal(frameOf(679, span("2026-01-01", "2026-01-10")).wide, false);
  assert.equal(frameOf(680, span("2026-01-01", "2026-01-10")).wide, true);
});
