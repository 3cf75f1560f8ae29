import { rulesWords } from "messages:rules";

import { Arrived } from "./Arrived.tsx";
import type { Given } from "./given.ts";
import { RulesEditor } from "./RulesEditor.tsx";
import "./rules.css";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";

/** What an administrator lays down about relief: every parameter with its meaning, its default and its limits. */
export function RulesPage({ given }: { given: Given }) {
  const words = rulesWords(given.text.chart.language);
  const loaded = useLoaded(given.server.reliefRules, "rules");
  return (
    <main class="narrow rules">
      <Title>{words.title}</Title>
      <p class="lead">{words.lead}</p>
      <Arrived given={given} loaded={loaded}>
        {(rules) => <RulesEditor given={given} stands={rules} />}
      </Arrived>
    </main>
  );
}
