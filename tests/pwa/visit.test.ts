import { paybackWords } from "messages:payback";
import assert from "node:assert/strict";
import { test } from "node:test";

import type { EntryVersion } from "../../pwa/src/api/client.ts";
import { storiesOf } from "../../pwa/src/history.ts";
import { csvOf, jsonOf } from "../../pwa/src/patient/relief/ownData.ts";
import { dayScores } from "../../pwa/src/patient/relief/scores.ts";
import { effectLines, painLines, rescueLines, sinceLines } from "../../pwa/src/patient/relief/sheet.ts";
import { visitOf } from "../../pwa/src/patient/relief/visit.ts";
import vectors from "../../pwa/src/rules.vectors.json" with { type: "json" };

const paybackEn = paybackWords("en");

let made = 0;

/** An entry of a day of May, as the phone keeps it. */
function entry(day: number, said: Partial<EntryVersion> = {}): EntryVersion {
  const id = `019c0000-0000-7000-8000-${String(++made).padStart(12, "0")}`;
  const local_date = `2026-05-${String(day).padStart(2, "0")}`;
  const moment = { local_date, local_time: "21:14:05", utc_offset_minutes: 120, zone: "Europe/Madrid" };
  const unsaid = { helping: null, gone_since: null, side_effects: null, note: null, device: null, reason: null };
  return { id, entry_id: `e${made}`, kind: "check_in", replaces: [], written_at: "", pain: 4, ...moment, ...unsaid, ...said };
}

const effect = (code: string, severity: number, more: object = {}) =>
  ({ effect: code, severity, stopped: null, present: null, ended_on: null, tell: null, ...more }) as never;
const visit = (...versions: EntryVersion[]) => visitOf(storiesOf(versions), "2026-05-03", "2026-05-31");
const say = { words: paybackEn.visit, effects: { nausea: "Feeling sick", headache: "Headache" }, language: "en" as const };

for (const { case: name, versions, scores } of vectors.scores) {
  test(`the phone scores a day as the server does: ${name}`, () => {
    const found = [...dayScores(storiesOf(versions as never))].sort().map(([day, score]) => [day, score.toFixed(9)]);
    assert.deepEqual(found, scores.map(({ day, score }) => [day, score.toFixed(9)]));
  });
}

test("then is the first week and now the last one, each with its days", () => {
  const told = visit(entry(2, { pain: 9 }), entry(3, { pain: 2 }), entry(9, { pain: 4 }), entry(10, { pain: 9 }), entry(25, { pain: 5 }), entry(31, { pain: 8 }));
  assert.deepEqual([told.then, told.now], [{ value: 3, days: 2 }, { value: 6.5, days: 2 }]);
  assert.deepEqual([told.days, told.logged, told.worst], [29, 5, { day: "2026-05-10", score: 9 }]);
  assert.equal(painLines(told, say)[0], "3 on average in the first week (2 days), 6.5 in the last week (2 days).");
});

test("less than two weeks have no then", () => {
  assert.equal(visitOf(storiesOf([entry(20)]), "2026-05-20", "2026-05-31").then, null);
});

test("a day without a number counts in no mean, and what it says is told", () => {
  const told = visit(entry(30, { pain: null, recalled: "worse", sleep_interference: 7 }), entry(31, { pain: 3, sleep_interference: 4 }));
  assert.deepEqual([told.now, told.sleep], [{ value: 3, days: 1 }, { value: 5.5, days: 2 }]);
});

test("gone is what was said last: relief that came back is not gone", () => {
  const gone = entry(10, { helping: "gone", gone_since: "2026-05-09" });
  assert.deepEqual(sinceLines(visit(entry(8, { helping: "fading" }), gone), say), [
    "It began to fade on May 8, as I felt it.",
    "Gone since May 9, as I felt it.",
  ]);
  const back = visit(entry(8, { helping: "fading" }), gone, entry(12, { helping: "yes" }));
  assert.deepEqual([back.fading, back.gone], [null, null]);
});

test("side effects are told with their days, their worst, and whether they are over", () => {
  const told = visit(
    entry(4, { side_effects: [effect("nausea", 1), effect("headache", 3, { stopped: "most" })] }),
    entry(5, { side_effects: [effect("nausea", 2, { stopped: "some" })] }),
    entry(7, { ended_effects: [{ effect: "nausea", ended_on: null }] }),
  );
  assert.deepEqual(effectLines(told, say), [
    "Headache: 1 day, at worst severe, stopped most usual things",
    "Feeling sick: 2 days, at worst moderate, stopped some usual things, over now",
  ]);
  const again = visit(entry(7, { ended_effects: [{ effect: "nausea", ended_on: null }] }), entry(9, { side_effects: [effect("nausea", 1)] }));
  assert.equal(again.bothers[0]!.over, false);
});

test("medicines are counted by name and dose, however they were written", () => {
  const took = (name: string, times: number | null) => ({ rescue: [{ name, dose: "500 mg", times }] });
  const told = visit(entry(4, took("paracetamol", 2)), entry(5, took("Paracetamol ", 1)), entry(6, { rescue: [] }));
  assert.deepEqual(rescueLines(told, say), ["Paracetamol 500 mg: on 2 days, 3 times in all"]);
  assert.deepEqual(rescueLines(visit(entry(4, took("Paracetamol", null))), say), ["Paracetamol 500 mg: on 1 day"]);
});

test("nothing logged is not the same as nothing felt", () => {
  assert.deepEqual([...effectLines(visit(), say), ...rescueLines(visit(), say), ...painLines(visit(), say)], []);
  assert.deepEqual(effectLines(visit(entry(4)), say), ["None reported in this time."]);
});

test("the table has a row for each entry as it stands, and no cell that a spreadsheet would run", () => {
  const first = entry(4, { pain: 4, note: "=1+1" });
  const amended = { ...entry(4, { pain: 6, note: 'He said "no", twice' }), entry_id: first.entry_id, replaces: [first.id] };
  const table = csvOf(storiesOf([first, amended, entry(3, { note: "-now", side_effects: [] })]));
  const [head, ...rows] = table.trim().split("\r\n");
  assert.ok(head!.startsWith("\uFEFF") || head!.startsWith("day,time,kind,pain"));
  assert.equal(rows.length, 2);
  assert.match(rows[0]!, /^2026-05-03,.*,none,.*,'-now,/);
  assert.match(rows[1]!, /^2026-05-04,21:14:05,check_in,6,.*"He said ""no"", twice"/);
});

test("the file holds every version whole, and says when the clinic was not reached", () => {
  const versions = [entry(3, { note: "ñ" })];
  const file = JSON.parse(jsonOf({ me: null, versions, clinic: null, now: new Date("2026-05-31T10:00:00Z") }));
  assert.deepEqual([file.entries, file.clinic, file.made_at], [versions, null, "2026-05-31T10:00:00.000Z"]);
});
