import { copyEn, type CopyWords } from "./copy.en.ts";
import { copyEs } from "./copy.es.ts";
import { type Language, language } from "./language.ts";

const WORDS: Record<Language, CopyWords> = { en: copyEn, es: copyEs };

/** Return the words of copies in files; they load with that page. */
export function copyWords(): CopyWords {
  return WORDS[language.value];
}
