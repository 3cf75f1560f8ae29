import { sitesWords } from "messages:sites";
import assert from "node:assert/strict";
import { test } from "node:test";

import { FIGURE, LEAST_WIDTH, outlineOf, REGIONS, type Region } from "../../pwa/src/patient/bodyMap.ts";
import rules from "../../pwa/src/rules.json" with { type: "json" };

const sitesEn = sitesWords("en");

const TARGET_PX = 48;
const ALL: Region[] = [...REGIONS.front, ...REGIONS.back];

/** Where a region stands: its least and largest x and y. */
function boxOf({ corners }: Region) {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test("every site that the clinic knows has its place on its side of the body, and its words", () => {
  for (const face of ["front", "back"] as const) {
    const known = rules.body_sites.filter((site) => site.face === face).map(({ code }) => code);
    assert.deepEqual(REGIONS[face].map(({ site }) => site as string).sort(), known.sort());
  }
  assert.deepEqual(Object.keys(sitesEn).sort(), ALL.map(({ site }) => site as string).sort());
});

test("a thumb hits each region at the least width at which it is drawn", () => {
  assert.equal(LEAST_WIDTH, FIGURE.width);
  for (const region of ALL) {
    const { left, right, top, bottom } = boxOf(region);
    assert.ok(right - left >= TARGET_PX && bottom - top >= TARGET_PX, `${region.site}: ${right - left} by ${bottom - top}`);
    assert.ok(left >= 0 && right <= FIGURE.width && top >= 0 && bottom <= FIGURE.height, region.site);
  }
});

test("no region lies over another one of its side", () => {
  for (const face of ["front", "back"] as const) {
    for (const one of REGIONS[face]) {
      const over = REGIONS[face].filter((other) => other !== one && one.corners.some((corner) => isIn(corner, other)));
      assert.deepEqual(over.map(({ site }) => site), [], one.site);
    }
  }
});

test("on the front the patient's right is on the reader's left, as across a table; on the back it is on the right", () => {
  const at = (face: "front" | "back", site: string) => boxOf(REGIONS[face].find((region) => region.site === site)!).left;
  assert.ok(at("front", "right_hand") < at("front", "left_hand"));
  assert.ok(at("back", "left_calf") < at("back", "right_calf"));
});

test("an outline is closed and rounds each corner", () => {
  assert.equal(outlineOf([[0, 0], [40, 0], [40, 40]], 10), "M7.1 7.1Q0 0 10 0L30 0Q40 0 40 10L40 30Q40 40 32.9 32.9Z");
});

/** Whether a point lies inside a region, by how often a line from it crosses the border. */
function isIn([x, y]: readonly [number, number], { corners }: Region): boolean {
  return corners.reduce((inside, [x1, y1], at) => {
    const [x2, y2] = corners[(at + 1) % corners.length]!;
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}
