import { useLayoutEffect, useRef } from "preact/hooks";

import { Table } from "../charts/Table.tsx";
import { explainWords } from "../i18n/explainWords.ts";
import { reliefWords } from "../i18n/reliefWords.ts";
import { rulesWords } from "../i18n/rulesWords.ts";
import { comeBack } from "./ExplainLink.tsx";
import { type Explanation, explanationOf } from "./explanation.ts";
import type { Given } from "./given.ts";
import { explainedPath, patientPath } from "./places.ts";
import { ruleValues } from "./reliefExplanation.ts";
import { methodText } from "./reliefMethod.ts";
import type { Trend } from "./wire.ts";
import "./relief.css";

interface Props {
  given: Given;
  trend: Trend;
  name: string; // of the number
}

/** What a number of the page means, with an address of its own: closing it leads back to the page. */
export function Explained({ given, trend, name }: Props) {
  const { text, go } = given;
  const dialog = useRef<HTMLDialogElement>(null);
  const words = explainWords(text.chart.language);
  const explanation = explanationOf(name, trend, text);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    dialog.current!.showModal();
    title.current!.focus(); // else the first link or table, further down
  }, []);
  const close = () => {
    go(patientPath(trend.patient.id));
    comeBack();
  };
  return (
    <dialog ref={dialog} class="explained" aria-labelledby="explained" onClose={close}>
      <h2 id="explained" ref={title} tabIndex={-1}>{explanation?.title ?? words.missing}</h2>
      {explanation && <Content given={given} explanation={explanation} />}
      {explanation && <Method given={given} trend={trend} />}
      <p>
        <a href={explainedPath(trend.patient.id, name)}>{words.link}</a>
      </p>
      <form method="dialog">
        <button class="button">{words.close}</button>
      </form>
    </dialog>
  );
}

function Content({ given: { text }, explanation }: { given: Given; explanation: Explanation }) {
  const words = explainWords(text.chart.language);
  const { definition, lines, table, leftOut } = explanation;
  return (
    <>
      <p>{definition}</p>
      <h3>{words.used}</h3>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {table && (
        <div class="chart scroll" tabIndex={0} role="region" aria-label={words.used}>
          <Table {...table} />
        </div>
      )}
      <h3>{words.leftOut}</h3>
      <ul>
        {(leftOut.length > 0 ? leftOut : [words.nothing]).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Method({ given: { text }, trend }: Omit<Props, "name">) {
  const { language } = text.chart;
  return (
    <>
      <h3>{explainWords(language).values}</h3>
      <p class="muted">{methodText(trend, text, reliefWords(language))}</p>
      <dl class="values">
        {ruleValues(trend.method, text, rulesWords(language)).map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
