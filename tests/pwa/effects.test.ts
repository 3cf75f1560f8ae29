import { adviceWords } from "messages:advice";
import { effectsWords } from "messages:effects";
import { synonymsWords } from "messages:synonyms";
import assert from "node:assert/strict";
import { test } from "node:test";

import { recentEffects, standingEffects, type Telling, watches } from "../../pwa/src/patient/effectDays.ts";
import { searched } from "../../pwa/src/patient/effectSearch.ts";
import { saidOf } from "../../pwa/src/patient/effectSaid.ts";
import { beginsCrisis, saysMore, standingOf, told, withPicks, withStanding } from "../../pwa/src/patient/picking.ts";
import type { Picked } from "../../pwa/src/patient/form.ts";
import { OFFERED } from "../../pwa/src/patient/urgency.ts";
import { beforeOf } from "../../pwa/src/patient/useEffectsBefore.ts";
import { watchedWith } from "../../pwa/src/patient/watching.ts";
import rules from "../../pwa/src/rules.json" with { type: "json" };
import vectors from "../../pwa/src/rules.vectors.json" with { type: "json" };

const adviceEn = adviceWords("en");
const effectsEn = effectsWords("en");
const effectsEs = effectsWords("es");
const synonymsEn = synonymsWords("en");
const synonymsEs = synonymsWords("es");

const DAY = "2026-03-02";

test("the phone watches several days as the server does", () => {
  for (const { days, today, watches: expected } of vectors.watches) {
    const told = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
    assert.deepEqual(watches(told as never, today), expected);
  }
  assert.ok(vectors.watches.length > 0);
});

test("the phone asks again about what the server would", () => {
  for (const { heads, day, standing } of vectors.standing) {
    assert.deepEqual(standingEffects(heads as Telling[], day), standing);
  }
  assert.ok(vectors.standing.length > 0);
});

const checkIn = (local_date: string, ...effects: string[]): Telling => ({
  id: local_date,
  kind: "check_in",
  local_date,
  side_effects: effects.map((effect) => ({ effect, severity: 2 })),
});

test("what was told last comes first, and each once", () => {
  const heads = [checkIn("2026-02-01", "tired"), checkIn("2026-03-01", "nausea", "headache"), checkIn("2026-02-20", "nausea")];
  assert.deepEqual(recentEffects(heads), ["nausea", "headache", "tired"]);
});

test("only what came before the day of the form is asked about", () => {
  const before = beforeOf([checkIn(DAY, "tired"), checkIn("2026-03-01", "nausea")], DAY);
  assert.deepEqual(before.recent, ["nausea"]);
  assert.deepEqual(before.standing.map(({ effect }) => effect), ["nausea"]);
  assert.equal(before.saysMore, false);
});

const SEARCHES = [
  ["pee", effectsEn, synonymsEn, ["urinating_often", "painful_urination", "blood_in_urine"]],
  ["PEEING", effectsEn, synonymsEn, ["urinating_often", "painful_urination"]],
  ["spinning", effectsEn, synonymsEn, ["dizziness"]],
  ["threw up", effectsEn, synonymsEn, ["vomiting"]],
  ["kill myself", effectsEn, synonymsEn, ["suicidal_thoughts"]],
  ["brain fog", effectsEn, synonymsEn, ["confused", "memory"]],
  ["mareo", effectsEs, synonymsEs, ["dizziness"]],
  ["orinar", effectsEs, synonymsEs, ["urinating_often", "painful_urination"]],
  ["orina", effectsEs, synonymsEs, ["urinating_often", "painful_urination", "blood_in_urine", "yellow_skin"]],
  ["vertigo", effectsEs, synonymsEs, ["dizziness"]],
  ["hacerme daño", effectsEs, synonymsEs, ["suicidal_thoughts"]],
  ["xyz", effectsEn, synonymsEn, []],
  ["  ", effectsEn, synonymsEn, []],
] as const;

for (const [looked, names, synonyms, expected] of SEARCHES) {
  test(`"${looked}" finds ${expected.join(", ") || "nothing"}`, () => {
    assert.deepEqual(searched(looked, OFFERED, names, synonyms), expected);
  });
}

