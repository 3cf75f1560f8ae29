import assert from "node:assert/strict";
import { test } from "node:test";
import { changeOf, directionOf, findByName, inOrder, nextOrder, pageOf, type Sort } from "../../pwa/src/clinician/caseload.ts";
import { patientRow, reliefState } from "./clinic_values.ts";

const names = (rows: { name: string }[]) => rows.map(({ name }) => name).join(" ");
const sorted = (rows: Parameters<typeof inOrder>[0], sort: Sort, reversed = false) => names(inOrder(rows, { sort, reversed }));

test("the change of a week is what the eye would subtract", () => {
  assert.equal(changeOf(patientRow({ mean_7: 4.1, mean_prior_7: 5.4 })), -1.3);
  assert.equal(changeOf(patientRow({ mean_7: 4.04, mean_prior_7: 4 })), 0);
  assert.equal(changeOf(patientRow({ mean_prior_7: null })), undefined);
});

test("a name is found by any of its words, without its accents", () => {
  const rows = [patientRow({ name: "Marta Ibáñez" }), patientRow({ name: "Mario Ruiz" })];
  assert.equal(names(findByName(rows, "ibanez mar")), "Marta Ibáñez");
  assert.equal(names(findByName(rows, " MAR ")), "Marta Ibáñez Mario Ruiz");
  assert.equal(names(findByName(rows, "")), "Marta Ibáñez Mario Ruiz");
});

test("the most pain stands first, and turned round last, but never whoever has no score", () => {
  const rows = [
    patientRow({ name: "none", latest_pain: null }),
    patientRow({ name: "mild", latest_pain: { date: "2026-03-31", score: 2 } }),
    patientRow({ name: "bad", latest_pain: { date: "2026-03-30", score: 8 } }),
  ];
  assert.equal(sorted(rows, "latest"), "bad mild none");
  assert.equal(sorted(rows, "latest", true), "mild bad none");
});

test("lost relief stands before relief that holds, the longest first", () => {
  const rows = [
    patientRow({ name: "holds", state: reliefState({ kind: "relief", day: 30 }) }),
    patientRow({ name: "new", state: reliefState({ kind: "none", day: null }) }),
    patientRow({ name: "lost5", state: reliefState({ kind: "lost", day: 5 }) }),
    patientRow({ name: "lost9", state: reliefState({ kind: "lost", day: 9 }) }),
  ];
  assert.equal(sorted(rows, "relief"), "lost9 lost5 holds new");
});

test("few logged days and bad side effects stand first", () => {
  const rows = [
    patientRow({ name: "a", days_logged_28: 28, worst_effect: { date: "2026-03-30", effect: "nausea", severity: 3 } }),
    patientRow({ name: "b", days_logged_28: 0, worst_effect: { date: "2026-03-30", effect: "tired", severity: 1 } }),
    patientRow({ name: "c", days_logged_28: 14, worst_effect: null }),
  ];
  assert.equal(sorted(rows, "logged"), "b c a");
  assert.equal(sorted(rows, "effect"), "a b c");
});

test("equals stand by name, and the list given stays as it was", () => {
  const rows = [patientRow({ name: "b" }), patientRow({ name: "a" })];
  assert.equal(sorted(rows, "logged"), "a b");
  assert.equal(sorted(rows, "name", true), "b a");
  assert.equal(names(rows), "b a");
});

test("a second click on a column turns it round, a third turns it back", () => {
  const once = nextOrder({ sort: "name", reversed: false }, "latest");
  assert.deepEqual(once, { sort: "latest", reversed: false });
  assert.deepEqual(nextOrder(once, "latest"), { sort: "latest", reversed: true });
  assert.deepEqual(nextOrder({ sort: "latest", reversed: true }, "latest"), once);
});

test("a column says which way it runs: the most pain first runs down, the fewest days first runs up", () => {
  const ways = [["name", "ascending"], ["latest", "descending"], ["logged", "ascending"], ["effect", "descending"]] as const;
  for (const [sort, way] of ways) assert.equal(directionOf({ sort, reversed: false }), way, sort);
  assert.equal(directionOf({ sort: "latest", reversed: true }), "ascending");
  assert.equal(directionOf({ sort: "name", reversed: true }), "descending");
});

test("a page holds no more than fits, and the last one what is left", () => {
  const rows = Array.from({ length: 51 }, (_, at) => at);
  assert.equal(pageOf(rows, 1).rows.length, 50);
  assert.deepEqual(pageOf(rows, 2), { page: 2, pages: 2, rows: [50] });
  assert.deepEqual(pageOf(rows, 9).page, 2);
  assert.deepEqual(pageOf([], 1), { page: 1, pages: 1, rows: [] });
});
