import assert from "node:assert/strict";
import { test } from "node:test";

import { firstIdAt, madeAt, uuid7 } from "../../pwa/src/ids.ts";

const AT = Date.parse("2026-03-31T12:00:00Z");
const ONES = new Uint8Array(10).fill(0xff);

test("an id is a UUID of version 7 and variant 2", () => {
  assert.match(uuid7(AT, ONES), /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("an id begins with the milliseconds of its instant", () => {
  assert.equal(parseInt(uuid7(AT, ONES).replace("-", "").slice(0, 12), 16), AT);
});

test("ids sort by the instant they were made, whatever was random", () => {
  assert.ok(uuid7(AT, ONES) < uuid7(AT + 1, new Uint8Array(10)));
});

test("no id of an instant sorts before the first one", () => {
  assert.ok(firstIdAt(AT) <= uuid7(AT, new Uint8Array(10)));
  assert.ok(firstIdAt(AT) > uuid7(AT - 1, ONES));
});

test("an id tells when it was made", () => {
  assert.equal(madeAt(uuid7(AT, ONES)).getTime(), AT);
});
