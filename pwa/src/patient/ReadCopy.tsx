import { copyWords } from "messages:copy";
import { useId, useState } from "preact/hooks";

import type { Phone } from "../phone.ts";
import type { TakenIn } from "../storage/copies.ts";
import { PassphraseField } from "../ui/PassphraseField.tsx";
import { readCopy } from "./copy.ts";

type State = TakenIn | { kind: "no file" | "busy" };

/** Read a saved file back into this phone's diary. */
export function ReadCopy({ phone }: { phone: Phone }) {
  const { read } = copyWords();
  const [state, setState] = useState<State | null>(null);

  async function take(file: File | null, passphrase: string): Promise<void> {
    if (!file) return setState({ kind: "no file" });
    setState({ kind: "busy" });
    const text = await file.text().catch(() => "");
    setState(await readCopy(phone, text, passphrase));
  }

  return (
    <section class="stack card">
      <h2>{read.title}</h2>
      <p class="muted">{read.text}</p>
      <ReadForm isBusy={state?.kind === "busy"} onRead={(...given) => void take(...given)} />
      <Result state={state} />
    </section>
  );
}

interface ReadFormProps {
  isBusy: boolean;
  onRead: (file: File | null, passphrase: string) => void;
}

function ReadForm({ isBusy, onRead }: ReadFormProps) {
  const { read, show, hide, busy } = copyWords();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const field = { label: read.passphrase, show, hide, value: passphrase, onValue: setPassphrase };
  const submit = (event: Event) => {
    event.preventDefault();
    onRead(file, passphrase);
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <FileField label={read.file} onFile={setFile} />
      <PassphraseField {...field} autocomplete="off" />
      <button class="button wide" disabled={isBusy}>
        {isBusy ? busy : read.submit}
      </button>
    </form>
  );
}

function FileField({ label, onFile }: { label: string; onFile: (file: File | null) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => onFile(currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}

function Result({ state }: { state: State | null }) {
  const { read } = copyWords();
  const isTaken = state?.kind === "taken";
  const why = state && state.kind !== "taken" && state.kind !== "busy" ? read.why[state.kind] : "";
  return (
    <>
      <p role="alert" class="wrong">
        {why}
      </p>
      <p role="status">{isTaken && read.taken({ fresh: state.fresh, held: state.held })}</p>
    </>
  );
}
