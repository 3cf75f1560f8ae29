/** Each answer of the clinic's server, from the wire to the diary: what becomes of two entries that wait. */
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { type EntryVersion, makeApi } from "../../pwa/src/api/client.ts";
import { clinicOf } from "../../pwa/src/api/clinicOf.ts";
import { outboxOf } from "../../pwa/src/outbox.ts";
import { Diary } from "../../pwa/src/storage/diary.ts";
import { type Database, databaseOf, dropStores, openStores, vaultOf } from "../../pwa/src/storage/stores.ts";
import { sync } from "../../pwa/src/sync/engine.ts";
import { ANA, HOME, meOf } from "./phone_parts.ts";

const [FIRST, SECOND] = [1, 2].map((n) => ({ id: `019d0000-0000-7000-8000-00000000000${n}`, pain: n }) as EntryVersion);
let db: Database;
let diary: Diary;

beforeEach(async () => {
  db = await openStores(databaseOf(ANA));
  diary = new Diary(db, await vaultOf(db));
  await diary.keep(FIRST!);
  await diary.keep(SECOND!);
});

afterEach(async () => {
  diary.close();
  await dropStores(databaseOf(ANA));
});

/** Run the sync against a server that answers a batch in this way and everything else well. */
async function run(batch: (ids: string[]) => Response | Error) {
  const network = async (request: Request) => {
    if (request.method === "POST") return orThrow(batch((await request.json()).versions.map(({ id }: EntryVersion) => id)));
    if (request.url.endsWith("/me")) return Response.json(meOf(ANA));
    return Response.json({ versions: [], cursor: "c", more: false });
  };
  const clinic = clinicOf(makeApi(network, HOME), ANA, async () => {});
  const outcome = await sync({ phone: outboxOf(diary, () => new Date(0)), clinic, alone: (work) => work() });
  const waiting = (await diary.unsent()).map(({ pain }) => pain);
  const refused = (await diary.refused()).map(({ version, why }) => [version.pain, why.code]);
  return { ...outcome, waiting, refused, held: (await diary.everything()).length };
}

function orThrow(answer: Response | Error): Response {
  if (answer instanceof Error) throw answer;
  return answer;
}

/** An answer that refuses the whole request, as our server writes it. */
function problem(status: number, code = "code", headers = {}) {
  return () => Response.json({ status, code, where: [] }, { status, headers });
}

test("200: what was kept is no longer unsent", async () => {
  const ok = (ids: string[]) => Response.json({ results: ids.map((id) => ({ id, status: "kept", problem: null })) });
  assert.deepEqual(await run(ok), { answer: "kept", waiting: [], refused: [], held: 2 });
});

for (const status of [408, 429, 500, 502, 503, 504, 507]) {
  test(`${status}: everything waits, for as long as the server asks`, async () => {
    const done = await run(problem(status, "trouble", { "Retry-After": "30" }));
    assert.deepEqual(done, { answer: "later", waitMs: 30_000, waiting: [1, 2], refused: [], held: 2 });
  });
}

test("no answer, half an answer and a hotel's page: everything waits", async () => {
  const broken = () => new Response('{"results": [', { headers: { "Content-Type": "application/json" } });
  const hotel = () => new Response("<html>", { headers: { "Content-Type": "text/html" } });
  for (const answer of [() => new TypeError("no network"), broken, hotel]) {
    const { answer: what, waiting, refused } = await run(answer);
    assert.deepEqual([what, waiting, refused], ["later", [1, 2], []]);
  }
});

test("401: sending pauses, everything waits", async () => {
  const { answer, waiting, refused } = await run(problem(401, "signed_out"));
  assert.deepEqual([answer, waiting, refused], ["signed out", [1, 2], []]);
});

test("413: the batch is halved; one that is too large alone is set aside", async () => {
  const sizes: number[] = [];
  const { waiting, refused } = await run((ids) => {
    sizes.push(ids.length);
    return problem(413, "too_large")();
  });
  assert.deepEqual([sizes, waiting, refused], [[2, 1, 1], [], [[1, "too_large"], [2, "too_large"]]]);
});

for (const status of [400, 403, 404, 405, 406, 409, 410, 415, 418, 422, 451]) {
  test(`${status} for one of them: that one is set aside, the other goes up`, async () => {
    const says = (ids: string[]) =>
      ids.includes(FIRST!.id) ? problem(status)() : Response.json({ results: ids.map((id) => ({ id, status: "kept" })) });
    const { waiting, refused, held } = await run(says);
    assert.deepEqual([waiting, refused, held], [[], [[1, "code"]], 2]);
  });
}

test("a refusal that says nothing is set aside as well, and nothing is lost", async () => {
  const { waiting, refused, held } = await run(() => new Response("<html>", { status: 400 }));
  assert.deepEqual([waiting, refused, held], [[], [[1, "unknown"], [2, "unknown"]], 2]);
});

test("an item refused within a good answer holds nothing back", async () => {
  const says = ([one, other]: string[]) =>
    Response.json({
      results: [
        { id: one, status: "refused", problem: { code: "validation_failed", where: [{ field: "pain", code: "x" }] } },
        { id: other, status: "kept", problem: null },
      ],
    });
  const { waiting, refused } = await run(says);
  assert.deepEqual([waiting, refused], [[], [[1, "validation_failed"]]]);
});

test("an item that the answer does not name stays unsent", async () => {
  const says = ([one]: string[]) => Response.json({ results: [{ id: one, status: "kept", problem: null }] });
  assert.deepEqual((await run(says)).waiting, [2]);
});
