import { entranceWords } from "messages:entrance";
import { useState } from "preact/hooks";

import { type Api, type Invited, type Me, reach } from "../api/client.ts";
import rules from "../rules.json" with { type: "json" };
import { PassphraseField } from "../ui/PassphraseField.tsx";
import { TroubleLine } from "./TroubleLine.tsx";
import { type Trouble, troubleOf } from "./trouble.ts";

const LEAST = rules.limits.passphrase_min_characters;

interface Props {
  api: Api;
  code: string;
  invited: Invited;
  zone: string;
  onMe: (me: Me) => void;
}

/** Accepting an invitation: with a passphrase, or with none where the clinic lets the phone alone be enough. */
export function Accept({ api, code, invited, zone, onMe }: Props) {
  const [trouble, setTrouble] = useState<Trouble | "busy" | null>(null);

  async function enrol(passphrase: string | null): Promise<void> {
    if (passphrase !== null && [...passphrase].length < LEAST) return setTrouble("short");
    setTrouble("busy");
    const { data, response } = await reach(api.POST("/api/v1/enrolments", { body: { code, passphrase, zone } }));
    if (data) onMe(data);
    else setTrouble(troubleOf(response?.status ?? 0, "unusable"));
  }

  return <AcceptForm invited={invited} trouble={trouble} onSubmit={(passphrase) => void enrol(passphrase)} />;
}

interface FormProps {
  invited: Invited;
  trouble: Trouble | "busy" | null;
  onSubmit: (passphrase: string | null) => void;
}

function AcceptForm({ invited, trouble, onSubmit }: FormProps) {
  const { join, signIn } = entranceWords();
  const [alone, setAlone] = useState(invited.device_alone);
  const [passphrase, setPassphrase] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit(alone ? null : passphrase);
  };
  return (
    <form class="entrance card" onSubmit={submit}>
      <Hello invited={invited} alone={alone} />
      {!alone && <ChoosePassphrase value={passphrase} onValue={setPassphrase} />}
      <TroubleLine trouble={trouble} />
      <button class="button main wide" disabled={trouble === "busy"}>
        {trouble === "busy" ? signIn.busy : join.submit}
      </button>
      {invited.role === "patient" && <p class="muted">{join.homeScreen}</p>}
      {invited.device_alone && !invited.moves && (
        <button type="button" class="button quiet wide" onClick={() => setAlone(!alone)}>
          {alone ? join.withOne : join.without}
        </button>
      )}
    </form>
  );
}

function Hello({ invited, alone }: { invited: Invited; alone: boolean }) {
  const { join } = entranceWords();
  return (
    <>
      <h1 tabIndex={-1}>{join.hello({ name: invited.name })}</h1>
      <p>{join.from({ clinic: invited.clinic_name })}</p>
      {alone && <p class="muted">{join.deviceAlone}</p>}
    </>
  );
}

function ChoosePassphrase({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const { join, signIn } = entranceWords();
  return (
    <PassphraseField
      show={signIn.show}
      hide={signIn.hide}
      label={join.choose}
      hint={join.chooseHint({ least: LEAST })}
      value={value}
      onValue={onValue}
      autocomplete="new-password"
    />
  );
}
