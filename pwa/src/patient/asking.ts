import type { EntryVersion, KnownVersion, Me } from "../api/client.ts";
import type { Story } from "../history.ts";
import type { Pen } from "./log.ts";

export type Kind = "call" | "appointment";
type Answered = Me["answers"][number];

/** A request of the patient's own, as this phone knows it. */
export interface OwnRequest {
  entryId: string;
  kind: Kind;
  note: string | null;
  version: EntryVersion;
  /** Still on this phone; with the clinic; or what somebody there has answered last. */
  state: "waits" | "sent" | Answered;
}

const SHOWN = 10;

/** Return the version of an entry that asks the clinic for something. */
export function requestOf(kind: Kind, note: string, { moment, newId, device }: Pen): EntryVersion {
  return {
    ...moment,
    id: newId(),
    entry_id: newId(),
    kind: "request",
    replaces: [],
    pain: null,
    helping: null,
    gone_since: null,
    side_effects: null,
    note: note.trim() || null,
    device,
    reason: null,
    request: kind,
  };
}

/** Return the patient's latest requests, newest first, each with how far the clinic has come. */
export function ownRequests(stories: readonly Story<KnownVersion>[], answers: readonly Answered[]): OwnRequest[] {
  const asked = stories.filter(({ kind }) => kind === "request");
  return asked
    .map(({ heads }) => ownRequest(heads.at(-1)!, answers))
    .sort((a, b) => (a.version.id < b.version.id ? 1 : -1))
    .slice(0, SHOWN);
}

function ownRequest(version: KnownVersion, answers: readonly Answered[]): OwnRequest {
  const own = answers.filter(({ entry_id }) => entry_id === version.entry_id);
  const state = own.find(({ answer }) => answer === "done") ?? own.at(-1) ?? (version.received_at ? "sent" : "waits");
  return { entryId: version.entry_id, kind: version.request as Kind, note: version.note ?? null, version, state };
}
