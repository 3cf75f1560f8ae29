import { adviceEn, type AdviceWords } from "./advice.en.ts";
import { adviceEs } from "./advice.es.ts";
import { effectsEn, type EffectWords } from "./effects.en.ts";
import { effectsEs } from "./effects.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, AdviceWords & { effects: EffectWords }> = {
  en: { ...adviceEn, effects: effectsEn },
  es: { ...adviceEs, effects: effectsEs },
};

/** Return the words of side effects and of what to do at once; they load with those parts. */
export function adviceWords(): AdviceWords & { effects: EffectWords } {
  return WORDS[language.value];
}
