import { instrumentsWords } from "messages:instruments";
import assert from "node:assert/strict";
import { test } from "node:test";

import { meaningOf, onScale, scaleTicks } from "../../pwa/src/charts/instrumentValues.ts";
import {
  bodyOfInstruments,
  formOfInstruments,
  instrumentErrors,
  instrumentLines,
  withAsked,
} from "../../pwa/src/clinician/instrumentsForm.ts";
import { placeOf } from "../../pwa/src/clinician/places.ts";
import { instrumentOf, INSTRUMENTS } from "../../pwa/src/instruments.ts";

const instrumentsEn = instrumentsWords("en");

const [peg, pgic, phq9] = [instrumentOf("peg")!, instrumentOf("pgic")!, instrumentOf("phq_9")!];
const CHOICE = {
  plans: [
    { instrument: "peg" as const, first_day: 3, every_days: 14 },
    { instrument: "phq_8" as const, first_day: 14, every_days: 28 },
  ],
  same_day_cover: false,
};

test("a choice goes through its form unchanged", () => {
  assert.deepEqual(bodyOfInstruments(formOfInstruments(CHOICE)), CHOICE);
});

test("what is not asked shows the days as delivered", () => {
  assert.deepEqual(formOfInstruments(CHOICE).byCode["gad_7"], { asked: false, first: "14", every: "28" });
});

test("of one family, choosing one drops the other and nothing else", () => {
  const form = withAsked(formOfInstruments(CHOICE), "phq_9", true);
  assert.deepEqual(bodyOfInstruments(form).plans.map(({ instrument }) => instrument), ["peg", "phq_9"]);
  assert.deepEqual(bodyOfInstruments(withAsked(form, "phq_9", false)).plans.map(({ instrument }) => instrument), ["peg"]);
});

for (const typed of ["", "soon", "-3", "3.5", "1e2"]) {
  test(`days typed as "${typed}" are refused by the server, not made up here`, () => {
    const form = formOfInstruments(CHOICE);
    form.byCode["peg"]!.every = typed;
    assert.equal(bodyOfInstruments(form).plans[0]!.every_days, 0);
  });
}

test("each fault stands beside the field of its instrument", () => {
  const body = bodyOfInstruments(withAsked(formOfInstruments(CHOICE), "phq_9", true));
  const where = [
    { field: "plans.0.every_days", code: "out_of_range", message: "?" },
    { field: "plans.1.instrument", code: "needs_same_day_cover", message: "?" },
  ];
  assert.deepEqual(instrumentErrors({ code: "validation_failed", where }, body, instrumentsEn), {
    "peg.every_days": "Enter a whole number from 1 to 366.",
    "phq_9.instrument": instrumentsEn.fault.needs_same_day_cover,
  });
});

test("a choice can be read in lines", () => {
  assert.deepEqual(instrumentLines(CHOICE, instrumentsEn), ["PEG: day 3, then every 14 days", "PHQ-8: day 14, then every 28 days"]);
  assert.deepEqual(instrumentLines({ ...CHOICE, plans: [] }, instrumentsEn), ["no questionnaire"]);
});

test("what patients are asked is for administrators", () => {
  assert.deepEqual(placeOf("/clinic/settings/questions", "administrator"), { page: "questions" });
  assert.deepEqual(placeOf("/clinic/settings/questions", "clinician"), { page: "missing" });
});

test("an instrument is drawn on its own scale from end to end", () => {
  const scores = [1, 4, 7].map((points) => ({ day: "2026-03-02", points }));
  assert.deepEqual(onScale(pgic, scores).map(({ score }) => score), [0, 5, 10]);
  assert.equal(onScale(phq9, [{ day: "2026-03-02", points: 27 }])[0]!.score, 10);
});

test("the scale has lines at its ends, and where a band begins or in the middle", () => {
  assert.deepEqual([peg, pgic, phq9].map(scaleTicks), [[0, 5, 10], [1, 4, 7], [0, 5, 10, 15, 20, 27]]);
});

test("a score says what it means: the one answer, or a band, and that only to clinicians", () => {
  assert.equal(meaningOf(pgic, 2, "en", false), "Much Improved");
  assert.equal(meaningOf(phq9, 12, "es", true), "moderada");
  assert.equal(meaningOf(phq9, 12, "es", false), undefined);
  assert.equal(meaningOf(peg, 6, "en", true), undefined);
});

test("every instrument has something to say in every place", () => {
  for (const { code, about, notice, items } of INSTRUMENTS) {
    for (const said of [about.en, about.es, notice.en, notice.es, ...items.flatMap(({ text }) => [text.en, text.es])]) assert.ok(said, code);
  }
});
