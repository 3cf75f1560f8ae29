import type { ChartText } from "../i18n/chartText.ts";
import type { Dot } from "./painLayout.ts";
import { remarks } from "./remarks.ts";

/** The day under the pointer, in words. Whoever has no pointer has the table. */
export function Readout({ dot, text }: { dot: Dot | undefined; text: ChartText }) {
  if (!dot) return null;
  const { date, score } = dot.score;
  return (
    <p class="readout" aria-hidden="true" style={{ left: `${dot.x}px`, top: `${dot.y}px` }}>
      {[`${text.day(date)}: ${text.number(score)}`, ...remarks(dot.score, text)].join(" · ")}
    </p>
  );
}
