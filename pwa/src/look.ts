import { signal } from "@preact/signals";

import { directionOf, type Language, language } from "./i18n/language.ts";

/** How light the page is; "dim" is for eyes that light hurts. */
export const THEMES = ["system", "light", "dark", "dim"] as const;
export type Theme = (typeof THEMES)[number];

/** How large the text is, in percent of what the browser would take. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const root = document.documentElement; // look.js has applied what was chosen before the first paint

/** How the page looks, as chosen on this device. */
export const theme = signal<Theme>((root.dataset["theme"] as Theme | undefined) ?? "system");
export const textSize = signal<TextSize>(Number(root.dataset["text"] ?? 100) as TextSize);

/** Use a theme from now on. */
export function chooseTheme(chosen: Theme): void {
  theme.value = chosen;
  if (chosen === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = chosen;
  localStorage.setItem("theme", chosen);
  showBrowserBar();
}

/** Use a text size from now on. */
export function chooseTextSize(chosen: TextSize): void {
  textSize.value = chosen;
  if (chosen === 100) delete root.dataset["text"];
  else root.dataset["text"] = String(chosen);
  localStorage.setItem("text", String(chosen));
}

/** Speak a language from now on, and remember it. */
export function chooseLanguage(chosen: Language): void {
  speak(chosen);
  localStorage.setItem("language", chosen);
}

/** Speak a language; the whole page turns round where it is written from right to left. */
export function speak(chosen: Language): void {
  language.value = chosen;
  root.lang = chosen;
  root.dir = directionOf(chosen);
}

/** Keep the page dim for a while, whatever its theme: for somebody who comes from a session. */
export function keepDim(dim: boolean): void {
  root.toggleAttribute("data-dim", dim);
  showBrowserBar();
}

/** Colour the browser's own bar like the page: above a dark page a white bar would be the brightest thing in the room. */
export function showBrowserBar(): void {
  const chosen = root.hasAttribute("data-dim") || theme.value !== "system";
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    bar.dataset["own"] ??= bar.content;
    bar.content = chosen ? getComputedStyle(root).getPropertyValue("--paper") : bar.dataset["own"];
  }
}
