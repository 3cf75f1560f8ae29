import { useDraft } from "./useDraft.ts";
import { Field } from "./Field.tsx";
import { textTyped } from "./fields.ts";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { OneOf } from "./OneOf.tsx";
import { fieldErrors } from "./problems.ts";
import type { Invited } from "./TeamPage.tsx";
import { useSaving } from "./useSaving.ts";
import type { ColleagueBody } from "./wire.ts";

interface Props {
  given: Given;
  onInvited: (invited: Invited) => void;
}

const ROLES = ["clinician", "administrator"] as const;

/** Add a colleague and make the invitation. */
export function ColleagueForm({ given, onInvited }: Props) {
  const { words } = given.text;
  const { team } = words;
  const blank = () => ({ id: given.newId(), name: "", login: "", role: "clinician" as ColleagueBody["role"] });
  const [draft, write] = useDraft(`${given.me.id} colleague`, blank);
  const saving = useSaving();
  const roles = ROLES.map((value) => ({ value, label: team.roles[value] }));
  const errors = fieldErrors(saving.problem, words);
  const set = (changes: Partial<ColleagueBody>) => write({ ...draft, ...changes });
  const invite = async () => {
    const invitation = await saving.save(() => newColleague(given, draft));
    if (!invitation) return;
    onInvited({ name: draft.name, invitation });
    write(blank());
  };
  return (
    <Form given={given} saving={saving} onSave={invite} save={words.invite.make}>
      <div class="row">
        <Field label={team.name} error={errors["name"]} value={draft.name} onValue={(name) => set({ name })} />
        <Field label={team.login} error={errors["login"]} value={draft.login} onValue={(login) => set({ login })} />
      </div>
      <p class="muted">{team.loginHow}</p>
      <OneOf question={team.role} options={roles} value={draft.role} onValue={(role) => set({ role })} />
      <p class="muted">{team.rolesHow}</p>
    </Form>
  );
}

/** Make the colleague and the invitation; both can be tried again. */
async function newColleague({ server }: Given, { id, name, login, role }: ColleagueBody & { id: string }) {
  const added = await server.putColleague(id, { name: textTyped(name) ?? "", login: textTyped(login) ?? "", role });
  return "problem" in added ? added : server.inviteColleague(id);
}
