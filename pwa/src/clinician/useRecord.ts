import type { Answered } from "./calls.ts";
import type { Fault } from "./fields.ts";
import { type Saving, useSaving } from "./useSaving.ts";
import { useDraft } from "./useDraft.ts";

interface Stands {
  id: string;
  number: number;
}

interface Needs<Form, Body, Kept extends Stands> {
  page: string; // what is typed is kept under this name
  stands: Kept | undefined; // undefined: a new one
  newId: () => string;
  blank: () => Form;
  formOf: (kept: Kept) => Form;
  bodyOf: (form: Form) => { body: Body } | { faults: Fault[] };
  put: (id: string, number: number | null, body: Body) => Promise<Answered<unknown>>;
  done: () => void;
}

export interface Editing<Form, Kept> {
  form: Form;
  write: (form: Form) => void;
  save: () => void;
  saving: Saving;
  drop: () => void; // forget what is typed
  current: Kept | undefined; // what stands now, when somebody else was quicker
  take: () => void; // edit that instead
  keep: () => void; // save over it
}

/** Edit something that has one current state: nothing typed is lost, and nobody is overwritten unseen. */
export function useRecord<Form, Body, Kept extends Stands>(needs: Needs<Form, Body, Kept>): Editing<Form, Kept> {
  const { formOf, put, done } = needs;
  const [draft, write, drop] = useDraft(needs.page, () => beginning(needs));
  const saving = useSaving();
  const current = saving.problem?.code === "stale" ? (saving.problem.current as Kept) : undefined;
  const save = async (number: number | null) => {
    const sent = needs.bodyOf(draft.form);
    if ("faults" in sent) return saving.setProblem({ code: "validation_failed", where: sent.faults });
    const kept = await saving.save(() => put(draft.id, number, sent.body));
    if (!kept) return;
    drop();
    done();
  };
  const take = (kept: Kept) => {
    write({ id: kept.id, number: kept.number, form: formOf(kept) });
    saving.setProblem(undefined);
  };
  return {
    form: draft.form,
    write: (form) => write({ ...draft, form }),
    save: () => void save(draft.number),
    saving,
    drop,
    current,
    take: () => current && take(current),
    keep: () => void (current && save(current.number)),
  };
}

/** The id is made once, so trying again makes no second one; the number is of the state that was seen. */
function beginning<Form, Body, Kept extends Stands>({ stands, newId, blank, formOf }: Needs<Form, Body, Kept>) {
  if (!stands) return { id: newId(), number: null as number | null, form: blank() };
  return { id: stands.id, number: stands.number, form: formOf(stands) };
}
