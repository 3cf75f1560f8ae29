import { madeAt } from "../ids.ts";

/** What the page says about sending: exactly one of these, or nothing before the first entry. */
export type Status =
  | { kind: "attention"; refused: number; waiting: number }
  | { kind: "not_sent"; waiting: number; since: string | null }
  | { kind: "on_phone"; waiting: number; since: string | null }
  | { kind: "sent"; at: string }
  | { kind: "nothing" };

export interface Sending {
  waiting: number;
  refused: number;
  online: boolean;
  failed: boolean; // the last try, and nothing was tried since
  sentAt: string | null; // the instant at which the server last acknowledged
  wait: Wait | null;
}

/** How long the oldest unsent entry has waited. */
export interface Wait {
  since: string; // the instant
  long: boolean; // so long that a person should do something about it
}

const SAID_AFTER_MS = 10 * 60_000;
const LONG_MS = 24 * 3_600_000;

/** Return how long the entry with this id has waited; nothing while that goes without saying. */
export function waitOf(oldest: string | null, now: Date): Wait | null {
  if (oldest === null) return null;
  const since = madeAt(oldest);
  const ms = now.getTime() - since.getTime(); // negative when the clock was set back
  return ms < SAID_AFTER_MS ? null : { since: since.toISOString(), long: ms >= LONG_MS };
}

/** Return the one state to show. Refused comes first: only a person can help there. */
export function statusOf({ waiting, refused, online, failed, sentAt, wait }: Sending): Status {
  if (refused > 0) return { kind: "attention", refused, waiting };
  if (waiting > 0) return { kind: failed && online ? "not_sent" : "on_phone", waiting, since: wait?.since ?? null };
  return sentAt === null ? { kind: "nothing" } : { kind: "sent", at: sentAt };
}
