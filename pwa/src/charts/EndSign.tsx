import type { BarEnd } from "./reliefLayout.ts";

const PATHS: Record<BarEnd, string> = {
  loss: "M-5 -5l10 10M-5 5l10 -10", // a cross
  ongoing: "M-1 -9l13 9l-13 9z", // an arrow
  next: "M1 -7v14", // the line of the next session
  change: "M-1 -5h10v10h-10z", // the square of another change
  unseen: "M-2 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", // a hollow circle
  never: "M-4 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM-5 6l12 -12", // a struck circle
};

/** The sign at the end of a bar: each has its own shape. */
export function EndSign({ end, x, y }: { end: BarEnd; x: number; y: number }) {
  const place = `translate(${x} ${y})`;
  return (
    <>
      {end === "loss" && <path class="halo" d={PATHS.loss} transform={place} />}
      <path class={`ends ${end}`} d={PATHS[end]} transform={place} />
    </>
  );
}
