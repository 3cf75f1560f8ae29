import { rulesWords } from "messages:rules";

import type { ClinicText } from "../i18n/clinicText.ts";
import { Notice } from "../ui/Notice.tsx";
import { problemText } from "./problems.ts";
import type { Refreshing } from "./useRefreshing.ts";

interface Props {
  text: ClinicText;
  refreshing: Refreshing;
  saved: boolean; // since the page was opened
}

/** How far the results have come since the rule changed, that they are done, or how to go on. */
export function RulesProgress({ text, refreshing: { progress, result, run }, saved }: Props) {
  const { progress: words } = rulesWords(text.chart.language);
  if (result?.problem && result.left > 0) {
    const said = saved ? words.stopped({ count: result.left }) : words.stoppedOld({ count: result.left });
    return <Stopped why={`${problemText(result.problem, text.words)} ${said} ${words.advice}`} goOn={words.goOn} onGo={() => void run(result.left)} />;
  }
  return (
    <div class="progress" role="status">
      {progress && (
        <section class="card">
          <h2>{words.title}</h2>
          <progress value={progress.done} max={Math.max(1, progress.all)} aria-label={words.title} />
          <p>
            <strong>{words.now({ done: text.number(progress.done), all: text.number(progress.all) })}</strong>{" "}
            <span class="muted">{words.stay}</span>
          </p>
        </section>
      )}
      {result && (saved || result.done > 0) && <p class="done">{result.done > 0 ? words.done({ count: result.done }) : words.none}</p>}
    </div>
  );
}

function Stopped({ why, goOn, onGo }: { why: string; goOn: string; onGo: () => void }) {
  return (
    <Notice tone="attention" icon="attention" alert>
      <p>{why}</p>
      <div class="actions">
        <button type="button" class="button" onClick={onGo}>
          {goOn}
        </button>
      </div>
    </Notice>
  );
}
