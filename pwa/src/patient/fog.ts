import { hoursSince, type Given } from "./sessions.ts";

/** For so long after a session there is one question only. */
export const FOG_HOURS = 24;

/** Return what the latest session is known by while its fog lasts; null: there is none, or it is over. */
export function fogOf(sessions: readonly Given[], now: Date): string | null {
  const hours = hoursSince(sessions, now);
  if (hours === null || hours >= FOG_HOURS) return null;
  return new Date(now.getTime() - hours * 3_600_000).toISOString();
}
