import assert from "node:assert/strict";
import { test } from "node:test";

import { momentOf } from "../../pwa/src/moment.ts";
import { blankForm, type Form, formOf, versionOf } from "../../pwa/src/patient/form.ts";
import { isAnswered, shownParts } from "../../pwa/src/patient/more.ts";
import { isSame, offersOf } from "../../pwa/src/patient/offers.ts";
import { nameOf, timesIn, timesTaken, withMedicine, withoutMedicine } from "../../pwa/src/patient/taking.ts";

const MOMENT = momentOf(new Date("2026-03-31T19:14:05Z"), "Europe/Madrid");
let made = 0;
const newId = () => `id-${String(++made).padStart(4, "0")}`;

/** A saved check-in of a day in March. */
function checkIn(day: number, answers: Partial<Form> = {}) {
  const form = { ...blankForm(`2026-03-${String(day).padStart(2, "0")}`), pain: 4, ...answers };
  return versionOf(form, MOMENT, newId);
}
const taken = (name: string, dose: string | null = null, times: number | null = null) => ({ name, dose, times });

test("who has never used a part is offered none, and nothing is ever preset", () => {
  assert.deepEqual(offersOf([checkIn(1), checkIn(2)], undefined), { parts: [], medicines: [], sites: [] });
});

test("parts of the last three check-ins come first, the latest before", () => {
  const versions = [
    checkIn(1, { more: { body_sites: ["face"] } }),
    checkIn(2, { note: "x" }),
    checkIn(3, { more: { worst: 8 } }),
    checkIn(4, { more: { rescue: [], worst: 7 } }),
  ];
  assert.deepEqual(offersOf(versions, undefined).parts, ["worst_least", "rescue", "note"]);
});

test("an amendment counts as its day, and the check-in that is being changed offers nothing to itself", () => {
  const first = checkIn(3, { more: { worst: 8 } });
  const amended = versionOf({ ...formOf(first, [first]), more: { least: 1, rescue: [] } }, MOMENT, newId);
  assert.deepEqual(offersOf([first, amended], undefined).parts, ["worst_least", "rescue"]);
  assert.deepEqual(offersOf([first, amended], first.entry_id).parts, []);
});

test("medicines are offered once each, last taken first, without how often", () => {
  const versions = [
    checkIn(1, { more: { rescue: [taken("Ibuprofen", "400 mg", 3), taken("Tramadol", "50 mg", 1)] } }),
    checkIn(2, { more: { rescue: [taken("ibuprofen ", "400 MG", 1)] } }),
  ];
  const { medicines } = offersOf(versions, undefined);
  assert.deepEqual(medicines, [
    { name: "ibuprofen ", dose: "400 MG" },
    { name: "Tramadol", dose: "50 mg" },
  ]);
});

test("another dose is another medicine", () => {
  assert.ok(isSame(taken("Tramadol"), taken("tramadol", "")));
  assert.ok(!isSame(taken("Tramadol", "50 mg"), taken("Tramadol", "100 mg")));
});

test("where it hurt the last time that somebody said is offered", () => {
  const versions = [checkIn(1, { more: { body_sites: ["left_knee"] } }), checkIn(2), checkIn(3)];
  assert.deepEqual(offersOf(versions, undefined).sites, ["left_knee"]);
});

test("a medicine is added once, told how often, and taken away; without the last one nothing is answered", () => {
  const one = withMedicine([], { name: " Ibuprofen ", dose: " " });
  assert.deepEqual(one, [taken("Ibuprofen")]);
  assert.deepEqual(withMedicine(one, { name: "ibuprofen", dose: null }), one);
  assert.deepEqual(timesTaken(one, taken("Ibuprofen"), 2), [taken("Ibuprofen", null, 2)]);
  assert.equal(withoutMedicine(one, taken("Ibuprofen")), null);
  assert.equal(nameOf(taken("Ibuprofen", "400 mg")), "Ibuprofen 400 mg");
});

test("only whole numbers that the clinic takes are numbers of times", () => {
  assert.deepEqual(["1", "24", "0", "25", "2.5", "", "x"].map((typed) => timesIn(typed, 24)), [1, 24, null, null, null, null, null]);
});

test("what was used stands open and unanswered, then what is answered, then what was opened", () => {
  const form = { more: { worst: 3 }, note: "x" };
  assert.deepEqual(shownParts(["rescue"], ["sites"], form), ["rescue", "worst_least", "note", "sites"]);
  assert.ok(isAnswered(form, "worst_least") && !isAnswered(form, "rescue"));
  assert.deepEqual(shownParts([], ["note", "sleep"], { note: "typed" }), ["note", "sleep"], "nothing moves while it is typed");
});
