import assert from "node:assert/strict";
import { test } from "node:test";
import { survivalAxis, survivalDrawing } from "../../pwa/src/charts/survivalLayout.ts";
import { countRows, rowNames } from "../../pwa/src/charts/survivalRows.ts";
import { curveMarks, medianText, shownBand } from "../../pwa/src/charts/survivalWords.ts";
import { chartText } from "../../pwa/src/i18n/chartText.ts";
import { curve, curveRow } from "./chart_values.ts";

const TEXT = chartText("en");
const NAMES = { atRisk: "Still followed", ended: "Ended", censored: "No longer seen" };
const PLOT = [0, 200] as const;
const AXIS = survivalAxis([curve()], rowNames([curve()], NAMES), 594, PLOT); // 440 px of days beside the names

test("shares go from nothing to all and days to four weeks at least, whatever the data", () => {
  assert.deepEqual([AXIS.y(1), AXIS.y(0)], [0, 200]);
  assert.equal(AXIS.longest, 28);
  assert.equal(survivalAxis([curve({ rows: [curveRow({ time: 41 })] })], [], 594, PLOT).longest, 41);
  assert.deepEqual([AXIS.x(0), AXIS.x(28)], [AXIS.left, AXIS.right]);
});

test("the line goes down where relief ended and only on where it was seen no longer", () => {
  const rows = [
    curveRow({ time: 7, events: 1, survival: 0.75 }),
    curveRow({ time: 14, events: 0, censored: 1, survival: 0.75 }),
  ];
  const { line, censored } = survivalDrawing(curve({ rows }), AXIS);
  assert.equal(line, "M140 0H250V50H360V50");
  assert.deepEqual(censored.map(({ x, y }) => [x, y]), [[360, 50]]);
});

test("the interval stops where a bound is not known any more, at that time", () => {
  const rows = [
    curveRow({ time: 7, survival: 0.5, lower: 0.25, upper: 0.75 }),
    curveRow({ time: 14, survival: 0, lower: 0, upper: null }),
  ];
  assert.equal(survivalDrawing(curve({ rows }), AXIS).band, "M140 0H250V50H360V150H250V0Z");
  assert.equal(survivalDrawing(curve({ rows: rows.slice(1) }), AXIS).band, "");
});

test("a median stands at half, and one that was not reached nowhere", () => {
  assert.deepEqual(survivalDrawing(curve({ median: 14 }), AXIS).median, { x: 360, y: 100 });
  assert.equal(survivalDrawing(curve({ median: null }), AXIS).median, null);
  assert.equal(medianText(curve({ median: null }), TEXT), "not reached");
  assert.equal(medianText(curve({ median: null, rows: [] }), TEXT), "too few to estimate");
});

test("under the days: still followed just before, ended and no longer seen before, together all", () => {
  const rows = [
    curveRow({ time: 7, at_risk: 3, events: 1 }),
    curveRow({ time: 9, at_risk: 2, events: 0, censored: 1 }),
    curveRow({ time: 20, at_risk: 1, events: 1 }),
  ];
  const single = [curve({ rows })];
  const counts = countRows(single, rowNames(single, NAMES), AXIS, 0).map((row) => row.counts.map(({ count }) => count));
  assert.deepEqual(AXIS.ticks, [0, 7, 14, 21, 28]);
  assert.deepEqual(counts, [[3, 3, 1, 0, 0], [0, 0, 1, 2, 2], [0, 0, 1, 1, 1]]);
});

test("of several curves each has a row of those still followed, by its name", () => {
  const groups = [curve({ name: "IV" }), curve({ name: "Nasal" })];
  assert.deepEqual(rowNames(groups, NAMES), ["IV", "Nasal"]);
  assert.deepEqual(countRows(groups, ["IV", "Nasal"], AXIS, 0).map(({ series }) => series), [0, 1]);
});

test("names that find no room beside their numbers stand above them", () => {
  assert.equal(survivalAxis([curve()], ["Post-surgical pain, all of it"], 594, PLOT).beside, false);
  assert.equal(survivalAxis([curve()], ["IV"], 320, PLOT).beside, false);
  assert.equal(AXIS.beside, true);
});

test("each time says the share, its interval and what happened, from left to right over all curves", () => {
  const late = curve({ name: "IV", rows: [curveRow({ time: 18 })] });
  const early = curve({ name: "IM", rows: [curveRow({ time: 9, survival: 6 / 7, at_risk: 7, lower: 0.334, upper: 0.979 })] });
  const marks = curveMarks([late, early], AXIS, TEXT);
  assert.deepEqual(marks.map(({ curve: index }) => index), [1, 0]);
  assert.equal(marks[0]!.said.title, "IM, day 9");
  assert.match(marks[0]!.said.lines[0]!, /^86\u00a0% still in relief after this day \(95 % interval 33\u00a0% to 98\u00a0%\)/);
});

test("one curve shows its interval always, of several only the one that is read", () => {
  const marks = curveMarks([curve(), curve()], AXIS, TEXT);
  assert.equal(shownBand([], undefined, 1), 0);
  assert.equal(shownBand([], undefined, 2, true), 0);
  assert.equal(shownBand(marks, undefined, 2), undefined);
  assert.equal(shownBand(marks, 1, 2), marks[1]!.curve);
});
