import type { Given } from "./given.ts";
import { CASELOAD } from "./places.ts";

/** What stands where an address leads nowhere. */
export function Missing({ given: { text } }: { given: Given }) {
  const { missing } = text.words;
  return (
    <section class="card empty">
      <h1 tabIndex={-1}>{missing.title}</h1>
      <a class="button" href={CASELOAD}>
        {missing.home}
      </a>
    </section>
  );
}
