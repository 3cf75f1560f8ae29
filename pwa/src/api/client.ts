import createClient, { type Client } from "openapi-fetch";

import type { components, paths } from "./schema.d.ts";

type Schemas = components["schemas"];
export type Api = Client<paths>;
export type Me = Schemas["Me"];
export type Problem = Schemas["Problem"];
export type EntryVersion = Schemas["EntryVersion"];
export type Invited = Schemas["Invited"];
export type Trend = Schemas["Trend"];
export type State = Schemas["State"];

/** What the phone does next, from what the server said. */
export type Answer = "kept" | "refused" | "too large" | "signed out" | "gone" | "later";

/** Return what a status asks of the phone; 0 is no network. */
export function answerOf(status: number): Answer {
  if (status === 0 || status === 408 || status === 429 || status >= 500) return "later";
  if (status === 401) return "signed out";
  if (status === 410) return "gone";
  if (status === 413) return "too large";
  return status < 300 ? "kept" : "refused";
}

/** Make the typed client of our own document; it sends the sign-in's cookie and nothing else. */
export function makeApi(network: typeof fetch, home: string): Api {
  return createClient<paths>({
    baseUrl: home,
    fetch: (request) => network(request),
    credentials: "same-origin",
    cache: "no-store",
  });
}

/** Return the answer to a call, or `undefined` data and status 0 when the network gave none. */
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
