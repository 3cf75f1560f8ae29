import { paybackWords } from "messages:payback";
import { useState } from "preact/hooks";

import { type Api, reach, type Trend } from "../../api/client.ts";
import { storiesOf } from "../../history.ts";
import type { Phone } from "../../phone.ts";
import { download } from "../copy.ts";
import { Frame } from "../Frame.tsx";
import { Safety } from "../Safety.tsx";
import { csvOf, jsonOf } from "./ownData.ts";
import type { Props } from "./ReliefPages.tsx";

interface Saved {
  name: string;
  reached: boolean | null; // whether the clinic's server was; null: it was not asked
}

type State = "busy" | Saved | null;

/** Everything that a patient logged, as a file, at any time. */
export function DataPage({ api, phone, whom }: Props) {
  const { data: text, locked } = paybackWords();
  const [state, setState] = useState<State>(null);
  const make = async (work: () => Promise<Saved>) => {
    setState("busy");
    setState(await work());
  };
  return (
    <Frame page="relief" back="/relief" demo={phone.me.value?.clinic.demo ?? false} footer={<Safety whom={whom} />}>
      <div class="heading">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p>{phone.log.locked.value ? locked : text.lead}</p>
      </div>
      {!phone.log.locked.value && (
        <div class="stack data">
          <Way name={text.json} how={text.jsonHow} busy={state === "busy"} onMake={() => void make(() => saveJson(api, phone))} />
          <Way name={text.csv} how={text.csvHow} busy={state === "busy"} onMake={() => void make(() => saveCsv(phone))} />
          <Said state={state} unsent={phone.atRisk().unsent} />
        </div>
      )}
    </Frame>
  );
}

function Way({ name, how, busy, onMake }: { name: string; how: string; busy: boolean; onMake: () => void }) {
  return (
    <section class="card stack">
      <button type="button" class="button wide" aria-disabled={busy} onClick={() => !busy && onMake()}>
        {name}
      </button>
      <p class="muted">{how}</p>
    </section>
  );
}

function Said({ state, unsent }: { state: State; unsent: number }) {
  const { data: text } = paybackWords();
  if (state === null || state === "busy") return <p role="status">{state && text.busy}</p>;
  return (
    <div role="status" class="stack">
      <p>{text.done({ name: state.name })}</p>
      {state.reached !== null && <p>{state.reached ? text.withClinic : text.phoneOnly}</p>}
      {unsent > 0 && <p>{text.unsent({ count: unsent })}</p>}
    </div>
  );
}

async function saveJson(api: Api, phone: Phone): Promise<Saved> {
  const now = phone.log.calendar.now();
  const clinic = await askClinic(api, phone.personId);
  const name = nameOf(now, "json");
  download(name, jsonOf({ me: phone.me.value, versions: await phone.versions(), clinic, now }));
  return { name, reached: clinic !== null };
}

async function saveCsv(phone: Phone): Promise<Saved> {
  const name = nameOf(phone.log.calendar.now(), "csv");
  download(name, csvOf(storiesOf(await phone.versions())), "text/csv");
  return { name, reached: null };
}

async function askClinic(api: Api, patient_id: string): Promise<Trend | null> {
  const { data } = await reach(api.GET("/api/v1/patients/{patient_id}/trend", { params: { path: { patient_id } } }));
  return data ?? null;
}

function nameOf(now: Date, kind: string): string {
  return `reliefspan-my-data-${now.toISOString().slice(0, 10)}.${kind}`;
}
