import type { Language } from "./language.ts";
import { questionsEn, type QuestionWords } from "./questions.en.ts";
import { questionsEs } from "./questions.es.ts";

const WORDS: Record<Language, QuestionWords> = { en: questionsEn, es: questionsEs };

export type { QuestionWords };

/** Return the words around questionnaires in a language; they load with that part. */
export function questionsWords(language: Language): QuestionWords {
  return WORDS[language];
}
