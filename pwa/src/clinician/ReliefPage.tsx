import { type ReliefWords, reliefWords } from "messages:relief";
import { useEffect, useState } from "preact/hooks";

import { Arrived } from "./Arrived.tsx";
import type { Given } from "./given.ts";
import { LoggingCard } from "./LoggingCard.tsx";
import { reliefPath } from "./places.ts";
import { ReliefExplained } from "./ReliefExplained.tsx";
import { ReliefFresh } from "./ReliefFresh.tsx";
import { GROUPINGS } from "./reliefGroups.ts";
import { ReliefGroups } from "./ReliefGroups.tsx";
import "./relief.css";
import { ShorteningCard } from "./ShorteningCard.tsx";
import { Title } from "./Title.tsx";
import { type Loaded, useLoaded } from "./useLoaded.ts";
import { useRefreshing } from "./useRefreshing.ts";
import type { Grouping } from "./wire.ts";

interface Props {
  given: Given;
  by: Grouping;
  explained: string | null;
}

/** How long relief lasts across the clinic. What is out of date is worked out first, then everything is shown. */
export function ReliefPage({ given, by, explained }: Props) {
  const words = reliefWords(given.text.chart.language);
  const refreshing = useRefreshing(given.server);
  const [runs, setRuns] = useState(0);
  const refresh = () => void refreshing.run(0).then(() => setRuns((count) => count + 1));
  useEffect(refresh, []);
  return (
    <main class="clinic-relief">
      <Title>{words.title}</Title>
      <p class="lead">{words.lead}</p>
      <Groupings words={words} by={by} />
      <ReliefFresh given={given} refreshing={refreshing} onAgain={refresh} />
      {runs > 0 && <Results key={runs} given={given} by={by} explained={explained} />}
    </main>
  );
}

function Groupings({ words, by }: { words: ReliefWords; by: Grouping }) {
  return (
    <nav class="groupings" aria-label={words.by}>
      <span class="muted">{words.by}</span>
      {GROUPINGS.map((kind) => (
        <a href={reliefPath(kind)} aria-current={kind === by ? "page" : undefined}>
          {words.kinds[kind]}
        </a>
      ))}
    </nav>
  );
}

function Results({ given, by, explained }: Props) {
  const { server } = given;
  const groups = useLoaded(() => server.clinicRelief(by), by);
  const trends = useLoaded(server.reliefTrends, "trends");
  const logging = useLoaded(server.logging, "logging");
  return (
    <>
      <Arrived given={given} loaded={groups}>
        {(relief) => (
          <>
            <ReliefGroups text={given.text} relief={relief} />
            {explained && <ReliefExplained given={given} number={explained} known={{ relief, trends: dataOf(trends), logging: dataOf(logging) }} />}
          </>
        )}
      </Arrived>
      <div class="beside">
        <ShorteningCard given={given} by={by} loaded={trends} />
        <LoggingCard given={given} by={by} loaded={logging} />
      </div>
    </>
  );
}

function dataOf<T>({ answer }: Loaded<T>): T | undefined {
  return answer && "data" in answer ? answer.data : undefined;
}
