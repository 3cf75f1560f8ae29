import { useId } from "preact/hooks";

import type { ChartText } from "../i18n/chartText.ts";
import { Key } from "./Key.tsx";
import { Hatch } from "./PainAxis.tsx";
import type { Episode } from "./values.ts";

interface Props {
  text: ChartText;
  episodes: readonly Episode[];
}

/** What the ends of the bars mean; only those that are there. */
export function ReliefLegend({ text, episodes }: Props) {
  const { relief } = text.words;
  const losses = episodes.filter(({ status }) => status === "loss");
  const uncertain = losses.some(({ lower_days, upper_days }) => lower_days !== upper_days);
  return (
    <ul class="legend">
      {losses.length > 0 && (
        <Key name={relief.endKey}>
          <rect class="known" width="20" height="10" y="2" />
          <line class="end" x1="20" x2="20" y1="0" y2="14" />
        </Key>
      )}
      {uncertain && <Uncertain name={relief.uncertainKey} />}
      {episodes.some(({ status }) => status === "censored") && (
        <Key name={relief.openKey}>
          <rect class="known" width="12" height="10" y="2" />
          <path class="arrow" d="M12 0l9 7l-9 7z" />
        </Key>
      )}
      {episodes.some(({ declared }) => declared) && <Declared name={relief.declaredKey} />}
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

function Declared({ name }: { name: string }) {
  return (
    <Key name={name}>
      <path class="says" d="M6 3h10l-5 8z" />
    </Key>
  );
}
