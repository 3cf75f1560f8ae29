import { readdirSync, readFileSync } from "node:fs";

import { type MessageFormatElement as Part, parse, type PluralElement, TYPE } from "@formatjs/icu-messageformat-parser";

/** What a message file holds: sentences, lists of them where the order matters, and groups. */
export interface Messages {
  [key: string]: string | readonly string[] | Messages;
}
export type { Part };

/** What a sentence is handed: a text, a number, or one of several words to choose by. */
export type Kind = "text" | "number" | `one of ${string}`;

const FOLDER = new URL("./messages/", import.meta.url);

/** Return the languages that there are messages in, each in its own name. */
export function languages(): Record<string, string> {
  return JSON.parse(readFileSync(new URL("languages.json", FOLDER), "utf8"));
}

/** Return the names of the files that a language has, without their ending. */
export function areas(language = "en"): string[] {
  const files = readdirSync(new URL(`${language}/`, FOLDER)).filter((name) => /^\w+\.json$/.test(name));
  return files.map((name) => name.slice(0, -".json".length)).sort();
}

/** Return what a message file holds. */
export function messagesOf(language: string, area: string): Messages {
  const text = readFileSync(new URL(`${language}/${area}.json`, FOLDER), "utf8");
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Error(`messages/${language}/${area}.json is no JSON: look for a missing comma or quotation mark. ${fault}`);
  }
}

/** Return every sentence with the path of its key: `saved.gone`, and `anchors[0]` in a list. */
export function sentencesOf(messages: Messages | readonly string[], path = ""): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([name, value]): [string, string][] => {
    const key = Array.isArray(messages) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    return typeof value === "string" ? [[key, value]] : sentencesOf(value, key);
  });
}

/** Return whether a value is a list of sentences. */
export function isList(value: Messages[string]): value is readonly string[] {
  return Array.isArray(value);
}

const ADVICE: Record<string, string> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: "a { has no } that closes it",
  EMPTY_ARGUMENT: "between { and } stands nothing: name the placeholder, as English does",
  MALFORMED_ARGUMENT: "a placeholder is {name}, as English has it; for a brace itself write '{'",
  MISSING_OTHER_CLAUSE: "add the form other {…}",
  INVALID_ARGUMENT_TYPE: "after the first comma stands number, plural or select",
};

/** Return the parts of a sentence; `where` names it in a complaint. */
export function partsOf(text: string, where: string): Part[] {
  const parts = parsed(text, where);
  for (const part of everyPart(parts)) refuseUnknown(part, where);
  return parts;
}

function parsed(text: string, where: string): Part[] {
  try {
    return parse(text, { ignoreTag: true });
  } catch (fault) {
    const { message, location } = fault as SyntaxError & { location: { start: { column: number } } };
    throw new Error(`${where}, at character ${location.start.column}: ${ADVICE[message] ?? message}`);
  }
}

function refuseUnknown(part: Part, where: string): void {
  if (part.type === TYPE.literal || part.type === TYPE.pound) return;
  const complain = (what: string) => {
    throw new Error(`${where}: ${what}`);
  };
  if (!/^[a-z_]\w*$/i.test(part.value)) complain(`{${part.value}} is no name of a placeholder`);
  if (part.type === TYPE.date || part.type === TYPE.time) complain(`write {${part.value}}: days and times come already written`);
  if (part.type === TYPE.number && part.style) complain(`write {${part.value}, number}, without a style`);
  if (part.type === TYPE.plural && part.pluralType !== "cardinal") complain("selectordinal is not known here: use plural");
  if (part.type === TYPE.plural && part.offset) complain("offset is not known here: hand over the number that is shown");
}

/** Return the parts with all that lies within their forms. */
export function everyPart(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    const within = part.type === TYPE.plural || part.type === TYPE.select ? Object.values(part.options) : [];
    return [part, ...within.flatMap(({ value }) => everyPart(value))];
  });
}

/** Return what each placeholder of a sentence takes, in the order of their first use. */
export function placeholders(parts: readonly Part[], where: string): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const part of everyPart(parts)) {
    if (part.type === TYPE.literal || part.type === TYPE.pound) continue;
    const known = kinds.get(part.value);
    const kind = kindOf(part);
    if (known && (known === "number") !== (kind === "number")) {
      throw new Error(`${where}: {${part.value}} is a number elsewhere in it, so write {${part.value}, number}`);
    }
    if (!known || known === "text") kinds.set(part.value, kind);
  }
  return kinds;
}

function kindOf(part: Part): Kind {
  if (part.type === TYPE.select) return `one of ${Object.keys(part.options).sort().join(", ")}`;
  return part.type === TYPE.number || part.type === TYPE.plural ? "number" : "text";
}

/** Return the plurals of a sentence. */
export function pluralsOf(parts: readonly Part[]): PluralElement[] {
  return everyPart(parts).filter((part) => part.type === TYPE.plural);
}
