import { seenWords } from "messages:seen";
import { useState } from "preact/hooks";

import type { Given } from "./given.ts";
import { problemText } from "./problems.ts";
import { useSaving } from "./useSaving.ts";
import type { Trend } from "./wire.ts";

/** Who saw this diary last and how much came since, with the one button that tells the patient that it was seen. */
export function Seen({ given, trend }: { given: Given; trend: Trend }) {
  const { text } = given;
  const words = seenWords();
  const [review, setReview] = useState(trend.review);
  const [id] = useState(given.newId); // made once: trying again marks nothing twice
  const saving = useSaving();
  const isNew = (review?.revision ?? -1) < trend.revision;
  const since = review ? trend.revision - review.revision : 0;
  const mark = async () => {
    const kept = await saving.save(() => given.server.review(trend.patient.id, id, trend.revision));
    if (kept) setReview(kept);
  };
  return (
    <p class="seen">
      <span role="status">
        {review ? words.by({ name: review.name, when: text.instant(review.at) }) : words.nobody}{" "}
        {since > 0 && words.since({ changes: words.changes({ count: since }) })}
        {saving.problem && problemText(saving.problem, text.words)}
      </span>{" "}
      {isNew && (
        <button type="button" class="button" aria-disabled={saving.saving} onClick={() => void mark()}>
          {words.mark}
        </button>
      )}
      {isNew && <span class="muted"> {words.how}</span>}
    </p>
  );
}
