import { explainWords } from "messages:explain";

import { Table } from "../charts/Table.tsx";
import { ExplainDialog } from "./ExplainDialog.tsx";
import { type Explanation, explanationOf } from "./explanation.ts";
import type { Given } from "./given.ts";
import { explainedPath, patientPath } from "./places.ts";
import type { Trend } from "./wire.ts";

interface Props {
  given: Given;
  trend: Trend;
  name: string; // of the number
}

/** What a number of a patient's page means. */
export function Explained({ given, trend, name }: Props) {
  const { id } = trend.patient;
  const explanation = explanationOf(name, trend, given.text);
  const paths = { path: explainedPath(id, name), page: patientPath(id) };
  return (
    <ExplainDialog given={given} title={explanation?.title} made={trend} {...paths}>
      {explanation && <Content given={given} explanation={explanation} />}
    </ExplainDialog>
  );
}

function Content({ given: { text }, explanation }: { given: Given; explanation: Explanation }) {
  const words = explainWords(text.chart.language);
  const { definition, lines, table, leftOut } = explanation;
  return (
    <>
      <p>{definition}</p>
      <h3>{words.used}</h3>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {table && (
        <div class="chart scroll" tabIndex={0} role="region" aria-label={words.used}>
          <Table {...table} />
        </div>
      )}
      <h3>{words.leftOut}</h3>
      <ul>
        {(leftOut.length > 0 ? leftOut : [words.nothing]).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}
