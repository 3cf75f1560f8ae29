import { signal } from "@preact/signals";

import type { en } from "./en.ts";
import { type Language, language } from "./language.ts";

/** Every sentence of the shell and the patient's part; a language that lacks one does not compile. */
export type Words = typeof en;

/** The words of the page; `useLanguage` sets them before anything is drawn. */
export const words = signal<Words>(undefined as unknown as Words);

const LOADERS: Record<Language, () => Promise<Words>> = {
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
};

/** Load the words of a language and show them; resolves when the page speaks it. */
export async function useLanguage(wanted: Language): Promise<void> {
  words.value = await LOADERS[wanted]();
  language.value = wanted;
}
