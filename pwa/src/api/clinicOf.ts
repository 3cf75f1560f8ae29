import type { Clinic, Outcome } from "../sync/engine.ts";
import { type Api, answerOf, type EntryVersion, type Me, type Problem, reach } from "./client.ts";

/** Return the clinic's server as the sync engine knows it, for one person. `met` learns who is signed in. */
export function clinicOf(api: Api, personId: string, met: (me: Me) => Promise<void>): Clinic<EntryVersion> {
  return {
    async greet() {
      const { data, response } = await reach(api.GET("/api/v1/me"));
      if (data && data.id !== personId) return { answer: "signed out" };
      if (data) await met(data);
      return outcomeOf(response);
    },

    async offer(versions) {
      const body = { versions: versions.map(ownPart) };
      const { data, error, response } = await reach(api.POST("/api/v1/entry-versions", { body }));
      const outcome = outcomeOf(response);
      if (!data) return { ...outcome, kept: [], refused: versions.map(({ id }) => ({ id, ...whyOf(error) })) };
      const kept = data.results.filter(({ status }) => status === "kept").map(({ id }) => id!);
      const bad = data.results.filter(({ id, status }) => id && status === "refused");
      return { ...outcome, kept, refused: bad.map(({ id, problem }) => ({ id: id!, ...whyOf(problem) })) };
    },

    async changes(cursor) {
      const query = cursor === null ? {} : { cursor };
      const { data, response } = await reach(api.GET("/api/v1/entry-versions", { params: { query } }));
      return { ...outcomeOf(response), ...(data && { page: data }) };
    },
  };
}

function outcomeOf(response: Response | undefined): Outcome {
  return { answer: answerOf(response?.status ?? 0), waitMs: response && askedWaitMs(response.headers) };
}

/** Return how long the server asks to be left alone: seconds, or a date beside its own. */
function askedWaitMs(headers: Headers): number | undefined {
  const asked = headers.get("Retry-After") ?? "";
  const ms = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.parse(headers.get("Date") ?? "");
  return ms > 0 ? ms : undefined;
}

function whyOf(problem: Problem | null | undefined) {
  return { code: problem?.code ?? "unknown", field: problem?.where[0]?.field ?? null };
}

/** What the server added is its own: offered again after a restore, a version goes as it was made. */
function ownPart({ revision: _, received_at: _at, flags: _f, author: _by, ...version }: EntryVersion): EntryVersion {
  return version;
}
