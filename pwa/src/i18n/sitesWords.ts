import { type Language, language } from "./language.ts";
import { sitesEn, type SitesWords } from "./sites.en.ts";
import { sitesEs } from "./sites.es.ts";

const WORDS: Record<Language, SitesWords> = { en: sitesEn, es: sitesEs };

/** Return the regions of the body in words; they load with what shows one. */
export function sitesWords(): SitesWords {
  return WORDS[language.value];
}
