import { signal } from "@preact/signals";

import { type Api, type EntryVersion, makeApi } from "../../pwa/src/api/client.ts";
import { uuid7 } from "../../pwa/src/ids.ts";
import type { Means } from "../../pwa/src/means.ts";
import { databaseOf, dropStores } from "../../pwa/src/storage/stores.ts";

export const HOME = "https://clinic.example";
export const ANA = "11111111-1111-7111-8111-111111111111";
export const BEN = "22222222-2222-7222-8222-222222222222";

const NOW = "2026-03-31T19:14:05Z";
const CLINIC = { id: "c", name: "Riverside", demo: false, device_alone: true, phone: "+1 555 010 0142" };
const STATE = { kind: "none", day: null, known_days: null, pending: null, reason: null, last_days: null };
const PEG = { instrument: "peg", first_day: 7, every_days: 21, at_start: true };

/** Return what the server says about somebody who is signed in. */
export function meOf(id: string, role = "patient", time = NOW) {
  return { id, role, name: "Ana", login: null, clinic: CLINIC, zone: "UTC", server_time: time };
}

/** The clinic's server as one browser meets it: whose cookie it sends, what was kept, whether it answers at all. */
export class Server {
  signedIn: string | null = ANA;
  role = "patient";
  reachable = true;
  time = NOW;
  status = 0; // of every answer, when it is not 0
  refuse = ""; // the code with which every version is refused, when it is not empty
  asked: string[] = [];
  kept: EntryVersion[] = [];

  answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    this.asked.push(`${request.method} ${pathname}`);
    if (!this.reachable) throw new TypeError("no network");
    if (this.status) return say({ code: "trouble", where: [] }, this.status);
    if (this.signedIn === null) return say({ code: "signed_out", where: [] }, 401);
    if (request.method === "POST") return this.#keep(await request.json());
    if (request.method === "DELETE") return new Response(null, { status: 204 });
    return say(this.#read(pathname));
  };

  #keep({ versions }: { versions: EntryVersion[] }): Response {
    if (this.refuse) return say({ results: versions.map(({ id }) => refusal(id, this.refuse)) });
    this.kept.push(...versions);
    return say({ results: versions.map(({ id }) => ({ id, status: "kept", received_at: "now", problem: null })) });
  }

  #read(path: string): unknown {
    if (path.endsWith("/me")) return meOf(this.signedIn!, this.role, this.time);
    if (path.endsWith("/entry-versions")) return { versions: [], cursor: "c", more: false };
    if (path.endsWith("/questionnaires")) return { today: "2026-03-31", started: "2026-03-31", session_days: [], plans: [PEG], due: [], scores: [] };
    return { today: "2026-03-31", state: STATE, days: [], sessions: [], confounders: [], episodes: [] };
  }
}

function refusal(id: string, code: string) {
  return { id, status: "refused", received_at: null, problem: { code, where: [] } };
}

function say(body: unknown, status = 200): Response {
  return Response.json(body, { status });
}

let made = 0;
const lines = new Map<string, Promise<unknown>>(); // of those who want to be alone, as the browser's locks keep them

function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (lines.get(name) ?? Promise.resolve()).then(work);
  lines.set(name, turn.catch(() => {}));
  return turn;
}

/** Return the means of a browser whose clock a test can turn. */
export function meansOf(server: Server, clock = { at: new Date(NOW) }): Means & { api: Api } {
  return {
    api: makeApi(server.answer, HOME),
    now: () => clock.at,
    zone: () => "Europe/Madrid",
    newId: (at = clock.at) => uuid7(at.getTime(), new Uint8Array(10).fill(++made)),
    online: signal(true),
    undoMs: 0,
    random: () => 0,
    after: () => () => {},
    alone,
    persist: () => {},
    afterPaint: (work) => work(),
    tell: () => {},
    device: "Chrome, Android",
    wakeLater: () => {},
  };
}

/** Take everybody's entries off the phone. */
export async function forgetEverybody(): Promise<void> {
  for (const id of [ANA, BEN]) await dropStores(databaseOf(id));
}

/** Wait until something is so; what a test waits for happens after a few steps of the event loop. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let step = 0; step < 200 && !isSo(); step++) await new Promise((done) => setTimeout(done, 2));
  if (!isSo()) throw new Error(`never so: ${isSo}`);
}
