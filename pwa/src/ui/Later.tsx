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
  const [part, setPart] = useState<{ load?: unknown; View?: ComponentType<Given> }>({});
  useEffect(() => {
    load().then(
      (View) => setPart({ load, View }),
      () => setPart({ load }),
    );
  }, [load]);
  if (part.load !== load) return waiting ?? null; // another part may have stood in this place
  return part.View ? <part.View {...given} /> : (failed ?? null);
}
