import { adviceWords } from "messages:advice";
import { effectsWords } from "messages:effects";

import type { EffectCode } from "../i18n/codes.ts";
import type { Day } from "../moment.ts";
import { Notice } from "../ui/Notice.tsx";
import type { EffectDay } from "./effectDays.ts";
import type { Picked } from "./form.ts";
import { watchedWith } from "./watching.ts";

interface Props {
  days: readonly EffectDay[];
  today: Day;
  picked: readonly Picked[];
}

/** What several check-ins say together: nothing is urgent, so a calm note, and no sound. */
export function WatchNote({ days, today, picked }: Props) {
  const { advice } = adviceWords();
  const effects = effectsWords();
  const watched = watchedWith(days, today, picked);
  if (watched.length === 0) return null;
  const often = watched.filter((effect) => effect !== "craving").map((effect) => effects[effect as EffectCode]);
  return (
    <Notice tone="calm" icon="attention" title={advice.watchTitle}>
      {often.length > 0 && <p>{advice.watch({ effects: often.join("; ") })}</p>}
      {watched.includes("craving") && <p>{advice.watchCraving}</p>}
    </Notice>
  );
}
