import assert from "node:assert/strict";
import { test } from "node:test";

import { waitMs } from "../../pwa/src/sync/backoff.ts";
import { Courier } from "../../pwa/src/sync/courier.ts";
import { uuid7 } from "../../pwa/src/ids.ts";
import type { Answer, Outcome } from "../../pwa/src/sync/engine.ts";
import { statusOf, waitOf } from "../../pwa/src/sync/status.ts";

/** A courier whose runs end with these answers, in turn, and whose clock is a list of waits. */
function courierWith(...answers: (Answer | Outcome)[]) {
  const waits: { ms: number; work: () => void; taken: boolean }[] = [];
  const outcomes: Answer[] = [];
  const run = async () => {
    const next = answers.shift() ?? "kept";
    return typeof next === "string" ? { answer: next } : next;
  };
  const after = (ms: number, work: () => void) => {
    const wait = { ms, work, taken: false };
    waits.push(wait);
    return () => void (wait.taken = true);
  };
  const ended = async ({ answer }: Outcome) => void outcomes.push(answer);
  return { courier: new Courier({ run, ended, after, random: () => 0 }), waits, outcomes };
}

test("a nudge during a run makes one more run, however many nudges there were", async () => {
  const { courier, outcomes } = courierWith();
  await Promise.all([courier.nudge(), courier.nudge(), courier.nudge()]);
  assert.deepEqual(outcomes, ["kept", "kept"]);
});

test("after a failure it waits, longer each time, and a nudge goes at once", async () => {
  const { courier, waits, outcomes } = courierWith("later", "later", "kept");
  await courier.nudge();
  waits[0]!.work();
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(waits.map(({ ms }) => ms), [1000, 2000]);
  await courier.nudge();
  assert.ok(waits[1]!.taken);
  assert.deepEqual(outcomes, ["later", "later", "kept"]);
});

test("it waits at least as long as the server asked", async () => {
  const { courier, waits } = courierWith({ answer: "later", waitMs: 60_000 });
  await courier.nudge();
  assert.equal(waits[0]!.ms, 60_000);
});

test("while the server asked to be left alone only a person's own wish goes through", async () => {
  const { courier, waits, outcomes } = courierWith({ answer: "later", waitMs: 60_000 }, "kept", "kept");
  await courier.nudge();
  await courier.nudge();
  assert.deepEqual(outcomes, ["later"]);
  await courier.insist();
  assert.deepEqual(outcomes, ["later", "kept"]);
  assert.ok(waits[0]!.taken);
  await courier.nudge();
  assert.deepEqual(outcomes, ["later", "kept", "kept"]);
});

test("when the asked wait is over it goes on by itself", async () => {
  const { courier, waits, outcomes } = courierWith({ answer: "later", waitMs: 60_000 }, "kept");
  await courier.nudge();
  waits[0]!.work();
  await new Promise((done) => setImmediate(done));
  assert.deepEqual(outcomes, ["later", "kept"]);
});

test("an expired sign-in pauses it until the person has signed in again", async () => {
  const { courier, waits, outcomes } = courierWith("signed out", "kept");
  await courier.nudge();
  await courier.nudge();
  assert.deepEqual([outcomes, waits], [["signed out"], []]);
  await courier.resume();
  assert.deepEqual(outcomes, ["signed out", "kept"]);
});

test("waiting grows to five minutes and no further, always at least half of it", () => {
  assert.equal(waitMs(1, 1), 2_000);
  assert.equal(waitMs(8, 1), 256_000);
  assert.equal(waitMs(9, 1), 300_000);
  assert.equal(waitMs(40, 0), 150_000);
  assert.equal(waitMs(1, 0, 86_400_000), 3_600_000);
});

const CALM = { waiting: 0, refused: 0, online: true, failed: false, sentAt: null, wait: null };
const CASES = [
  ["nothing before the first entry", {}, "nothing"],
  ["on its way", { waiting: 1 }, "on_phone"],
  ["no network", { waiting: 1, online: false, failed: true }, "on_phone"],
  ["a try failed while online", { waiting: 2, failed: true }, "not_sent"],
  ["all acknowledged", { sentAt: "2026-03-31T12:02:00Z" }, "sent"],
  ["a later try failed with nothing unsent", { sentAt: "2026-03-31T12:02:00Z", failed: true }, "sent"],
  ["one refused, others waiting", { waiting: 1, refused: 1, failed: true }, "attention"],
] as const;

for (const [name, given, kind] of CASES) {
  test(`status: ${name}`, () => assert.equal(statusOf({ ...CALM, ...given }).kind, kind));
}

const MADE = Date.parse("2026-03-31T12:02:00Z");
const WAITS = [
  ["just saved", 0, null],
  ["on its way", 10 * 60_000 - 1, null],
  ["ten minutes", 10 * 60_000, false],
  ["almost a day", 24 * 3_600_000 - 1, false],
  ["a day", 24 * 3_600_000, true],
  ["the clock was set back", -3_600_000, null],
] as const;

for (const [name, ms, long] of WAITS) {
  test(`waiting: ${name}`, () => {
    const wait = waitOf(uuid7(MADE, new Uint8Array(10)), new Date(MADE + ms));
    assert.deepEqual(wait, long === null ? null : { since: "2026-03-31T12:02:00.000Z", long });
  });
}

test("nothing unsent waits for nothing", () => assert.equal(waitOf(null, new Date(MADE)), null));
