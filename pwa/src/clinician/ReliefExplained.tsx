import { useEffect, useRef } from "preact/hooks";

import { reliefExplainWords } from "../i18n/reliefExplainWords.ts";
import { reliefWords } from "../i18n/reliefWords.ts";
import { rulesWords } from "../i18n/rulesWords.ts";
import { comeBack } from "./ExplainLink.tsx";
import type { Given } from "./given.ts";
import { reliefPath } from "./places.ts";
import { explanationOf, type Known, ruleValues } from "./reliefExplanation.ts";
import { methodText } from "./reliefMethod.ts";

interface Props {
  given: Given;
  known: Known;
  number: string;
}

/** What a number of the page means, with an address of its own: closing it leads back to the page. */
export function ReliefExplained({ given, known, number }: Props) {
  const { text, go } = given;
  const { by } = known.relief;
  const dialog = useRef<HTMLDialogElement>(null);
  const explain = reliefExplainWords(text.chart.language);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector("h2")?.focus(); // or the link at the end would have it, and the beginning be out of sight
  }, []);
  const close = () => {
    go(reliefPath(by));
    comeBack();
  };
  return (
    <dialog ref={dialog} class="explained" aria-labelledby="explained" onClose={close}>
      <Meaning given={given} known={known} number={number} />
      <Rule given={given} known={known} />
      <p>
        <a href={reliefPath(by, number)}>{explain.link}</a>
      </p>
      <form method="dialog">
        <button class="button">{explain.close}</button>
      </form>
    </dialog>
  );
}

function Meaning({ given: { text }, known, number }: Props) {
  const { language } = text.chart;
  const explain = reliefExplainWords(language);
  const found = explanationOf(number, known, text, { explain, relief: reliefWords(language) });
  if (!found) return <h2 id="explained" tabIndex={-1}>{explain.unknown}</h2>;
  return (
    <>
      <h2 id="explained" tabIndex={-1}>{found.title}</h2>
      <p>{found.definition}</p>
      <List title={explain.used} lines={found.used} />
      <List title={explain.leftOut} lines={found.leftOut} />
    </>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Rule({ given: { text }, known: { relief } }: Omit<Props, "number">) {
  const { language } = text.chart;
  return (
    <>
      <h3>{reliefExplainWords(language).values}</h3>
      <p class="muted">{methodText(relief, text, reliefWords(language))}</p>
      <dl class="values">
        {ruleValues(relief.method, text, rulesWords(language)).map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
