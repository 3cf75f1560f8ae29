import assert from "node:assert/strict";
import { test } from "node:test";

import { missedDays } from "../../pwa/src/patient/missed.ts";

const TODAY = "2026-03-31";
let made = 0;

/** A check-in of a day in March, or what the change makes of it. */
function told(day: number, pain: number | null = 5, change: object = {}) {
  const id = `id-${++made}`;
  const local_date = `2026-03-${String(day).padStart(2, "0")}`;
  return { id, entry_id: id, replaces: [] as string[], kind: "check_in" as const, local_date, pain, ...change };
}
const days = (...args: Parameters<typeof missedDays>) => missedDays(...args).map(({ day }) => Number(day.slice(8)));

test("the last three days without a check-in can be filled in, the latest first; today is none of them", () => {
  assert.deepEqual(days([told(20)], TODAY, []), [30, 29, 28]);
  assert.deepEqual(days([told(20), told(29)], TODAY, []), [30, 28]);
  assert.deepEqual(days([told(28), told(29), told(30)], TODAY, []), []);
});

test("nobody missed a day before their first entry", () => {
  assert.deepEqual(days([], TODAY, []), []);
  assert.deepEqual(days([told(31)], TODAY, []), []);
  assert.deepEqual(days([told(29)], TODAY, []), [30]);
});

test("a rating is no check-in, and what was skipped is not asked again", () => {
  assert.deepEqual(days([told(20), told(30, 7, { kind: "rating" })], TODAY, []), [30, 29, 28]);
  assert.deepEqual(days([told(20)], TODAY, ["2026-03-29"]), [30, 28]);
});

test("an entry that an amendment moved away leaves its day missed", () => {
  const first = told(30);
  const moved = told(29, 5, { entry_id: first.entry_id, replaces: [first.id] });
  assert.deepEqual(days([told(20), first, moved], TODAY, []), [30, 28]);
});

test("a missed day is told beside the last scored day before it", () => {
  const [yesterday, before] = missedDays([told(20, 3), told(29, 6)], TODAY, []);
  assert.deepEqual(yesterday!.like, { day: "2026-03-29", pain: 6 });
  assert.deepEqual(before!.like, { day: "2026-03-20", pain: 3 });
});

test("a day without a number, or with several, is no measure for another one", () => {
  const [missed] = missedDays([told(20, 3), told(28, 9), told(28, 1), told(29, null)], TODAY, []);
  assert.deepEqual(missed!.like, { day: "2026-03-20", pain: 3 });
});

test("with no scored day before, the one after it will do, and without any only a number is left", () => {
  const early = told(20, 4, { kind: "rating" });
  assert.deepEqual(missedDays([early, told(31, 7)], TODAY, []).map(({ like }) => like?.pain), [7, 7, 7]);
  assert.deepEqual(missedDays([early], TODAY, []).map(({ like }) => like), [null, null, null]);
});
