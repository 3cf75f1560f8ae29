import { remindersWords } from "messages:reminders";
import { useState } from "preact/hooks";

import type { Api, Reminders, Wishes } from "../api/client.ts";
import { showInstant } from "../i18n/format.ts";
import { language, writtenFor } from "../i18n/language.ts";
import { Choices } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { formOf, missing, saveWishes, type Told, type Trouble } from "./reminders.ts";
import { Adaptive, Clock, Times, Weekdays } from "./When.tsx";

interface Props {
  api: Api;
  stands: Reminders;
  zone: string; // of this phone
  onTold: (told: Told) => void;
}

/** The wishes as a form; nothing is sent before "Save". */
export function WishesForm({ api, stands, zone, onTold }: Props) {
  const words = remindersWords();
  const { form, write, said, save } = useWishes(api, stands, zone, onTold);
  const { yes, no } = words.wanted;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Choices
        question={words.wanted.question}
        options={[yes, no].map((label) => ({ value: label, label }))}
        value={form.on ? yes : stands.number > 0 ? no : null}
        onValue={(chosen) => write({ on: chosen === yes })}
      />
      {form.on && <Details form={form} write={write} zone={zone} mails={stands.mails} />}
      <p class="actions">
        <button type="submit" class="button main" disabled={said === "saving"}>
          {said === "saving" ? words.saving : words.save}
        </button>
      </p>
      <Outcome stands={stands} said={said} />
    </form>
  );
}

type Said = Trouble | "saving" | "saved" | null;

function useWishes(api: Api, stands: Reminders, zone: string, onTold: (told: Told) => void) {
  const [form, setForm] = useState<Wishes>(() => formOf(stands, zone, writtenFor(language.value)));
  const [said, setSaid] = useState<Said>(null);
  const write = (changes: Partial<Wishes>) => {
    setForm({ ...form, ...changes });
    setSaid(null);
  };
  const save = async () => {
    const lacks = missing(form);
    if (lacks) return setSaid(lacks);
    setSaid("saving");
    const told = await saveWishes(api, stands.number, { ...form, language: writtenFor(language.value) });
    setSaid("trouble" in told ? told.trouble : "saved");
    if (!told.stands) return;
    setForm(formOf(told.stands, zone, writtenFor(language.value)));
    onTold(told);
  };
  return { form, write, said, save };
}

interface DetailsProps {
  form: Wishes;
  write: (changes: Partial<Wishes>) => void;
  zone: string;
  mails: boolean; // the server can send e-mail
}

function Details({ form, write, zone, mails }: DetailsProps) {
  const words = remindersWords();
  return (
    <>
      <Times form={form} write={write} />
      <Weekdays form={form} write={write} />
      <Clock form={form} write={write} zone={zone} />
      <Adaptive form={form} write={write} />
      {mails && (
        <TextField
          label={words.email}
          hint={words.emailHint}
          value={form.email ?? ""}
          autocomplete="off"
          onValue={(typed) => write({ email: typed.trim() || null })}
        />
      )}
    </>
  );
}

/** What came of saving; read aloud when it changes. */
function Outcome({ stands, said }: { stands: Reminders; said: Said }) {
  const words = remindersWords();
  const next = stands.next_at && words.next({ when: showInstant(language.value, stands.next_at) });
  if (said === "saved") return <p role="status">{[words.saved, next].filter(Boolean).join(" ")}</p>;
  if (said === null || said === "saving") return <p role="status" class="muted">{next}</p>;
  return (
    <p role="alert" class="wrong">
      {said === "stale" ? words.stale : said === "away" ? words.away : faultOf(said)}
    </p>
  );
}

function faultOf(trouble: Trouble): string {
  const { faults } = remindersWords();
  return trouble in faults ? faults[trouble as keyof typeof faults] : faults.other;
}
