import type { ComponentChildren } from "preact";

/** A question and what was answered, as a line of a list of both. */
export function Row({ name, value }: { name: string; value: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
