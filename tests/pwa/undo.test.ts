import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { storiesOf } from "../../pwa/src/history.ts";
import { draftName, keepAmended } from "../../pwa/src/patient/amending.ts";
import { requestOf } from "../../pwa/src/patient/asking.ts";
import { formOf } from "../../pwa/src/patient/form.ts";
import { Phone } from "../../pwa/src/phone.ts";
import { Diary } from "../../pwa/src/storage/diary.ts";
import { databaseOf, openStores, vaultOf } from "../../pwa/src/storage/stores.ts";
import { ANA, forgetEverybody, meansOf, Server, until } from "./phone_parts.ts";

let server: Server;
let clock: { at: Date };
let timers: (() => void)[];
const opened: Phone[] = [];

beforeEach(() => {
  server = new Server();
  clock = { at: new Date("2026-03-31T19:14:05Z") };
  timers = [];
});

afterEach(async () => {
  for (const phone of opened.splice(0)) await phone.clear();
  await forgetEverybody();
});

/** Open Ana's phone, on which ten seconds go by when a test says so. */
async function open(): Promise<Phone> {
  const after = (ms: number, work: () => void) => {
    if (ms === 10_000) timers.push(work);
    return () => {};
  };
  const phone = await Phone.open(ANA, { ...meansOf(server, clock), undoMs: 10_000, after });
  opened.push(phone);
  return phone;
}

/** Let so many seconds go by, and what was to happen meanwhile happen. */
function pass(seconds: number): void {
  clock.at = new Date(clock.at.getTime() + seconds * 1000);
  if (seconds >= 10) for (const work of timers.splice(0)) work();
}

async function save(phone: Phone, pain = 7): Promise<void> {
  phone.log.change({ pain, note: "Slept badly." });
  assert.ok(await phone.log.save());
}

/** The diary of this phone once more, as another tab or the worker opens it. */
async function another(): Promise<Diary> {
  const db = await openStores(databaseOf(ANA));
  return new Diary(db, await vaultOf(db));
}

test("what was saved waits for ten seconds, is counted meanwhile, and then goes up", async () => {
  const phone = await open();
  await save(phone);
  await phone.nudge();
  assert.deepEqual([server.kept.length, phone.atRisk().unsent, phone.status.value.kind], [0, 1, "on_phone"]);
  pass(10);
  await until(() => server.kept.length === 1);
  await until(() => phone.status.value.kind === "sent");
  assert.equal(phone.log.undo.offered.value, null);
});

test("taken back in time it is gone from the phone, and all of it is in the form again", async () => {
  const phone = await open();
  await save(phone);
  pass(9);
  await phone.log.takeBack();
  const { pain, note, amends } = phone.log.form.value;
  assert.deepEqual({ pain, note, amends }, { pain: 7, note: "Slept badly.", amends: null });
  assert.deepEqual([phone.log.checkIns.value, phone.log.done.value, await phone.versions()], [[], false, []]);
  pass(60);
  await phone.nudge();
  assert.deepEqual([server.kept, phone.atRisk().unsent], [[], 0]);
});

test("an amendment of any day is taken back into the draft of its page, and the entry stands as before", async () => {
  const phone = await open();
  await save(phone);
  pass(10);
  await until(() => server.kept.length === 1);
  const [story] = storiesOf(await phone.versions());
  const form = { ...formOf(story!.heads[0]!, story!.heads, []), pain: 2 };
  assert.ok(await keepAmended(phone, story!, form));
  assert.equal(storiesOf(await phone.versions())[0]!.heads[0]!.pain, 2);
  pass(9);
  assert.equal(await phone.log.takeBack(), true);
  assert.equal(storiesOf(await phone.versions())[0]!.heads[0]!.pain, 7);
  assert.equal((await phone.log.draftOf(draftName(story!)))?.pain, 2);
  assert.equal(phone.log.form.value.pain, null, "the check-in of today is another one");
  pass(60);
  await phone.nudge();
  assert.equal(server.kept.length, 1);
});

test("what was taken back is a draft on the disk: a kill right after it loses nothing", async () => {
  const phone = await open();
  await save(phone);
  await phone.log.takeBack();
  assert.equal((await open()).log.form.value.pain, 7);
});

test("a kill within the ten seconds loses nothing either: it goes up at the next opening", async () => {
  await save(await open());
  const phone = await open();
  assert.deepEqual(phone.log.checkIns.value.map(({ heads }) => heads[0]!.pain), [7]);
  await phone.nudge();
  await until(() => server.kept.length === 1);
});

