import { signal } from "@preact/signals";

/** The languages that the client speaks, each in its own name. */
export const LANGUAGES = { en: "English", es: "Español" } as const;
export type Language = keyof typeof LANGUAGES;

/** The language of the page. */
export const language = signal<Language>("en");

/** Return the language to begin with: the chosen one, else the first of the phone's that we speak. */
export function firstLanguage(chosen: string | null, phone: readonly string[]): Language {
  const wanted = [chosen ?? "", ...phone].map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((tag): tag is Language => tag in LANGUAGES) ?? "en";
}
