import { explainWords } from "messages:explain";

import { AlignedEpisodes } from "../charts/AlignedEpisodes.tsx";
import { DoseRelief } from "../charts/DoseRelief.tsx";
import type { LinkOf } from "../charts/episodeSaid.ts";
import { ReliefCourses } from "../charts/ReliefCourses.tsx";
import { SurvivalCurve } from "../charts/SurvivalCurve.tsx";
import { SwimmerPlot } from "../charts/SwimmerPlot.tsx";
import type { ClinicText } from "../i18n/clinicText.ts";
import { wordFor } from "../i18n/codes.ts";
import { curvesOf } from "./curves.ts";
import { ExplainLink, remember } from "./ExplainLink.tsx";
import { OverTime } from "./OverTime.tsx";
import { explainedPath } from "./places.ts";
import type { Trend } from "./wire.ts";

interface Props {
  text: ClinicText;
  trend: Trend;
}

/** The charts of a patient: pain over the days, relief by session, then what many sessions say together. */
export function PatientCharts({ text, trend }: Props) {
  const { episodes, sessions, patient } = trend;
  const linkOf = (number: string) => explainedPath(patient.id, number);
  const given = { episodes, sessions, linkOf };
  return (
    <div class="charts" onClickCapture={remember}>
      <OverTime text={text} trend={trend} linkOf={linkOf} />
      <section class="card">
        <SwimmerPlot {...given} text={text.chart} />
      </section>
      {episodes.length > 0 && <Together {...given} text={text} trend={trend} />}
    </div>
  );
}

/** What many sessions say together. */
function Together({ text, trend, ...given }: Props & { linkOf: LinkOf } & Pick<Trend, "episodes" | "sessions">) {
  const shared = { ...given, text: text.chart };
  return (
    <>
      <div class="pair">
        <section class="card">
          <SurvivalCurve text={text.chart} curves={curvesOf(trend, text)} second />
          <More names={["retreatment", "bounds"]} text={text} linkOf={given.linkOf} />
        </section>
        <section class="card">
          <ReliefCourses {...shared} trend={trend.relief_trend} />
          <More names={["percent"]} text={text} linkOf={given.linkOf} />
        </section>
      </div>
      <section class="card">
        <AlignedEpisodes {...shared} scores={trend.days} />
      </section>
      <section class="card">
        <DoseRelief {...shared} />
      </section>
    </>
  );
}

/** What stands in the chart above and is explained at an address of its own. */
function More({ names, text, linkOf }: { names: readonly string[]; text: ClinicText; linkOf: LinkOf }) {
  const words = explainWords(text.chart.language);
  return (
    <p class="more">
      {names.map((name) => (
        <ExplainLink to={linkOf(name)}>{wordFor(words.names, name)}</ExplainLink>
      ))}
    </p>
  );
}
