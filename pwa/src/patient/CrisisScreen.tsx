import { adviceWords } from "messages:advice";
import { useLayoutEffect, useRef } from "preact/hooks";

import { Icon, type IconName } from "../ui/icons.tsx";
import "./crisis.css";
import { type Numbers, numbersFor } from "./emergency.ts";
import { dial, unbroken, type Whom, write } from "./whom.ts";

interface Props {
  whom: Whom;
  onClose: () => void;
}

/** Over everything and at once, also offline: whom to call, and that nobody watches. It can always be closed. */
export function CrisisScreen({ whom, onClose }: Props) {
  const { advice, crisisScreen } = adviceWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    dialog.current!.showModal();
    heading.current!.focus(); // read first, and no call begins by a slip of the thumb
  }, []);
  return (
    <dialog ref={dialog} class="crisis" aria-labelledby="crisis" onClose={onClose}>
      <div class="stack">
        <h2 id="crisis" ref={heading} tabIndex={-1}>
          {advice.crisisTitle}
        </h2>
        <p>{crisisScreen.intro}</p>
        <Ways numbers={numbersFor(whom.zone, whom.languages)} clinic={whom.clinicPhone} />
        <p>{crisisScreen.near}</p>
        <p>
          <strong>{crisisScreen.unwatched}</strong>
        </p>
        <form method="dialog">
          <button class="button quiet wide">{crisisScreen.close}</button>
        </form>
      </div>
    </dialog>
  );
}

function Ways({ numbers: { emergency, crisis: line, byText }, clinic }: { numbers: Numbers; clinic: string | null }) {
  const { advice, crisisScreen } = adviceWords();
  const crisis = line && unbroken(line);
  return (
    <div class="ways">
      <p>{crisis === null ? advice.crisisNone({ number: emergency }) : (byText ? advice.crisisByText : advice.crisis)({ number: crisis })}</p>
      {crisis !== null && <Way address={dial(crisis)} words={advice.call({ number: crisis })} main />}
      {crisis !== null && byText && <Way address={write(crisis)} words={crisisScreen.text({ number: crisis })} icon="message" />}
      {crisis !== null && <p>{advice.crisisDanger({ number: emergency })}</p>}
      <Way address={dial(emergency)} words={crisisScreen.callEmergency({ number: emergency })} main={crisis === null} />
      {clinic !== null && <Way address={dial(clinic)} words={advice.callClinic} />}
    </div>
  );
}

interface WayProps {
  address: string;
  words: string;
  main?: boolean;
  icon?: IconName;
}

function Way({ address, words, main, icon = "call" }: WayProps) {
  return (
    <a class={main ? "button main wide" : "button wide"} href={address}>
      <Icon name={icon} />
      {words}
    </a>
  );
}
