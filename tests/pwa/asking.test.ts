import assert from "node:assert/strict";
import { test } from "node:test";

import type { KnownVersion } from "../../pwa/src/api/client.ts";
import { storiesOf } from "../../pwa/src/history.ts";
import { momentOf } from "../../pwa/src/moment.ts";
import { type Kind, ownRequests, requestOf } from "../../pwa/src/patient/asking.ts";

let count = 0;
const newId = () => `0195a0b0-0000-7000-8000-${String(++count).padStart(12, "0")}`;
const pen = { moment: momentOf(new Date("2026-03-02T20:14:05Z"), "Europe/Madrid"), newId, device: "Chrome, Android" };
const asked = (kind: Kind = "call", note = "") => requestOf(kind, note, pen) as KnownVersion;
const answer = (entry_id: string, said: "seen" | "done", at: string) => ({ entry_id, answer: said, by: "Dr Noor Aziz", at });

test("a request is an entry without a pain, with what was added to it", () => {
  const version = asked("appointment", "  Mornings. ");
  assert.deepEqual(
    [version.kind, version.request, version.pain, version.note, version.replaces, version.local_date],
    ["request", "appointment", null, "Mornings.", [], "2026-03-02"],
  );
  assert.equal(asked("call", "  ").note, null);
  assert.notEqual(version.id, version.entry_id);
});

test("one that the clinic has is sent, any other waits, and answers belong to their own", () => {
  const [waiting, sent, seen] = [asked(), { ...asked(), received_at: "2026-03-02T20:15:00Z" }, asked()];
  const told = answer(seen.entry_id, "seen", "2026-03-02T20:19:00Z");
  const found = ownRequests(storiesOf([waiting, sent, seen]), [told]);
  assert.deepEqual(found.map(({ state }) => state), [told, "sent", "waits"]);
});

test("done outlasts seen, in whatever order they come", () => {
  const one = asked();
  const [seen, done] = [answer(one.entry_id, "seen", "2026-03-02T20:19:00Z"), answer(one.entry_id, "done", "2026-03-02T20:25:00Z")];
  for (const answers of [[seen, done], [done, seen]]) {
    assert.deepEqual(ownRequests(storiesOf([one]), answers)[0]!.state, done);
  }
});

test("the newest requests come first, and only ten of them", () => {
  const all = Array.from({ length: 12 }, () => asked());
  assert.deepEqual(ownRequests(storiesOf(all), []).map(({ entryId }) => entryId), all.reverse().slice(0, 10).map(({ entry_id }) => entry_id));
});
