import { signal } from "@preact/signals";

import LANGUAGES from "../../messages/languages.json" with { type: "json" };

/** The languages that the client speaks, each in its own name. */
export { LANGUAGES };
export type Language = keyof typeof LANGUAGES;

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Return which way a language is written. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.test(tag) ? "rtl" : "ltr";
}

/** The language of the page. */
export const language = signal<Language>("en");

/** The languages that the server has texts in: questionnaires, reminders, what a clinic writes. */
export const WRITTEN = ["en", "es"] as const;
export type Written = (typeof WRITTEN)[number];

/** Return in which language the server writes to somebody who reads this one: English where it has no better. */
export function writtenFor(wanted: Language): Written {
  return WRITTEN.find((one) => one === wanted) ?? "en";
}

/** Return what hands out the words of the page's language, or of one that is named. Only compiled messages call this. */
export function wordsIn<Words>(all: Record<Language, Words>): (wanted?: Language) => Words {
  return (wanted = language.value) => all[wanted];
}

/** Return the language to begin with: the chosen one, else the first of the phone's that we speak. */
export function firstLanguage(chosen: string | null, phone: readonly string[]): Language {
  const wanted = [chosen ?? "", ...phone].map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((tag): tag is Language => tag in LANGUAGES) ?? "en";
}

const phoneTags = signal<readonly string[]>([]);

/** Take the phone's languages ("en-GB", "es-MX"), most wanted first: dates are written as its region does. */
export function writeLike(phone: readonly string[]): void {
  phoneTags.value = phone;
}

/** Return whose dates and numbers to write: the phone's own kind of this language, if it has one. */
export function localeOf(wanted: Language): string {
  return phoneTags.value.find((tag) => tag.slice(0, 2).toLowerCase() === wanted) ?? wanted;
}
