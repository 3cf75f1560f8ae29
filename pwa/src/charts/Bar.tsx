import { EndSign } from "./EndSign.tsx";
import type { ReliefAxis, ReliefBar } from "./reliefLayout.ts";

const HEIGHT = 34;
const TOP = 14; // of the bar: what the patient declared stands above it
const THICK = 14;
const MIDDLE = TOP + THICK / 2;

interface Props {
  bar: ReliefBar;
  axis: ReliefAxis;
  hatch: string; // id of the pattern of days in which relief ended
}

/** The bar of one episode; the words beside it say the same, so it is hidden from screen readers. */
export function Bar({ bar, axis, hatch }: Props) {
  const width = axis.x(axis.longest) + 17;
  return (
    <svg class="bar" width={width} height={HEIGHT} aria-hidden="true">
      {axis.ticks.map((days) => (
        <line class="hair" x1={axis.x(days)} x2={axis.x(days)} y1="0" y2={HEIGHT} />
      ))}
      {bar.known === null ? <Unknown axis={axis} /> : <Known bar={bar} known={bar.known} axis={axis} hatch={hatch} />}
      {bar.next !== null && <line class="next" x1={bar.next} x2={bar.next} y1={TOP - 5} y2={HEIGHT} />}
      {bar.declared !== null && <path class="says" d={`M${bar.declared - 5} 2h10l-5 8z`} />}
    </svg>
  );
}

function Known({ bar, known, axis, hatch }: Omit<Props, "bar"> & { bar: ReliefBar; known: number }) {
  const start = axis.x(0);
  const { uncertainTo, end } = bar;
  return (
    <>
      <rect class="known" x={start} width={known - start} y={TOP} height={THICK} />
      {uncertainTo !== null && (
        <>
          <rect x={known} width={uncertainTo - known} y={TOP} height={THICK} fill={`url(#${hatch})`} />
          <rect class="around" x={known} width={uncertainTo - known} y={TOP + 0.5} height={THICK - 1} />
        </>
      )}
      {end === "next" && bar.next !== null ? (
        <line class="until" x1={known} x2={bar.next} y1={MIDDLE} y2={MIDDLE} />
      ) : (
        end && <EndSign end={end} x={uncertainTo ?? known} y={MIDDLE} />
      )}
    </>
  );
}

function Unknown({ axis }: { axis: ReliefAxis }) {
  return <line class="unknown" x1={axis.x(0)} x2={axis.x(axis.longest)} y1={MIDDLE} y2={MIDDLE} />;
}
