import { historyWords } from "messages:history";
import { sitesWords } from "messages:sites";
import { toldWords } from "messages:told";
import assert from "node:assert/strict";
import { test } from "node:test";

import { toldBeside } from "../../pwa/src/clinician/told.ts";
import type { VersionOnDay } from "../../pwa/src/clinician/wire.ts";
import { clinicText } from "../../pwa/src/i18n/clinicText.ts";

const historyEn = historyWords("en");
const sitesEn = sitesWords("en");
const toldEn = toldWords("en");

const UNTOLD = {
  ...{ pain: 4, helping: null, gone_since: null, side_effects: null, worst: null, least: null, recalled: null },
  ...{ sleep_interference: null, activity_interference: null, body_sites: null, rescue: null, ended_effects: null },
  ...{ questionnaire: null, request: null, kind: "check_in" },
};
const UNSAID = { stopped: null, present: null, ended_on: null, tell: null };

function told(said: object): string[] {
  const reading = { text: clinicText("en"), desk: historyEn.desk, told: toldEn, sites: sitesEn };
  return toldBeside({ ...UNTOLD, ...said } as unknown as VersionOnDay, reading);
}

test("what was not answered is not mentioned, and what was answered with none is", () => {
  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ side_effects: [], rescue: [], body_sites: [] }), ["no side effects", "no rescue medicine"]);
});

test("every answer of a check-in is told, in the order of the form", () => {
  const said = {
    ...{ worst: 8, least: 0, sleep_interference: 6, activity_interference: 4, helping: "fading" },
    side_effects: [{ ...UNSAID, effect: "nausea", severity: 2, stopped: "some", present: true, tell: "this_week" }],
    ended_effects: [{ effect: "headache", ended_on: "2026-03-30" }, { effect: "dizziness", ended_on: null }],
    body_sites: ["lower_back", "left_foot"],
    rescue: [{ name: "Paracetamol", dose: "500 mg", times: 2 }, { name: "Gabapentin", dose: null, times: null }],
  };
  assert.deepEqual(told(said), [
    ...["worst 8 of 10", "least 0 of 10", "sleep disturbed 6 of 10", "activity disturbed 4 of 10", "fading"],
    "Feeling sick (moderate, stopped some usual things, still there, “tell someone this week”)",
    "over: Headache since Mar 30; Dizzy, spinning, unsteady",
    "where: Lower back, Left foot",
    "taken: Paracetamol 500 mg 2 ×, Gabapentin",
  ]);
});

test("a side effect that ended says so, with its day where it is known", () => {
  const one = { ...UNSAID, effect: "nausea", severity: 1 };
  assert.deepEqual(told({ side_effects: [{ ...one, present: false }] }), ["Feeling sick (mild, over)"]);
  const dated = { ...one, present: false, ended_on: "2026-03-30" };
  assert.deepEqual(told({ side_effects: [dated] }), ["Feeling sick (mild, over since Mar 30)"]);
});

test("a missed day says how it was told, and an instrument its answers", () => {
  assert.match(told({ pain: null, recalled: "worse" })[0]!, /worse than the day shown/);
  const questionnaire = { instrument: "phq_9", answers: [0, 1, 2] };
  assert.deepEqual(told({ pain: null, kind: "questionnaire", questionnaire }), ["PHQ-9, answers 0, 1, 2"]);
});
