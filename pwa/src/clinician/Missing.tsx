import type { Given } from "./given.ts";
import { CASELOAD } from "./places.ts";
import { Title } from "./Title.tsx";

/** What stands where an address leads nowhere. */
export function Missing({ given: { text } }: { given: Given }) {
  const { missing } = text.words;
  return (
    <section class="card empty">
      <Title>{missing.title}</Title>
      <a class="button" href={CASELOAD}>
        {missing.home}
      </a>
    </section>
  );
}
