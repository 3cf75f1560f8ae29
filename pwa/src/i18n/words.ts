import { signal } from "@preact/signals";

import type shell from "../../messages/en/shell.json";
import { type Language, language } from "./language.ts";

/** Every sentence of the shell and of the patient's first page. */
export type Words = typeof shell;

/** The words of the page; `useLanguage` sets them before anything is drawn. */
export const words = signal<Words>(undefined as unknown as Words);

/** Load the words of a language and show them; resolves when the page speaks it. */
export async function useLanguage(wanted: Language): Promise<void> {
  words.value = (await import(`../../messages/${wanted}/shell.json`)).default;
  language.value = wanted;
}
