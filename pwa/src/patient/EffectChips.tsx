import { adviceWords } from "messages:advice";
import { effectsWords } from "messages:effects";
import { synonymsWords } from "messages:synonyms";
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";

import type { EffectCode } from "../i18n/codes.ts";
import { searched } from "./effectSearch.ts";
import type { Picked } from "./form.ts";
import { OFFERED } from "./urgency.ts";

const COMMON = 10; // shown before "Show more": the list begins with what is common after a session
const KNOWN = 5; // of what this person told before

interface Props {
  picked: readonly Picked[];
  recent: readonly string[]; // told before by this person, latest first
  onPick: (effect: string) => void;
}

/** What there is to pick: found by everyday words, or what this person told before and then what is common. */
export function EffectChips({ picked, recent, onPick }: Props) {
  const [looked, setLooked] = useState("");
  const left = OFFERED.filter((code) => !picked.some(({ effect }) => effect === code));
  const pick = (code: string) => {
    setLooked("");
    onPick(code);
  };
  return (
    <div class="offered">
      <Search value={looked} onValue={setLooked} />
      {looked.trim() ? <Found looked={looked} left={left} onPick={pick} /> : <Listed left={left} recent={recent} onPick={pick} />}
      <a class="button quiet" href="/help/afterwards">
        {adviceWords().common}
      </a>
    </div>
  );
}

function Search({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const { picking } = adviceWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{picking.search}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        placeholder={picking.searchHint}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()} // it would save the check-in
      />
    </div>
  );
}

interface Offered {
  left: readonly EffectCode[];
  onPick: (code: string) => void;
}

function Found({ looked, left, onPick }: Offered & { looked: string }) {
  const { picking } = adviceWords();
  const found = searched(looked, left, effectsWords(), synonymsWords());
  return (
    <>
      <p class="muted" role="status">
        {found.length > 0 ? picking.found({ count: found.length }) : picking.notFound}
      </p>
      {found.length > 0 && <Chips codes={found} name={picking.which} onPick={onPick} />}
    </>
  );
}

function Listed({ left, recent, onPick }: Offered & Pick<Props, "recent">) {
  const { picking } = adviceWords();
  const [all, setAll] = useState(false);
  const known = recent.flatMap((code) => left.filter((one) => one === code)).slice(0, KNOWN);
  const others = left.filter((code) => !known.includes(code));
  return (
    <>
      {known.length > 0 && <Chips codes={known} name={picking.before} titled onPick={onPick} />}
      <Chips codes={all ? others : others.slice(0, COMMON)} name={picking.which} titled onPick={onPick}>
        {!all && (
          <button type="button" class="choice more" onClick={() => setAll(true)}>
            {picking.more}
          </button>
        )}
      </Chips>
    </>
  );
}

interface ChipsProps {
  codes: readonly EffectCode[];
  name: string;
  titled?: boolean;
  onPick: (code: string) => void;
  children?: ComponentChildren;
}

function Chips({ codes, name, titled, onPick, children }: ChipsProps) {
  const effects = effectsWords();
  return (
    <div class="chips" role="group" aria-label={name}>
      {titled && <p class="muted">{name}</p>}
      {codes.map((code) => (
        <button type="button" class="choice" key={code} onClick={() => onPick(code)}>
          {effects[code]}
        </button>
      ))}
      {children}
    </div>
  );
}
