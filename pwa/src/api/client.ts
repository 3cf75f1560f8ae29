import type { Client } from "openapi-fetch"; // its types only: its code is a tenth of the first load

import type { Answer } from "../sync/engine.ts";
import type { components, paths } from "./schema.d.ts";

type Schemas = components["schemas"];
export type Api = Pick<Client<paths>, "GET" | "PUT" | "POST" | "DELETE">;
export type Me = Schemas["Me"];
export type Problem = Schemas["Problem"];
type Version = Schemas["EntryVersion"];
type Since3 =
  | ("worst" | "least" | "sleep_interference" | "activity_interference" | "body_sites" | "rescue")
  | ("recalled" | "ended_effects" | "questionnaire" | "request");
/** A version; a phone that spoke an earlier protocol wrote none of the later answers. */
export type EntryVersion = Omit<Version, Since3> & Partial<Pick<Version, Since3>>;
/** A version as a phone knows it: what the server added is there once the version was fetched. */
export type KnownVersion = EntryVersion & Partial<Pick<Schemas["StoredVersion"], "received_at" | "flags" | "author">>;
export type Invited = Schemas["Invited"];
export type Invitation = Schemas["Invitation"];
export type Trend = Schemas["Trend"];
export type State = Schemas["State"];
export type Reminders = Schemas["Reminders"];
export type Wishes = Schemas["Wishes"];

/** Return what a status asks of the phone; 0 is no network. */
export function answerOf(status: number): Answer {
  if (status === 0 || status === 408 || status === 429 || status >= 500) return "later";
  if (status === 401) return "signed out";
  if (status === 410) return "gone";
  if (status === 413) return "too large";
  return status < 300 ? "kept" : "refused";
}

/** A connection that says nothing for so long is none: it would hold the lock that sending runs under. */
const PATIENCE_MS = 30_000;

interface Options {
  params?: { path?: Record<string, string>; query?: Record<string, string | number> };
  headers?: Record<string, string>;
  body?: unknown;
}

/** Make the client of our own document, typed by it; it sends the sign-in's cookie and nothing else. */
export function makeApi(network: (request: Request) => Promise<Response>, home: string): Api {
  const caller = (method: string) => async (path: string, options: Options = {}) => {
    const response = await network(requestOf(home, method, path, options));
    const said = await saidBy(response);
    return response.ok ? { data: said, response } : { error: said, response };
  };
  const api = { GET: caller("GET"), PUT: caller("PUT"), POST: caller("POST"), DELETE: caller("DELETE") };
  return api as unknown as Api;
}

function requestOf(home: string, method: string, path: string, { params = {}, headers, body }: Options): Request {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params.path?.[name] ?? ""));
  const url = new URL(filled, home);
  for (const [name, value] of Object.entries(params.query ?? {})) url.searchParams.set(name, String(value));
  const json: HeadersInit = body === undefined ? {} : { "Content-Type": "application/json" };
  return new Request(url, {
    method,
    headers: { Accept: "application/json", ...json, ...headers },
    body: body === undefined ? null : JSON.stringify(body),
    credentials: "same-origin",
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

/** Return what an answer says. An answer without JSON is not our server's: a hotel's sign-in page, a proxy. */
async function saidBy(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const isJson = /json/.test(response.headers.get("Content-Type") ?? "");
  if (!isJson && response.ok) throw new TypeError("not our server");
  return isJson ? response.json() : undefined;
}

/** Return the answer to a call; without a response when the network gave none. */
export async function reach<T extends { response: Response }>(call: Promise<T>): Promise<T | Unreached> {
  try {
    return await call;
  } catch {
    return { data: undefined, error: undefined, response: undefined };
  }
}

interface Unreached {
  data: undefined;
  error: undefined;
  response: undefined;
}
