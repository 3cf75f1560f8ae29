import { useState } from "preact/hooks";

import { Choices } from "../src/ui/Choices.tsx";
import { PainScale } from "../src/ui/PainScale.tsx";
import { Specimen } from "./Specimen.tsx";

const ANCHORS = ["No pain", "Worst pain imaginable"] as const;
const HELPING = [
  { value: "yes", label: "Yes" },
  { value: "fading", label: "Fading" },
  { value: "gone", label: "Gone" },
];

/** Questions and their answers: nothing is ever preselected, and a second tap takes an answer back. */
export function Questions() {
  return (
    <>
      <h2>Questions</h2>
      <Scale name="pain scale" begins={null} />
      <Scale name="pain scale, answered" begins={4} />
      <OneOf name="choices" begins={null} />
      <OneOf name="choices, answered" begins="fading" />
      <OneOf name="choices, small" begins="yes" small />
    </>
  );
}

function Scale({ name, begins }: { name: string; begins: number | null }) {
  const [score, setScore] = useState(begins);
  return (
    <Specimen name={name} note="Eleven buttons, no slider. Four columns at 320 px, six on a phone, all eleven on a desk.">
      <PainScale question="Average pain today" anchors={ANCHORS} score={score} onScore={setScore} />
    </Specimen>
  );
}

function OneOf({ name, begins, small = false }: { name: string; begins: string | null; small?: boolean }) {
  const [value, setValue] = useState(begins);
  return (
    <Specimen name={name}>
      <Choices small={small} question="Is it still helping?" options={HELPING} value={value} onValue={setValue} />
    </Specimen>
  );
}
