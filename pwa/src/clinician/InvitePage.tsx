import { useState } from "preact/hooks";

import { draftOf, dropDraft, keepDraft } from "./drafts.ts";
import { Field } from "./Field.tsx";
import { textTyped } from "./fields.ts";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { InvitationCard } from "./InvitationCard.tsx";
import { CASELOAD, patientPath } from "./places.ts";
import { fieldErrors } from "./problems.ts";
import { Title } from "./Title.tsx";
import { useSaving } from "./useSaving.ts";
import type { Invitation } from "./wire.ts";

interface Draft {
  patientId: string; // made once: trying again makes no second patient
  name: string;
}

/** Invite a patient who is new to the clinic. */
export function InvitePage({ given }: { given: Given }) {
  const { words } = given.text;
  const page = `${given.me.id} invite`;
  const [draft, setDraft] = useState(() => draftOf<Draft>(page, () => ({ patientId: given.newId(), name: "" })));
  const [made, setMade] = useState<Invitation>();
  const saving = useSaving();
  const errors = fieldErrors(saving.problem, words);
  const write = (next: Draft) => {
    keepDraft(page, next);
    setDraft(next);
  };
  const begin = () => {
    dropDraft(page);
    setMade(undefined);
    setDraft(draftOf<Draft>(page, () => ({ patientId: given.newId(), name: "" })));
  };
  const invite = async () => {
    const invitation = await saving.save(() => newPatient(given, draft));
    if (invitation) setMade(invitation);
  };
  if (made) {
    return (
      <main class="invite narrow">
        <InvitationCard given={given} name={draft.name} invitation={made} />
        <div class="actions screen-only">
          <button type="button" class="button" onClick={begin}>
            {words.invite.another}
          </button>
          <a class="button quiet" href={patientPath(draft.patientId)} onClick={() => dropDraft(page)}>
            {words.invite.open}
          </a>
        </div>
      </main>
    );
  }
  return (
    <main class="invite narrow">
      <Title>{words.invite.title}</Title>
      <Form given={given} saving={saving} onSave={invite} save={words.invite.make} cancel={CASELOAD} onCancel={() => dropDraft(page)}>
        <Field
          label={words.invite.name}
          hint={words.invite.nameHow}
          error={errors["name"]}
          value={draft.name}
         
          onValue={(name) => write({ ...draft, name })}
        />
      </Form>
    </main>
  );
}

/** Make the patient and the invitation; both can be tried again. */
async function newPatient({ server }: Given, { patientId, name }: Draft) {
  const added = await server.addPatient(patientId, textTyped(name) ?? "");
  return "problem" in added ? added : server.invitePatient(patientId);
}
