import { adviceWords } from "messages:advice";
import { effectsWords } from "messages:effects";

import type { EffectCode } from "../i18n/codes.ts";
import { SHORT, showDay } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { Advice } from "./Advice.tsx";
import { saidOf, type Told } from "./effectSaid.ts";
import type { Ended, Picked } from "./form.ts";
import { adviceFor } from "./urgency.ts";
import type { Whom } from "./whom.ts";

type Reported = readonly Told[];

/** The side effects of a saved check-in, in words. */
export function EffectNames({ effects }: { effects: Reported }) {
  const words = adviceWords();
  const names = effectsWords();
  const said = effects.map((one) => `${names[one.effect as EffectCode]} (${saidOf(one, words, shortDay).join(", ")})`);
  return <>{said.join("; ") || words.picking.none}</>;
}

/** The side effects of earlier days that a check-in says are over. */
export function EndedNames({ ended }: { ended: readonly Ended[] }) {
  const names = effectsWords();
  const { said } = adviceWords();
  const named = ended.map(({ effect, ended_on }) => {
    const name = names[effect as EffectCode];
    return ended_on ? said.endedOn({ effect: name, day: shortDay(ended_on) }) : name;
  });
  return <>{named.join("; ")}</>;
}

function shortDay(day: string): string {
  return showDay(language.value, day, SHORT);
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
