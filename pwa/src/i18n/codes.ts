import type { EffectsWords } from "messages:effects";

/** The code of a side effect. */
export type EffectCode = keyof EffectsWords;

/** Return the word for a code that came over the wire; nothing where this version of the app knows none. */
export function wordFor(words: Partial<Record<string, string>>, code: string | number): string | undefined {
  return words[code];
}
