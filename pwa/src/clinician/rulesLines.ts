import { rulesWords } from "messages:rules";

import type { ClinicText } from "../i18n/clinicText.ts";
import { differing, PARTS, shown } from "./rulesForm.ts";
import type { Parameter, Rules } from "./wire.ts";

const UNITS = new Map(PARTS.flatMap(({ parameters }) => parameters));

/** Return what somebody else changed of a rule, in words: only what differs from what was seen. */
export function rulesLines(seen: Rules, current: Rules, { chart }: ClinicText): string[] {
  const words = rulesWords(chart.language);
  const written = (name: Parameter) => words.value[UNITS.get(name)!]({ count: shown(name, current.parameters[name]) });
  const lines = differing(seen.parameters, current.parameters).map((name) => words.differs({ name: words.names[name], value: written(name) }));
  if (seen.late_counts === current.late_counts) return lines;
  return [...lines, current.late_counts ? words.lateStands.on : words.lateStands.off];
}
