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

/** Return the local day, time and offset of an instant in a zone. */
export function momentOf(instant: Date, zone: string): Moment {
  const parts = partsIn(zone).formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  const local_date = `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}`;
  const local_time = `${of("hour")}:${of("minute")}:${of("second")}`;
  const second = Math.floor(instant.getTime() / 1000) * 1000;
  const utc_offset_minutes = Math.round((Date.parse(`${local_date}T${local_time}Z`) - second) / 60_000);
  return { local_date, local_time, utc_offset_minutes, zone, written_at: instant.toISOString() };
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
