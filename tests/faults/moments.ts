/** The phone's moments for a list of zones and seconds: a line read, ["Europe/Madrid", [1774746000]], a line said. */
import { createInterface } from "node:readline";

import { momentOf } from "../../pwa/src/moment.ts";

const formats: Record<string, Intl.DateTimeFormat> = {};

for await (const line of createInterface({ input: process.stdin })) {
  const [zone, seconds] = JSON.parse(line) as [string, number[]];
  console.log(JSON.stringify(isKnown(zone) ? seconds.map((second) => said(second, zone)) : null));
}

/** The day, the time and the offset, and the offset that the engine itself names. */
function said(second: number, zone: string): [string, string, number, string] {
  const instant = new Date(second * 1000);
  const { local_date, local_time, utc_offset_minutes } = momentOf(instant, zone);
  return [local_date, local_time, utc_offset_minutes, named(zone).formatToParts(instant).at(-1)!.value];
}

function isKnown(zone: string): boolean {
  try {
    return Boolean(named(zone));
  } catch {
    return false; // no phone of this engine can be in it
  }
}

function named(zone: string): Intl.DateTimeFormat {
  formats[zone] ??= new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  return formats[zone];
}
