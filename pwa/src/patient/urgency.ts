import type { EffectCode } from "../i18n/effects.en.ts";
import type { Words } from "../i18n/words.ts";
import rules from "../rules.json" with { type: "json" };
import type { Picked } from "./form.ts";

/** What the patient is told to do at once. */
export type Urgency = "red" | "crisis" | "amber";

export interface Finding {
  urgency: Urgency;
  effects: string[];
}

/** The side effects that a patient can pick, what is common after a session first. */
export const OFFERED = rules.effects.filter((effect) => effect.for_patients).map(({ code }) => code as EffectCode);

/** What always stands under "call now": a list of side effects cannot tell all of it. */
export const RED_SIGNS = rules.red_signs as (keyof Words["safety"]["signs"])[];

/** Return every urgency rule that fires, most urgent first. Without a known session nothing is put down to one. */
export function findings(reported: readonly Picked[], hoursSinceSession: number | null): Finding[] {
  // Picked and not yet rated counts as mild: what is red at any severity says so at the first tap.
  const severityOf = new Map(reported.map(({ effect, severity }) => [effect, severity ?? rules.limits.severity.min]));
  const fired = rules.urgency_rules.filter(
    ({ needs, after_hours }) =>
      needs.every(({ effect, severity }) => (severityOf.get(effect) ?? 0) >= severity) &&
      (after_hours === null || hoursSinceSession === null || hoursSinceSession > after_hours),
  );
  return fired.map((rule) => ({ urgency: rule.urgency as Urgency, effects: rule.needs.map(({ effect }) => effect) }));
}

/** Return what to tell the patient: each urgency once; what can wait until later today not beside what cannot. */
export function adviceFor(reported: readonly Picked[], hoursSinceSession: number | null): Urgency[] {
  const urgencies = [...new Set(findings(reported, hoursSinceSession).map(({ urgency }) => urgency))];
  return urgencies.filter((urgency) => urgency !== "amber" || urgencies[0] === "amber");
}

/** Return the hours from the start of the latest session to now; nothing without one. */
export function hoursSince(sessions: readonly Given[], now: Date): number | null {
  const starts = sessions.filter((session) => !session.entered_in_error).map(startMs);
  const last = Math.max(...starts.filter((start) => start <= now.getTime()));
  return Number.isFinite(last) ? (now.getTime() - last) / 3_600_000 : null;
}

interface Given {
  local_date: string;
  local_time: string;
  utc_offset_minutes: number;
  entered_in_error: boolean;
}

function startMs({ local_date, local_time, utc_offset_minutes }: Given): number {
  return Date.parse(`${local_date}T${local_time}Z`) - utc_offset_minutes * 60_000;
}
