import { useId } from "preact/hooks";

import type { ChartText } from "../i18n/chartText.ts";
import { EndSign } from "./EndSign.tsx";
import { Key } from "./Key.tsx";
import { Hatch } from "./PainAxis.tsx";
import { type BarEnd, barEnd } from "./reliefLayout.ts";
import type { Episode } from "./values.ts";

const ENDS: readonly BarEnd[] = ["loss", "ongoing", "next", "change", "unseen", "never"];

interface Props {
  text: ChartText;
  episodes: readonly Episode[];
}

/** What the ends of the bars mean; only those that are there. */
export function SwimmerLegend({ text, episodes }: Props) {
  const { ends, uncertainKey, declaredKey } = text.words.relief;
  const there = new Set(episodes.map(barEnd));
  if (episodes.length > 1) there.add("next"); // drawn in every row that it followed
  const uncertain = episodes.some((one) => one.status === "loss" && one.lower_days !== one.upper_days);
  return (
    <ul class="legend">
      {ENDS.filter((end) => there.has(end)).map((end) => (
        <Key name={ends[end]}>
          <EndSign end={end} x={9} y={7} />
        </Key>
      ))}
      {uncertain && <Uncertain name={uncertainKey} />}
      {episodes.some(({ declared }) => declared) && (
        <Key name={declaredKey}>
          <path class="says" d="M6 3h10l-5 8z" />
        </Key>
      )}
    </ul>
  );
}

function Uncertain({ name }: { name: string }) {
  const hatch = useId();
  return (
    <Key name={name}>
      <Hatch id={hatch} />
      <rect width="20" height="10" y="2" fill={`url(#${hatch})`} />
      <rect class="around" width="20" height="10" y="2" />
    </Key>
  );
}
