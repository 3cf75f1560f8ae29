import { historyWords } from "messages:history";

import type { KnownVersion } from "../api/client.ts";
import { earlierOf, writtenAt } from "../history.ts";
import { showDay, showInstant } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { Answers } from "./Answers.tsx";
import type { OwnStory } from "./useStories.ts";

/** What an entry said before, newest first. */
export function History({ story }: { story: OwnStory }) {
  const earlier = earlierOf(story);
  if (earlier.length === 0) return null;
  return (
    <details class="history">
      <summary>{historyWords().history({ count: earlier.length })}</summary>
      <ol class="versions">
        {earlier.map((version) => (
          <li key={version.id} class="stack">
            {moved(version, story) && <p>{showDay(language.value, version.local_date)}</p>}
            <Answers version={version} />
            <Byline version={version} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Who wrote a version, when, on which device and why, and what is odd about it. */
export function Byline({ version }: { version: KnownVersion }) {
  const text = historyWords();
  const { author, device, reason, flags } = version;
  const who = author?.role === "clinician" ? text.clinic({ name: author.name }) : text.you;
  const parts = [who, showInstant(language.value, writtenAt(version)), ...(device ? [device] : [])];
  return (
    <div class="byline">
      <p class="muted">{parts.join(" · ")}</p>
      {reason && <p>{text.why({ reason })}</p>}
      {flags?.map((flag) => (
        <p key={flag} class="flag">
          {text.flags[flag]}
        </p>
      ))}
    </div>
  );
}

function moved(version: KnownVersion, { heads }: OwnStory): boolean {
  return heads.some(({ local_date }) => local_date !== version.local_date);
}
