import { reliefWords } from "messages:relief";

import type { ClinicText } from "../i18n/clinicText.ts";
import { ExplainLink } from "./ExplainLink.tsx";
import { reliefPath } from "./places.ts";
import { type Cell, groupCells, groupName } from "./reliefGroups.ts";
import type { ClinicRelief, Grouping } from "./wire.ts";

const NUMBERS = ["patients", "episodes", "responders", "median", "rmst"] as const;

/** The numbers of each group; each column's name leads to what it means. */
export function ReliefTable({ text, relief: { groups, by } }: { text: ClinicText; relief: ClinicRelief }) {
  const words = reliefWords(text.chart.language);
  const { table } = words;
  return (
    <section class="card">
      <h2>{table.title}</h2>
      <table class="groups">
        <Head text={text} by={by} />
        <tbody>
          {groups.map((group) => (
            <tr>
              <th scope="row">{groupName(group.group, by, text, words)}</th>
              {groupCells(group, text, words).map((cell, at) => (
                <Shown text={text} by={by} cell={cell} name={NUMBERS[at]!} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ text, by }: { text: ClinicText; by: Grouping }) {
  const { table } = reliefWords(text.chart.language);
  return (
    <thead>
      <tr>
        <th scope="col">{table.group}</th>
        {NUMBERS.map((name) => (
          <th scope="col">
            <ExplainLink to={reliefPath(by, name)}>{table[name]}</ExplainLink>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface ShownProps {
  text: ClinicText;
  by: Grouping;
  cell: Cell;
  name: (typeof NUMBERS)[number];
}

/** A number; where columns would crowd, its name stands beside it instead of above. */
function Shown({ text, by, cell: { value, details }, name }: ShownProps) {
  return (
    <td>
      <span class="name">
        <ExplainLink to={reliefPath(by, name)}>{reliefWords(text.chart.language).table[name]}</ExplainLink>
      </span>
      <span>
        {value}
        {details.map((detail) => (
          <small>{detail}</small>
        ))}
      </span>
    </td>
  );
}
