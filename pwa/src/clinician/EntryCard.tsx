import { historyWords } from "messages:history";

import { earlierOf } from "../history.ts";
import { entryName } from "../i18n/entryName.ts";
import type { Given } from "./given.ts";
import { Settling } from "./Settling.tsx";
import { VersionRead } from "./VersionRead.tsx";
import type { EntryRead } from "./wire.ts";

interface Props {
  given: Given;
  patientId: string;
  day: string;
  entry: EntryRead;
  again: () => void;
}

/** One entry as it stands, what it was before, and the choice between its heads if there are several. */
export function EntryCard({ given, patientId, day, entry, again }: Props) {
  const { text } = given;
  const words = historyWords();
  const heads = entry.versions.filter(({ id }) => entry.heads.includes(id));
  const earlier = earlierOf({ id: entry.entry_id, kind: heads[0]!.kind, versions: entry.versions, heads });
  return (
    <section class="card entry-read">
      <h2>{entryName(heads[0]!, text.clock(heads[0]!.local_time))}</h2>
      {heads.length > 1 ? (
        <Settling given={given} patientId={patientId} heads={heads} again={again} />
      ) : (
        <VersionRead text={text} version={heads[0]!} day={day} />
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{words.history({ count: earlier.length })}</summary>
          <ol class="versions">
            {earlier.map((version) => (
              <li key={version.id}>
                <VersionRead text={text} version={version} day={day} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
