import { signal } from "@preact/signals";

import type { Language } from "./i18n/language.ts";
import { useLanguage } from "./i18n/words.ts";

export type Theme = "system" | "light" | "dark";
export type TextSize = "normal" | "large";

const { dataset } = document.documentElement; // look.js has applied what was chosen before the first paint

/** How the page looks, as chosen on this device. */
export const theme = signal<Theme>((dataset["theme"] as Theme | undefined) ?? "system");
export const textSize = signal<TextSize>(dataset["text"] === "large" ? "large" : "normal");

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
