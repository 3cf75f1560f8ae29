import { historyWords } from "messages:history";

import { Arrived } from "./Arrived.tsx";
import "./day.css";
import { EntryCard } from "./EntryCard.tsx";
import type { Given } from "./given.ts";
import { patientPath } from "./places.ts";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";

interface Props {
  given: Given;
  patientId: string;
  day: string;
}

/** What a patient logged for one day, with every version of it; where two stand, one is chosen here. */
export function DayPage({ given, patientId, day }: Props) {
  const { desk, nothingOn } = historyWords();
  const loaded = useLoaded(() => given.server.entries(patientId, day), `${patientId} ${day}`);
  return (
    <main class="narrow day-page">
      <a class="back" href={patientPath(patientId)}>
        {desk.back}
      </a>
      <Arrived given={given} loaded={loaded}>
        {({ entries }) => (
          <>
            <Title>{desk.title({ day: given.text.fullDay(day) })}</Title>
            {entries.length === 0 && <p class="card">{nothingOn}</p>}
            {entries.map((entry) => (
              <EntryCard key={entry.entry_id} given={given} patientId={patientId} day={day} entry={entry} again={loaded.again} />
            ))}
          </>
        )}
      </Arrived>
    </main>
  );
}
