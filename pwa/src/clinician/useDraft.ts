import { useState } from "preact/hooks";

import { draftOf, dropDraft, keepDraft } from "./drafts.ts";

/** Return what is typed on a page, how to write it, and how to forget it. */
export function useDraft<T>(page: string, begin: () => T): [T, (next: T) => void, () => void] {
  const [draft, setDraft] = useState(() => draftOf(page, begin));
  const write = (next: T) => {
    keepDraft(page, next);
    setDraft(next);
  };
  return [draft, write, () => dropDraft(page)];
}
