import { remindersWords } from "messages:reminders";
import { useEffect, useState } from "preact/hooks";

import type { Api } from "../api/client.ts";
import { ByEmail } from "./ByEmail.tsx";
import { ByPush } from "./ByPush.tsx";
import { fetchReminders, type Told } from "./reminders.ts";
import "./reminders.css";
import { WishesForm } from "./WishesForm.tsx";

interface Props {
  api: Api;
  zone: string; // of this phone
}

/** When the patient is reminded, and how it reaches them. The server is asked: nothing of it is kept here. */
export function RemindersCard({ api, zone }: Props) {
  const words = remindersWords();
  const [told, setTold] = useState<Told>();
  const ask = () => void fetchReminders(api).then(setTold);
  useEffect(ask, [api]);
  const stands = told?.stands;
  return (
    <section class="reminders stack card" aria-labelledby="reminders">
      <h2 id="reminders">{words.title}</h2>
      <p class="muted">{words.intro}</p>
      {!told && <p>{words.loading}</p>}
      {told && !stands && <Away onAgain={ask} />}
      {stands && <WishesForm api={api} stands={stands} zone={zone} onTold={setTold} />}
      {stands?.wishes.on && <ByPush api={api} stands={stands} onTold={setTold} />}
      {stands?.wishes.on && <ByEmail api={api} stands={stands} onTold={setTold} />}
    </section>
  );
}

function Away({ onAgain }: { onAgain: () => void }) {
  const words = remindersWords();
  return (
    <>
      <p>{words.away}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </>
  );
}
