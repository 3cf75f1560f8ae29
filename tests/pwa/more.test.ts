import assert from "node:assert/strict";
import { test } from "node:test";

import { momentOf } from "../../pwa/src/moment.ts";
import { blankForm, type Form, formOf, isBlank, missing, versionOf } from "../../pwa/src/patient/form.ts";
import { isMore, type More, partsIn, toldOf } from "../../pwa/src/patient/more.ts";

const MOMENT = momentOf(new Date("2026-03-31T19:14:05Z"), "Europe/Madrid");
const FULL: More = {
  worst: 8,
  least: 0,
  sleep_interference: 6,
  activity_interference: 7,
  body_sites: ["left_knee", "lower_back"],
  rescue: [{ name: "Ibuprofen", dose: "400 mg", times: 2 }],
};
const form = (answers: Partial<Form> = {}): Form => ({ ...blankForm("2026-03-31"), pain: 4, ...answers });
const ids = () => {
  let made = 0;
  return () => `id-${++made}`;
};

test("a nought and an empty list are answers; null and nothing are none", () => {
  assert.ok(isMore({ least: 0 }));
  assert.ok(isMore({ rescue: [] }));
  assert.ok(!isMore({}));
  assert.ok(!isMore({ worst: null, body_sites: null }));
});

test("what is not answered is null in the version", () => {
  const { worst, least, rescue, recalled } = versionOf(form({ more: { worst: 8 } }), MOMENT, ids());
  assert.deepEqual(toldOf({ worst: 8, least: null }), { worst: 8 });
  assert.deepEqual([worst, least, rescue, recalled], [8, null, null, null]);
});

test("any of it makes a form worth keeping", () => {
  const blank = blankForm("2026-03-31");
  assert.ok(isBlank({ ...blank, more: { worst: null }, ended: [] }));
  assert.ok(!isBlank({ ...blank, more: { rescue: [] } }));
  assert.ok(!isBlank({ ...blank, ended: [{ effect: "nausea", ended_on: null }] }));
});

test("an amendment loses nothing of what was told", () => {
  const effects = [{ effect: "nausea", severity: 2 as const, stopped: "some" as const, present: true, tell: "record" as const }];
  const full = form({ more: FULL, effects, ended: [{ effect: "headache", ended_on: "2026-03-30" }], note: "Rain." });
  const saved = versionOf(full, MOMENT, ids());
  assert.deepEqual({ ...formOf(saved, [saved]), amends: null }, { ...full });
});

test("a day told beside another one needs no number, and keeps how it was told when amended", () => {
  const told = form({ pain: null, recalled: "better" });
  assert.equal(missing(told), null);
  const saved = versionOf(told, MOMENT, ids());
  assert.deepEqual([saved.pain, saved.recalled], [null, "better"]);
  assert.equal(formOf(saved, [saved]).recalled, "better");
});

test("each part is known by what it answers", () => {
  assert.deepEqual(partsIn({ note: null }), []);
  assert.deepEqual(partsIn({ ...FULL, note: "x" }), ["worst_least", "sleep", "activity", "sites", "rescue", "note"]);
  assert.deepEqual(partsIn({ least: 0, rescue: [], note: "" }), ["worst_least", "rescue"]);
});
