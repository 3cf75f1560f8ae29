import assert from "node:assert/strict";
import { test } from "node:test";

import { momentOf, phonesZone } from "../../pwa/src/moment.ts";

const CASES = [
  ["2026-03-31T19:14:05.999Z", "Europe/Madrid", "2026-03-31", "21:14:05", 120],
  ["2026-03-31T22:00:00Z", "Europe/Madrid", "2026-04-01", "00:00:00", 120],
  ["2026-03-29T00:59:59Z", "Europe/Madrid", "2026-03-29", "01:59:59", 60],
  ["2026-03-29T01:00:00Z", "Europe/Madrid", "2026-03-29", "03:00:00", 120],
  ["2026-11-01T05:30:00Z", "America/New_York", "2026-11-01", "01:30:00", -240],
  ["2026-11-01T06:30:00Z", "America/New_York", "2026-11-01", "01:30:00", -300],
  ["2026-01-01T00:00:00Z", "Asia/Kathmandu", "2026-01-01", "05:45:00", 345],
  ["2026-01-01T00:00:00Z", "Pacific/Kiritimati", "2026-01-01", "14:00:00", 840],
  ["2026-01-01T00:00:00Z", "Pacific/Marquesas", "2025-12-31", "14:30:00", -570],
  ["2026-04-04T15:30:00Z", "Australia/Lord_Howe", "2026-04-05", "02:00:00", 630],
  ["2026-06-01T12:00:00Z", "UTC", "2026-06-01", "12:00:00", 0],
] as const;

for (const [instant, zone, date, time, offset] of CASES) {
  test(`${instant} in ${zone} is ${date} ${time}`, () => {
    assert.deepEqual(momentOf(new Date(instant), zone), {
      local_date: date,
      local_time: time,
      utc_offset_minutes: offset,
      zone,
      written_at: new Date(instant).toISOString(),
    });
  });
}

test("in every zone, the local time minus the offset is the instant again", () => {
  const instant = new Date("2026-03-29T01:00:00Z");
  const zones = Intl.supportedValuesOf("timeZone");
  for (const zone of zones) {
    const { local_date, local_time, utc_offset_minutes } = momentOf(instant, zone);
    const back = Date.parse(`${local_date}T${local_time}Z`) - utc_offset_minutes * 60_000;
    assert.equal(back, instant.getTime(), zone);
  }
  assert.ok(zones.length > 400);
});

for (const [instant, zone, date, time, offset] of CASES) {
  test(`${instant} is ${date} ${time} also where ${zone} is the phone's own zone`, (t) => {
    const before = process.env["TZ"];
    t.after(() => (before === undefined ? delete process.env["TZ"] : (process.env["TZ"] = before)));
    process.env["TZ"] = zone;
    const face = t.mock.method(Intl.DateTimeFormat.prototype, "formatToParts");
    const { local_date, local_time, utc_offset_minutes } = momentOf(new Date(instant), phonesZone());
    assert.deepEqual([local_date, local_time, utc_offset_minutes], [date, time, offset]);
    assert.equal(face.mock.callCount(), 0);
  });
}
