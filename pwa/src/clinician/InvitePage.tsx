import { ConditionField } from "./ConditionField.tsx";
import { Field } from "./Field.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { InvitationCard } from "./InvitationCard.tsx";
import { CASELOAD, patientPath } from "./places.ts";
import { fieldErrors } from "./problems.ts";
import { Title } from "./Title.tsx";
import { useInviting } from "./useInviting.ts";
import type { Invitation } from "./wire.ts";

/** Invite a patient who is new to the clinic. */
export function InvitePage({ given }: { given: Given }) {
  const { words } = given.text;
  const { patientId, name, condition, rename, choose, drop, made, saving, invite, another } = useInviting(given);
  const error = fieldErrors(saving.problem, words)["name"];
  if (made) return <Made given={given} name={name} invitation={made} patientId={patientId} onAnother={another} />;
  return (
    <main class="invite narrow">
      <Title>{words.invite.title}</Title>
      <Form given={given} saving={saving} onSave={invite} save={words.invite.make} cancel={CASELOAD} onCancel={drop}>
        <Field label={words.invite.name} hint={words.invite.nameHow} error={error} value={name} onValue={rename} />
        <ConditionField text={given.text} aside={words.optional} value={condition} onValue={choose} />
      </Form>
    </main>
  );
}

interface MadeProps {
  given: Given;
  name: string;
  invitation: Invitation;
  patientId: string;
  onAnother: () => void;
}

function Made({ given, name, invitation, patientId, onAnother }: MadeProps) {
  const { invite } = given.text.words;
  return (
    <main class="invite narrow">
      <InvitationCard given={given} name={name} invitation={invitation} />
      <div class="actions screen-only">
        <button type="button" class="button" onClick={onAnother}>
          {invite.another}
        </button>
        <a class="button quiet" href={patientPath(patientId)}>
          {invite.open}
        </a>
      </div>
    </main>
  );
}