test("a phone without room holds it at the next opening, and sends it once the ten seconds are over", async (t) => {
  await save(await open());
  const { transaction } = IDBDatabase.prototype;
  t.mock.method(IDBDatabase.prototype, "transaction", function (this: IDBDatabase, ...[stores, ...rest]: Parameters<typeof transaction>) {
    if (stores === "unsent" && rest[0] === "readwrite") throw new DOMException("", "QuotaExceededError");
    return transaction.call(this, stores, ...rest);
  });
  timers = []; // of the page that is gone
  const phone = await open();
  await phone.nudge();
  assert.deepEqual([server.kept.length, phone.atRisk().unsent], [0, 1]);
  await until(() => timers.length > 0);
  pass(10);
  await until(() => server.kept.length === 1);
});

test("what is on its way is not taken back but changed: nobody knows whether it has arrived", async () => {
  const phone = await open();
  await save(phone);
  await (await another()).release(); // as the page does that was opened beside it
  await phone.nudge();
  await until(() => server.kept.length === 1);
  await phone.log.takeBack();
  const { amends } = phone.log.form.value;
  assert.deepEqual(amends?.replaces, [server.kept[0]!.id]);
  assert.equal((await phone.versions()).length, 1);
});

test("who may send never has what is taken back, at any millisecond", async () => {
  const diary = await another();
  for (const ms of [0, 1, 9_999, 10_000, 10_001, 90_000, -1, -90_000]) {
    const id = `id ${ms}`;
    const at = new Date(clock.at.getTime() + ms);
    await diary.keep({ id } as never, undefined, [], new Date(clock.at.getTime() + 10_000).toISOString());
    const isSent = (await diary.due(at)).some((version) => version.id === id);
    assert.equal(await diary.takeBack(id, () => at, "draft"), !isSent, `${ms} ms later`);
    await diary.discard([id]);
  }
  diary.close();
});

test("an amendment taken back leaves what it replaced standing", async () => {
  const phone = await open();
  await save(phone, 7);
  pass(10);
  await until(() => server.kept.length === 1);
  const entry = phone.log.checkIns.value[0]!;
  phone.log.amend(entry, entry.heads[0]!);
  await save(phone, 2);
  await phone.log.takeBack();
  assert.equal(phone.log.form.value.amends?.entryId, entry.id);
  phone.log.startOver();
  await phone.log.refresh();
  assert.deepEqual(phone.log.checkIns.value.map(({ heads }) => heads.map(({ pain }) => pain)), [[7]]);
});

test("a rating taken back is gone, and a check-in that is being filled in stays", async () => {
  const phone = await open();
  phone.log.change({ pain: 3 });
  await phone.log.rate(9);
  await phone.log.takeBack();
  assert.deepEqual([phone.log.ratings.value, phone.log.form.value.pain], [[], 3]);
});

test("who puts the phone away sends at once", async () => {
  const phone = await open();
  await save(phone);
  await phone.letGo();
  await until(() => server.kept.length === 1);
  assert.equal(phone.log.undo.offered.value, null);
});

test("signing out sends what is held before it takes everything off the phone", async () => {
  const phone = await open();
  await save(phone);
  await phone.insist();
  assert.deepEqual([server.kept.length, phone.atRisk().unsent], [1, 0]);
});

test("what stood in for a refused version is sent at once: the refused one is gone", async () => {
  const phone = await open();
  server.refuse = "validation_failed";
  await save(phone);
  await phone.insist();
  await until(() => phone.refused.value.length === 1);
  server.refuse = "";
  const { version } = phone.refused.value[0]!;
  phone.log.amend({ heads: [version] }, version);
  await save(phone, 6);
  assert.equal(phone.log.undo.offered.value, null);
  await until(() => server.kept.length === 1);
});

test("a request is held and taken back like an entry, and a draft of the day stays", async () => {
  const phone = await open();
  phone.log.change({ pain: 4 });
  assert.ok(await phone.log.add((pen) => requestOf("call", "", pen), { form: null }));
  await phone.nudge();
  assert.equal(server.kept.length, 0);
  assert.ok(await phone.log.takeBack());
  assert.deepEqual([await phone.versions(), phone.log.form.value.pain], [[], 4]);
  assert.equal((await phone.log.draftOf("draft"))?.pain, 4);
});
