import assert from "node:assert/strict";
import { test } from "node:test";

import { numbersFor } from "../../pwa/src/patient/emergency.ts";
import type { Picked } from "../../pwa/src/patient/form.ts";
import { hoursSince } from "../../pwa/src/patient/sessions.ts";
import { adviceFor, findings } from "../../pwa/src/patient/urgency.ts";
import { dial, unbroken, write } from "../../pwa/src/patient/whom.ts";
import vectors from "../../pwa/src/rules.vectors.json" with { type: "json" };

test("the phone judges every case as the server does", () => {
  for (const { side_effects, hours_since_session, findings: expected } of vectors.urgency) {
    assert.deepEqual(findings(side_effects as Picked[], hours_since_session), expected);
  }
  assert.ok(vectors.urgency.length > 0);
});

const picked = (...effects: [string, Picked["severity"]][]): Picked[] =>
  effects.map(([effect, severity]) => ({ effect, severity }));

test("a red flag shows at the first tap, before a severity is chosen", () => {
  assert.deepEqual(adviceFor(picked(["chest_pain", null]), null), ["red"]);
  assert.deepEqual(adviceFor(picked(["suicidal_thoughts", null]), null), ["crisis"]);
  assert.deepEqual(adviceFor(picked(["nausea", null]), null), []);
});

test("what can wait until later today does not stand beside what cannot", () => {
  assert.deepEqual(adviceFor(picked(["nausea", 3]), null), ["amber"]);
  assert.deepEqual(adviceFor(picked(["nausea", 3], ["seizure", 1], ["suicidal_thoughts", 1]), null), ["red", "crisis"]);
});

test("who wants somebody to know now reads at once that nobody watches, unless more is said", () => {
  const tells = (severity: 1 | 3): Picked[] => [{ effect: "nausea", severity, tell: "now" }];
  assert.deepEqual(adviceFor(tells(1), null), ["now"]);
  assert.deepEqual(adviceFor(tells(3), null), ["now"]);
  assert.deepEqual(adviceFor([...tells(1), ...picked(["fainted", 1])], null), ["red"]);
  assert.deepEqual(adviceFor([...tells(1), ...picked(["suicidal_thoughts", 1])], null), ["crisis"]);
});

const SESSION = { local_date: "2026-03-31", local_time: "14:30:00", utc_offset_minutes: 120, entered_in_error: false };
const NOW = new Date("2026-03-31T15:30:00Z");

test("hours are counted from the latest session that has begun and stands", () => {
  const wrong = { ...SESSION, local_time: "16:00:00", entered_in_error: true };
  const planned = { ...SESSION, local_date: "2026-04-02" };
  assert.equal(hoursSince([SESSION, wrong, planned], NOW), 3);
  assert.equal(hoursSince([planned], NOW), null);
  assert.equal(hoursSince([], NOW), null);
});

const PLACES = [
  ["America/Chicago", ["es-MX"], "911", "988", true],
  ["Europe/Madrid", ["en-US"], "112", "024", false],
  ["Europe/London", ["en-GB"], "999", "116 123", false],
  ["Europe/Berlin", ["en-US"], "112", null, false],
  ["UTC", ["en-US"], "911", "988", true],
  ["Etc/GMT+5", ["xx", "en-CA"], "911", "988", true],
  ["UTC", ["es-419"], "112", null, false],
] as const;

for (const [zone, languages, emergency, crisis, byText] of PLACES) {
  test(`in ${zone} with ${languages.join()} one calls ${emergency}`, () => {
    assert.deepEqual(numbersFor(zone, languages), { emergency, crisis, byText });
  });
}

test("a number dials, and is written to, without its blanks", () => {
  assert.equal(dial("+1 (555) 010-0199"), "tel:+15550100199");
  assert.equal(write("116 123"), "sms:116123");
  assert.equal(dial(unbroken("116 123")), "tel:116123");
});
