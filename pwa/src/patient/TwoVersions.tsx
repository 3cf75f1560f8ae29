import { historyWords } from "messages:history";
import { useState } from "preact/hooks";

import type { KnownVersion } from "../api/client.ts";
import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import { Notice } from "../ui/Notice.tsx";
import { keepChosen } from "./amending.ts";
import { Answers } from "./Answers.tsx";
import { Byline } from "./History.tsx";
import type { OwnStory } from "./useStories.ts";
import { Why } from "./Why.tsx";

interface Props {
  phone: Phone;
  story: OwnStory;
  onWrite: (shown: KnownVersion) => void;
  onSettled: () => void;
}

/** Amendments made without sight of each other, side by side: one of them is chosen, or a new one replaces them. */
export function TwoVersions({ phone, story, onWrite, onSettled }: Props) {
  const { two } = historyWords();
  const [reason, setReason] = useState("");
  const { heads } = story;
  const trouble = phone.log.trouble.value;
  const choose = async (head: KnownVersion) => {
    if (await keepChosen(phone, story, head, reason)) onSettled();
  };
  return (
    <>
      <Notice tone="calm" icon="attention" title={two.badge({ count: heads.length })}>
        <p>{two.how}</p>
      </Notice>
      <div class="side-by-side">
        {heads.map((head, at) => (
          <Side key={head.id} number={at + 1} head={head} onChoose={() => void choose(head)} />
        ))}
      </div>
      <Why choosing value={reason} onValue={setReason} />
      <p class="wrong" role="alert">
        {trouble?.about === story.kind && words.value.trouble[trouble.cause]}
      </p>
      <button type="button" class="button" onClick={() => onWrite(heads.at(-1)!)}>
        {two.write}
      </button>
    </>
  );
}

function Side({ number, head, onChoose }: { number: number; head: KnownVersion; onChoose: () => void }) {
  const { two } = historyWords();
  const name = two.label({ number });
  return (
    <section class="side stack" aria-label={name}>
      <h3>{name}</h3>
      <Answers version={head} />
      <Byline version={head} />
      <button type="button" class="button main" aria-label={`${two.choose}: ${name}`} onClick={onChoose}>
        {two.choose}
      </button>
    </section>
  );
}
