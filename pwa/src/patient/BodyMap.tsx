import { moreWords } from "messages:more";
import { useState } from "preact/hooks";

import { Choices } from "../ui/Choices.tsx";
import { ARMS, type Face, FIGURE, outlineOf, REGIONS } from "./bodyMap.ts";
import "./bodyMap.css";
import type { Site } from "./more.ts";

interface Props {
  chosen: readonly Site[];
  onToggle: (site: Site) => void;
}

/** The body to tap on, front and back; one at a time where there is no room for both. The list beside it says the same. */
export function BodyMap({ chosen, onToggle }: Props) {
  const { sites } = moreWords();
  const [face, setFace] = useState<Face>("front");
  return (
    <div class={`body-map ${face}`}>
      <Choices
        small
        question={<span class="aside">{sites.face}</span>}
        options={FACES.map((value) => ({ value, label: sites[value] }))}
        value={face}
        onValue={(value) => setFace(value ?? face)}
      />
      <div class="figures" aria-hidden="true">
        {FACES.map((shown) => (
          <Figure key={shown} face={shown} chosen={chosen} onToggle={onToggle} />
        ))}
      </div>
    </div>
  );
}

const FACES = ["front", "back"] as const;

function Figure({ face, chosen, onToggle }: Props & { face: Face }) {
  const { sites } = moreWords();
  const ends = face === "front" ? [sites.right, sites.left] : [sites.left, sites.right];
  return (
    <div class={`figure ${face}`}>
      <p class="ends muted">
        <span>{ends[0]}</span> <strong>{sites[face]}</strong> <span>{ends[1]}</span>
      </p>
      <svg viewBox={`0 0 ${FIGURE.width} ${FIGURE.height}`}>
        {face === "back" && ARMS.map((corners) => <path class="limb" d={outlineOf(corners, 14)} />)}
        {REGIONS[face].map(({ site, corners }) => (
          <path
            key={site}
            class={chosen.includes(site) ? "region chosen" : "region"}
            data-site={site}
            d={outlineOf(corners)}
            onClick={() => onToggle(site)}
          />
        ))}
        {REGIONS[face].map(({ site, corners }) => chosen.includes(site) && <Tick key={site} at={middleOf(corners)} />)}
      </svg>
    </div>
  );
}

/** Not in colour alone: a chosen region bears a tick. */
function Tick({ at: [x, y] }: { at: readonly [number, number] }) {
  return <path class="tick" d={`M${x - 8} ${y}l5 6l10 -12`} />;
}

function middleOf(corners: readonly (readonly [number, number])[]): readonly [number, number] {
  const middle = (of: number[]) => Math.round((Math.min(...of) + Math.max(...of)) / 2);
  return [middle(corners.map(([x]) => x)), middle(corners.map(([, y]) => y))];
}
