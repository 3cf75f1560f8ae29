import type { ComponentChildren } from "preact";

interface Props {
  head: readonly string[];
  rows: readonly (readonly ComponentChildren[])[];
}

/** The numbers of a chart: the first column names its row. */
export function Table({ head, rows }: Props) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr>
            <th scope="row">{name}</th>
            {cells.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
