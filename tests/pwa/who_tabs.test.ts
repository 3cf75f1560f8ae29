import assert from "node:assert/strict";
import { test } from "node:test";
import type { Me } from "../../pwa/src/api/client.ts";
import type { Means } from "../../pwa/src/means.ts";
import { Door } from "../../pwa/src/who.ts";

const clinic = { id: "c", name: "Clinic", demo: false, device_alone: true, phone: null };
const nothing = { en: null, es: null };
const staff = (id: string): Me => ({
  id, role: "clinician", name: "Ana", login: "ana", clinic, zone: "Europe/Madrid", server_time: "2026-03-31T10:00:00Z",
  answers: [], texts: { before: nothing, after: nothing, gone: nothing },
});

/** A door of one tab, whose server answers with a member of staff; `told` is what the other tabs hear. */
function door(me: Me) {
  const told: string[] = [];
  const api = { GET: async () => ({ data: me, response: Response.json(me) }) };
  const here = { read: async () => ({ personId: null, owesSignOut: false }), set: async () => {} };
  return { told, door: new Door({ api, tell: (what: string) => told.push(what) } as unknown as Means, here) };
}

test("a tab that opens tells the others nothing, or two tabs would reload each other for ever", async () => {
  const { told, door: tab } = door(staff("ana"));
  await tab.open(false);
  assert.equal(tab.who.value.kind, "staff");
  assert.deepEqual(told, []);
});

test("who signs in and who signs out is told", async () => {
  const { told, door: tab } = door(staff("ana"));
  await tab.welcome(staff("ana"));
  await tab.leave();
  assert.deepEqual(told, ["person", "person"]);
});

test("a sign-in that runs out and comes back leaves the other tabs and their forms alone", async () => {
  const { told, door: tab } = door(staff("ana"));
  await tab.open(false);
  tab.runOut();
  assert.equal(tab.who.value.kind, "nobody");
  await tab.welcome(staff("ana"));
  assert.deepEqual(told, []);
  await tab.welcome(staff("ben"));
  assert.deepEqual(told, ["person"]);
});