test("every side effect that a patient can pick has everyday words in both languages", () => {
  for (const synonyms of [synonymsEn, synonymsEs]) assert.deepEqual(Object.keys(synonyms).sort(), [...OFFERED].sort());
});

test("every sign beside a side effect has its words", () => {
  const known = { ...adviceEn.redSigns.signs, ...adviceEn.redSigns.beside };
  assert.deepEqual(rules.warnings.signs.filter(({ sign }) => !(sign in known)), []);
});

const SICK = { effect: "nausea", severity: 2, told_on: "2026-03-01", present: false };
const BLANK = { effects: null, ended: [] };

test("one tap says that it is over, another takes that back", () => {
  const over = withStanding(BLANK, SICK, "over");
  assert.deepEqual(over, { effects: null, ended: [{ effect: "nausea", ended_on: null }] });
  assert.equal(standingOf(over, "nausea"), "over");
  assert.deepEqual(withStanding(over, SICK, null), BLANK);
});

test("one tap says that it is still there, and how bad as its button names it", () => {
  const there = withStanding(withStanding(BLANK, SICK, "over"), SICK, "there");
  assert.deepEqual(there, { effects: [{ effect: "nausea", severity: 2, present: true }], ended: [] });
  assert.equal(standingOf(there, "nausea"), "there");
  assert.deepEqual(withStanding(there, SICK, null), BLANK);
});

test("what is picked again is not over", () => {
  const over = withStanding(BLANK, SICK, "over");
  const picked: Picked[] = [{ effect: "nausea", severity: null }];
  assert.deepEqual(withPicks(over, picked), { effects: picked, ended: [] });
  assert.deepEqual(withPicks(over, [{ effect: "tired", severity: 1 }]).ended, over.ended);
  assert.deepEqual(withPicks({ effects: null }, picked), { effects: picked });
});

test("what is over leaves the other side effects, and none today, as they were", () => {
  assert.deepEqual(withStanding({ effects: [] }, SICK, "over").effects, []);
  const tired: Picked = { effect: "tired", severity: null };
  assert.deepEqual(withStanding({ effects: [tired] }, SICK, "over").effects, [tired]);
});

test("a day on which it was over goes when it is not over", () => {
  const one: Picked = { effect: "nausea", severity: 2, present: false, ended_on: DAY };
  assert.deepEqual(told([one], "nausea", { present: true })[0], { ...one, present: true, ended_on: null });
  assert.equal(told([one], "nausea", { tell: "now" })[0]!.ended_on, DAY);
});

test("nothing more is told of a side effect until something is", () => {
  assert.equal(saysMore({ effect: "nausea", severity: 2, stopped: null }), false);
  assert.equal(saysMore({ effect: "nausea", severity: 2, present: false }), true);
});

test("the screen of a crisis comes with the tap that calls for it, once", () => {
  const sad: Picked[] = [{ effect: "low_mood", severity: 3 }];
  const crisis: Picked[] = [...sad, { effect: "suicidal_thoughts", severity: null }];
  assert.equal(beginsCrisis(sad, crisis), true);
  assert.equal(beginsCrisis(crisis, crisis), false);
  assert.equal(beginsCrisis(crisis, sad), false);
});

test("a calm note comes with the entry that makes it several, and names only what is picked now", () => {
  const { days } = beforeOf([checkIn("2026-02-28", "tired", "nausea"), checkIn("2026-03-01", "tired", "nausea")], DAY);
  assert.deepEqual(watchedWith(days, DAY, [{ effect: "tired", severity: 2 }]), ["tired"]);
  assert.deepEqual(watchedWith(days, DAY, [{ effect: "tired", severity: 1 }]), []);
  assert.deepEqual(watchedWith(days, DAY, [{ effect: "tired", severity: null }]), []);
});

test("what was told of a side effect is said in a few words", () => {
  const one = { effect: "nausea", severity: 2, stopped: "some", present: false, ended_on: DAY, tell: "now" } as const;
  const day = (iso: string) => `<${iso}>`;
  assert.deepEqual(saidOf(one, adviceEn, day), [
    "moderate",
    "stopped some usual things",
    `over since <${DAY}>`,
    "someone should know now",
  ]);
  assert.deepEqual(saidOf({ effect: "nausea", severity: 1, stopped: "no", tell: "record" }, adviceEn, day), ["mild"]);
});
