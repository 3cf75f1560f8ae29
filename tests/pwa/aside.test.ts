import assert from "node:assert/strict";
import { test } from "node:test";

import type { EntryVersion } from "../../pwa/src/api/client.ts";
import { remedyOf, underNewIds } from "../../pwa/src/patient/aside.ts";

const version = (id: string, changes: Partial<EntryVersion> = {}) =>
  ({ id, entry_id: "e", kind: "check_in", replaces: [], pain: 4, ...changes }) as unknown as EntryVersion;

const REMEDIES = [
  ["a faulty answer is mended", "validation_failed", {}, false, "mend"],
  ["a note that is too long is mended", "too_large", {}, false, "mend"],
  ["a used-up id is replaced", "unusable_id", {}, false, "anew"],
  ["a rating has nothing to mend", "validation_failed", { kind: "rating" }, false, "again"],
  ["what was changed since is not opened again", "validation_failed", {}, true, "again"],
  ["what nobody knows is tried again", "bad_request", {}, false, "again"],
] as const;

for (const [name, code, changes, superseded, remedy] of REMEDIES) {
  test(name, () => {
    assert.equal(remedyOf({ version: version("a", changes), why: { code, field: null }, superseded }), remedy);
  });
}

test("sent anew, an entry keeps its words and its history, and no id of the old one stays", () => {
  let made = 0;
  const newId = () => `new ${++made}`;
  const old = [version("b", { replaces: ["a", "sent"], pain: 7 }), version("a")];
  assert.deepEqual(underNewIds(old, newId), [
    version("new 2", { entry_id: "new 1" }),
    version("new 3", { entry_id: "new 1", replaces: ["new 2"], pain: 7 }),
  ]);
});
