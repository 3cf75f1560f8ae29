import { needsWords } from "messages:needs";

import type { ClinicText } from "../i18n/clinicText.ts";
import { waited, whyOf } from "./needs.ts";
import { dayPath } from "./places.ts";
import type { Need, PatientRow } from "./wire.ts";

const SHOWN = 2; // the rest stands on the patient's page and in its days

interface Props {
  text: ClinicText;
  row: PatientRow;
}

/** Why somebody is needed, most pressing first: what for, how soon, and the day that told it one tap away. */
export function NeedsCell({ text, row: { id, needs, today } }: Props) {
  const words = needsWords(text.chart.language);
  if (needs.length === 0) return <small>{words.none}</small>;
  const left = needs.length - SHOWN;
  return (
    <ul class="needs">
      {needs.slice(0, SHOWN).map((need) => (
        <OneNeed text={text} patientId={id} need={need} today={today} />
      ))}
      {left > 0 && (
        <li>
          <small>{words.more({ count: left })}</small>
        </li>
      )}
    </ul>
  );
}

interface OneProps {
  text: ClinicText;
  patientId: string;
  need: Need;
  today: string; // where they live
}

function OneNeed({ text, patientId, need, today }: OneProps) {
  const words = needsWords(text.chart.language);
  const { pressing, effects, date } = need;
  const about = effects.map(text.effect).join(", ");
  const days = waited(need, today);
  return (
    <li>
      <span class={`pressing ${pressing}`}>{words.pressing[pressing]}</span> {about && <strong>{about}</strong>}
      <small>
        {whyOf(need, words)} · <a class="nowrap" href={dayPath(patientId, date)}>{text.day(date)}</a>
        {days > 0 && <strong class="waited"> · {words.waited({ count: days })}</strong>}
      </small>
    </li>
  );
}
