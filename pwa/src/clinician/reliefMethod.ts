import type { ReliefWords } from "messages:relief";

import type { ClinicText } from "../i18n/clinicText.ts";
import type { ClinicRelief, Method } from "./wire.ts";

/** Return by which method and which state of the rule numbers were made, and as of when. */
export function methodText({ method, today }: Pick<ClinicRelief, "method" | "today">, text: ClinicText, words: ReliefWords): string {
  const late = method.late_counts ? words.lateCounts : words.lateOut;
  const rule = words.method({ version: method.version, rules: ruleName(method, text, words) });
  return [rule, late, words.asOf({ day: text.fullDay(today) })].join(" ");
}

function ruleName({ rules_number: number, changed_at: since }: Method, text: ClinicText, words: ReliefWords): string {
  return since === null ? words.rulesDefault : words.rulesNumber({ number: text.number(number), date: text.instant(since) });
}
