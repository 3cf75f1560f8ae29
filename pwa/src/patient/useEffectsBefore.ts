import { useEffect, useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import { headsOf } from "../heads.ts";
import type { Day } from "../moment.ts";
import { type EffectDay, effectDays, recentEffects, type StandingEffect, standingEffects, type Telling } from "./effectDays.ts";

/** What earlier check-ins on this phone say of side effects. */
export interface EffectsBefore {
  days: EffectDay[]; // before the day of the form, oldest first
  standing: StandingEffect[]; // what may still be there
  recent: string[]; // told last first
  saysMore: boolean; // this person has told more of one than how bad it was
}

const NOTHING: EffectsBefore = { days: [], standing: [], recent: [], saysMore: false };

/** Return what was told before a day; at first nothing. */
export function useEffectsBefore(read: () => Promise<readonly KnownVersion[]>, day: Day): EffectsBefore {
  const [before, setBefore] = useState(NOTHING);
  useEffect(() => {
    let open = true;
    void read().then((versions) => open && setBefore(beforeOf(headsOf(versions), day)));
    return () => void (open = false);
  }, [read, day]);
  return before;
}

/** Return what the heads say of the time before a day. */
export function beforeOf(heads: readonly Telling[], day: Day): EffectsBefore {
  const earlier = heads.filter(({ kind, local_date }) => kind === "check_in" && local_date < day);
  const told = earlier.flatMap(({ side_effects }) => side_effects ?? []);
  return {
    days: effectDays(earlier),
    standing: standingEffects(earlier, day),
    recent: recentEffects(earlier),
    saysMore: told.some((one) => one.present != null || one.ended_on != null),
  };
}
