import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

import "./charts.css";
import "./reading.css";
import "./pain.css";
import "./relief.css";
import "./effects.css";

interface Props {
  name: string; // class of the chart
  title: string;
  direction: string; // which way is worse or better
  summary: string;
  tableName: string;
  table: ComponentChildren;
  children: ComponentChildren;
}

/** A chart with its title, its direction, a sentence that says the same, and the table behind it. */
export function Figure({ name, title, direction, summary, tableName, table, children }: Props) {
  const id = useId();
  return (
    <figure class={`chart ${name}`} aria-labelledby={id}>
      <figcaption id={id}>
        <h2>{title}</h2>
        <span class="direction">{direction}</span>
      </figcaption>
      <p class="summary">{summary}</p>
      {children}
      {table && (
        <details>
          <summary>{tableName}</summary>
          <div class="scroll" tabIndex={0} role="region" aria-label={`${title}. ${tableName}`}>
            {table}
          </div>
        </details>
      )}
    </figure>
  );
}
