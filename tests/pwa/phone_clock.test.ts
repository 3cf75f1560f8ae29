import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { Phone } from "../../pwa/src/phone.ts";
import { ANA, forgetEverybody, meansOf, Server, until } from "./phone_parts.ts";

let server: Server;
let clock: { at: Date };
const opened: Phone[] = [];

beforeEach(() => {
  server = new Server();
  clock = { at: new Date("2029-05-04T10:00:00Z") }; // while it is an evening of March 2026
});

afterEach(async () => {
  for (const phone of opened.splice(0)) await phone.clear();
  await forgetEverybody();
});

async function open(): Promise<Phone> {
  const phone = await Phone.open(ANA, meansOf(server, clock));
  opened.push(phone);
  return phone;
}

/** Open a phone that meets the server, whose clock is right. */
async function openAndMeet(): Promise<Phone> {
  const phone = await open();
  await phone.nudge();
  return phone;
}

async function save(phone: Phone, pain: number): Promise<void> {
  phone.log.change({ pain });
  assert.ok(await phone.log.save());
}

test("with a clock years ahead the entry is kept for the day it is, and keeps what the clock said", async () => {
  const phone = await openAndMeet();
  assert.deepEqual(phone.log.calendar.doubt.value, { today: "2026-03-31", others: [], shown: "2029-05-04" });
  await save(phone, 7);
  await until(() => server.kept.length === 1);
  const { local_date, local_time, written_at, id } = server.kept[0]!;
  assert.deepEqual([local_date, local_time], ["2026-03-31", "21:14:05"]);
  assert.equal(written_at, "2029-05-04T10:00:00.000Z");
  assert.equal(new Date(parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toISOString(), "2026-03-31T19:14:05.000Z");
});

test("what the phone learned of its clock holds without a network and after the browser was killed", async () => {
  await openAndMeet();
  server.reachable = false;
  clock.at = new Date("2029-05-04T14:00:00Z"); // 23:14 UTC, past midnight in Madrid
  const phone = await open();
  assert.equal(phone.log.today(), "2026-04-01");
  clock.at = new Date("2026-04-01T06:00:00Z"); // set right meanwhile
  await phone.reread();
  assert.deepEqual([phone.log.today(), phone.log.calendar.doubt.value], ["2026-04-01", null]);
});

test("what was begun before the server said the time is kept for the day it is", async () => {
  const phone = await open();
  phone.log.change({ pain: 5 });
  assert.equal(phone.log.form.value.day, "2029-05-04");
  await phone.nudge();
  assert.equal(phone.log.form.value.day, "2026-03-31");
});

test("an entry of today is still shown when the clock is set right or wrong", async () => {
  const phone = await openAndMeet();
  await save(phone, 7);
  clock.at = new Date("2026-03-31T19:30:00Z");
  await phone.reread();
  assert.equal(phone.log.checkIns.value.length, 1);
});

test("in doubt the patient says which day it is, and what was begun follows", async () => {
  clock.at = new Date("2026-03-31T23:14:05Z"); // four hours ahead: past midnight in Madrid by this clock
  const phone = await openAndMeet();
  assert.deepEqual(phone.log.calendar.doubt.value?.others, ["2026-04-01"]);
  phone.log.change({ pain: 5 });
  await phone.log.choose("2026-04-01");
  assert.deepEqual([phone.log.today(), phone.log.form.value.day], ["2026-04-01", "2026-04-01"]);
  assert.equal(phone.log.calendar.doubt.value, null);
  await phone.nudge();
  assert.equal((await open()).log.today(), "2026-04-01");
});

test("a clock that went back is asked about, and saving agrees with the day that is shown", async () => {
  clock.at = new Date("2026-03-31T19:14:05Z");
  const phone = await openAndMeet();
  server.reachable = false;
  clock.at = new Date("1970-01-01T00:10:00Z");
  await phone.reread();
  assert.deepEqual(phone.log.calendar.doubt.value?.others, ["01", "02", "03", "04", "05"].map((day) => `2026-04-${day}`));
  await phone.log.choose("2026-04-01");
  await save(phone, 4);
  assert.deepEqual([phone.log.checkIns.value.length, phone.log.today()], [1, "2026-04-01"]);
  clock.at = new Date("1970-01-01T06:00:00Z"); // nobody told the hour, so midnight may be near
  await phone.reread();
  assert.deepEqual(phone.log.calendar.doubt.value?.others, ["2026-03-31", "2026-04-02"]);
});
