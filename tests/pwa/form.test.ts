import assert from "node:assert/strict";
import { test } from "node:test";

import type { EntryVersion } from "../../pwa/src/api/client.ts";
import { momentOf } from "../../pwa/src/moment.ts";
import { headsOf } from "../../pwa/src/heads.ts";
import { entriesOf } from "../../pwa/src/patient/entries.ts";
import {
  blankForm,
  type Form,
  formOf,
  isBlank,
  missing,
  ratingOf,
  toggled,
  versionOf,
} from "../../pwa/src/patient/form.ts";
import { UNTOLD } from "../../pwa/src/patient/more.ts";
import vectors from "../../pwa/src/rules.vectors.json" with { type: "json" };

const DAY = "2026-03-31";
const MOMENT = momentOf(new Date("2026-03-31T19:14:05.123Z"), "Europe/Madrid");
const form = (answers: Partial<Form> = {}): Form => ({ ...blankForm(DAY), pain: 4, ...answers });

function ids(): () => string {
  let made = 0;
  return () => `id-${++made}`;
}

test("a blank form has no answer, and any answer makes it worth keeping", () => {
  assert.ok(isBlank(blankForm(DAY)));
  const answers: Partial<Form>[] = [{ pain: 0 }, { helping: "yes" }, { effects: [] }, { note: "x" }];
  for (const answer of answers) assert.ok(!isBlank({ ...blankForm(DAY), ...answer }), JSON.stringify(answer));
});

test("only the score must be answered, and each side effect needs its severity", () => {
  assert.equal(missing(blankForm(DAY)), "pain");
  assert.equal(missing(form({ pain: 0 })), null);
  assert.equal(missing(form({ effects: [{ effect: "nausea", severity: null }] })), "severity");
  assert.equal(missing(form({ effects: [{ effect: "nausea", severity: 1 }] })), null);
});

test("a score alone becomes a whole version; what was not answered is null", () => {
  assert.deepEqual(versionOf(form(), MOMENT, ids()), {
    id: "id-1",
    entry_id: "id-2",
    kind: "check_in",
    replaces: [],
    local_date: "2026-03-31",
    local_time: "21:14:05",
    utc_offset_minutes: 120,
    zone: "Europe/Madrid",
    written_at: "2026-03-31T19:14:05.123Z",
    pain: 4,
    helping: null,
    gone_since: null,
    side_effects: null,
    note: null,
    device: null,
    reason: null,
    ...UNTOLD,
  });
});

test("none today is another answer than no answer", () => {
  assert.deepEqual(versionOf(form({ effects: [] }), MOMENT, ids()).side_effects, []);
});

test("the day on which relief went stays only with gone", () => {
  const gone = form({ helping: "gone", goneSince: "2026-03-29" });
  assert.equal(versionOf(gone, MOMENT, ids()).gone_since, "2026-03-29");
  assert.equal(versionOf({ ...gone, helping: "fading" }, MOMENT, ids()).gone_since, null);
});

test("a check-in begun before midnight is saved for the day it is about", () => {
  assert.equal(versionOf(form({ day: "2026-03-30" }), MOMENT, ids()).local_date, "2026-03-30");
});

test("an amendment is a new version of the same entry that replaces every head", () => {
  const newId = ids();
  const heads = [1, 2].map((pain) => ({ ...versionOf(form({ pain }), MOMENT, newId), entry_id: "entry" }));
  const amended = versionOf(formOf(heads[1]!, heads), MOMENT, newId);
  assert.deepEqual([amended.entry_id, amended.replaces, amended.pain], ["entry", ["id-1", "id-3"], 2]);
  assert.notEqual(amended.id, "id-1");
});

test("what was saved comes back into the form unchanged", () => {
  const effects = [{ effect: "nausea", severity: 2 as const }];
  const full = form({ helping: "gone", goneSince: "2026-03-29", effects, note: "Slept badly." });
  const saved = versionOf(full, MOMENT, ids());
  assert.deepEqual({ ...formOf(saved, [saved]), amends: null }, full);
});

test("a rating is of this moment; its correction keeps the moment and says when it was written", () => {
  const first = ratingOf(7, MOMENT, ids());
  assert.deepEqual([first.kind, first.pain, first.replaces], ["rating", 7, []]);
  const later = momentOf(new Date("2026-03-31T20:00:00Z"), "Europe/Madrid");
  const second = ratingOf(6, later, ids(), [first]);
  assert.equal(second.local_time, first.local_time);
  assert.equal(second.written_at, later.written_at);
  assert.deepEqual([second.entry_id, second.replaces], [first.entry_id, [first.id]]);
});

test("a side effect is added once, and the last one taken away leaves no answer", () => {
  const one = toggled(null, "nausea");
  assert.deepEqual(one, [{ effect: "nausea", severity: null }]);
  assert.deepEqual(toggled([], "nausea"), one);
  assert.equal(toggled(one, "nausea"), null);
});

for (const { case: name, versions, heads } of vectors.heads) {
  test(`heads, as on the server: ${name}`, () => {
    assert.deepEqual(headsOf(versions as unknown as EntryVersion[]).map(({ id }) => id), heads);
  });
}

test("entries of a day come with their heads, in the order they were first written", () => {
  const newId = ids();
  const [first, second] = [versionOf(form(), MOMENT, newId), ratingOf(3, MOMENT, newId)];
  const amended = versionOf({ ...formOf(first, [first]), pain: 5 }, MOMENT, newId);
  const other = versionOf(form({ day: "2026-03-30" }), MOMENT, newId);
  const entries = entriesOf([other, amended, second, first], DAY);
  assert.deepEqual(
    entries.map(({ kind, heads }) => [kind, heads.map(({ pain }) => pain)]),
    [
      ["check_in", [5]],
      ["rating", [3]],
    ],
  );
});

test("what the server refused gives way to its correction: the clinic never had it", () => {
  const shown = { ...versionOf({ ...blankForm("2026-03-31"), pain: 4 }, MOMENT, () => "bad"), replaces: ["sent"] };
  const other = { ...shown, id: "other", replaces: ["sent"] };
  const { amends } = formOf(shown, [shown, other], ["bad"]);
  assert.deepEqual(amends, { entryId: "bad", replaces: ["sent", "other"], mends: ["bad"] });
});
