import type { AdviceWords } from "messages:advice";

import { wordFor } from "../i18n/codes.ts";
import type { Day } from "../moment.ts";
import type { Picked } from "./form.ts";

/** A side effect as it was told; what a phone of an earlier protocol did not ask is absent. */
export type Told = Omit<Picked, "severity"> & { severity: number };

/** Return what was told of a side effect, in a few words each: how bad, what it stopped, whether it is over. */
export function saidOf(one: Told, { picking, said }: AdviceWords, dayOf: (day: Day) => string): string[] {
  const level = wordFor(picking.severity, one.severity) ?? "";
  const over = one.ended_on ? said.overOn({ day: dayOf(one.ended_on) }) : said.over;
  return [
    level.toLowerCase(),
    ...(one.stopped && one.stopped !== "no" ? [said.stopped[one.stopped]] : []),
    ...(one.present == null ? [] : [one.present ? said.present : over]),
    ...(one.tell && one.tell !== "record" ? [said.tell[one.tell]] : []),
  ];
}
