import type { Confounder, Session, Trend } from "./wire.ts";

/** Something that a clinician recorded. */
export type Recorded = { kind: "session"; stored: Session } | { kind: "change"; stored: Confounder };

/** Return what was recorded of a patient, the newest day first; on one day, the sessions first. */
export function recordedOf({ sessions, confounders }: Pick<Trend, "sessions" | "confounders">): Recorded[] {
  const at = (record: Recorded) => record.stored.local_date + (record.kind === "session" ? record.stored.local_time : "");
  const all: Recorded[] = [
    ...sessions.map((stored) => ({ kind: "session", stored }) as const),
    ...confounders.map((stored) => ({ kind: "change", stored }) as const),
  ];
  return all.sort((a, b) => at(b).localeCompare(at(a)));
}
