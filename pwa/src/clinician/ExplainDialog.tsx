import { explainWords } from "messages:explain";
import { reliefWords } from "messages:relief";
import { rulesWords } from "messages:rules";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { comeBack } from "./ExplainLink.tsx";
import type { Given } from "./given.ts";
import { ruleValues } from "./reliefExplanation.ts";
import { methodText } from "./reliefMethod.ts";
import type { ClinicRelief } from "./wire.ts";
import "./relief.css";

interface Props {
  given: Given;
  title: string | undefined; // of the number; nothing: there is no such number here
  made: Pick<ClinicRelief, "method" | "today">; // how the page's numbers were made
  path: string; // of the explanation: its permanent link
  page: string; // where closing leads back to
  children: ComponentChildren; // what the number means
}

/** What a number of a page means, with an address of its own: closing it leads back to the page. */
export function ExplainDialog({ given, title, made, path, page, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = explainWords(given.text.chart.language);
  useLayoutEffect(() => {
    dialog.current!.showModal();
    heading.current!.focus(); // else the first link or table, further down
  }, []);
  const close = () => {
    given.go(page);
    comeBack();
  };
  return (
    <dialog ref={dialog} class="explained" aria-labelledby="explained" onClose={close}>
      <h2 id="explained" ref={heading} tabIndex={-1}>
        {title ?? words.missing}
      </h2>
      {children}
      {title && <Rule given={given} made={made} />}
      <p>
        <a href={path}>{words.link}</a>
      </p>
      <form method="dialog">
        <button class="button">{words.close}</button>
      </form>
    </dialog>
  );
}

function Rule({ given: { text }, made }: Pick<Props, "given" | "made">) {
  const { language } = text.chart;
  return (
    <>
      <h3>{explainWords(language).values}</h3>
      <p class="muted">{methodText(made, text, reliefWords(language))}</p>
      <dl class="values">
        {ruleValues(made.method, rulesWords(language)).map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
