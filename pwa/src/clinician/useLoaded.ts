import { useEffect, useState } from "preact/hooks";

import type { Answered } from "./calls.ts";

export interface Loaded<T> {
  answer: Answered<T> | undefined; // nothing yet
  again: () => void;
}

/** Ask for something when a page opens, whenever its key changes, and again on demand. */
export function useLoaded<T>(load: () => Promise<Answered<T>>, key: string): Loaded<T> {
  const [answer, setAnswer] = useState<Answered<T>>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let open = true;
    setAnswer(undefined);
    void load().then((come) => open && setAnswer(come));
    return () => void (open = false);
  }, [key, tries]);
  return { answer, again: () => setTries((count) => count + 1) };
}
