import { type Language, language } from "./language.ts";
import { learnEn, type LearnWords } from "./learn.en.ts";
import { learnEs } from "./learn.es.ts";

const WORDS: Record<Language, LearnWords> = { en: learnEn, es: learnEs };

/** Return the pages that explain; they load with the first of them. */
export function learnWords(): LearnWords {
  return WORDS[language.value];
}
