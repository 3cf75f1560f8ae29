import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { draftName as amendmentOf } from "../../pwa/src/patient/amending.ts";
import { draftName as questionsOf } from "../../pwa/src/patient/filling.ts";
import { Phone } from "../../pwa/src/phone.ts";
import { signOut } from "../../pwa/src/signOut.ts";
import { ANA, BEN, forgetEverybody, meansOf, Server, until } from "./phone_parts.ts";

let server: Server;
let clock: { at: Date };
const opened: Phone[] = [];

beforeEach(() => {
  server = new Server();
  clock = { at: new Date("2026-03-31T19:14:05Z") };
});

afterEach(async () => {
  for (const phone of opened.splice(0)) await phone.clear();
  await forgetEverybody();
});

/** Open Ana's phone, as at the start or after a kill of the browser. */
async function open(): Promise<Phone> {
  const phone = await Phone.open(ANA, meansOf(server, clock));
  opened.push(phone);
  return phone;
}

async function save(phone: Phone, pain: number): Promise<void> {
  phone.log.change({ pain });
  assert.ok(await phone.log.save());
}

test("an entry saved without a network is shown, counted, and goes up later", async () => {
  server.reachable = false;
  const phone = await open();
  await save(phone, 7);
  await until(() => phone.status.value.kind === "not_sent");
  assert.deepEqual(server.kept, []);
  server.reachable = true;
  await phone.nudge();
  await until(() => phone.status.value.kind === "sent");
  assert.deepEqual(server.kept.map(({ pain }) => pain), [7]);
});

test("it is still there, and still unsent, after the browser was killed", async () => {
  server.reachable = false;
  await save(await open(), 7);
  const phone = await open();
  assert.equal(phone.status.value.kind, "on_phone");
  assert.deepEqual(phone.log.checkIns.value.map(({ heads }) => heads[0]!.pain), [7]);
});

test("a half-filled check-in is still there after a reload", async () => {
  const first = await open();
  first.log.change({ pain: 3 });
  first.log.change({ helping: "fading" });
  for (let look = 0; look < 200 && (await first.log.draftOf("draft"))?.helping !== "fading"; look++);
  const { pain, helping } = (await open()).log.form.value;
  assert.deepEqual({ pain, helping }, { pain: 3, helping: "fading" });
});

for (const [what, name] of Object.entries({ questionnaire: questionsOf({ code: "PEG" }), amendment: amendmentOf({ id: ANA }) })) {
  test(`a sign-out would lose a half-filled ${what}, and says so`, async () => {
    const phone = await open();
    await phone.reread();
    assert.equal(phone.atRisk().unfinished, false);
    await phone.memory.remember(name, { at: 1 });
    await phone.reread();
    assert.deepEqual(phone.atRisk(), { unsent: 0, unfinished: true });
  });
}

test("an expired sign-in hides what was kept, and loses nothing of what is written then", async () => {
  const before = await open();
  await save(before, 4);
  await until(() => before.status.value.kind === "sent");
  server.signedIn = null;
  const phone = await open();
  await phone.nudge();
  await until(() => phone.log.locked.value);
  assert.deepEqual([phone.log.entries.value, phone.line.value, phone.refused.value], [[], null, []]);
  await phone.log.rate(6);
  assert.deepEqual(phone.atRisk(), { unsent: 1, unfinished: false });
  assert.equal((await open()).log.locked.value, true);
  server.signedIn = ANA;
  await phone.welcome({ ...phone.me.value! });
  await until(() => server.kept.some(({ kind }) => kind === "rating"));
  assert.equal(phone.log.entries.value.length, 2);
});

test("nothing goes up while somebody else is signed in in this browser", async () => {
  server.signedIn = BEN;
  const phone = await open();
  await save(phone, 4);
  await until(() => phone.log.locked.value);
  assert.deepEqual(server.kept, []);
  assert.equal(phone.atRisk().unsent, 1);
});

test("a new day begins with an empty form, and yesterday's half-filled one stays yesterday's", async () => {
  const phone = await open();
  phone.log.change({ pain: 5 });
  clock.at = new Date("2026-03-31T22:30:00Z"); // half past midnight in Madrid
  await phone.reread();
  assert.deepEqual([phone.log.form.value.day, phone.log.today()], ["2026-03-31", "2026-04-01"]);
  assert.ok(await phone.log.save());
  assert.deepEqual(phone.log.form.value.day, "2026-04-01");
  await until(() => server.kept.length === 1);
  assert.equal(server.kept[0]!.local_date, "2026-03-31");
});

test("amending replaces the version that was shown", async () => {
  const phone = await open();
  await save(phone, 5);
  const entry = phone.log.checkIns.value[0]!;
  phone.log.amend(entry, entry.heads[0]!);
  await save(phone, 6);
  assert.deepEqual(phone.log.checkIns.value.map(({ heads }) => heads.map(({ pain }) => pain)), [[6]]);
});

test("a second tap on Save makes no second entry", async () => {
  const phone = await open();
  phone.log.change({ pain: 5 });
  await Promise.all([phone.log.save(), phone.log.save()]);
  assert.equal(phone.log.checkIns.value.length, 1);
});

test("signing out sends first and then takes everything off the phone", async () => {
  const phone = await open();
  server.reachable = false;
  await save(phone, 5);
  server.reachable = true;
  assert.equal(await signOut(meansOf(server).api, phone), "done");
  assert.equal(server.kept.length, 1);
  assert.deepEqual((await open()).log.entries.value, []);
});

test("what cannot be sent is thrown away only when that is expressly asked", async () => {
  server.signedIn = null;
  const phone = await open();
  await save(phone, 5);
  assert.equal(await signOut(meansOf(server).api, phone), "unsent");
  assert.equal(phone.atRisk().unsent, 1);
  assert.equal(await signOut(meansOf(server).api, phone, { throwAway: true }), "done");
});

test("a half-filled check-in counts as something to lose", async () => {
  const phone = await open();
  phone.log.change({ note: "Slept badly." });
  assert.equal(await signOut(meansOf(server).api, phone), "unsent");
});

test("without a network nobody signs out unasked: the cookie would still open everything", async () => {
  const phone = await open();
  server.reachable = false;
  assert.equal(await signOut(meansOf(server).api, phone), "no network");
});

test("without a network everything can be taken off the phone, and the clinic is told later", async () => {
  const phone = await open();
  await save(phone, 5);
  await until(() => phone.status.value.kind === "sent");
  server.reachable = false;
  assert.equal(await signOut(meansOf(server).api, phone, { untold: true }), "owed");
  assert.deepEqual((await open()).log.entries.value, []);
});

test("to leave without a network is no leave to lose what is unsent", async () => {
  server.reachable = false;
  const phone = await open();
  await save(phone, 5);
  assert.equal(await signOut(meansOf(server).api, phone, { untold: true }), "unsent");
  assert.equal(phone.atRisk().unsent, 1);
});

test("the own line is kept for the next opening without a network", async () => {
  const phone = await open();
  await phone.nudge();
  await until(() => phone.line.value !== null);
  server.reachable = false;
  assert.equal((await open()).line.value!.today, "2026-03-31");
});

test("when which questions are due is kept for the next opening without a network, also while reading is locked", async () => {
  const phone = await open();
  await phone.nudge();
  await until(() => phone.schedule.value !== null);
  server.reachable = false;
  const again = await open();
  await again.log.lock(true);
  assert.deepEqual(again.schedule.value!.plans.map(({ instrument }) => instrument), ["peg"]);
});
