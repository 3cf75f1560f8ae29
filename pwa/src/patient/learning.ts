import type { LearnWords } from "messages:learn";

import { type Language, WRITTEN, type Written, writtenFor } from "../i18n/language.ts";

/** A page that explains; its words are in the learn.json of each language. */
export type Page = keyof LearnWords;

/** The pages of the help, in the order in which they are listed. */
export const AROUND: readonly Page[] = ["before", "after", "gone"];
export const LEARN: readonly Page[] = ["therapy", "session", "afterwards", "measure", "emergency"];

/** What the sentences of a page rest on: studies and labels by the names they go by everywhere. */
export const SOURCES: Partial<Record<Page, readonly string[]>> = {
  therapy: [
    "Orhurhu et al. 2019: 7 trials, 211 people, −1.83 points (−2.35 to −1.31) for up to 2 weeks",
    "Cohen et al. 2018: consensus guidelines of ASRA, AAPM and ASA (CRPS: up to 12 weeks)",
    "Sigtermans et al. 2009: CRPS, 60 people, 4.2 days of infusion",
    "Pickering et al. 2020: neuropathic pain, 20 people",
    "Patil et al. 2012: 49 people, 369 infusions (over 3 weeks in 23 to 51 %)",
  ],
  session: ["Ketalar (ketamine): prescribing information", "Spravato (esketamine): prescribing information"],
  afterwards: ["Ketalar (ketamine): prescribing information", "Spravato (esketamine): prescribing information"],
  measure: ["Bandolier; Farrar et al. 2001: a third less pain is felt as a real improvement"],
};

type Said = Record<Written, string | null> | undefined;

/** Return a clinic's own text in the language of the page, or else in the one that there is. */
export function ownText(said: Said, language: Language): { lang: Written; paragraphs: string[] } | null {
  const lang = [writtenFor(language), ...WRITTEN].find((one) => said?.[one]);
  const text = lang && said?.[lang];
  return text ? { lang, paragraphs: text.split(/\n\s*\n/).map((one) => one.trim()) } : null;
}

/** Return which page of the help a path asks for; none for what is not one. */
export function pageOf(path: string): Page | undefined {
  const name = path.split("/")[2];
  return [...AROUND, ...LEARN].find((page) => page === name);
}
