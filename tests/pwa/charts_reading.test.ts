import assert from "node:assert/strict";
import { test } from "node:test";
import { spanOf } from "../../pwa/src/charts/days.ts";
import { episodeSaid } from "../../pwa/src/charts/episodeSaid.ts";
import { frameOf } from "../../pwa/src/charts/frame.ts";
import { painLayout } from "../../pwa/src/charts/painLayout.ts";
import { painMarks } from "../../pwa/src/charts/painMarks.ts";
import { scoreSaid } from "../../pwa/src/charts/painSaid.ts";
import { moved, nearest } from "../../pwa/src/charts/reading.ts";
import { standingOf } from "../../pwa/src/charts/standing.ts";
import { chartText } from "../../pwa/src/i18n/chartText.ts";
import { dayScore, episode, evidence, sessionMark } from "./chart_values.ts";

const TEXT = chartText("en");
const SPAN = spanOf("2026-03-31", 31, []); // the whole of March
const FRAME = frameOf(830, SPAN);
const ANYWHERE = undefined as unknown as Element;

test("the nearest mark within reach is read, on its edge too, and none beyond", () => {
  const marks = [{ x: 0, y: 0 }, { x: 10, y: 0 }];
  assert.equal(nearest(marks, 6, 0), 1);
  assert.equal(nearest(marks, 10, 28), 1);
  assert.equal(nearest(marks, 10, 28.1), undefined);
});

test("arrows go from mark to mark and stop at the ends; the first key reads the newest", () => {
  assert.equal(moved("ArrowLeft", undefined, 9), 8);
  assert.equal(moved("Home", undefined, 9), 0);
  assert.deepEqual([moved("ArrowRight", 7, 9), moved("ArrowRight", 8, 9), moved("ArrowLeft", 0, 9)], [8, 8, 0]);
  assert.deepEqual([moved("Home", 5, 9), moved("End", 5, 9), moved("PageUp", 8, 9), moved("PageDown", 0, 9)], [0, 8, 1, 7]);
});

test("a key that moves nowhere is left to the page, and so is every key where nothing is drawn", () => {
  assert.equal(moved("a", 3, 9), undefined);
  assert.equal(moved("ArrowLeft", undefined, 0), undefined);
});

test("over the scores a pointer finds the nearest day, under them the nearest session, and nothing where nobody logged", () => {
  const scores = [dayScore("2026-03-02", 3), dayScore("2026-03-20", 6)];
  const pain = painLayout(scores, SPAN, FRAME, [10, 210]);
  const { marks, picks } = painMarks({ text: TEXT, span: SPAN, frame: FRAME, pain, sessions: [sessionMark("2026-03-19")] });
  assert.deepEqual(marks.map(({ said }) => said.title), ["Mar 2, 2026: 3", "Mar 19, 2026: IV 40 mg", "Mar 20, 2026: 6"]);
  assert.equal(picks(marks[2]!.x - 5, 20, ANYWHERE), 2);
  assert.equal(picks(marks[2]!.x - 5, 220, ANYWHERE), 1);
  assert.equal(picks((marks[0]!.x + marks[2]!.x) / 2, 20, ANYWHERE), undefined);
});

const MARCH = episode({ onset_day: 2, lower_days: 8, upper_days: 11, evidence: evidence({ ignored_spikes: [5] }) }); // day 0: March 1

for (const [date, kind] of [
  ["2026-03-01", "day0"],
  ["2026-03-02", "early"],
  ["2026-03-03", "relief"],
  ["2026-03-06", "spike"],
  ["2026-03-09", "relief"],
  ["2026-03-10", "ending"],
  ["2026-03-12", "ending"],
  ["2026-03-13", "after"],
] as const) {
  test(`${date} is ${kind} in an episode in relief from day 2 to day 8, lost by day 11`, () => {
    assert.equal(standingOf(date, [MARCH])?.kind, kind);
  });
}

test("a day before every session stands in no episode, and one after the next session in the next", () => {
  const next = episode({ course_first: "2026-03-20", course_last: "2026-03-22", onset_day: null, lower_days: null });
  assert.equal(standingOf("2026-02-28", [MARCH, next]), undefined);
  assert.deepEqual([standingOf("2026-03-19", [MARCH, next])?.number, standingOf("2026-03-20", [MARCH, next])?.number], [1, 2]);
  assert.equal(standingOf("2026-03-21", [MARCH, next])?.kind, "day0");
  assert.equal(standingOf("2026-03-23", [MARCH, next])?.kind, "unjudged");
});

test("a spike says why it does not end relief, and a day of the baseline whose it is", () => {
  const spike = scoreSaid(dayScore("2026-03-06", 6), [MARCH], TEXT, (number) => `/explained/${number}`);
  assert.match(spike.lines.join(" "), /Day 5 after the session on Mar 1: above the threshold of 4\.9, but not confirmed/);
  assert.equal(spike.more?.href, "/explained/episode-1");
  assert.match(scoreSaid(dayScore("2026-02-27", 7, { late: true }), [MARCH], TEXT).lines.join(" "), /Filled in late.*baseline of the session on Mar 1/);
});

test("an episode says its duration with its ≥, how it ended, its limits, its days and its spikes", () => {
  const censored = episode({ status: "censored", reason: "gap", lower_days: 9, upper_days: null, days: 9, evidence: evidence({ ignored_spikes: [5] }) });
  const { title, lines } = episodeSaid(censored, 3, TEXT);
  assert.equal(title, "After Mar 1, 2026: ≥\u00a09 days");
  assert.equal(lines[0], "Then a long silence: nothing was logged.");
  assert.equal(lines[1], "Baseline 7 (7 scored days, Feb 22 to Feb 28); a day is in relief at 4.9 or less.");
  assert.match(lines[2]!, /^In relief from day 1 to day 9\. 12 of 14 days logged, 1 late\. .* day 5\.$/);
});
