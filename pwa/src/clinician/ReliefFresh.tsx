import { reliefWords } from "messages:relief";

import { Notice } from "../ui/Notice.tsx";
import type { Given } from "./given.ts";
import { problemText } from "./problems.ts";
import type { Refreshing } from "./useRefreshing.ts";

interface Props {
  given: Given;
  refreshing: Refreshing;
  onAgain: () => void;
}

/** That the results are being brought up to date, or that some could not be. */
export function ReliefFresh({ given: { text }, refreshing: { progress, result }, onAgain }: Props) {
  const words = reliefWords(text.chart.language);
  if (progress) {
    const { done, all } = progress;
    return (
      <div class="fresh" role="status">
        {all > 0 && <progress value={done} max={all} aria-label={words.title} />}
        <p class="muted waiting">{all > 0 ? words.refreshing({ done, all }) : words.looking}</p>
      </div>
    );
  }
  if (!result?.problem) return null;
  return (
    <Notice tone="attention" icon="attention" alert>
      <p>
        {problemText(result.problem, text.words)} {result.left > 0 && words.notFresh({ count: result.left })}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={onAgain}>
          {words.goOn}
        </button>
      </div>
    </Notice>
  );
}
