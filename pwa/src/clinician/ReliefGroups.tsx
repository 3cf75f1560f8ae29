import { reliefWords } from "messages:relief";

import { SurvivalCurve } from "../charts/SurvivalCurve.tsx";
import type { ClinicText } from "../i18n/clinicText.ts";
import { curvesOf, logRankText } from "./reliefGroups.ts";
import { ReliefTable } from "./ReliefTable.tsx";
import { methodText } from "./reliefMethod.ts";
import { ExplainLink } from "./ExplainLink.tsx";
import { reliefPath } from "./places.ts";
import type { ClinicRelief } from "./wire.ts";

interface Props {
  text: ClinicText;
  relief: ClinicRelief;
}

/** Relief by group: the curves, the numbers behind them, what is hidden, and whether the groups differ. */
export function ReliefGroups({ text, relief }: Props) {
  const words = reliefWords(text.chart.language);
  const { groups, by } = relief;
  const curves = curvesOf(relief, text, words);
  const able = groups.filter(({ curve }) => curve.length > 0).length;
  return (
    <>
      {groups.length === 0 && <p class="card">{words.empty}</p>}
      {curves.length > 0 && (
        <section class="card">
          <SurvivalCurve text={text.chart} curves={curves} title={words.curveTitle[by]} />
          {able > curves.length && <p class="muted">{words.drawn({ shown: text.number(curves.length), all: text.number(able) })}</p>}
        </section>
      )}
      {groups.length > 0 && <ReliefTable text={text} relief={relief} />}
      {relief.hidden_groups > 0 && <p class="muted">{words.hidden({ count: relief.hidden_groups })}</p>}
      {groups.length > 1 && <LogRank text={text} relief={relief} />}
      <p class="muted">{methodText(relief, text, words)}</p>
    </>
  );
}

function LogRank({ text, relief }: Props) {
  const words = reliefWords(text.chart.language);
  return (
    <section class="card">
      <h2>
        <ExplainLink to={reliefPath(relief.by, "log-rank")}>{words.logRank.title}</ExplainLink>
      </h2>
      <p>
        <strong>{logRankText(relief, text, words)}</strong>
      </p>
      {relief.log_rank && <p class="muted">{words.logRank.caveat}</p>}
    </section>
  );
}
