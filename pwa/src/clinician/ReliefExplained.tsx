import { explainWords } from "messages:explain";
import { reliefWords } from "messages:relief";
import { reliefExplainWords } from "messages:reliefExplain";

import { ExplainDialog } from "./ExplainDialog.tsx";
import type { Given } from "./given.ts";
import { reliefPath } from "./places.ts";
import { explanationOf, type Known } from "./reliefExplanation.ts";

interface Props {
  given: Given;
  known: Known;
  number: string;
}

/** What a number of the clinic's relief means. */
export function ReliefExplained({ given, known, number }: Props) {
  const { language } = given.text.chart;
  const { relief } = known;
  const words = { explain: reliefExplainWords(language), relief: reliefWords(language) };
  const found = explanationOf(number, known, given.text, words);
  const paths = { path: reliefPath(relief.by, number), page: reliefPath(relief.by) };
  const { used, leftOut } = explainWords(language);
  return (
    <ExplainDialog given={given} title={found?.title} made={relief} {...paths}>
      {found && <p>{found.definition}</p>}
      {found && <List title={used} lines={found.used} />}
      {found && <List title={leftOut} lines={found.leftOut} />}
    </ExplainDialog>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}
