/** The name under which a diary remembers the last sighting. */
export const CLOCK = "clock";

/** One moment at which this phone knew the time: what its own clock said, and what the instant was. */
export interface Sighting {
  phone: string;
  real: string;
  /** By so many ms does the clock differ from the clinic's, and the patient said that its day is right. */
  face?: number | undefined;
}

/** The most likely instant, and instants of the other days that it may be; none: there is no doubt. */
export interface Reckoned {
  instant: Date;
  others: Date[];
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const RIGHT = 10 * MINUTE; // a clock so far off is right: the server flags no less either
const RARE = 12 * 60 * MINUTE; // that a clock was set anew is as odd as half a day without the app
const UNSEEN = 3 * DAY; // longer without the app and without the clinic is worth a question
const QUARTER = 15 * MINUTE; // all zones differ by whole quarters of an hour
const WIDEST = 14 * 60 * MINUTE; // that a clock set by hand in a foreign zone is off

/**
 * Return what time it is when the phone's clock says `now`, by the last sighting.
 *
 * Either the clock is off as it was then, or somebody has set it right since: the one after which
 * less time has gone by, and never one after which time has run backwards.
 */
export function reckon(now: Date, seen: Sighting | null): Reckoned {
  if (!seen) return { instant: now, others: [] };
  const { from, off } = basisOf(seen);
  const guesses = off === 0 ? [{ at: +now, cost: 0 }] : [{ at: +now - off, cost: 0 }, { at: +now, cost: RARE }];
  const possible = guesses.filter(({ at }) => at - from >= -RIGHT).sort((a, b) => a.at + a.cost - b.at - b.cost);
  const near = possible.filter(({ at }) => at - from <= UNSEEN);
  const [best] = near.length > 0 ? near : possible;
  const doubts = near.length > 0 ? near.map(({ at }) => at) : [from, from + DAY, from + 2 * DAY, from + UNSEEN];
  const others = isOfZones(off) ? [...doubts, +now] : doubts;
  return { instant: new Date(best?.at ?? from), others: [...new Set(others)].map((at) => new Date(at)) };
}

/** Return what is known once the clinic's server has said the time; what the patient said of the same clock holds on. */
export function met(now: Date, real: string, seen: Sighting | null): Sighting {
  const face = isNear(+now - Date.parse(real), seen?.face) ? seen?.face : undefined;
  return { phone: now.toISOString(), real, face };
}

/** Return what is known once time went by without a doubt, or the patient has agreed. */
export function sighted(now: Date, real: Date, seen: Sighting | null): Sighting {
  return { phone: now.toISOString(), real: real.toISOString(), face: seen?.face };
}

/** Return what is known once the patient has said which of the instants it is. */
export function told(now: Date, chosen: Date, seen: Sighting): Sighting {
  const { off } = basisOf(seen);
  const face = +chosen !== +now ? undefined : off === 0 ? seen.face : off;
  return { phone: now.toISOString(), real: chosen.toISOString(), face };
}

/** Return since when time is counted, and by how much the clock was ahead then; 0: it is to be believed. */
function basisOf({ phone, real, face }: Sighting): { from: number; off: number } {
  const off = Date.parse(phone) - Date.parse(real);
  const believed = isNear(off, 0) || isNear(off, face);
  return believed ? { from: Date.parse(phone), off: 0 } : { from: Date.parse(real), off };
}

function isNear(off: number, other: number | undefined): boolean {
  return other !== undefined && Math.abs(off - other) <= RIGHT;
}

/** Whether a clock that is so far off may show the right day in the wrong zone, set by hand. */
function isOfZones(off: number): boolean {
  const beside = Math.abs(off - Math.round(off / QUARTER) * QUARTER);
  return off !== 0 && Math.abs(off) <= WIDEST && beside <= 2 * MINUTE;
}
