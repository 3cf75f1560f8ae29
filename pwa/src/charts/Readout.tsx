import type { Said } from "./reading.ts";

/** What the mark that is read says; it stays on the screen while the drawing does, and is read aloud. */
export function Readout({ said }: { said: Said | undefined }) {
  return (
    <div class="readout-place">
      <div class={said ? "readout" : "readout silent"} role="status">
        {said && (
          <>
            <strong>{said.title}</strong>
            {said.lines.map((line) => (
              <span>{line}</span>
            ))}
            {said.more && <a href={said.more.href}>{said.more.text}</a>}
          </>
        )}
      </div>
    </div>
  );
}
