import { adviceWords } from "../i18n/adviceWords.ts";
import type { EffectCode } from "../i18n/effects.en.ts";
import { Advice } from "./Advice.tsx";
import type { Picked } from "./form.ts";
import { adviceFor } from "./urgency.ts";
import type { Whom } from "./whom.ts";

type Reported = readonly { effect: string; severity: number }[];

/** The side effects of a saved check-in, in words. */
export function EffectNames({ effects }: { effects: Reported }) {
  const { picking, effects: names } = adviceWords();
  const said = effects.map(({ effect, severity }) => {
    const level = picking.severity[severity as keyof typeof picking.severity];
    return `${names[effect as EffectCode]} (${level.toLowerCase()})`;
  });
  return <>{said.join(", ") || picking.none}</>;
}

interface AdviceProps {
  effects: Reported;
  whom: Whom;
  hoursSinceSession: number | null;
}

/** What to do about them stays on the page after saving. */
export function EffectAdvice({ effects, whom, hoursSinceSession }: AdviceProps) {
  return <Advice advice={adviceFor(effects as readonly Picked[], hoursSinceSession)} whom={whom} />;
}
