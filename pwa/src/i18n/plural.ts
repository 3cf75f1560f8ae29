import type { Language } from "./language.ts";

/** Return a function that picks the form of a word for a number: `day(1)` "1 day", `day(2)` "2 days". */
export function plural(of: Language, one: string, other: string): (count: number) => string {
  const rules = new Intl.PluralRules(of);
  return (count) => `${count} ${rules.select(count) === "one" ? one : other}`;
}
