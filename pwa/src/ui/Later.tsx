import type { ComponentType, VNode } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

import { giveWay } from "../giveWay.ts";
import { afterPaint } from "./afterPaint.ts";

type Load<Given> = () => Promise<ComponentType<Given>>;

interface Props<Given> {
  load: Load<Given>;
  given: Given;
  waiting?: VNode;
  failed?: VNode;
  /** There is nothing else to be seen: it is loaded before anything is painted. */
  urgent?: boolean;
}

const parts = new WeakMap<object, unknown>(); // those that have come: the next time they stand at once

/** Show a component that is loaded when it is first needed; say so when it cannot be. */
export function Later<Given extends object>({ load, given, waiting, failed, urgent = false }: Props<Given>) {
  const [ended, setEnded] = useState<unknown>(); // what the last loading was of
  const View = parts.get(load) as ComponentType<Given> | undefined;
  useLayoutEffect(() => {
    const bring = () => void come(load).then(() => setEnded(() => load));
    if (!View) return urgent ? bring() : afterPaint(bring);
  }, [load]);
  if (View) return <View {...given} />;
  return (ended === load ? failed : waiting) ?? null; // another part may have stood in this place
}

/** Let a component come that will be needed soon, so that nobody waits for it then. */
export async function come<Given>(load: Load<Given>): Promise<void> {
  const View = await load().catch(() => undefined);
  await giveWay(); // several parts come in one file: each is drawn in a turn of its own
  if (View) parts.set(load, View);
}
