/** What compiled messages call; nothing else does. */
import { showNumber } from "./format.ts";
import type { Language } from "./language.ts";

const DECIMALS = 2; // at most: who wants fewer hands over a rounded number
const rules: Partial<Record<Language, Intl.PluralRules>> = {};

type Forms = Partial<Record<string, string>> & { other: string };

/** Return a number of a message as it is written. */
export function number(language: Language, value: number): string {
  return showNumber(language, value, DECIMALS);
}

/** Return the form of a message for a number as it is written: "1 day", "2 days". */
export function plural(language: Language, count: number, forms: Forms): string {
  const ofLanguage = (rules[language] ??= new Intl.PluralRules(language, { maximumFractionDigits: DECIMALS }));
  return forms[`=${count}`] ?? forms[ofLanguage.select(count)] ?? forms.other;
}

/** Return the form of a message that was asked for by name. */
export function chosen(name: string, forms: Forms): string {
  return forms[name] ?? forms.other;
}
