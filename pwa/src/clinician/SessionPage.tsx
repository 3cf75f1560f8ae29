import { Arrived } from "./Arrived.tsx";
import { Form } from "./Form.tsx";
import type { Given } from "./given.ts";
import { Missing } from "./Missing.tsx";
import { patientPath } from "./places.ts";
import { fieldErrors } from "./problems.ts";
import { sessionLine } from "./records.ts";
import { SessionFields } from "./SessionFields.tsx";
import { formOfSession, newSessionForm, sessionBody } from "./sessionForm.ts";
import { Stale } from "./Stale.tsx";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useRecord } from "./useRecord.ts";
import type { Session, Trend } from "./wire.ts";

interface Props {
  given: Given;
  patientId: string;
  id: string | null; // null: a new session
}

/** Record a session, or change one that stands. */
export function SessionPage({ given, patientId, id }: Props) {
  const loaded = useLoaded(() => given.server.trend(patientId), patientId);
  return (
    <main class="narrow">
      <Arrived given={given} loaded={loaded}>
        {({ patient, sessions }) => {
          const stands = sessions.find((session) => session.id === id);
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
  stands: Session | undefined; // undefined: a new session
}

function Editor({ given, patient, stands }: EditorProps) {
  const { text } = given;
  const { words } = text;
  const editing = useSession({ given, patient, stands });
  const { form, write, save, saving, drop, current, take, keep } = editing;
  const errors = fieldErrors(saving.problem, words);
  return (
    <>
      <Title>{stands ? words.session.amendTitle : words.session.newTitle}</Title>
      <p class="muted">{words.session.of({ name: patient.name })}</p>
      <Form given={given} saving={saving} onSave={save} save={words.session.save} cancel={patientPath(patient.id)} onCancel={drop}>
        {current && <Stale text={text} lines={sessionLine(current, text)} onTake={take} onKeep={keep} />}
        <SessionFields text={text} form={form} errors={errors} onForm={write} amending={Boolean(stands)} />
      </Form>
    </>
  );
}

function useSession({ given, patient, stands }: EditorProps) {
  const { server, me, newId, now, go } = given;
  return useRecord({
    page: `${me.id} ${patient.id} session ${stands?.id ?? "new"}`,
    stands,
    newId,
    blank: () => newSessionForm(now(), me.zone),
    formOf: formOfSession,
    bodyOf: sessionBody,
    put: (id, number, body) => server.putSession(patient.id, id, number, body),
    done: () => go(patientPath(patient.id)),
  });
}
