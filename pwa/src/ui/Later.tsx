import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

interface Props<Given> {
  load: () => Promise<ComponentType<Given>>;
  given: Given;
  waiting?: VNode;
  failed?: VNode;
}

/** Show a component that is loaded when it is first needed; say so when it cannot be. */
export function Later<Given extends object>({ load, given, waiting, failed }: Props<Given>) {
  const [part, setPart] = useState<{ load?: typeof load; View?: ComponentType<Given>; failed?: boolean }>({});
  useEffect(() => {
    load().then(
      (View) => setPart({ load, View }),
      () => setPart({ load, failed: true }),
    );
  }, [load]);
  if (part.load !== load) return waiting ?? null; // another one stood here: it cannot show what is given now
  if (part.failed) return failed ?? null;
  return part.View ? <part.View {...given} /> : (waiting ?? null);
}
