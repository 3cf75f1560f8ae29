import assert from "node:assert/strict";
import { test } from "node:test";

import { openApp, promptOf, putOff } from "../../pwa/src/prompt.ts";
import { bytesOf, placeOf, pushingOf } from "../../pwa/src/pushing.ts";

test("a lock screen shows one of two sentences, whatever was sent", () => {
  for (const sent of ["Open Reliefspan", "", "Your pain is 7", "toString"]) {
    const { title, options } = promptOf(sent);
    assert.deepEqual([title, options.actions[0]!.title], ["Open Reliefspan", "Later"]);
    assert.equal(JSON.stringify(options).includes("7"), false);
  }
  assert.equal(promptOf("Abre Reliefspan").options.actions[0]!.title, "Más tarde");
});

test("a second reminder takes the place of the first", () => {
  assert.equal(promptOf("").options.tag, promptOf("Abre Reliefspan").options.tag);
});

test("putting off tells the server, with the sign-in of this phone", () => {
  const asked = putOff("https://relief.example.org");
  assert.deepEqual([asked.method, asked.url], ["POST", "https://relief.example.org/api/v1/reminders/snoozes"]);
  assert.equal(asked.credentials, "same-origin");
});

test("a tap shows the page that is open, or opens one", async () => {
  const seen: string[] = [];
  const page = { focus: async () => seen.push("focused") };
  const open = async (url: string) => seen.push(url);
  await openApp([page], open);
  await openApp([], open);
  assert.deepEqual(seen, ["focused", "/"]);
});

const able = { hasPush: true, permission: "default" as const, isApple: false, isInstalled: false };

test("what stands in the way of being notified is named", () => {
  assert.equal(pushingOf(able), "able");
  assert.equal(pushingOf({ ...able, permission: "denied" }), "denied");
  assert.equal(pushingOf({ ...able, hasPush: false }), "unsupported");
  assert.equal(pushingOf({ ...able, isApple: true, hasPush: false }), "home first");
  assert.equal(pushingOf({ ...able, isApple: true, isInstalled: true }), "able");
});

test("only a whole subscription is a place to push to", () => {
  const whole = { endpoint: "https://web.push.apple.com/x", keys: { p256dh: "a", auth: "b" } };
  assert.deepEqual(placeOf(whole), { endpoint: whole.endpoint, p256dh: "a", auth: "b" });
  assert.equal(placeOf({ endpoint: whole.endpoint }), "failed");
});

test("a key in base64url becomes its bytes", () => {
  assert.deepEqual([...bytesOf("-_8")], [251, 255]);
});
