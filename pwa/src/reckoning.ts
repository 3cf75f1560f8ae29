/** The name under which a diary remembers the last sighting. */
export const CLOCK = "clock";

/** A moment at which this phone knew the time: what its own clock said, and what the instant was. */
export interface Sighting {
  phone: string;
  real: string;
  /** The zone in which the patient said that the clock's day is right, whatever the clinic says. */
  face?: string | undefined;
  /** Only the day is known, from the patient: neither the clock nor the clinic told the hour. */
  dayOnly?: boolean | undefined;
}

/** The most likely instant, and instants of the other days that it may be; none: there is no doubt. */
export interface Reckoned {
  instant: Date;
  others: Date[];
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const RIGHT = 10 * MINUTE; // a clock so little off is right: the server flags no less either
const RARE = 12 * 60 * MINUTE; // that a clock was set anew is as odd as half a day without the app
const UNSEEN = 3 * DAY; // longer without the app and without the clinic is worth a question
const LONGEST = 60 * DAY; // longer is not believed unless the patient says so
const QUARTER = 15 * MINUTE; // all zones differ by whole quarters of an hour
const WIDEST = 26 * 60 * MINUTE; // that zones differ, and a clock set by hand in a foreign one

/**
 * Return what time it is when the phone's clock says `now`, by the last sighting.
 *
 * Either the clock is off as it was then, or somebody has set it right since: the one after which
 * less time has gone by, and never one after which time has run backwards.
 */
export function reckon(now: Date, seen: Sighting | null, zone: string): Reckoned {
  if (!seen) return { instant: now, others: [] };
  const { from, off } = basisOf(seen, zone);
  const forward = guessesOf(+now, off).filter((at) => at - from >= -RIGHT);
  const soonest = Math.min(...forward);
  const likely = soonest - from <= UNSEEN ? forward.filter((at) => at - soonest <= UNSEEN) : [];
  const [instant = from] = likely.length > 0 ? likely : forward.filter((at) => at - from <= LONGEST);
  const doubts = likely.length > 0 ? likely : [...forward, from, ...sameTimes(+now, from)];
  const aroundIt = seen.dayOnly && (off === 0 || instant !== +now) ? [instant - DAY, instant + DAY] : [];
  const others = [...doubts, ...aroundIt, ...(isOfZones(off) ? [+now] : [])];
  return { instant: new Date(instant), others: [...new Set(others)].map((at) => new Date(at)) };
}

/** Return what is known once the clinic's server has said the time; what the patient said of the same clock holds on. */
export function met(now: Date, real: string, seen: Sighting | null): Sighting {
  const same = seen && isNear(+now - Date.parse(real), offOf(seen));
  return { phone: now.toISOString(), real, face: same ? seen.face : undefined };
}

/** Return what is known once time went by without a doubt, or the patient has agreed with the day. */
export function sighted(now: Date, instant: Date, seen: Sighting, zone: string): Sighting {
  const { off } = basisOf(seen, zone);
  if (off === 0 && +instant === +now) return asBefore(now, seen);
  const byClock = guessesOf(+now, off).includes(+instant);
  const dayOnly = +instant !== +now && (seen.dayOnly === true || !byClock);
  return { phone: now.toISOString(), real: instant.toISOString(), dayOnly };
}

/** Return what is known once the patient has said which of the instants it is. */
export function told(now: Date, chosen: Date, seen: Sighting, zone: string): Sighting {
  const clockIsRight = +chosen === +now && basisOf(seen, zone).off !== 0;
  return clockIsRight ? { ...asBefore(now, seen), face: zone } : sighted(now, chosen, seen, zone);
}

/** The clock is off as it was, and believed as it was. */
function asBefore(now: Date, seen: Sighting): Sighting {
  return { phone: now.toISOString(), real: new Date(+now - offOf(seen)).toISOString(), face: seen.face, dayOnly: seen.dayOnly };
}

function offOf({ phone, real }: Sighting): number {
  return Date.parse(phone) - Date.parse(real);
}

/** Return since when time is counted, and by how much the clock was ahead then; 0: it is to be believed. */
function basisOf(seen: Sighting, zone: string): { from: number; off: number } {
  const off = offOf(seen);
  const believed = isNear(off, 0) || seen.face === zone;
  const real = Date.parse(seen.real);
  return believed ? { from: Math.min(Date.parse(seen.phone), real), off: 0 } : { from: real, off };
}

/** What the clock may mean, likeliest first: off as it was, or set right since. */
function guessesOf(now: number, off: number): number[] {
  if (off === 0) return [now];
  return off + RARE > 0 ? [now - off, now] : [now, now - off];
}

/** The time of day that the clock shows, on the days from the last sighting on. */
function sameTimes(now: number, from: number): number[] {
  const first = now + Math.ceil((from - now) / DAY) * DAY;
  return [0, 1, 2, 3, 4].map((days) => first + days * DAY);
}

function isNear(off: number, other: number): boolean {
  return Math.abs(off - other) <= RIGHT;
}

/** Whether a clock that is so far off may show the right day in the wrong zone, set by hand. */
function isOfZones(off: number): boolean {
  const beside = Math.abs(off - Math.round(off / QUARTER) * QUARTER);
  return off !== 0 && Math.abs(off) <= WIDEST && beside <= 2 * MINUTE;
}
