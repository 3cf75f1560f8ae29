import { plain } from "../plain.ts";

/** Words of one language for what a person may type, by the code of the side effect: parted by blanks. */
export type Synonyms = Readonly<Record<string, string>>;

/** Return the codes whose name or everyday words begin with every word looked for, in the order given. */
export function searched<Code extends string>(
  looked: string,
  codes: readonly Code[],
  names: Readonly<Record<Code, string>>,
  synonyms: Synonyms,
): Code[] {
  const asked = wordsOf(looked);
  if (asked.length === 0) return [];
  const begins = (known: string[], word: string) => known.some((one) => one.startsWith(word));
  return codes.filter((code) => {
    const known = wordsOf(`${names[code]} ${synonyms[code] ?? ""}`);
    return asked.every((word) => begins(known, word));
  });
}

function wordsOf(text: string): string[] {
  return plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
