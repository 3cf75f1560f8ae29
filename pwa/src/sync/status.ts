/** What the page says about sending: exactly one of these, or nothing before the first entry. */
export type Status =
  | { kind: "attention"; refused: number; waiting: number }
  | { kind: "not_sent"; waiting: number }
  | { kind: "on_phone"; waiting: number }
  | { kind: "sent"; at: string }
  | { kind: "nothing" };

export interface Sending {
  waiting: number;
  refused: number;
  online: boolean;
  failed: boolean; // the last try, and nothing was tried since
  sentAt: string | null; // the instant at which the server last acknowledged
}

/** Return the one state to show. Refused comes first: only a person can help there. */
export function statusOf({ waiting, refused, online, failed, sentAt }: Sending): Status {
  if (refused > 0) return { kind: "attention", refused, waiting };
  if (waiting > 0) return { kind: failed && online ? "not_sent" : "on_phone", waiting };
  return sentAt === null ? { kind: "nothing" } : { kind: "sent", at: sentAt };
}
