import { isoDay } from "../charts/days.ts";
import type { Span } from "../charts/values.ts";
import { panned, zoomed } from "../charts/zoom.ts";
import type { ClinicText } from "../i18n/clinicText.ts";
import { OneOf } from "./OneOf.tsx";
import { type Range, RANGES } from "./ranges.ts";

interface Props {
  text: ClinicText;
  span: Span;
  limits: Span;
  zoom: Span | null; // chosen by hand; null: the range holds
  range: Range;
  median: boolean;
  onZoom: (span: Span | null) => void;
  onRange: (range: Range) => void;
  onMedian: (shown: boolean) => void;
}

/** Which days are shown: a range, larger or smaller, earlier or later; and whether the median is drawn too. */
export function TimeTools({ text, zoom, range, median, onRange, onMedian, ...shown }: Props) {
  const { patient } = text.words;
  const options = RANGES.map((value) => ({ value, label: patient.ranges[value] }));
  return (
    <div class="time-tools">
      <OneOf quiet question={patient.range} options={options} value={zoom ? "" : range} onValue={onRange} />
      <Steps text={text} {...shown} />
      <label class="median-too">
        <input type="checkbox" checked={median} onChange={(event) => onMedian(event.currentTarget.checked)} />
        {text.chart.words.pain.median}
      </label>
      {zoom && <Chosen text={text} zoom={zoom} onZoom={shown.onZoom} />}
    </div>
  );
}

function Steps({ text, span, limits, onZoom }: Pick<Props, "text" | "span" | "limits" | "onZoom">) {
  const { steps } = text.chart.words.reading;
  const moves: [string, string, Span][] = [
    ["←", steps.earlier, panned(span, limits, -0.5)],
    ["→", steps.later, panned(span, limits, 0.5)],
    ["+", steps.closer, zoomed(span, limits, 0.5)],
    ["−", steps.wider, zoomed(span, limits, 2)],
  ];
  return (
    <div class="steps" role="group" aria-label={steps.title}>
      {moves.map(([sign, name, next]) => (
        <button type="button" aria-label={name} title={name} disabled={same(span, next)} onClick={() => onZoom(next)}>
          {sign}
        </button>
      ))}
    </div>
  );
}

function Chosen({ text, zoom, onZoom }: { text: ClinicText; zoom: Span; onZoom: Props["onZoom"] }) {
  const { steps } = text.chart.words.reading;
  return (
    <p class="chosen-days" role="status">
      {steps.shown({ first: text.day(isoDay(zoom.first)), last: text.fullDay(isoDay(zoom.last)) })}{" "}
      <button type="button" class="link" onClick={() => onZoom(null)}>
        {steps.reset}
      </button>
    </p>
  );
}

function same(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}
