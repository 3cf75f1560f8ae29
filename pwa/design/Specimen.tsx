import type { ComponentChildren } from "preact";

interface Props {
  name: string;
  /** When to use it, and what to know. */
  note?: string;
  children: ComponentChildren;
}

/** One piece in one state, with its name; a test takes a picture of each by it. */
export function Specimen({ name, note, children }: Props) {
  return (
    <figure class="specimen">
      <figcaption>
        <strong>{name}</strong>
        {note && <span class="muted"> {note}</span>}
      </figcaption>
      <div class="shown" data-specimen={name}>
        {children}
      </div>
    </figure>
  );
}
