import type { ChartText } from "../i18n/chartText.ts";
import { intervalText } from "./survivalWords.ts";
import { Table } from "./Table.tsx";
import type { Curve } from "./values.ts";

/** Every time of every curve with its numbers. */
export function SurvivalTable({ text, curves }: { text: ChartText; curves: readonly Curve[] }) {
  const { survival } = text.words;
  const grouped = curves.length > 1;
  const head = [survival.day, survival.atRisk, survival.ended, survival.censored, survival.inRelief, survival.interval];
  const rows = curves.flatMap((curve) =>
    curve.rows.map((row) => {
      const time = text.number(row.time);
      const counts = [row.at_risk, row.events, row.censored].map(text.number);
      const cells = [...counts, text.percent(row.survival), intervalText(row, text)];
      return grouped ? [curve.name, time, ...cells] : [time, ...cells];
    }),
  );
  return <Table head={grouped ? [survival.curve, ...head] : head} rows={rows} />;
}
