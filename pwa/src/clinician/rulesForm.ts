import type { RulesWords } from "messages:rules";

import { asTyped, type Fault, fault, numberTyped } from "./fields.ts";
import type { Problem } from "./problems.ts";
import type { Limits, Parameter, Parameters, Rules, RulesBody } from "./wire.ts";

export type Unit = keyof RulesWords["unit"];
export type Part = keyof RulesWords["parts"];

/** The parameters in the order in which the rule uses them, each in the unit that a person types. */
export const PARTS: readonly { part: Part; parameters: readonly (readonly [Parameter, Unit])[] }[] = [
  { part: "relief", parameters: [["response", "percent"], ["min_abs", "points"]] },
  { part: "baseline", parameters: [["base_window", "days"], ["min_base", "scores"], ["min_baseline", "points"]] },
  { part: "onset", parameters: [["onset_window", "days"], ["min_early", "scores"]] },
  { part: "change", parameters: [["confirmations", "scores"], ["confirm_gap", "days"]] },
  { part: "silence", parameters: [["max_gap", "days"], ["lost_after", "days"]] },
  { part: "courses", parameters: [["course_gap", "days"]] },
  { part: "late", parameters: [["late_after", "hours"]] },
];
const UNITS = new Map(PARTS.flatMap(({ parameters }) => parameters));
const ALL = [...UNITS.keys()];

const WINDOWED = ["min_base", "min_early"]; // the server refuses more of them than their window has days

export interface RulesForm {
  typed: Record<Parameter, string>;
  lateCounts: boolean;
}

/** Return the form that shows a rule. */
export function formOfRules({ parameters, late_counts }: Pick<Rules, "parameters" | "late_counts">): RulesForm {
  return { typed: typedOf(parameters), lateCounts: late_counts };
}

/** Return parameters as they stand in their fields. */
export function typedOf(parameters: Parameters): Record<Parameter, string> {
  const pairs = ALL.map((name) => [name, asTyped(shown(name, parameters[name]))]);
  return Object.fromEntries(pairs) as Record<Parameter, string>;
}

/** Return the body that saves what is typed, or what is wrong with it. The limits are the server's. */
export function bodyOfRules({ typed, lateCounts }: RulesForm, limits: Limits): { body: RulesBody } | { faults: Fault[] } {
  const faults = ALL.flatMap((name) => faultOf(name, typed[name], limits));
  if (faults.length > 0) return { faults };
  const pairs = ALL.map((name) => [name, sent(name, numberTyped(typed[name])!)]);
  return { body: { parameters: Object.fromEntries(pairs) as Parameters, late_counts: lateCounts } };
}

/** Return a value of the wire in the unit of its field: a share as a percentage. */
export function shown(name: Parameter, value: number): number {
  return UNITS.get(name) === "percent" ? shifted(value * 100) : value;
}

/** Return the names of what differs between two rules. */
export function differing(one: Parameters, other: Parameters): Parameter[] {
  return ALL.filter((name) => one[name] !== other[name]);
}

/** Return the words beside each field at fault, by the name of its parameter. */
export function ruleErrors(problem: Problem | undefined, limits: Limits, words: RulesErrorWords): Record<string, string> {
  const pairs = (problem?.where ?? []).map(({ field, code, message }) => {
    const name = field.replace(/^parameters\./, "");
    const beyond = name !== field && WINDOWED.includes(name) && code === "out_of_range"; // its own limits were held before it was sent
    return [name, wrongOf(name, beyond ? "beyond_window" : code, limits, words) ?? words.field[code] ?? message];
  });
  return Object.fromEntries(pairs);
}

export interface RulesErrorWords {
  rules: RulesWords["fault"];
  field: Record<string, string>;
  number: (value: number) => string;
}

function wrongOf(name: string, code: string, limits: Limits, { rules, number }: RulesErrorWords): string | undefined {
  const limit = limits[name as Parameter];
  if (code === "not_whole") return rules.whole;
  if (code === "beyond_window") return rules.window;
  if (code !== "out_of_range" || !limit) return undefined;
  const [lowest, highest] = [limit.lowest, limit.highest].map((value) => number(shown(name as Parameter, value)));
  return rules.range({ lowest: lowest!, highest: highest! });
}

function faultOf(name: Parameter, typed: string, limits: Limits): Fault[] {
  const value = numberTyped(typed);
  const { lowest, highest, whole } = limits[name];
  if (value === null) return [fault(name, "required")];
  if (value === undefined) return [fault(name, "not_a_number")];
  if (sent(name, value) < lowest || sent(name, value) > highest) return [fault(name, "out_of_range")];
  return whole && !Number.isInteger(value) ? [fault(name, "not_whole")] : [];
}

function sent(name: Parameter, value: number): number {
  return UNITS.get(name) === "percent" ? shifted(value / 100) : value;
}

/** 33.3 / 100 is 0.33299999999999996: what is sent, and shown, is what was typed with its point moved. */
function shifted(value: number): number {
  return Number(value.toPrecision(12));
}
