import { remindersWords } from "messages:reminders";
import { useState } from "preact/hooks";

import type { Api, Reminders } from "../api/client.ts";
import { askForPlace, leavePlace, pushingHere } from "../pushing.ts";
import { subscribe, type Told, unsubscribe } from "./reminders.ts";
import { Wrong } from "./Wrong.tsx";

interface Props {
  api: Api;
  stands: Reminders;
  onTold: (told: Told) => void;
}

/** Notifications on this phone, and the calendar for phones that have none. */
export function ByPush({ api, stands, onTold }: Props) {
  const words = remindersWords();
  return (
    <div class="stack">
      <h3>{words.push.title}</h3>
      <Notified api={api} stands={stands} onTold={onTold} />
      <p class="actions">
        <a class="button" href="/api/v1/reminders/calendar" download="reliefspan.ics">
          {words.calendar}
        </a>
      </p>
      <p class="muted">{words.calendarHint}</p>
    </div>
  );
}

function Notified({ api, stands, onTold }: Props) {
  const { push } = remindersWords();
  const { busy, trouble, start, stop } = useNotifying(api, stands.push_key, onTold);
  const able = pushingHere();
  if (able === "home first") return <p>{push.home}</p>;
  if (able === "unsupported") return <p>{push.unsupported}</p>;
  const why = trouble ?? (able === "denied" && !stands.pushed_here ? "denied" : null);
  return (
    <>
      {stands.pushed_here && <p role="status">{push.on}</p>}
      <p class="actions">
        <button type="button" class="button" disabled={busy} onClick={stands.pushed_here ? stop : start}>
          {stands.pushed_here ? push.stop : push.off}
        </button>
      </p>
      <Wrong text={why && push[why]} />
      {stands.pushed_here && <p class="muted">{push.later}</p>}
    </>
  );
}

function useNotifying(api: Api, key: string, onTold: (told: Told) => void) {
  const [trouble, setTrouble] = useState<"denied" | "failed" | null>(null);
  const [busy, setBusy] = useState(false);
  const doing = async (work: () => Promise<Told | "denied" | "failed">) => {
    setBusy(true);
    const told = await work().catch(() => "failed" as const);
    setBusy(false);
    if (typeof told === "string") return setTrouble(told);
    setTrouble("trouble" in told ? "failed" : null);
    if (told.stands) onTold(told);
  };
  const start = async () => {
    const place = await askForPlace(key);
    return typeof place === "string" ? place : subscribe(api, place);
  };
  const stop = async () => {
    await leavePlace();
    return unsubscribe(api);
  };
  return { busy, trouble, start: () => void doing(start), stop: () => void doing(stop) };
}
