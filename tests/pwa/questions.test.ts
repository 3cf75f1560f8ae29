import assert from "node:assert/strict";
import { test } from "node:test";

import { bandOf, instrumentOf, INSTRUMENTS, scoreOf, tellsOfSelfHarm } from "../../pwa/src/instruments.ts";
import vectors from "../../pwa/src/instruments.vectors.json" with { type: "json" };
import { answered, begun, complete, type Filling, questionnaireOf, resumed, wentTo } from "../../pwa/src/patient/filling.ts";
import { ownScores } from "../../pwa/src/patient/instrumentScores.ts";
import { dueOf, type Schedule } from "../../pwa/src/patient/questionsDue.ts";

const peg = instrumentOf("peg")!;
const phq9 = instrumentOf("phq_9")!;

for (const { case: name, today, due, ...schedule } of vectors.due) {
  test(`the phone asks as the clinic's server does: ${name}`, () =>
    assert.deepEqual(dueOf(schedule as unknown as Schedule, today), due));
}

test("the phone scores as the clinic's server does", () => {
  for (const { instrument: code, answers, points, self_harm } of vectors.scores) {
    const instrument = instrumentOf(code)!;
    assert.equal(scoreOf(instrument, answers), points, code);
    assert.equal(tellsOfSelfHarm(instrument, answers), self_harm, code);
  }
  assert.ok(vectors.scores.length > INSTRUMENTS.length);
});

test("what is not answered yet tells of nothing", () => {
  assert.equal(tellsOfSelfHarm(phq9, begun(phq9, "2026-03-02").answers), false);
  assert.equal(tellsOfSelfHarm(peg, [10, 10, 10]), false);
});

test("a band begins at its cut point", () => {
  assert.deepEqual([9, 10, 14, 15].map((points) => bandOf(phq9, points)?.label.en), ["mild", "moderate", "moderate", "moderately severe"]);
  assert.equal(bandOf(peg, 9), undefined);
});

test("an answer leads to the next item, and nothing is preselected", () => {
  const first = begun(peg, "2026-03-02");
  assert.deepEqual(first.answers, [null, null, null]);
  const second = answered(first, 7);
  assert.deepEqual([second.at, second.answers], [1, [7, null, null]]);
  assert.equal(complete(second), undefined);
});

test("all answers can be looked at and changed before they are saved", () => {
  const all = [7, 6, 0].reduce(answered, begun(peg, "2026-03-02"));
  assert.deepEqual([all.at, complete(all)], [3, [7, 6, 0]]);
  const changed = answered(wentTo(all, 2), 5);
  assert.deepEqual([changed.at, complete(changed)], [3, [7, 6, 5]]);
});

test("there is no item before the first", () => {
  assert.equal(wentTo(begun(peg, "2026-03-02"), -1).at, 0);
});

const draft: Filling = { day: "2026-03-02", at: 2, answers: [7, 6, null] };

test("what was begun goes on the same day and the next, and not in another week", () => {
  assert.equal(resumed(draft, peg, "2026-03-02"), draft);
  assert.equal(resumed(draft, peg, "2026-03-03"), draft);
  assert.deepEqual(resumed(draft, peg, "2026-03-04"), begun(peg, "2026-03-04"));
  assert.deepEqual(resumed(draft, peg, "2026-03-01"), begun(peg, "2026-03-01")); // the clock was wrong
});

test("a draft of another edition of the instrument is none", () => {
  assert.deepEqual(resumed(draft, phq9, "2026-03-02"), begun(phq9, "2026-03-02"));
});

const moment = {
  local_date: "2026-03-02",
  local_time: "20:14:05",
  utc_offset_minutes: 60,
  zone: "Europe/Madrid",
  written_at: "2026-03-02T19:14:05.000Z",
};

function filledIn(code: string, answers: number[], day = "2026-03-02", time = "20:14:05") {
  let count = 0;
  const newId = () => `019c0000-0000-7000-8000-${day.replaceAll("-", "")}${time.slice(0, 2)}${String(count++).padStart(2, "0")}`;
  const pen = { moment: { ...moment, local_date: day, local_time: time }, newId, device: "Chrome, Android" };
  return questionnaireOf(code, answers, pen);
}

test("complete answers become an entry without a score for pain", () => {
  const version = filledIn("peg", [7, 6, 0]);
  assert.equal(version.kind, "questionnaire");
  assert.equal(version.pain, null);
  assert.deepEqual(version.questionnaire, { instrument: "peg", answers: [7, 6, 0] });
  assert.deepEqual([version.local_date, version.device, version.replaces], ["2026-03-02", "Chrome, Android", []]);
  assert.notEqual(version.id, version.entry_id);
});

test("own scores stand by instrument, oldest first", () => {
  const versions = [
    filledIn("peg", [1, 1, 1], "2026-03-09"),
    filledIn("gad_7", [0, 0, 0, 0, 0, 0, 1]),
    filledIn("peg", [3, 3, 3], "2026-03-02", "21:00:00"),
    filledIn("peg", [2, 2, 2], "2026-03-02", "08:00:00"),
  ];
  const scores = ownScores(versions).map(({ instrument, scores }) => [instrument.code, scores.map(({ points }) => points)]);
  assert.deepEqual(scores, [["peg", [2, 3, 1]], ["gad_7", [1]]]);
});
