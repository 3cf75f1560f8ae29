import type { ClinicWords } from "messages:clinic";

import { type Language, language, LANGUAGES } from "../i18n/language.ts";
import { chooseLanguage, chooseTheme, type Theme, theme, THEMES } from "../look.ts";

/** The language and the appearance on this device, at the foot of every page. */
export function Look({ words: { look } }: { words: ClinicWords }) {
  return (
    <footer class="look">
      <label>
        {look.language}
        <select value={language.value} onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}>
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option value={code}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {look.theme}
        <select value={theme.value} onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}>
          {THEMES.map((name) => (
            <option value={name}>{look.themes[name]}</option>
          ))}
        </select>
      </label>
    </footer>
  );
}
