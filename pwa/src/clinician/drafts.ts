/** What was typed and not yet saved, by page. In memory only: it survives a sign-in, not a reload. */
const drafts = new Map<string, unknown>();

/** Return what was typed on a page, or the form to begin with. */
export function draftOf<T>(page: string, begin: () => T): T {
  if (!drafts.has(page)) drafts.set(page, begin());
  return drafts.get(page) as T;
}

/** Keep what is typed on a page. */
export function keepDraft(page: string, form: unknown): void {
  drafts.set(page, form);
}

/** Forget what was typed on a page, once it is saved or given up; forget all when somebody signs out. */
export function dropDraft(page?: string): void {
  if (page === undefined) drafts.clear();
  else drafts.delete(page);
}
