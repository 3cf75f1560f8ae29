import { moreWords } from "messages:more";
import { sitesWords } from "messages:sites";

import { Icon } from "../ui/icons.tsx";
import { BodyMap } from "./BodyMap.tsx";
import { REGIONS } from "./bodyMap.ts";
import type { Site } from "./more.ts";

interface Props {
  value: readonly Site[];
  before: readonly Site[]; // of the last time
  onValue: (sites: Site[] | null) => void;
}

/** Where it hurts: on a map, or in a list that says the same. */
export function Sites({ value, before, onValue }: Props) {
  const { sites } = moreWords();
  const toggle = (site: Site) => {
    const others = value.filter((one) => one !== site);
    const chosen = others.length < value.length ? others : [...value, site];
    onValue(chosen.length > 0 ? chosen : null);
  };
  const offered = before.filter((site) => !value.includes(site));
  return (
    <fieldset class="sites part">
      <legend tabIndex={-1}>{sites.question}</legend>
      <p class="hint">{sites.how}</p>
      {offered.length > 0 && <Buttons name={sites.before} sites={offered} chosen={value} onToggle={toggle} />}
      <BodyMap chosen={value} onToggle={toggle} />
      {value.length > 0 && <Chosen sites={value} onToggle={toggle} />}
      <details>
        <summary>{sites.list}</summary>
        {(["front", "back"] as const).map((face) => (
          <Buttons key={face} name={sites[face]} sites={REGIONS[face].map(({ site }) => site)} chosen={value} onToggle={toggle} />
        ))}
      </details>
    </fieldset>
  );
}

interface ButtonsProps {
  name: string;
  sites: readonly Site[];
  chosen: readonly Site[];
  onToggle: (site: Site) => void;
}

function Buttons({ name, sites, chosen, onToggle }: ButtonsProps) {
  return (
    <div class="chips" role="group" aria-label={name}>
      <p class="muted">{name}</p>
      {sites.map((site) => (
        <button type="button" class="choice" key={site} aria-pressed={chosen.includes(site)} onClick={() => onToggle(site)}>
          {sitesWords()[site]}
        </button>
      ))}
    </div>
  );
}

/** What the map shows, in words: each taken away by a tap. */
function Chosen({ sites, onToggle }: Pick<ButtonsProps, "sites" | "onToggle">) {
  const { sites: text } = moreWords();
  return (
    <div class="chips" role="group" aria-label={text.chosen}>
      <p class="muted">{text.chosen}</p>
      {sites.map((site) => (
        <button
          type="button"
          class="choice with-icon"
          key={site}
          aria-label={text.remove({ site: sitesWords()[site] })}
          onClick={() => onToggle(site)}
        >
          {sitesWords()[site]} <Icon name="remove" />
        </button>
      ))}
    </div>
  );
}
