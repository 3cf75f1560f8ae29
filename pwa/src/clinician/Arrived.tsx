import type { ComponentChildren } from "preact";

import { words } from "../i18n/words.ts";
import { Notice } from "../ui/Notice.tsx";
import type { Given } from "./given.ts";
import { problemText } from "./problems.ts";
import type { Loaded } from "./useLoaded.ts";

interface Props<T> {
  given: Given;
  loaded: Loaded<T>;
  children: (data: T) => ComponentChildren;
}

/** Show what was asked for once it is there; say so while it is on its way, and when it did not come. */
export function Arrived<T>({ given, loaded: { answer, again }, children }: Props<T>) {
  const { app } = words.value;
  if (!answer) return <p class="muted waiting">{app.loading}</p>;
  if ("data" in answer) return <>{children(answer.data)}</>;
  return (
    <Notice tone="attention" icon="attention" alert>
      <p>{problemText(answer.problem, given.text.words)}</p>
      <div class="actions">
        <button type="button" class="button" onClick={again}>
          {app.again}
        </button>
      </div>
    </Notice>
  );
}
