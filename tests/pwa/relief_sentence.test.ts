import { keptWords } from "messages:kept";
import assert from "node:assert/strict";
import { test } from "node:test";

import type { State } from "../../pwa/src/api/client.ts";
import { datedOf, type KeptLine } from "../../pwa/src/patient/ownLine.ts";
import { reliefSentence } from "../../pwa/src/patient/reliefSentence.ts";

const keptEn = keptWords("en");
const keptEs = keptWords("es");

const HOLDS = { kind: "relief", day: 12, known_days: 11, pending: false, last_days: 15, last_at_least: false };
const state = (changes: object = {}) => ({ ...HOLDS, reason: null, course_last: "2026-03-19", ...changes }) as State;

const CASES: [object, string][] = [
  [{}, "Day 12 of relief; last time 15."],
  [{ last_at_least: true }, "Day 12 of relief; last time at least 15."],
  [{ last_days: null, last_at_least: null }, "Day 12 of relief."],
  [{ last_days: 0 }, "Day 12 of relief."],
  [{ last_days: 9.5 }, "Day 12 of relief; last time 9.5."],
  [{ pending: true }, "Relief for at least 11 days. The latest score was higher; the next ones will tell; last time 15."],
  [{ kind: "lost", known_days: 9.5 }, "Relief lasted 9.5 days after the last session; last time 15."],
  [{ kind: "unknown", known_days: 1 }, "Relief lasted at least 1 day. What came after is not known; last time 15."],
  [{ kind: "too_soon", day: 0 }, "Today is a session day."],
  [{ kind: "too_soon", day: 3 }, "Day 3 after your session. It is too soon to tell."],
  [{ kind: "no_response" }, "The last session did not bring clear relief."],
  [{ kind: "maintenance" }, "You are on regular doses, so there is no end of relief to count."],
  [{ kind: "not_measured", reason: "early" }, "Day 12 after your session. Too few check-ins around it to measure relief."],
  [{ kind: "not_measured", reason: "low_baseline" }, "Pain before the session was too low to measure a change."],
  [
    { kind: "not_measured", reason: "confounder" },
    "Another treatment came in between, so relief cannot be told apart.",
  ],
  [{ kind: "none", day: null }, "No session is recorded yet. After one, your line shows how long it helps."],
];

for (const [changes, sentence] of CASES) {
  test(sentence, () => assert.equal(reliefSentence(state(changes), keptEn.relief, "en"), sentence));
}

test("in Spanish a half day has its comma", () => {
  const lost = state({ kind: "lost", known_days: 9.5, last_days: null });
  assert.equal(reliefSentence(lost, keptEs.relief, "es"), "El alivio duró 9,5 días después de la última sesión.");
});

test("an answer that is not of today carries its day", () => {
  const line = { today: "2026-03-30" } as KeptLine;
  assert.equal(datedOf(line, "2026-03-31"), "2026-03-30");
  assert.equal(datedOf(line, "2026-03-30"), null);
});
