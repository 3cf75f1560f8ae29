import { useState } from "preact/hooks";

import type { KeptLine } from "../ownLine.ts";
import { toldEpisodes, type Telling } from "./told.ts";

const AT_ONCE = 4;

/** What became of each session, newest first, in plain words. */
export function Episodes({ line, telling }: { line: KeptLine; telling: Telling }) {
  const [all, setAll] = useState(false);
  const { words } = telling;
  const told = toldEpisodes(line.episodes, line.sessions, telling);
  const shown = all ? told : told.slice(0, AT_ONCE);
  return (
    <section class="stack card episodes-told">
      <h2>{words.title}</h2>
      {told.length === 0 && <p>{words.none}</p>}
      <ul class="plain">
        {shown.map(({ key, after, what }) => (
          <li key={key}>
            {after}: <strong>{what}</strong>
          </li>
        ))}
      </ul>
      {told.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {words.earlier({ count: told.length - shown.length })}
        </button>
      )}
      {told.length > 0 && <p class="muted">{words.how}</p>}
    </section>
  );
}
