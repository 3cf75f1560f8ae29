import type { EffectCode } from "../i18n/codes.ts";
import rules from "../rules.json" with { type: "json" };
import type { Picked } from "./form.ts";

/** What the patient is told to do at once. */
export type Urgency = "red" | "crisis" | "amber";

/** What is said beside the side effects; "now": the patient wants somebody to know. */
export type AdviceKind = Urgency | "now";

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

/** Return what to tell the patient: each thing once; what can wait until later today not beside what cannot. */
export function adviceFor(reported: readonly Picked[], hoursSinceSession: number | null): AdviceKind[] {
  const urgencies = new Set<AdviceKind>(findings(reported, hoursSinceSession).map(({ urgency }) => urgency));
  if (reported.some(({ tell }) => tell === "now")) urgencies.add("now");
  const atOnce = ORDER.filter((one) => urgencies.has(one));
  return atOnce.filter((one, at) => at === 0 || one === "crisis");
}

/** Most pressing first. What stands below the first two says less than they do. */
const ORDER: readonly AdviceKind[] = ["red", "crisis", "now", "amber"];
