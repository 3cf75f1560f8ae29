import assert from "node:assert/strict";
import { test } from "node:test";
import { sessionsOf } from "../../pwa/src/charts/courses.ts";
import { dayNumber, spanOf } from "../../pwa/src/charts/days.ts";
import { besideRows, effectRows, worstOfEachDay } from "../../pwa/src/charts/effectLayout.ts";
import { frameOf } from "../../pwa/src/charts/frame.ts";
import { barEnd, newestFirst, nextDay, reliefAxis, reliefBar } from "../../pwa/src/charts/reliefLayout.ts";
import { swimmerRows } from "../../pwa/src/charts/swimmer.ts";
import { episode, sessionMark } from "./chart_values.ts";

const AXIS = reliefAxis([episode()], 318);
const SPAN = spanOf("2026-03-31", 31, []);
const FRAME = frameOf(830, SPAN);

test("the axis shows at least four weeks, and room for the longest relief", () => {
  assert.equal(AXIS.longest, 29);
  assert.equal(reliefAxis([episode({ lower_days: 60, upper_days: null })], 318).longest, 61);
  assert.equal(reliefAxis([episode({ lower_days: 8, upper_days: 45 })], 318).longest, 46);
});

test("what the patient declared has room too", () => {
  const declared = { gone_since: "2026-04-20", days: 50, agrees: false };
  assert.equal(reliefAxis([episode({ declared })], 318).longest, 51);
});

test("a loss ends where it ended, with no arrow", () => {
  assert.deepEqual(reliefBar(episode(), AXIS), {
    known: AXIS.x(11), uncertainTo: null, end: "loss", declared: null, next: null,
  });
});

test("a loss between two days keeps its uncertainty visible", () => {
  const bar = reliefBar(episode({ lower_days: 8, upper_days: 11, days: 9.5 }), AXIS);
  assert.equal(bar.known, AXIS.x(8));
  assert.equal(bar.uncertainTo, AXIS.x(11));
});

test("censored relief reaches to its last known day, and its end says why no more is known", () => {
  const open = { status: "censored", lower_days: 13, upper_days: null } as const;
  const bar = reliefBar(episode({ ...open, reason: "ongoing" }), AXIS);
  assert.deepEqual([bar.known, bar.uncertainTo, bar.end], [AXIS.x(13), null, "ongoing"]);
  const ends = (["next_session", "confounder", "gap", "stopped_logging"] as const).map((reason) => barEnd(episode({ ...open, reason })));
  assert.deepEqual(ends, ["next", "change", "unseen", "unseen"]);
  assert.equal(barEnd(episode({ status: "non_responder" })), "never");
  assert.equal(barEnd(episode({ status: "not_evaluable" })), null);
});

test("the next session stands on its day, counted from the last of this course, as far as the axis goes", () => {
  const next = episode({ course_first: "2026-03-15", course_last: "2026-03-20" });
  assert.deepEqual([nextDay([episode(), next], 0), nextDay([episode(), next], 1)], [14, null]);
  assert.equal(reliefBar(episode(), AXIS, 14).next, AXIS.x(14));
  assert.deepEqual([reliefBar(episode(), AXIS, 29).next, reliefBar(episode(), AXIS, 30).next], [AXIS.x(29), null]);
});

test("rows stand newest first and keep their numbers", () => {
  const episodes = ["2026-01-01", "2026-02-01"].map((day) => episode({ course_first: day, course_last: day }));
  assert.deepEqual(swimmerRows(episodes).map(({ number, next }) => [number, next]), [[2, null], [1, 31]]);
});

test("no response is an empty bar at zero, and what cannot be judged has no bar", () => {
  const zero = { onset_day: null, lower_days: 0, upper_days: 0, days: 0 };
  assert.equal(reliefBar(episode({ status: "non_responder", ...zero }), AXIS).known, AXIS.x(0));
  const unknown = { onset_day: null, lower_days: null, upper_days: null, days: null };
  assert.equal(reliefBar(episode({ status: "not_evaluable", ...unknown }), AXIS).known, null);
});

test("the declared end stands beside the computed one", () => {
  const declared = { gone_since: "2026-03-09", days: 8, agrees: false };
  assert.equal(reliefBar(episode({ declared }), AXIS).declared, AXIS.x(8));
  assert.equal(reliefBar(episode({ declared: { ...declared, days: -1 } }), AXIS).declared, AXIS.x(0));
});

test("the newest episode comes first and the list given stays as it was", () => {
  const list = ["2026-01-01", "2026-03-01", "2026-02-01"].map((course_last) => episode({ course_last }));
  assert.deepEqual(newestFirst(list).map((e) => e.course_last), ["2026-03-01", "2026-02-01", "2026-01-01"]);
  assert.equal(list[0]!.course_last, "2026-01-01");
});

test("an episode's sessions are those of its course, without the ones entered in error", () => {
  const course = { course_first: "2026-03-01", course_last: "2026-03-05" };
  const sessions = [
    sessionMark("2026-03-05"),
    sessionMark("2026-02-28"),
    sessionMark("2026-03-01"),
    sessionMark("2026-03-03", { entered_in_error: true }),
    sessionMark("2026-03-06"),
  ];
  assert.deepEqual(sessionsOf(course, sessions).map(({ id }) => id), ["2026-03-01", "2026-03-05"]);
});

test("side effects have a row each, the worst first, then the most frequent", () => {
  const reports = [
    { date: "2026-03-01", effect: "headache", severity: 1 },
    { date: "2026-03-02", effect: "headache", severity: 1 },
    { date: "2026-03-02", effect: "nausea", severity: 1 },
    { date: "2026-03-09", effect: "dizzy", severity: 3 },
    { date: "2026-02-09", effect: "dizzy", severity: 2 },
  ];
  const rows = effectRows(reports, SPAN, FRAME);
  assert.deepEqual(rows.map(({ effect, days }) => [effect, days]), [["dizzy", 1], ["headache", 2], ["nausea", 1]]);
  assert.equal(rows[0]!.cells[0]!.x, FRAME.x(dayNumber("2026-03-09")));
  assert.equal(rows[0]!.cells[0]!.height, 1);
});

test("of one effect on one day the most severe report counts, whichever came first", () => {
  const mild = { date: "2026-03-01", effect: "nausea", severity: 1 };
  const severe = { ...mild, severity: 3 };
  assert.deepEqual(worstOfEachDay([severe, mild]), [severe]);
  assert.deepEqual(worstOfEachDay([mild, severe]), [severe]);
});

test("names of side effects stand beside their rows only where two lines hold them", () => {
  const [wide, narrow] = [frameOf(1150, SPAN), frameOf(690, SPAN)];
  assert.equal(besideRows(["Dizzy, spinning, unsteady"], wide), true);
  assert.equal(besideRows(["Tired", "Dizzy, spinning, unsteady"], narrow), false);
  assert.equal(besideRows(["Dolor en el lugar de la inyección"], wide), false);
  assert.equal(besideRows(["Tired"], frameOf(360, SPAN)), false);
});
