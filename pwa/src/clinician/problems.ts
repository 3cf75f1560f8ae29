import type { ClinicWords } from "messages:clinic";

import { wordFor } from "../i18n/codes.ts";

/** Why something failed: the server's problem document, or no answer at all. */
export interface Problem {
  code: string;
  where: { field: string; code: string; message: string }[];
  current?: unknown; // with code "stale": what stands there now
}

export const OFFLINE: Problem = { code: "offline", where: [] };

/** Return what to say about a failure as a whole. */
export function problemText({ code }: Problem, { problem }: ClinicWords): string {
  return wordFor(problem, code) ?? problem.other;
}

/** Return what to say when something typed was not saved: it is still there, and which way on. */
export function unsavedText(problem: Problem, words: ClinicWords): string {
  const said = problemText(problem, words);
  return problem.where.length > 0 ? said : `${said} ${words.kept}`;
}

/** Return the words beside each field at fault, by its name. */
export function fieldErrors(problem: Problem | undefined, { field: texts }: ClinicWords): Record<string, string> {
  const pairs = (problem?.where ?? []).map(({ field, code, message }) => [field, wordFor(texts, code) ?? message]);
  return Object.fromEntries(pairs);
}

/** Return whether an unknown body is a problem document. */
export function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && Array.isArray((body as Problem).where);
}
