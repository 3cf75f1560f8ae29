import { useState } from "preact/hooks";

import { textTyped } from "./fields.ts";
import type { Given } from "./given.ts";
import { useDraft } from "./useDraft.ts";
import { useSaving } from "./useSaving.ts";
import type { ConditionCode, Invitation } from "./wire.ts";

interface Draft {
  patientId: string; // made once: trying again makes no second patient
  name: string;
  condition: ConditionCode; // null: not said
}

/** Invite somebody new: the patient and the invitation are made together, and both can be tried again. */
export function useInviting({ server, me, newId }: Given) {
  const blank = (): Draft => ({ patientId: newId(), name: "", condition: null });
  const [draft, write, drop] = useDraft<Draft>(`${me.id} invite`, blank);
  const [made, setMade] = useState<Invitation>();
  const saving = useSaving();
  const invite = async () => {
    const invitation = await saving.save(async () => {
      const added = await server.addPatient(draft.patientId, textTyped(draft.name) ?? "", draft.condition);
      return "problem" in added ? added : server.invitePatient(draft.patientId);
    });
    if (!invitation) return;
    drop();
    setMade(invitation);
  };
  const another = () => {
    setMade(undefined);
    write(blank());
  };
  const rename = (name: string) => write({ ...draft, name });
  const choose = (condition: ConditionCode) => write({ ...draft, condition });
  return { ...draft, rename, choose, drop, made, saving, invite, another };
}
