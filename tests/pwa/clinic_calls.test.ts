import assert from "node:assert/strict";
import { test } from "node:test";
import { answered, everyPage } from "../../pwa/src/clinician/calls.ts";
import { draftOf, dropDraft, keepDraft } from "../../pwa/src/clinician/drafts.ts";
import { daysOf, firstRange } from "../../pwa/src/clinician/ranges.ts";
import { recordedOf } from "../../pwa/src/clinician/recorded.ts";
import { serverOf } from "../../pwa/src/clinician/server.ts";
import { makeApi } from "../../pwa/src/api/client.ts";
import { PATIENT_ID, session, SESSION_ID, trend } from "./clinic_values.ts";

const never = () => assert.fail("nobody was signed out");
const answer = (status: number, body: object) => Promise.resolve({ response: new Response(null, { status }), ...body });

test("an answer is what was asked for, or the server's own problem", async () => {
  const problem = { code: "stale", where: [], current: { number: 3 } };
  assert.deepEqual(await answered(answer(200, { data: 7 }), never), { data: 7 });
  assert.deepEqual(await answered(answer(412, { error: problem }), never), { problem });
});

test("no network is a problem of its own, and so is an answer that is no problem document", async () => {
  const lost = await answered(Promise.reject(new TypeError("no network")), never);
  assert.deepEqual(lost, { problem: { code: "offline", where: [] } });
  const odd = await answered(answer(502, { error: "<html>" }), never);
  assert.deepEqual(odd, { problem: { code: "other", where: [] } });
});

test("a sign-in that ran out is told once", async () => {
  let told = 0;
  await answered(answer(401, { error: { code: "signed_out", where: [] } }), () => (told += 1));
  assert.equal(told, 1);
});

test("every page is read, in turn, and a failure in between is a failure", async () => {
  const pages: Record<string, { rows: number[]; cursor: string | null }> = {
    first: { rows: [1, 2], cursor: "second" },
    second: { rows: [3], cursor: null },
  };
  const all = await everyPage(async (cursor = "first") => ({ data: pages[cursor]! }));
  assert.deepEqual(all, { data: [1, 2, 3] });
  const problem = { code: "unavailable", where: [] };
  const cut = await everyPage(async (cursor) => (cursor ? { problem } : { data: pages["first"]! }));
  assert.deepEqual(cut, { problem });
});

test("what is typed stays until it is dropped, each page its own", () => {
  const form = draftOf("a page", () => ({ dose: "" }));
  assert.deepEqual(form, { dose: "" });
  keepDraft("a page", { dose: "40" });
  assert.deepEqual(draftOf("a page", () => ({ dose: "" })), { dose: "40" });
  assert.deepEqual(draftOf("another", () => ({ dose: "7" })), { dose: "7" });
  dropDraft("a page");
  assert.deepEqual(draftOf("a page", () => ({ dose: "" })), { dose: "" });
  dropDraft();
  assert.deepEqual(draftOf("another", () => ({ dose: "" })), { dose: "" });
});

test("what was recorded stands newest first, the later session of a day before the earlier one", () => {
  const change = { id: "c", number: 1, recorded_by: PATIENT_ID, recorded_at: "2026-03-02T10:00:00Z" };
  const block = { ...change, local_date: "2026-03-01", kind: "block" as const, note: null, entered_in_error: false };
  const sessions = [
    session({ id: "old", local_date: "2026-02-01" }),
    session({ id: "noon", local_time: "12:00:00" }),
    session({ id: "evening", local_time: "18:00:00" }),
  ];
  const ids = recordedOf({ sessions, confounders: [block] }).map(({ stored }) => stored.id);
  assert.deepEqual(ids, ["evening", "noon", "c", "old"]);
});

test("a phone begins with three months, a desk with six, and all has no number of days", () => {
  assert.equal(firstRange(679), "90");
  assert.equal(firstRange(680), "180");
  assert.equal(daysOf("180"), 180);
  assert.equal(daysOf("all"), null);
});

test("a new session names no state, a change of one names the state that was seen", async () => {
  const seen: string[] = [];
  const network = async (request: Request) => {
    seen.push(`${request.headers.get("If-None-Match")} ${request.headers.get("If-Match")}`);
    return Response.json(session());
  };
  const server = serverOf(makeApi(network as typeof fetch, "http://clinic.test"), never);
  const { id, number, recorded_by, recorded_at, ...body } = session();
  await server.putSession(PATIENT_ID, SESSION_ID, null, body);
  await server.putSession(PATIENT_ID, SESSION_ID, 3, body);
  assert.deepEqual(seen, ["* null", 'null "3"']);
});

test("the rule and a condition name the state that was seen, and relief what it is compared by", async () => {
  const seen: string[] = [];
  const network = async (request: Request) => {
    seen.push(`${request.method} ${request.url.split("/api/v1/")[1]} ${request.headers.get("If-Match")}`);
    return Response.json({});
  };
  const server = serverOf(makeApi(network as typeof fetch, "http://clinic.test"), never);
  await server.clinicRelief("dose");
  await server.putCondition(PATIENT_ID, 0, "crps");
  await server.putReliefRules(4, { parameters: trend().method.parameters, late_counts: false });
  await server.refreshRelief();
  assert.deepEqual(seen, [
    "GET clinic/relief?by=dose null",
    `PUT patients/${PATIENT_ID}/condition "0"`,
    'PUT clinic/relief-rules "4"',
    "POST clinic/relief-refreshes null",
  ]);
});
