import { fileURLToPath } from "node:url";

import { TYPE } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

import { isList, languages, type Messages, messagesOf, type Part, partsOf, placeholders } from "./messageParts.ts";

/** Makes modules of the message files while the client is built, so that no phone has to read their notation. */
export function messages(): Plugin {
  return {
    name: "messages",
    enforce: "pre",
    resolveId: (name) => (name.startsWith(OF_AREA) ? fileURLToPath(new URL(placeOf(name), import.meta.url)) : undefined),
    load: (path) => {
      const code = moduleAt(path);
      return code === undefined ? undefined : { code, moduleType: "js" };
    },
  };
}

/** `messages:kept` is the area `kept` in every language. */
export const OF_AREA = "messages:";

/** Return where the module of an area would lie if it were a file; what it imports is named from there. */
export function placeOf(name: string): string {
  return `./messages/${name.slice(OF_AREA.length)}.js`;
}

/** Return the code of an area or of one message file by its path; nothing for what is neither. */
export function moduleAt(path: string): string | undefined {
  const [, language, area, ending] = /\/messages\/(?:(\w+)\/)?(\w+)\.(json|js)$/.exec(path) ?? [];
  if (ending === "js" && !language) return codeOfArea(area!);
  return ending === "json" && language ? codeOfFile(language, area!) : undefined;
}

function codeOfArea(area: string): string {
  const all = Object.keys(languages());
  return [
    ...all.map((language) => `import in_${language} from "./${language}/${area}.json";`),
    `import { wordsIn } from "../src/i18n/language.ts";`,
    `export const ${area}Words = wordsIn({ ${all.map((language) => `${language}: in_${language}`).join(", ")} });`,
  ].join("\n");
}

function codeOfFile(language: string, area: string): string {
  const at = `messages/${language}/${area}.json, `;
  return [
    `import { chosen, number, plural } from "../../src/i18n/forms.ts";`,
    `const language = ${JSON.stringify(language)};`,
    `export default ${codeOfGroup(messagesOf(language, area), at)};`,
  ].join("\n");
}

function codeOfGroup(group: Messages, at: string): string {
  const lines = Object.entries(group).map(([key, value]) => `${JSON.stringify(key)}: ${codeOfValue(value, at + key)}`);
  return `{\n${lines.join(",\n")}\n}`;
}

function codeOfValue(value: Messages[string], at: string): string {
  if (typeof value === "string") return codeOfSentence(value, at);
  if (isList(value)) return `[${value.map((text, n) => codeOfSentence(text, `${at}[${n}]`)).join(", ")}]`;
  return codeOfGroup(value, `${at}.`);
}

/** Return the code of a sentence: a string, or a function of what it is handed. */
export function codeOfSentence(text: string, at: string): string {
  const parts = partsOf(text, at);
  if (placeholders(parts, at).size > 0) return `(given) => ${codeOfParts(parts)}`;
  return JSON.stringify(parts.map((part) => (part.type === TYPE.literal ? part.value : "")).join(""));
}

/** Return the code that writes parts; `counted` is the number that # stands for. */
function codeOfParts(parts: readonly Part[], counted = ""): string {
  const written = parts.map((part) => (part.type === TYPE.literal ? escaped(part.value) : `\${${codeOfPart(part, counted)}}`));
  return `\`${written.join("")}\``;
}

function codeOfPart(part: Part, counted: string): string {
  if (part.type === TYPE.pound) return `number(language, given.${counted})`;
  const { value } = part;
  if (part.type === TYPE.number) return `number(language, given.${value})`;
  if (part.type === TYPE.plural) return `plural(language, given.${value}, ${codeOfForms(part.options, value)})`;
  return part.type === TYPE.select ? `chosen(given.${value}, ${codeOfForms(part.options, counted)})` : `given.${value}`;
}

/** Return the code of the forms of a plural or a choice, without those that are the same as `other`, which stands in for them. */
function codeOfForms(options: Record<string, { value: Part[] }>, counted: string): string {
  const other = codeOfParts(options["other"]!.value, counted);
  const forms = Object.entries(options).map(([name, { value }]) => [name, codeOfParts(value, counted)]);
  const telling = forms.filter(([name, code]) => name === "other" || name!.startsWith("=") || code !== other);
  return `{ ${telling.map(([name, code]) => `${JSON.stringify(name)}: ${code}`).join(", ")} }`;
}

function escaped(text: string): string {
  return text.replace(/[`\\]|\$(?=\{)/g, "\\$&");
}
