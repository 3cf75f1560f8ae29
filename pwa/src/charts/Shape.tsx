const PATHS = [
  "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", // disc
  "M-4.5 -4.5h9v9h-9z", // square
  "M0 -6l5.5 10h-11z", // triangle
  "M0 -6l6 6l-6 6l-6 -6z", // diamond
];

/** The shape of the n-th of several series, so that none is told by its colour alone. */
export function Shape({ index, x, y }: { index: number; x: number; y: number }) {
  return <path class="shape" d={PATHS[index % PATHS.length]} transform={`translate(${x} ${y})`} />;
}
