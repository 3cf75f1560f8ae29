/** A calendar day as "2026-03-31": the patient's own, never an instant. */
export type Day = string;

/** When something was written, as the patient lived it. */
export interface Moment {
  local_date: Day;
  local_time: string;
  utc_offset_minutes: number;
  zone: string;
  written_at: string;
}

/**
 * Return the local day, time and offset of an instant in a zone.
 *
 * In the phone's own zone by its clock's face alone: the first `Intl` of a page takes a slow phone two tenths of a
 * second, and the first page needs no more than its day.
 */
export function momentOf(instant: Date, zone: string): Moment {
  const { date: local_date, time: local_time } = zone === phonesZone() ? faceHere(instant) : faceIn(zone, instant);
  const second = Math.floor(instant.getTime() / 1000) * 1000;
  const utc_offset_minutes = Math.round((Date.parse(`${local_date}T${local_time}Z`) - second) / 60_000);
  return { local_date, local_time, utc_offset_minutes, zone, written_at: instant.toISOString() };
}

/** What a clock on the wall and the calendar beside it show. */
interface Face {
  date: Day;
  time: string;
}

function faceHere(at: Date): Face {
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    date: `${String(at.getFullYear()).padStart(4, "0")}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`,
  };
}

function faceIn(zone: string, at: Date): Face {
  const parts = partsIn(zone).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return {
    date: `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}`,
    time: `${of("hour")}:${of("minute")}:${of("second")}`,
  };
}

const known = new Map<string, Intl.DateTimeFormat>(); // one costs more than a hundred of its answers

function partsIn(zone: string): Intl.DateTimeFormat {
  const format = known.get(zone) ?? formatOf(zone);
  known.set(zone, format);
  return format;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}

const { Temporal } = globalThis as { Temporal?: { Now: { timeZoneId(): string } } }; // Safari has none yet
const SUMMER = Date.UTC(2000, 6);

let asked = { of: "", zone: "" };

/**
 * Return the phone's own zone.
 *
 * A page wants it a hundred times, and each answer costs a slow phone some milliseconds: it is asked again when the
 * offset of January or of July is another one. A zone that keeps the same time may be called by its neighbour's name
 * until the app is opened again.
 */
export function phonesZone(): string {
  const of = `${new Date(0).getTimezoneOffset()} ${new Date(SUMMER).getTimezoneOffset()}`;
  if (asked.of !== of) asked = { of, zone: Temporal?.Now.timeZoneId() ?? zoneByIntl() };
  return asked.zone;
}

function zoneByIntl(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
