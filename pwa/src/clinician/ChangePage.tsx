import { Arrived } from "./Arrived.tsx";
import { ChangeFields } from "./ChangeFields.tsx";
import { changeBody, formOfChange, newChangeForm } from "./changeForm.ts";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { Missing } from "./Missing.tsx";
import { patientPath } from "./places.ts";
import { fieldErrors } from "./problems.ts";
import { changeLine } from "./records.ts";
import { Stale } from "./Stale.tsx";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useRecord } from "./useRecord.ts";
import type { Confounder, Trend } from "./wire.ts";

interface Props {
  given: Given;
  patientId: string;
  id: string | null; // null: a new mark
}

/** Mark another change of treatment, or correct a mark that stands. */
export function ChangePage({ given, patientId, id }: Props) {
  const loaded = useLoaded(() => given.server.trend(patientId), patientId);
  return (
    <main class="narrow">
      <Arrived given={given} loaded={loaded}>
        {({ patient, confounders }) => {
          const stands = confounders.find((change) => change.id === id);
          if (id && !stands) return <Missing given={given} />;
          return <Editor given={given} patient={patient} stands={stands} />;
        }}
      </Arrived>
    </main>
  );
}

interface EditorProps {
  given: Given;
  patient: Trend["patient"];
  stands: Confounder | undefined; // undefined: a new mark
}

function Editor({ given, patient, stands }: EditorProps) {
  const { text } = given;
  const { change } = text.words;
  const editing = useChange({ given, patient, stands });
  const { form, write, save, saving, drop, current, take, keep } = editing;
  const errors = fieldErrors(saving.problem, text.words);
  return (
    <>
      <Title>{stands ? change.amendTitle : change.newTitle}</Title>
      <p class="muted">{text.words.session.of({ name: patient.name })}</p>
      <p>{change.why}</p>
      <Form given={given} saving={saving} onSave={save} save={change.save} cancel={patientPath(patient.id)} onCancel={drop}>
        {current && <Stale text={text} lines={changeLine(current, text)} onTake={take} onKeep={keep} />}
        <ChangeFields text={text} form={form} errors={errors} onForm={write} amending={Boolean(stands)} />
      </Form>
    </>
  );
}

function useChange({ given, patient, stands }: EditorProps) {
  const { server, me, newId, now, go } = given;
  return useRecord({
    page: `${me.id} ${patient.id} change ${stands?.id ?? "new"}`,
    stands,
    newId,
    blank: () => newChangeForm(now(), me.zone),
    formOf: formOfChange,
    bodyOf: changeBody,
    put: (id, number, body) => server.putChange(patient.id, id, number, body),
    done: () => go(patientPath(patient.id)),
  });
}
