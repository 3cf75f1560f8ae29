import assert from "node:assert/strict";
import { test } from "node:test";

import type { Reminders, Wishes } from "../../pwa/src/api/client.ts";
import {
  addTime,
  fetchReminders,
  formOf,
  missing,
  removeTime,
  saveWishes,
  toggleDay,
  troubleOf,
  withTime,
} from "../../pwa/src/patient/reminders.ts";

/** Wishes as the server sends them; name only what the test is about. */
function wishes(changes: Partial<Wishes> = {}): Wishes {
  const ordinary = { on: true, times: ["20:00:00"], weekdays: [1, 3], zone: "Europe/Madrid", adaptive: false };
  return { ...ordinary, language: "en", email: null, ...changes };
}

function reminders(changes: Partial<Reminders> = {}): Reminders {
  const ordinary = { number: 1, wishes: wishes(), email_confirmed: false, next_at: null, push_key: "BKey" };
  return { ...ordinary, pushed_here: false, mails: true, ...changes };
}

/** A client whose every call is answered like this; says what was called. */
function api(status: number, said: unknown) {
  const calls: unknown[] = [];
  const call = async (...asked: unknown[]) => {
    calls.push(asked);
    const response = new Response(null, { status });
    return response.ok ? { data: said, response } : { error: said, response };
  };
  return { calls, api: { GET: call, PUT: call, POST: call, DELETE: call } as never };
}

test("the first form takes the zone of the phone and the language of the page, and has nothing switched on", () => {
  const first = formOf(reminders({ number: 0, wishes: wishes({ on: false }) }), "America/Lima", "es");
  assert.deepEqual([first.zone, first.language, first.on], ["America/Lima", "es", false]);
});

test("a later form keeps the zone that was chosen", () => {
  assert.equal(formOf(reminders(), "America/Lima", "en").zone, "Europe/Madrid");
});

test("a time from a field gets its seconds, and an empty one is missing", () => {
  assert.deepEqual(withTime(wishes(), 0, "07:30").times, ["07:30:00"]);
  assert.equal(missing(withTime(wishes(), 0, "")), "times");
});

test("another time is one that is not there yet", () => {
  const three = addTime(addTime(wishes()));
  assert.equal(new Set(three.times).size, 3);
  assert.equal(missing(three), null);
  assert.deepEqual(removeTime(three, 0).times, three.times.slice(1));
});

test("two times that are the same are one too many", () => {
  assert.equal(missing(wishes({ times: ["20:00:00", "20:00:00"] })), "times");
});

test("a day is put in and taken out, and one has to stay", () => {
  assert.deepEqual(toggleDay(wishes(), 2).weekdays, [1, 2, 3]);
  assert.deepEqual(toggleDay(wishes(), 3).weekdays, [1]);
  assert.equal(missing(wishes({ weekdays: [] })), "weekdays");
});

test("a change names the state that was seen", async () => {
  const { calls, api: client } = api(200, reminders({ number: 4 }));
  const told = await saveWishes(client, 3, wishes());
  assert.equal(told.stands?.number, 4);
  assert.deepEqual(calls, [["/api/v1/reminders", { headers: { "If-Match": '"3"' }, body: wishes() }]]);
});

test("who is signed out, or has no server to ask, is told that it is away", async () => {
  for (const status of [401, 503]) assert.deepEqual(await fetchReminders(api(status, {}).api), { trouble: "away" });
});

test("what another device changed meanwhile is shown", () => {
  const current = reminders({ number: 7 });
  assert.deepEqual(troubleOf(412, { code: "stale", current }), { trouble: "stale", stands: current });
});

test("a refusal names the field that the patient can mend", () => {
  assert.deepEqual(troubleOf(422, { where: [{ field: "times.1" }] }), { trouble: "times" });
  assert.deepEqual(troubleOf(422, { where: [{ field: "adaptive" }] }), { trouble: "other" });
  assert.deepEqual(troubleOf(404, { code: "code_unusable" }), { trouble: "code" });
  assert.deepEqual(troubleOf(429), { trouble: "wait" });
});
