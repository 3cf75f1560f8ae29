import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

import type { ChartText } from "../i18n/chartText.ts";
import { Readout } from "./Readout.tsx";
import type { Reading } from "./useReading.ts";

interface Props {
  text: ChartText;
  label: string; // what the drawing shows, for whoever cannot see it
  reading: Reading;
  also?: Handlers; // asked first: true from one of them ends the matter
  how?: string | undefined; // what else the keys do
  children: ComponentChildren;
}

type Handlers = Record<string, (event: never) => unknown>;

/** A drawing whose marks can be read: one stop of the Tab key, arrows from mark to mark, pointer and finger. */
export function Explorer({ text, label, reading, also = {}, how, children }: Props) {
  const id = useId();
  const handlers = inTurn(also, reading.handlers);
  return (
    <div class="canvas" role="application" tabIndex={0} aria-label={label} aria-describedby={id} {...handlers}>
      {children}
      <span class="aside" id={id}>
        {[text.words.reading.how, how].filter(Boolean).join(" ")}
      </span>
      <Readout said={reading.mark?.said} />
    </div>
  );
}

function inTurn(first: Handlers, second: Handlers): Handlers {
  const both = Object.entries(second).map(([name, handle]) => [name, (event: never) => first[name]?.(event) === true || handle(event)]);
  return { ...first, ...Object.fromEntries(both) };
}

/** A ring around the mark that is read. */
export function Ring({ reading: { mark }, r = 8 }: { reading: Reading; r?: number }) {
  return mark ? <circle class="near" cx={mark.x} cy={mark.y} r={r} /> : null;
}
