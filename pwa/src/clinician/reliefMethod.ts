import type { ClinicText } from "../i18n/clinicText.ts";
import type { ReliefWords } from "../i18n/relief.en.ts";
import type { ClinicRelief, Method } from "./wire.ts";

/** Return by which method and which state of the rule numbers were made, and as of when. */
export function methodText({ method, today }: Pick<ClinicRelief, "method" | "today">, text: ClinicText, words: ReliefWords): string {
  const late = method.late_counts ? words.lateCounts : words.lateOut;
  return [words.method(method.version, ruleName(method, text, words)), late, words.asOf(text.fullDay(today))].join(" ");
}

function ruleName({ rules_number: number, changed_at: since }: Method, text: ClinicText, words: ReliefWords): string {
  return since === null ? words.rulesDefault : words.rulesNumber(text.number(number), text.instant(since));
}
