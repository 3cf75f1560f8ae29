import { useEffect, useRef } from "preact/hooks";

import { words } from "../i18n/words.ts";

/** After saving with an expired sign-in: it is kept, and reading waits for the sign-in. */
export function SavedLocked() {
  const { saved } = words.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="saved card">
      <h1 tabIndex={-1} ref={heading}>
        {saved.title}
      </h1>
      <p>{saved.locked}</p>
    </section>
  );
}
