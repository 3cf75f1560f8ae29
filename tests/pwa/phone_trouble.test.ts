/** What does not go as it should: refused, waiting long, a full phone, a locked one. */
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { sendAnew } from "../../pwa/src/patient/aside.ts";
import { makeCopy, readCopy } from "../../pwa/src/patient/copy.ts";
import { Phone } from "../../pwa/src/phone.ts";
import { ANA, forgetEverybody, meansOf, Server, until } from "./phone_parts.ts";

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

/** A phone whose only entry the clinic's server refused for this reason. */
async function refusedFor(code: string): Promise<Phone> {
  const phone = await open();
  server.refuse = code;
  await save(phone, 5);
  await until(() => phone.refused.value.length === 1);
  server.refuse = "";
  return phone;
}

test("a refused check-in is opened, corrected and saved in its own place", async () => {
  const phone = await refusedFor("validation_failed");
  const { version } = phone.refused.value[0]!;
  phone.log.amend({ heads: [version] }, version);
  await save(phone, 6);
  await until(() => phone.status.value.kind === "sent");
  const { entry_id, replaces, pain } = server.kept.at(-1)!;
  assert.deepEqual({ entry_id, replaces, pain }, { entry_id: version.entry_id, replaces: [], pain: 6 });
  assert.deepEqual(phone.log.checkIns.value.map(({ heads }) => heads.map((head) => head.pain)), [[6]]);
});

test("a check-in whose id is used up goes up as a new entry", async () => {
  const phone = await refusedFor("unusable_id");
  const { version } = phone.refused.value[0]!;
  await phone.work((diary, newId) => sendAnew(diary, version.entry_id, newId));
  await until(() => phone.status.value.kind === "sent");
  assert.notEqual(server.kept.at(-1)!.entry_id, version.entry_id);
  assert.deepEqual([phone.log.checkIns.value.length, phone.refused.value], [1, []]);
});

test("what was refused and is discarded is gone, and nothing needs attention", async () => {
  const phone = await refusedFor("validation_failed");
  const { id } = phone.refused.value[0]!.version;
  await phone.work((diary) => diary.discard([id]));
  await until(() => phone.refused.value.length === 0);
  assert.deepEqual([phone.log.entries.value, phone.atRisk().unsent], [[], 0]);
});

test("an entry that waits says since when, and after a day that it is time to do something", async () => {
  server.reachable = false;
  const phone = await open();
  await save(phone, 5);
  assert.equal(phone.wait.value, null);
  clock.at = new Date("2026-04-01T19:14:05Z");
  await phone.reread();
  assert.deepEqual(phone.wait.value, { since: "2026-03-31T19:14:05.000Z", long: true });
  server.reachable = true;
  await phone.nudge();
  await until(() => phone.status.value.kind === "sent");
  assert.equal(phone.wait.value, null);
});

test("the browser is asked to keep what is stored once something is", async () => {
  const asked: string[] = [];
  const phone = await Phone.open(ANA, { ...meansOf(server, clock), persist: () => void asked.push("persist") });
  opened.push(phone);
  assert.deepEqual(asked, []);
  await save(phone, 5);
  await until(() => asked.length > 0);
});

/** Let every write of an entry fail, as on a phone of this kind. */
function failing(name: string): () => void {
  const plain = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function () {
    throw new DOMException("", name);
  };
  return () => void (IDBObjectStore.prototype.add = plain);
}

for (const [name, cause] of [["QuotaExceededError", "full"], ["InvalidStateError", "other"]] as const) {
  test(`a save that fails (${name}) keeps what was typed, and the next one works`, async () => {
    const phone = await open();
    phone.log.change({ pain: 5, note: "Slept badly." });
    const mend = failing(name);
    assert.equal(await phone.log.save(), false);
    assert.equal(await phone.log.rate(4), false);
    mend();
    assert.deepEqual(phone.log.trouble.value, { about: "rating", cause });
    assert.deepEqual([phone.log.form.value.note, phone.log.entries.value], ["Slept badly.", []]);
    assert.ok(await phone.log.save());
    assert.equal(phone.log.trouble.value, null);
  });
}

test("while reading is locked a copy holds only what is unsent; read back, it doubles nothing", async () => {
  const phone = await open();
  await save(phone, 4);
  await until(() => phone.status.value.kind === "sent");
  server.signedIn = null;
  await phone.nudge();
  await until(() => phone.log.locked.value);
  await phone.log.rate(6);
  const { name, text } = await makeCopy(phone, "everything", "blue heron at noon");
  assert.equal(name, "reliefspan-2026-03-31.json");
  assert.deepEqual(await readCopy(phone, text, "blue heron at noon"), { kind: "taken", held: 1, fresh: 0 });
  assert.equal(phone.atRisk().unsent, 1);
});
