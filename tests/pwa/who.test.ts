import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { signOut } from "../../pwa/src/signOut.ts";
import { Door } from "../../pwa/src/who.ts";
import type { Me } from "../../pwa/src/api/client.ts";
import { ANA, BEN, forgetEverybody, meansOf, meOf, Server, until } from "./phone_parts.ts";

let server: Server;
let kept: string | null;
let owes: boolean;
let door: Door;

beforeEach(() => {
  server = new Server();
  kept = null;
  owes = false;
  door = new Door(meansOf(server), {
    read: async () => ({ personId: kept, owesSignOut: owes }),
    set: async (id, owing = false) => void ([kept, owes] = [id, owing]),
  });
});

afterEach(async () => {
  if (door.who.value.kind === "patient") await door.who.value.phone.clear();
  await forgetEverybody();
});

test("a patient who was here before is let in without a network", async () => {
  kept = ANA;
  server.reachable = false;
  await door.open(false);
  assert.equal(door.who.value.kind, "patient");
});

test("a stranger is asked to sign in", async () => {
  server.signedIn = null;
  await door.open(false);
  assert.equal(door.who.value.kind, "nobody");
});

test("at the entrance the server is not asked who is there", async () => {
  await door.open(true);
  assert.deepEqual([door.who.value.kind, server.asked], ["nobody", []]);
});

test("staff are let in by their cookie, and nothing of theirs is kept on the device", async () => {
  server.role = "clinician";
  await door.open(false);
  assert.deepEqual([door.who.value.kind, kept], ["staff", null]);
});

test("when nobody is known and the server is away, that is said", async () => {
  server.reachable = false;
  await door.open(false);
  assert.equal(door.who.value.kind, "unreachable");
});

test("a patient who has just joined is remembered by an id", async () => {
  await door.welcome(meOf(ANA) as Me);
  assert.equal(kept, ANA);
});

test("who left without a network is not let in again by the old sign-in, and the server is told first", async () => {
  await door.welcome(meOf(ANA) as Me);
  if (door.who.value.kind === "patient") await door.who.value.phone.clear();
  server.reachable = false;
  await door.leave(true);
  await door.open(false);
  assert.deepEqual([door.who.value.kind, owes], ["nobody", true]);
  server.reachable = true;
  server.asked = [];
  await door.endOwedSignIn();
  await door.endOwedSignIn();
  assert.deepEqual([server.asked, owes], [["DELETE /api/v1/sign-ins/current"], false]);
});

test("whoever signs in next owes nothing: the old cookie is gone", async () => {
  owes = true;
  await door.welcome(meOf(ANA) as Me);
  assert.equal(owes, false);
});

test("a store that cannot be opened is said to be shut, and is left as it is", async (t) => {
  kept = ANA;
  t.mock.method(indexedDB, "open", () => {
    throw new DOMException("", "UnknownError");
  });
  await door.open(false);
  assert.deepEqual([door.who.value.kind, kept], ["shut", ANA]);
});

test("a second patient on the same phone neither sees, sends nor deletes the first one's entries", async () => {
  await door.welcome(meOf(ANA) as Me);
  const ana = door.who.value.kind === "patient" ? door.who.value.phone : assert.fail();
  server.reachable = false;
  await ana.log.rate(7);
  server.reachable = true;
  server.signedIn = BEN;
  await door.welcome(meOf(BEN) as Me);
  const ben = door.who.value.kind === "patient" ? door.who.value.phone : assert.fail();
  assert.deepEqual([ben.personId, ben.log.entries.value, ben.atRisk().unsent], [BEN, [], 0]);
  await ben.nudge();
  assert.equal(await signOut(meansOf(server).api, ben), "done");
  assert.deepEqual(server.kept, []);
  server.signedIn = ANA;
  await door.welcome(meOf(ANA) as Me);
  await until(() => server.kept.length === 1);
  assert.deepEqual(server.kept.map(({ pain }) => pain), [7]);
});
