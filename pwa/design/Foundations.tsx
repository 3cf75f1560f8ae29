import { Icon, Mark, PATHS, type IconName } from "../src/ui/icons.tsx";
import { Specimen } from "./Specimen.tsx";

const TEXTS = [
  ["giant", "7"],
  ["title", "What a page is about, once"],
  ["large", "A question, or the name of a part"],
  ["text", "Everything that is read"],
  ["small", "What stands beside it: hints, dates, sources"],
] as const;

const COLOURS = [
  ...["paper", "surface", "ink", "muted", "line", "edge", "accent", "accent-ink", "accent-soft", "fill", "fill-ink", "relief"],
  ...["session", "series-1", "series-2", "series-3", "series-4", "attention", "attention-soft", "urgent", "urgent-soft"],
];

const SPACES = [1, 2, 3, 4, 5, 6, 8];

/** What every piece is made of: letters, colours, distances, signs. */
export function Foundations() {
  return (
    <>
      <h2>Letters, colours, distances, signs</h2>
      <Specimen name="type scale" note="The headings grow less than the text when somebody wants it larger.">
        {TEXTS.map(([name, use]) => (
          <p class={`type ${name}`}>
            {name}: {use}
          </p>
        ))}
      </Specimen>
      <Specimen name="palette" note="A test holds every text to 4.5:1, body text to 7:1, borders and curves to 3:1.">
        <ul class="swatches">
          {COLOURS.map((name) => (
            <li>
              <span class={`swatch ${name}`} /> {name}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="spaces" note="4, 8, 12, 16, 20, 24, 32 px. Between two things to tap never less than 8.">
        {SPACES.map((step) => (
          <span class={`space s${step}`} />
        ))}
      </Specimen>
      <Specimen name="signs" note="Never alone: words stand beside, or a label is read aloud.">
        <ul class="signs">
          {(Object.keys(PATHS) as IconName[]).map((name) => (
            <li>
              <Icon name={name} /> {name}
            </li>
          ))}
          <li>
            <Mark /> mark
          </li>
        </ul>
      </Specimen>
    </>
  );
}
