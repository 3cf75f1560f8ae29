import type { Dot, PainLayout } from "./painLayout.ts";

/** A dot for each day and a line between days that are close; late ones hollow, disputed ones square. */
export function Scores({ paths, dots }: PainLayout) {
  return (
    <g class="scores">
      {paths.map((path) => (
        <path class="run" d={path} />
      ))}
      {dots.map((dot) => (
        <Mark dot={dot} />
      ))}
    </g>
  );
}

function Mark({ dot: { x, y, r, score } }: { dot: Dot }) {
  const name = score.late ? "dot late" : "dot";
  if (!score.disputed) return <circle class={name} cx={x} cy={y} r={score.late ? Math.max(2, r) : r} />;
  const half = r + 1.5;
  return <rect class={`${name} disputed`} x={x - half} y={y - half} width={2 * half} height={2 * half} />;
}
