import { copyWords } from "messages:copy";
import { useState } from "preact/hooks";

import type { Phone } from "../phone.ts";
import rules from "../rules.json" with { type: "json" };
import type { Extent } from "../storage/copies.ts";
import { Choices } from "../ui/Choices.tsx";
import { PassphraseField } from "../ui/PassphraseField.tsx";
import { download, makeCopy } from "./copy.ts";

const LEAST = rules.limits.passphrase_min_characters;

type State = "short" | "busy" | { name: string } | null;

/** Save entries to a file under a passphrase. */
export function SaveCopy({ phone }: { phone: Phone }) {
  const { make } = copyWords();
  const [extent, setExtent] = useState<Extent>("everything");
  const [state, setState] = useState<State>(null);
  const isLocked = phone.log.locked.value;
  const isEmpty = (isLocked || extent === "unsent") && phone.atRisk().unsent === 0;

  async function save(passphrase: string): Promise<void> {
    if ([...passphrase].length < LEAST) return setState("short");
    setState("busy");
    const { name, text } = await makeCopy(phone, extent, passphrase);
    download(name, text);
    setState({ name });
  }

  return (
    <section class="stack card">
      <h2>{make.title}</h2>
      {isLocked ? <p>{make.onlyUnsent}</p> : <Extents extent={extent} onExtent={setExtent} />}
      {isEmpty ? <p>{make.nothing}</p> : <SaveForm state={state} onSave={(passphrase) => void save(passphrase)} />}
      <p role="status">{typeof state === "object" && state && make.done({ name: state.name })}</p>
    </section>
  );
}

function SaveForm({ state, onSave }: { state: State; onSave: (passphrase: string) => void }) {
  const { make, busy } = copyWords();
  const [passphrase, setPassphrase] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(passphrase);
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <NewPassphrase value={passphrase} onValue={setPassphrase} />
      <p role="alert" class="wrong">
        {state === "short" && make.tooShort({ least: LEAST })}
      </p>
      <button class="button main wide" disabled={state === "busy"}>
        {state === "busy" ? busy : make.submit}
      </button>
    </form>
  );
}

function Extents({ extent, onExtent }: { extent: Extent; onExtent: (extent: Extent) => void }) {
  const { make } = copyWords();
  const options = (["everything", "unsent"] as const).map((value) => ({ value, label: make.extents[value] }));
  return (
    <Choices
      question={make.extent}
      options={options}
      value={extent}
      onValue={(chosen) => chosen && onExtent(chosen)}
    />
  );
}

function NewPassphrase(field: { value: string; onValue: (value: string) => void }) {
  const { make, show, hide } = copyWords();
  const words = { label: make.choose, hint: make.hint({ least: LEAST }), show, hide };
  return <PassphraseField {...words} {...field} autocomplete="new-password" />;
}
