import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import type { EntryVersion } from "../../pwa/src/api/client.ts";
import { copyOf, type Extent, takeIn } from "../../pwa/src/storage/copies.ts";
import { Diary } from "../../pwa/src/storage/diary.ts";
import { openCopy, ROUNDS, sealCopy } from "../../pwa/src/storage/savedFile.ts";
import { databaseOf, dropStores, openStores, vaultOf } from "../../pwa/src/storage/stores.ts";
import { ANA, BEN } from "./phone_parts.ts";

const PASSPHRASE = "blue heron at noon";
const NOW = new Date("2026-03-31T19:14:05Z");
const REFUSAL = { code: "validation_failed", field: "pain" };
const opened: { diary: Diary; name: string }[] = [];

/** A diary on a phone of its own. */
async function diaryOn(phone: string): Promise<Diary> {
  const name = databaseOf(phone);
  const db = await openStores(name);
  const diary = new Diary(db, await vaultOf(db));
  opened.push({ diary, name });
  return diary;
}

function version(at: number): EntryVersion {
  const id = (n: number) => `019d0000-0000-7000-8000-00000000000${n}`;
  return { id: id(at), entry_id: id(at > 1 ? 8 : 9), pain: at, note: "canary" } as EntryVersion;
}

/** The text of a file of the first phone. Few rounds: what they cost is no matter here. */
function fileOf(person: string, extent: Extent): Promise<string> {
  return copyOf(diary, { person, extent, passphrase: PASSPHRASE, now: NOW, rounds: 2 });
}

const [SENT, WAITING, REFUSED] = [version(1), version(2), version(3)];
let diary: Diary;

beforeEach(async () => {
  diary = await diaryOn("first");
  for (const one of [SENT, WAITING, REFUSED]) await diary.keep(one);
  await diary.settle([SENT.id]);
  await diary.setAside(REFUSED.id, REFUSAL);
});

afterEach(async () => {
  for (const { diary: one, name } of opened.splice(0)) {
    one.close();
    await dropStores(name);
  }
});

test("the whole diary goes into a file and comes out on another phone, waiting to be sent", async () => {
  const text = await fileOf(ANA, "everything");
  const other = await diaryOn("second");
  assert.deepEqual(await takeIn(other, ANA, text, PASSPHRASE), { kind: "taken", held: 2, fresh: 2 });
  assert.deepEqual(await other.unsent(), [SENT, WAITING, REFUSED]);
});

test("what is unsent goes into a file with what was refused, and nothing else does", async () => {
  const text = await fileOf(ANA, "unsent");
  const copy = await openCopy(text, PASSPHRASE);
  assert.deepEqual(copy, { person: ANA, made_at: NOW.toISOString(), versions: [WAITING, REFUSED] });
});

test("read back where it was made, a file doubles nothing and changes nothing", async () => {
  const text = await fileOf(ANA, "everything");
  const before = [await diary.everything(), await diary.unsent(), await diary.refused()];
  assert.deepEqual(await takeIn(diary, ANA, text, PASSPHRASE), { kind: "taken", held: 2, fresh: 0 });
  assert.deepEqual([await diary.everything(), await diary.unsent(), await diary.refused()], before);
});

test("somebody else's file is not taken in", async () => {
  const text = await fileOf(BEN, "everything");
  const other = await diaryOn("second");
  assert.deepEqual(await takeIn(other, ANA, text, PASSPHRASE), { kind: "somebody else" });
  assert.deepEqual(await other.everything(), []);
});

test("another passphrase opens nothing, and neither does a file with a byte changed", async () => {
  const text = await fileOf(ANA, "unsent");
  assert.equal(await openCopy(text, PASSPHRASE + "s"), "passphrase");
  const file = JSON.parse(text);
  const flipped = (file.sealed[9] === "A" ? "B" : "A") + file.sealed.slice(10);
  assert.equal(await openCopy(JSON.stringify({ ...file, sealed: file.sealed.slice(0, 9) + flipped }), PASSPHRASE), "passphrase");
});

test("a passphrase counts as it is read, however the keyboard writes its letters", async () => {
  const text = await sealCopy({ person: ANA, made_at: "", versions: [] }, "ma\u00f1ana sin dolor", 2);
  assert.equal(typeof (await openCopy(text, "man\u0303ana sin dolor")), "object");
});

test("no word and no id of an entry lies readable in the file, and two of them share no byte of salt", async () => {
  const texts = [await fileOf(ANA, "everything"), await fileOf(ANA, "everything")];
  for (const text of texts) assert.doesNotMatch(text, /canary|0000-7000|1111/);
  const [one, other] = texts.map((text) => JSON.parse(text));
  assert.notEqual(one.derivation.salt, other.derivation.salt);
  assert.notEqual(one.cipher.iv, other.cipher.iv);
});

test("guessing a passphrase is made dear: at least 600,000 rounds", async () => {
  const text = await copyOf(diary, { person: ANA, extent: "unsent", passphrase: PASSPHRASE, now: NOW });
  assert.ok(ROUNDS >= 600_000);
  assert.equal(JSON.parse(text).derivation.rounds, ROUNDS);
});

test("what is no file of ours is said to be none", async () => {
  const file = JSON.parse(await fileOf(ANA, "unsent"));
  const odd = ["", "{", "null", "[]", "{}", '{"format": "other"}', '{"format": "reliefspan-copy"}'];
  const weak = { ...file, derivation: { ...file.derivation, rounds: 0 } };
  const endless = { ...file, derivation: { ...file.derivation, rounds: 1e12 } };
  const garbled = { ...file, sealed: "not base64!" };
  for (const text of [...odd, ...[weak, endless, garbled].map((one) => JSON.stringify(one))]) {
    assert.equal(await openCopy(text, PASSPHRASE), "not ours", text.slice(0, 40));
  }
  assert.equal(await openCopy(JSON.stringify({ ...file, version: 2 }), PASSPHRASE), "newer");
});

test("a file of ours without versions of a diary is none either", async () => {
  for (const versions of [null, [null], [{ id: "x", entry_id: "y" }]]) {
    const text = await sealCopy({ person: ANA, made_at: "", versions: versions as never }, PASSPHRASE, 2);
    assert.equal(await openCopy(text, PASSPHRASE), "not ours");
  }
});

test("a phone without room takes in nothing of a file and says so", async () => {
  const text = await fileOf(ANA, "everything");
  const full = { takeIn: () => Promise.reject(new DOMException("", "QuotaExceededError")) } as unknown as Diary;
  assert.deepEqual(await takeIn(full, ANA, text, PASSPHRASE), { kind: "no room" });
});
