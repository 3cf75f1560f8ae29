import assert from "node:assert/strict";
import { test } from "node:test";

import { answerOf, makeApi, reach } from "../../pwa/src/api/client.ts";
import { clinicOf } from "../../pwa/src/api/clinicOf.ts";
import { ANA, HOME, meOf } from "./phone_parts.ts";

const ANSWERS = [
  [0, "later"],
  [200, "kept"],
  [204, "kept"],
  [401, "signed out"],
  [403, "refused"],
  [404, "refused"],
  [408, "later"],
  [409, "refused"],
  [410, "gone"],
  [413, "too large"],
  [422, "refused"],
  [429, "later"],
  [500, "later"],
  [503, "later"],
  [507, "later"],
  [507, "later"],
] as const;

for (const [status, answer] of ANSWERS) {
  test(`${status} means "${answer}"`, () => assert.equal(answerOf(status), answer));
}

/** A client whose network answers this, and the requests that it saw. */
function clientOf(answer: () => Response) {
  const seen: Request[] = [];
  const network = async (request: Request) => {
    seen.push(request);
    return answer();
  };
  return { api: makeApi(network, HOME), seen };
}

test("ids go into the path, the rest of a read into the query, and a body is JSON", async () => {
  const { api, seen } = clientOf(() => Response.json({}));
  await api.GET("/api/v1/entry-versions", { params: { query: { cursor: "a&b" } } });
  await api.PUT("/api/v1/patients/{patient_id}", { params: { path: { patient_id: "a/b" } }, body: { name: "Ana", condition: null } });
  assert.equal(seen[0]!.url, `${HOME}/api/v1/entry-versions?cursor=a%26b`);
  assert.equal(seen[1]!.url, `${HOME}/api/v1/patients/a%2Fb`);
  assert.equal(seen[1]!.headers.get("Content-Type"), "application/json");
  assert.deepEqual(await seen[1]!.json(), { name: "Ana", condition: null });
});

test("nothing is kept in the browser's cache, and no other site gets the cookie", async () => {
  const { api, seen } = clientOf(() => Response.json({}));
  await api.GET("/api/v1/me");
  assert.deepEqual([seen[0]!.cache, seen[0]!.credentials], ["no-store", "same-origin"]);
});

test("a hotel's sign-in page is no answer of our server", async () => {
  const { api } = clientOf(() => new Response("<html>", { headers: { "Content-Type": "text/html" } }));
  assert.equal((await reach(api.GET("/api/v1/me"))).response, undefined);
  const clinic = clinicOf(api, ANA, async () => {});
  assert.equal((await clinic.offer([])).answer, "later");
});

test("a server that asks to wait says how long", async () => {
  const { api } = clientOf(() => Response.json({}, { status: 429, headers: { "Retry-After": "30" } }));
  assert.deepEqual(await clinicOf(api, ANA, async () => {}).greet(), { answer: "later", waitMs: 30_000 });
});

test("a server may name the instant until which to wait; only its own clock counts", async () => {
  const headers = { Date: "Tue, 31 Mar 2026 19:00:00 GMT", "Retry-After": "Tue, 31 Mar 2026 19:02:00 GMT" };
  const { api } = clientOf(() => Response.json({}, { status: 503, headers }));
  assert.equal((await clinicOf(api, ANA, async () => {}).greet()).waitMs, 120_000);
});

for (const asked of ["", "0", "-5", "soon", "Tue, 31 Mar 2026 19:02:00 GMT"]) {
  test(`"Retry-After: ${asked}" alone asks for nothing`, async () => {
    const { api } = clientOf(() => Response.json({}, { status: 503, headers: { "Retry-After": asked } }));
    assert.equal((await clinicOf(api, ANA, async () => {}).greet()).waitMs, undefined);
  });
}

test("somebody else's sign-in counts as none", async () => {
  const { api } = clientOf(() => Response.json(meOf("another")));
  assert.equal((await clinicOf(api, ANA, async () => {}).greet()).answer, "signed out");
});

test("a result is kept or refused with its code and its first field", async () => {
  const problem = { code: "validation_failed", where: [{ field: "pain", code: "out_of_range" }] };
  const results = [
    { id: "a", status: "kept", problem: null },
    { id: "b", status: "refused", problem },
  ];
  const { api } = clientOf(() => Response.json({ results }));
  const { kept, refused } = await clinicOf(api, ANA, async () => {}).offer([]);
  assert.deepEqual(kept, ["a"]);
  assert.deepEqual(refused, [{ id: "b", code: "validation_failed", field: "pain" }]);
});

test("what the server adds to a version is kept beside it, and stays here when it is offered again", async () => {
  const stored = { id: "a", pain: 4, revision: 7, received_at: "2026-03-31T19:00:00Z", flags: [], author: { name: "Ana" } };
  const { api, seen } = clientOf(() => Response.json({ versions: [stored], cursor: "c", more: false, results: [] }));
  const clinic = clinicOf(api, ANA, async () => {});
  const { page } = await clinic.changes(null);
  assert.deepEqual(page!.versions, [stored]);
  await clinic.offer(page!.versions);
  assert.deepEqual(await seen[1]!.json(), { versions: [{ id: "a", pain: 4 }] });
});
