import type { Day } from "../moment.ts";
import { type EffectDay, effectDays, watches } from "./effectDays.ts";
import type { Picked } from "./form.ts";

/** Return those of the side effects picked now that earlier days make worth a second look. */
export function watchedWith(before: readonly EffectDay[], today: Day, picked: readonly Picked[]): string[] {
  const rated = picked.flatMap(({ effect, severity }) => (severity === null ? [] : [{ effect, severity }]));
  const now = effectDays([{ id: "", kind: "check_in", local_date: today, side_effects: rated }]);
  const fired = watches([...before, ...now], today).flatMap(({ effects }) => effects);
  return rated.map(({ effect }) => effect).filter((effect) => fired.includes(effect));
}
