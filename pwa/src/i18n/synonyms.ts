import type { EffectCode } from "./effects.en.ts";
import { type Language, language } from "./language.ts";
import { synonymsEn } from "./synonyms.en.ts";
import { synonymsEs } from "./synonyms.es.ts";

const SYNONYMS: Record<Language, Partial<Record<EffectCode, string>>> = { en: synonymsEn, es: synonymsEs };

/** Return the everyday words for side effects in the language of the page. */
export function synonyms(): Partial<Record<EffectCode, string>> {
  return SYNONYMS[language.value];
}
