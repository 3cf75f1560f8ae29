import { startWords } from "messages:start";
import { useEffect, useRef, useState } from "preact/hooks";

import type { Api } from "../api/client.ts";
import type { Phone } from "../phone.ts";
import { go } from "../router.ts";
import { Frame } from "./Frame.tsx";
import "./help.css";
import { install, platformOf, way } from "./install.ts";
import { RemindersCard } from "./RemindersCard.tsx";
import { Safety } from "./Safety.tsx";
import { Look } from "./Settings.tsx";
import type { Whom } from "./whom.ts";

interface Props {
  api: Api;
  phone: Phone;
  whom: Whom;
}

const STEPS = ["look", "install", "reminders"] as const;

/** Making this phone one's own, in three short steps; each can be passed over, and so can all of them. */
export function Welcome({ api, phone, whom }: Props) {
  const { welcome } = startWords();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => (at > 0 ? heading.current?.focus() : undefined), [at]);
  const step = STEPS[at]!;
  return (
    <Frame page="welcome" bare demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <h1 tabIndex={-1} ref={heading}>
        {welcome.steps[step]}
      </h1>
      <p class="muted">{welcome.at({ step: at + 1, of: STEPS.length })}</p>
      {step === "look" && <Look />}
      {step === "install" && <HomeScreen />}
      {step === "reminders" && <RemindersCard api={api} zone={whom.zone} />}
      <Onwards onNext={at < STEPS.length - 1 ? () => setAt(at + 1) : undefined} />
    </Frame>
  );
}

function Onwards({ onNext }: { onNext: (() => void) | undefined }) {
  const { welcome } = startWords();
  return (
    <div class="stack">
      {onNext && (
        <button type="button" class="button main wide" onClick={onNext}>
          {welcome.next}
        </button>
      )}
      <button type="button" class={onNext ? "button quiet wide" : "button main wide"} onClick={() => go("/")}>
        {welcome.start}
      </button>
    </div>
  );
}

/** How this very device puts the app on its home screen. */
function HomeScreen() {
  const { welcome } = startWords();
  if (matchMedia("(display-mode: standalone)").matches) return <p>{welcome.installed}</p>;
  const { why, how } = welcome.install[platformOf(navigator.userAgent, navigator.maxTouchPoints)];
  return (
    <section class="welcome stack card">
      <p>{why}</p>
      {way.value === "prompt" ? (
        <button type="button" class="button" onClick={() => void install()}>
          {welcome.add}
        </button>
      ) : (
        <ol>
          {how.map((one) => (
            <li>{one}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
