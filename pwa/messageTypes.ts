/** `npm run messages`: says what is wrong with the message files, and writes what TypeScript knows of the English ones. */
import { writeFileSync } from "node:fs";

import { allFaults } from "./messageFaults.ts";
import { areas, isList, type Messages, messagesOf, partsOf, placeholders } from "./messageParts.ts";

const HEAD = "// Written by `npm run messages`; do not edit.\n";

/** Return every declaration that belongs beside the messages, by its path in `messages/`. */
export function declarations(): Record<string, string> {
  const ofFiles = areas().map((area) => [`en/${area}.d.json.ts`, declarationOf(area)]);
  return { ...Object.fromEntries(ofFiles), "areas.d.ts": HEAD + areas().map(declarationOfArea).join("") };
}

function declarationOf(area: string): string {
  const type = typeOfGroup(messagesOf("en", area), `messages/en/${area}.json, `, "");
  return `${HEAD}declare const messages: ${type};\nexport default messages;\n`;
}

function declarationOfArea(area: string): string {
  const type = `${area[0]!.toUpperCase()}${area.slice(1)}Words`;
  return `
declare module "messages:${area}" {
  export type ${type} = typeof import("./en/${area}.json").default;
  export const ${area}Words: (language?: import("../src/i18n/language.ts").Language) => ${type};
}
`;
}

function typeOfGroup(group: Messages, at: string, indent: string): string {
  const lines = Object.entries(group).map(([key, value]) => `${indent}  ${nameOf(key)}: ${typeOf(value, at + key, `${indent}  `)};\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function typeOf(value: Messages[string], at: string, indent: string): string {
  if (typeof value === "string") return typeOfSentence(value, at);
  if (isList(value)) return `[${value.map((text, n) => typeOfSentence(text, `${at}[${n}]`)).join(", ")}]`;
  return typeOfGroup(value, `${at}.`, indent);
}

function typeOfSentence(text: string, at: string): string {
  const given = [...placeholders(partsOf(text, at), at)].map(([name, kind]) => `${name}: ${kind === "number" ? kind : "string"}`);
  return given.length > 0 ? `(given: { ${given.join("; ")} }) => string` : "string";
}

function nameOf(key: string): string {
  return /^[a-zA-Z_]\w*$/.test(key) ? key : JSON.stringify(key);
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(declarations())) writeFileSync(new URL(`./messages/${path}`, import.meta.url), text);
  const faults = allFaults();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
