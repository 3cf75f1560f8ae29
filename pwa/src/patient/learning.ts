import type { LearnWords } from "messages:learn";

import { type Language, WRITTEN, type Written, writtenFor } from "../i18n/language.ts";

/** A page that explains; its words are in the learn.json of each language. */
export type Page = keyof LearnWords;

/** The pages of the help, in the order in which they are listed. */
export const AROUND: readonly Page[] = ["before", "after", "gone"];
export const LEARN: readonly Page[] = ["therapy", "session", "afterwards", "measure", "emergency"];

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
