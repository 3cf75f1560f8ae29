import assert from "node:assert/strict";
import { test } from "node:test";

import { dayPath, placeOf } from "../../pwa/src/clinician/places.ts";
import { settlingOf } from "../../pwa/src/clinician/settling.ts";
import type { VersionOnDay } from "../../pwa/src/clinician/wire.ts";

const HAND = { id: "new", device: "Firefox, Linux" };

/** A head as the server shows it. */
function head(id: string, pain: number): VersionOnDay {
  const said = { id, entry_id: "entry", kind: "check_in", replaces: ["first"], pain, note: null, device: "Safari, iPad", reason: "Mine." };
  const added = { revision: 7, received_at: "2026-03-31T20:00:00Z", flags: [], author: { role: "patient", name: "Ana" } };
  return { ...said, ...added } as unknown as VersionOnDay;
}

const HEADS = [head("a", 3), head("b", 8)];

test("a settling says what the chosen head says, in place of all heads, and why", () => {
  const sent = settlingOf(HEADS, "b", " She called. ", HAND);
  assert.deepEqual(sent, {
    body: { ...HAND, entry_id: "entry", kind: "check_in", replaces: ["a", "b"], pain: 8, note: null, reason: "She called." },
  });
});

test("without a choice or a reason nothing is sent, and each is named", () => {
  const missing = (chosen: string | null, reason: string) => {
    const sent = settlingOf(HEADS, chosen, reason, HAND);
    return "faults" in sent ? sent.faults.map(({ field }) => field) : [];
  };
  assert.deepEqual(missing(null, " "), ["chosen", "reason"]);
  assert.deepEqual(missing("a", ""), ["reason"]);
  assert.deepEqual(missing(null, "x"), ["chosen"]);
  assert.deepEqual(missing("a", "x"), []);
});

const PATIENT = "01937a0e-5c00-7b3a-9d52-0f6a4c1e8b27";

test("a day of a patient is a place, and a day that no calendar has is none", () => {
  assert.deepEqual(placeOf(dayPath(PATIENT, "2026-03-31"), "clinician"), { page: "day", patientId: PATIENT, day: "2026-03-31" });
  for (const day of ["2026-13-01", "today", "2026-3-1"]) assert.equal(placeOf(dayPath(PATIENT, day), "clinician").page, "missing");
  assert.equal(placeOf(dayPath(PATIENT, "2026-03-31"), "administrator").page, "missing");
});
