import type { EffectCode } from "../i18n/effects.en.ts";
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
