import { type NeedsWords, needsWords } from "messages:needs";

import { dayNumber } from "../charts/days.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import rules from "../rules.json" with { type: "json" };
import type { Sort } from "./caseload.ts";
import type { Need } from "./wire.ts";

/** Return why somebody is needed, in words: the rule that fired, with the limits that it goes by. */
export function whyOf({ kind }: Pick<Need, "kind">, words: NeedsWords): string {
  const { lasting_days, lasting_span_days, urinary_days, belly_pain_days, window_days } = rules.watch_rules;
  switch (kind) {
    case "lasting":
      return words.lasting({ days: lasting_days, span: lasting_span_days });
    case "urinary":
      return words.urinary({ days: urinary_days, window: window_days });
    case "belly_pain":
      return words.belly_pain({ days: belly_pain_days, window: window_days });
    default:
      return words.why[kind];
  }
}

/** Return how many days somebody has been waiting for what should be looked at on its own day; 0: not even one. */
export function waited({ pressing, since }: Pick<Need, "pressing" | "since">, today: string): number {
  return pressing === "review" ? 0 : dayNumber(today) - dayNumber(since);
}

/** Return the name of a column of the caseload. */
export function columnName(sort: Sort, { words, chart }: ClinicText): string {
  return sort === "need" ? needsWords(chart.language).column : words.caseload[sort];
}
