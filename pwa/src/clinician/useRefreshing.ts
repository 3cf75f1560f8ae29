import { useEffect, useRef, useState } from "preact/hooks";

import { type Progress, refreshAll, type Refreshed } from "./refreshing.ts";
import type { Server } from "./server.ts";

export interface Refreshing {
  progress: Progress | undefined; // while it is under way
  result: Refreshed | undefined; // once it is over
  run: (stale: number) => Promise<void>;
}

/** Bring a clinic's results up to date while the page stands open. */
export function useRefreshing({ refreshRelief: refresh }: Pick<Server, "refreshRelief">): Refreshing {
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<Refreshed>();
  const open = useRef(true);
  useEffect(() => () => void (open.current = false), []);
  const run = async (stale: number) => {
    if (progress) return;
    setResult(undefined);
    setProgress({ done: 0, all: stale });
    const end = await refreshAll({ refresh, stale, onProgress: setProgress, open: () => open.current });
    if (!open.current) return;
    setProgress(undefined);
    setResult(end);
  };
  return { progress, result, run };
}
