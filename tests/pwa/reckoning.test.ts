import assert from "node:assert/strict";
import { test } from "node:test";

import { met, reckon, type Sighting, sighted, told } from "../../pwa/src/reckoning.ts";

const MET = Date.parse("2026-03-31T19:00:00Z"); // when the server said the time
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HERE = "Europe/Madrid";
const YEARS = 1100 * DAY;

/** What the phone knows after it met the server with a clock that was ahead by so much. */
function seenWith(ahead: number): Sighting {
  return met(new Date(MET + ahead), new Date(MET).toISOString(), null);
}

/** How long after the meeting it is, when the clock has gone on by so much: the likeliest, and the others. */
function passed(clock: number, ahead: number): [number, number[]] {
  const { instant, others } = reckon(new Date(MET + clock), seenWith(ahead), HERE);
  const different = others.map((at) => at.getTime() - MET).filter((at) => at !== instant.getTime() - MET);
  return [instant.getTime() - MET, different.sort((one, other) => one - other)];
}

/** The same time on so many days. */
function days(first: number, many: number): number[] {
  return Array.from({ length: many }, (_, at) => first + at * DAY);
}

const CASES: [string, number, number, number, number[]][] = [
  ["a right clock is believed", 0, 5 * HOUR, 5 * HOUR, []],
  ["ten minutes are no fault", 600_000, 5 * HOUR, 5 * HOUR, []],
  ["years ahead, as it was", YEARS, YEARS + 5 * HOUR, 5 * HOUR, []],
  ["years ahead, set right since", YEARS, 5 * HOUR, 5 * HOUR, []],
  ["years behind, as it was", -YEARS, -YEARS + 5 * HOUR, 5 * HOUR, []],
  ["years behind, set right since", -YEARS, 5 * HOUR, 5 * HOUR, []],
  ["an odd hour ahead, as it was or set right", HOUR + 400_000, 6 * HOUR, 5 * HOUR - 400_000, [6 * HOUR]],
  ["a day behind, as it was", -DAY, -DAY + 5 * HOUR, 5 * HOUR, [5 * HOUR - DAY]],
  ["an odd day behind, as it was", -DAY + 500_000, -DAY + 500_000 + 5 * HOUR, 5 * HOUR, []],
  ["a day behind, set right since", -DAY, 5 * HOUR, 5 * HOUR, [29 * HOUR]],
  ["a whole hour ahead may be another zone", HOUR, 6 * HOUR, 5 * HOUR, [6 * HOUR]],
  ["turned back: not before the meeting", 0, HOUR - 5 * DAY, 0, days(HOUR, 5)],
  ["back in 1970: not before the meeting", 0, HOUR - 20_000 * DAY, 0, days(HOUR, 5)],
  ["long unseen: as the clock says, or sooner", 0, HOUR + 4 * DAY, HOUR + 4 * DAY, [0, ...days(HOUR, 4)]],
  ["too long to be believed: as it was when last seen", 0, YEARS, 0, [...days(DAY, 4), YEARS]],
];

for (const [title, ahead, clock, instant, others] of CASES) {
  test(title, () => assert.deepEqual(passed(clock, ahead), [instant, others]));
}

test("before the first meeting the clock is all there is", () => {
  assert.deepEqual(reckon(new Date(MET), null, HERE), { instant: new Date(MET), others: [] });
});

test("time that went by unnoticed is counted from the last sighting", () => {
  const first = seenWith(YEARS);
  const later = sighted(new Date(MET + YEARS + 2 * DAY), new Date(MET + 2 * DAY), first, HERE);
  const { instant, others } = reckon(new Date(MET + YEARS + 4 * DAY), later, HERE);
  assert.deepEqual([instant.getTime() - MET, others], [4 * DAY, [instant]]);
});

test("who says that the clock's day is right is asked no more, whatever the server says of the same clock", () => {
  const first = seenWith(6 * HOUR);
  const said = told(new Date(MET + 8 * HOUR), new Date(MET + 8 * HOUR), first, HERE);
  const again = met(new Date(MET + 9 * HOUR), new Date(MET + 3 * HOUR).toISOString(), said);
  for (const seen of [said, again]) {
    const { instant, others } = reckon(new Date(MET + 10 * HOUR), seen, HERE);
    assert.deepEqual([instant.getTime() - MET, others], [10 * HOUR, [instant]]);
  }
  assert.equal(met(new Date(MET), new Date(MET).toISOString(), again).face, undefined);
  assert.equal(+reckon(new Date(MET + 10 * HOUR), again, "Asia/Tokyo").instant - MET, 4 * HOUR);
});

test("who says that it is another day than the clock ever knew is believed, and asked about the days beside it", () => {
  const back = new Date(MET + HOUR - 5 * DAY);
  const said = told(back, new Date(MET + HOUR + DAY), seenWith(0), HERE);
  const { instant, others } = reckon(new Date(+back + HOUR), said, HERE);
  assert.equal(instant.getTime() - MET, DAY + 2 * HOUR);
  assert.deepEqual(others.map((at) => at.getTime() - MET).sort((a, b) => a - b), [2 * HOUR, DAY + 2 * HOUR, 2 * DAY + 2 * HOUR]);
  const right = sighted(new Date(MET + 2 * DAY), new Date(MET + 2 * DAY), said, HERE);
  assert.deepEqual([right.dayOnly, met(back, new Date(MET).toISOString(), said).dayOnly], [false, undefined]);
});
