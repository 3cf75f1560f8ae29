import { paybackWords } from "messages:payback";

import type { KeptLine } from "../ownLine.ts";
import { ENOUGH, helpedBy } from "./helped.ts";
import type { Telling } from "./told.ts";

/** Routes or doses side by side, each with its number of sessions; no word about which is better. */
export function Helped({ line, telling }: { line: KeptLine; telling: Telling }) {
  const { helped: words } = paybackWords();
  if (line.episodes.length === 0) return null;
  const kinds = helpedBy(line.episodes, line.sessions, words, telling);
  return (
    <section class="stack card">
      <h2>{words.title}</h2>
      {kinds?.map(({ name, measured, what }) => (
        <div key={name} class="kind">
          <h3>{name}</h3>
          <p class="muted">{words.measured({ count: measured })}</p>
          <p>{what}</p>
        </div>
      ))}
      <p class="muted">{kinds ? words.caution : words.few({ enough: ENOUGH })}</p>
    </section>
  );
}
