import type { Site } from "./more.ts";

/** A side of the figure. */
export type Face = "front" | "back";

/** The measures of the drawing: a unit is a pixel at the width for which it is made. */
export const FIGURE = { width: 272, height: 604 } as const;
export const LEAST_WIDTH = FIGURE.width; // narrower, a region would be too small for a thumb

/** A region as it is drawn: its corners in order, clockwise. */
export interface Region {
  site: Site;
  corners: readonly Corner[];
}

export type Corner = readonly [x: number, y: number];

const MIDDLE = FIGURE.width / 2;

/** On the front the patient's right is where the reader's left is; on the back it is the other way round. */
const FRONT_MIDDLE: Region[] = [
  { site: "forehead", corners: [[114, 6], [158, 6], [166, 30], [166, 56], [106, 56], [106, 30]] },
  { site: "face", corners: [[106, 59], [166, 59], [163, 92], [152, 110], [120, 110], [109, 92]] },
  { site: "throat", corners: [[108, 113], [164, 113], [166, 161], [106, 161]] },
  { site: "chest", corners: [[82, 172], [104, 164], [168, 164], [190, 172], [188, 236], [84, 236]] },
  { site: "belly", corners: [[84, 239], [188, 239], [184, 300], [88, 300]] },
  { site: "groin", corners: [[87, 303], [185, 303], [190, 356], [82, 356]] },
];

const FRONT_HALF: readonly (readonly [part: string, corners: readonly Corner[]])[] = [
  ["shoulder", [[52, 122], [78, 114], [104, 114], [102, 161], [79, 170], [38, 170], [40, 138]]],
  ["upper_arm", [[36, 173], [79, 173], [80, 250], [28, 250]]],
  ["forearm", [[27, 253], [80, 253], [73, 328], [20, 328]]],
  ["hand", [[18, 331], [72, 331], [70, 372], [56, 390], [26, 390], [14, 370]]],
  ["thigh", [[81, 359], [134, 359], [134, 430], [82, 430]]],
  ["knee", [[82, 433], [134, 433], [134, 483], [82, 483]]],
  ["shin", [[82, 486], [134, 486], [134, 548], [84, 548]]],
  ["foot", [[84, 551], [134, 551], [134, 600], [72, 600], [72, 580]]],
];

const BACK_MIDDLE: Region[] = [
  { site: "back_of_head", corners: [[114, 6], [158, 6], [166, 30], [166, 70], [156, 88], [116, 88], [106, 70], [106, 30]] },
  { site: "back_of_neck", corners: [[108, 91], [164, 91], [166, 139], [106, 139]] },
  { site: "upper_back", corners: [[60, 150], [104, 142], [168, 142], [212, 150], [192, 236], [80, 236]] },
  { site: "lower_back", corners: [[81, 239], [191, 239], [186, 306], [86, 306]] },
];

const BACK_HALF: readonly (readonly [part: string, corners: readonly Corner[]])[] = [
  ["buttock", [[85, 309], [134, 309], [134, 372], [80, 372]]],
  ["back_of_thigh", [[80, 375], [134, 375], [134, 452], [82, 452]]],
  ["calf", [[82, 455], [134, 455], [134, 546], [84, 546]]],
  ["sole", [[82, 549], [134, 549], [134, 600], [78, 600]]],
];

/** The regions of each side of the body, from head to foot. */
export const REGIONS: Readonly<Record<Face, readonly Region[]>> = {
  front: [...FRONT_MIDDLE, ...bothSides(FRONT_HALF, ["right", "left"])],
  back: [...BACK_MIDDLE, ...bothSides(BACK_HALF, ["left", "right"])],
};

/** What the back shows and asks nothing about: the arms, asked about on the front. */
export const ARMS: readonly (readonly Corner[])[] = [armAt((corner) => corner), armAt(mirrored)];

/** Return the outline of corners, each rounded by so much. */
export function outlineOf(corners: readonly Corner[], radius = 9): string {
  const steps = corners.map((corner, at) => {
    const [before, after] = [corners.at(at - 1)!, corners[(at + 1) % corners.length]!];
    const [from, to] = [towards(corner, before, radius), towards(corner, after, radius)];
    return `${at === 0 ? "M" : "L"}${from.join(" ")}Q${corner.join(" ")} ${to.join(" ")}`;
  });
  return `${steps.join("")}Z`;
}

/** The reader's left half as it is given, and its mirror image. */
function bothSides(half: typeof FRONT_HALF, [readersLeft, readersRight]: readonly [string, string]): Region[] {
  return half.flatMap(([part, corners]) => [
    { site: `${readersLeft}_${part}` as Site, corners },
    { site: `${readersRight}_${part}` as Site, corners: corners.map(mirrored).reverse() },
  ]);
}

function armAt(place: (corner: Corner) => Corner): readonly Corner[] {
  return ([[56, 153], [76, 236], [70, 330], [62, 384], [26, 384], [22, 330], [30, 236], [38, 170]] as Corner[]).map(place);
}

function mirrored([x, y]: Corner): Corner {
  return [2 * MIDDLE - x, y];
}

/** A point on the way from a corner to its neighbour, at most half way. */
function towards([x, y]: Corner, [toX, toY]: Corner, distance: number): Corner {
  const length = Math.hypot(toX - x, toY - y);
  const part = Math.min(distance / length, 0.5);
  return [Math.round((x + (toX - x) * part) * 10) / 10, Math.round((y + (toY - y) * part) * 10) / 10];
}
