import assert from "node:assert/strict";
import { test } from "node:test";

import type { EntryVersion } from "../../pwa/src/api/client.ts";
import { daysIn, disputedDays, earlierOf, isDisputed, storiesOf, storiesOn, writtenAt } from "../../pwa/src/history.ts";
import { uuid7 } from "../../pwa/src/ids.ts";
import { repeating } from "../../pwa/src/patient/amending.ts";
import { blankForm, formOf, replacing, versionOf } from "../../pwa/src/patient/form.ts";
import { momentOf } from "../../pwa/src/moment.ts";

const MONDAY = "2026-03-30";
const TUESDAY = "2026-03-31";

/** A version as these functions see it. */
function told(id: string, replaces: string[] = [], entry_id = "entry", local_date = MONDAY) {
  return { id, entry_id, replaces, local_date, kind: "check_in" as const };
}

test("an entry is told with all its versions, oldest first, whatever the order in which they came", () => {
  const [story] = storiesOf([told("c", ["b"]), told("a"), told("b", ["a"])]);
  assert.deepEqual(story!.versions.map(({ id }) => id), ["a", "b", "c"]);
  assert.deepEqual(story!.heads.map(({ id }) => id), ["c"]);
  assert.deepEqual(earlierOf(story!).map(({ id }) => id), ["b", "a"]);
});

test("two amendments that do not know of each other are two heads, and a third settles them", () => {
  const both = [told("a"), told("b", ["a"]), told("c", ["a"])];
  assert.ok(isDisputed(storiesOf(both)[0]!));
  assert.deepEqual(disputedDays(storiesOf(both)), [MONDAY]);
  assert.deepEqual(disputedDays(storiesOf([...both, told("d", ["b", "c"])])), []);
});

test("the days are those on which an entry stands, newest first, each once", () => {
  const stories = storiesOf([told("a"), told("b", [], "two"), told("c", [], "three", TUESDAY)]);
  assert.deepEqual(daysIn(stories), [TUESDAY, MONDAY]);
});

test("an entry that was moved is found on both of its days and stands on one", () => {
  const stories = storiesOf([told("a"), told("b", ["a"], "entry", TUESDAY)]);
  assert.deepEqual(storiesOn(stories, MONDAY), storiesOn(stories, TUESDAY));
  assert.deepEqual(daysIn(stories), [TUESDAY]);
});

test("when a version was written is told by its id", () => {
  const at = Date.parse("2026-03-31T19:14:05.123Z");
  assert.equal(writtenAt({ id: uuid7(at, new Uint8Array(10)) }), "2026-03-31T19:14:05.123Z");
});

const MOMENT = momentOf(new Date("2026-03-31T19:14:05.123Z"), "Europe/Madrid");

test("a choice repeats what was said and when, without what the server added, and replaces every head", () => {
  const chosen = versionOf({ ...blankForm(MONDAY), pain: 3 }, MOMENT, () => "one", "Safari, iPad");
  const fetched = { ...chosen, revision: 7, received_at: "2026-03-31T20:00:00Z", flags: ["late"], author: { name: "Ana" } };
  const settled = repeating(fetched, ["one", "two"], "three", { device: "Chrome, Android", reason: "A slip." });
  const aside = { device: "Chrome, Android", reason: "A slip." };
  assert.deepEqual(settled, { ...chosen, ...aside, id: "three", replaces: ["one", "two"] });
});

test("a choice stands in for a refused head: the clinic never had that one", () => {
  const heads = [told("a", ["first"]), told("b", ["first"])] as unknown as EntryVersion[];
  assert.deepEqual(replacing(heads, ["b"]), { replaces: ["a", "first"], mends: ["b"] });
});

test("an amendment says why when its author did, and on which device", () => {
  const first = versionOf({ ...blankForm(MONDAY), pain: 3 }, MOMENT, () => "one", "Safari, iPad");
  const form = { ...formOf(first, [first]), reason: "  A slip. " };
  const amended = versionOf(form, MOMENT, () => "two", "Chrome, Android");
  assert.deepEqual([amended.reason, amended.device], ["A slip.", "Chrome, Android"]);
  assert.equal(versionOf({ ...form, reason: "  " }, MOMENT, () => "two").reason, null);
});
