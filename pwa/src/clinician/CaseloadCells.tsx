import type { ClinicText } from "../i18n/clinicText.ts";
import { wordFor } from "../i18n/codes.ts";
import { changeOf } from "./caseload.ts";
import { stateDetails } from "./states.ts";
import type { PatientRow } from "./wire.ts";

interface Props {
  text: ClinicText;
  row: PatientRow;
}

const LOGGED_OF = 28; // days

/** The latest daily score and its day. */
export function Latest({ text, row: { latest_pain: latest } }: Props) {
  if (!latest) return <small>{text.words.caseload.nothing}</small>;
  return (
    <>
      <strong>{text.number(latest.score)}</strong> <small>{text.day(latest.date)}</small>
    </>
  );
}

/** The mean of 7 days, and in words and an arrow how it moved. */
export function Change({ text, row }: Props) {
  const { caseload } = text.words;
  if (row.mean_7 === null) return <small>{text.words.noValue}</small>;
  const change = changeOf(row);
  const points = text.mean(Math.abs(change ?? 0));
  const moved = change === undefined ? caseload.noWeek : change > 0 ? caseload.up({ points }) : change < 0 ? caseload.down({ points }) : caseload.same;
  const arrow = !change ? "→" : change > 0 ? "↗" : "↘";
  return (
    <>
      <strong>{text.mean(row.mean_7)}</strong>{" "}
      <small class={change !== undefined && change > 0 ? "worse" : undefined}>
        {change !== undefined && <span aria-hidden="true">{arrow} </span>}
        {moved}
      </small>
    </>
  );
}

/** Where relief stands, and since how many days. */
export function Relief({ text, row: { state } }: Props) {
  const { state: words } = text.words;
  const day = state.day === null ? "" : ` · ${words.day({ day: text.number(state.day) })}`;
  return (
    <>
      <span class={`chip ${state.kind}`}>
        {words[state.kind]}
        {day}
      </span>
      <small>{stateDetails(state, text).join(" · ")}</small>
    </>
  );
}

/** The days with a score of the last 28. */
export function Logged({ text, row: { days_logged_28: logged } }: Props) {
  const width = (logged / LOGGED_OF) * 56;
  return (
    <>
      {text.words.caseload.of({ logged: text.number(logged), all: text.number(LOGGED_OF) })}
      <svg width="56" height="4" aria-hidden="true">
        <rect class="all" width="56" height="4" rx="2" />
        <rect class="done" width={width} height="4" rx="2" />
      </svg>
    </>
  );
}

/** The worst side effect of the last two weeks, with its severity and day. */
export function Effect({ text, row: { worst_effect: worst } }: Props) {
  if (!worst) return <small>{text.words.caseload.noEffect}</small>;
  const { level } = text.chart.words.effects;
  return (
    <>
      {text.effect(worst.effect)}{" "}
      <small>
        <span class={`level s${worst.severity}`}>{wordFor(level, worst.severity)}</span>, {text.day(worst.date)}
      </small>
    </>
  );
}
