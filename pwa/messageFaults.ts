import { areas, languages, type Messages, messagesOf, partsOf, placeholders, pluralsOf, sentencesOf } from "./messageParts.ts";

const UNTRANSLATED_WORDS = 3; // fewer may be the same in two languages: "IV", "Nasal"

/** Return everything that is wrong with the message files: where, and what to do. English is what the others are held to. */
export function allFaults(): string[] {
  return Object.keys(languages()).flatMap((language) => {
    const found = new Set(areas(language));
    const missing = areas().filter((area) => !found.has(area));
    const extra = [...found].filter((area) => !areas().includes(area));
    return [
      ...missing.map((area) => `messages/${language}/${area}.json is missing: copy messages/en/${area}.json and translate it`),
      ...extra.map((area) => `messages/${language}/${area}.json is not in English: remove it or correct its name`),
      ...areas().filter((area) => found.has(area)).flatMap((area) => faultsOfFile(language, area)),
    ];
  });
}

function faultsOfFile(language: string, area: string): string[] {
  const english = messagesOf("en", area);
  return orComplaint(() => faultsOf(messagesOf(language, area), english, language, `messages/${language}/${area}.json`));
}

/** Return what is wrong with the messages of one file. */
export function faultsOf(messages: Messages, english: Messages, language: string, file: string): string[] {
  const [ours, theirs] = [new Map(sentencesOf(messages)), new Map(sentencesOf(english))];
  const missing = [...theirs].filter(([key]) => !ours.has(key));
  const extra = [...ours.keys()].filter((key) => !theirs.has(key));
  const common = [...ours].filter(([key]) => theirs.has(key));
  const keys = [...theirs.keys()].filter((key) => ours.has(key));
  const misplaced = keys.find((key, place) => common[place]![0] !== key);
  return [
    ...missing.map(([key, text]) => `${file}, ${key}: is missing; translate “${text}”`),
    ...extra.map((key) => `${file}, ${key}: is not in English; remove it or correct its name`),
    ...(misplaced ? [`${file}, ${misplaced}: stands in another place than in English; keep the order`] : []),
    ...common.flatMap(([key, text]) => orComplaint(() => faultsOfSentence(text, theirs.get(key)!, language, `${file}, ${key}`))),
  ];
}

function faultsOfSentence(text: string, english: string, language: string, at: string): string[] {
  if (!text.trim()) return [`${at}: is empty; translate “${english}”`];
  return [
    ...(language !== "en" && text === english && isSentence(text) ? [`${at}: is still in English; translate “${text}”`] : []),
    ...placeholderFaults(text, english, at),
    ...pluralFaults(text, language, at),
  ];
}

function isSentence(text: string): boolean {
  return (text.replace(/\{\w+\}/g, "").match(/\p{Letter}+/gu) ?? []).length >= UNTRANSLATED_WORDS;
}

function placeholderFaults(text: string, english: string, at: string): string[] {
  const ours = placeholders(partsOf(text, at), at);
  const theirs = placeholders(partsOf(english, `the English of ${at}`), at);
  return [
    ...[...theirs].filter(([name]) => !ours.has(name)).map(([name]) => `${at}: {${name}} is missing; English has it`),
    ...[...ours.keys()]
      .filter((name) => !theirs.has(name))
      .map((name) => `${at}: {${name}} is not in English; remove it or correct its name`),
    ...[...ours]
      .filter(([name, kind]) => theirs.has(name) && theirs.get(name) !== kind)
      .map(([name, kind]) => `${at}: {${name}} is ${kind} here, but ${theirs.get(name)} in English; write it as English does`),
  ];
}

function pluralFaults(text: string, language: string, at: string): string[] {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return pluralsOf(partsOf(text, at)).flatMap(({ value, options }) => {
    const forms = Object.keys(options);
    const absent = needed.filter((form) => !forms.includes(form));
    const unknown = forms.filter((form) => !form.startsWith("=") && !needed.some((one) => one === form));
    return [
      ...absent.map((form) => `${at}: the plural of {${value}} lacks the form ${form} {…}; ${language} needs ${needed.join(", ")}`),
      ...unknown.map((form) => `${at}: the plural of {${value}} has the form ${form}, which ${language} does not know; remove it`),
    ];
  });
}

function orComplaint(work: () => string[]): string[] {
  try {
    return work();
  } catch (fault) {
    return [(fault as Error).message];
  }
}
