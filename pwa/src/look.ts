import { signal } from "@preact/signals";

import type { Language } from "./i18n/language.ts";
import { useLanguage } from "./i18n/words.ts";

export type Theme = "system" | "light" | "dark";
export type TextSize = "normal" | "large";

/** How the page looks, as chosen on this device; look.js applies the same before the first paint. */
export const theme = signal<Theme>("system");
export const textSize = signal<TextSize>("normal");

/** Take over what was chosen before. */
export function restoreLook(): void {
  const { theme: chosen, text } = document.documentElement.dataset;
  theme.value = (chosen as Theme | undefined) ?? "system";
  textSize.value = text === "large" ? "large" : "normal";
}

/** Use a theme from now on. */
export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  const root = document.documentElement;
  if (chosen === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = chosen;
  localStorage.setItem("theme", chosen);
}

/** Use a text size from now on. */
export function chooseTextSize(chosen: TextSize): void {
  textSize.value = chosen;
  const root = document.documentElement;
  if (chosen === "normal") delete root.dataset["text"];
  else root.dataset["text"] = chosen;
  localStorage.setItem("text", chosen);
}

/** Speak a language from now on. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  await useLanguage(chosen);
  document.documentElement.lang = chosen;
  localStorage.setItem("language", chosen);
}
