import type { KeptWords } from "messages:kept";

import type { State } from "../api/client.ts";
import { showNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/language.ts";

/** Return one plain sentence about the current episode; a duration not known to have ended says "at least". */
export function reliefSentence(state: State, words: KeptWords["relief"], language: Language): string {
  const span = (days: number) => spanOf(days, words, language);
  const day = state.day ?? 0;
  const known = span(state.known_days ?? 0);
  switch (state.kind) {
    case "none":
      return words.none;
    case "too_soon":
      return day === 0 ? words.sessionToday : words.tooSoon({ day });
    case "relief":
      return withLast(state.pending ? words.pending({ known }) : words.relief({ day }), state, words, language);
    case "lost":
      return withLast(words.lost({ known }), state, words, language);
    case "unknown":
      return withLast(words.unknown({ known }), state, words, language);
    case "no_response":
      return words.noResponse;
    case "maintenance":
      return words.maintenance;
    case "not_measured":
      return notMeasured(state, words, day);
  }
}

/** Nine and a half days are "9.5 days"; whole ones follow the plural of the language. */
function spanOf(days: number, words: KeptWords["relief"], language: Language): string {
  return Number.isInteger(days) ? words.days({ days }) : words.about({ number: showNumber(language, days) });
}

/** "Day 12 of relief; last time 15." A time before without relief, or not known, is left out. */
function withLast(sentence: string, state: State, words: KeptWords["relief"], language: Language): string {
  if (!state.last_days) return `${sentence}.`;
  const last = showNumber(language, state.last_days);
  return sentence + (state.last_at_least ? words.lastAtLeast({ last }) : words.last({ last }));
}

function notMeasured({ reason }: State, words: KeptWords["relief"], day: number): string {
  if (reason === "low_baseline") return words.lowBaseline;
  return reason === "confounder" ? words.confounder : words.tooFew({ day });
}
