import type { Api } from "../api/client.ts";
import { type Answered, answered, everyPage } from "./calls.ts";
import { guidanceOf } from "./guidance.ts";
import { reliefOf } from "./reliefServer.ts";
import type { Clinic, ClinicBody, Colleague, ColleagueBody, ConditionCode, ConfounderBody, Invitation } from "./wire.ts";
import type { ChosenInstruments, InstrumentsBody, Questionnaires } from "./wire.ts";
import type { EntriesOfDay, EntryVersionBody, Patient, PatientRow, SessionBody, Trend } from "./wire.ts";

/** The clinic's server as these screens use it: one function for each thing that they read or write. */
export type Server = ReturnType<typeof serverOf>;

const PATIENTS_PER_PAGE = 50; // the first request of a day works each line out anew: short turns leave room for others
const FIRST = { "If-None-Match": "*" };
export const after = (number: number | null) => (number === null ? FIRST : { "If-Match": `"${number}"` });

/** Return the server behind a client; `signedOut` is called when an answer says so. */
export function serverOf(api: Api, signedOut: () => void) {
  const ask = <T>(call: Promise<{ data?: unknown; error?: unknown; response: Response }>): Promise<Answered<T>> =>
    answered<T>(call, signedOut);
  return { ...patientsOf(api, ask), ...recordsOf(api, ask), ...reviewsOf(api, ask), ...teamOf(api, ask), ...questionsOf(api, ask), ...reliefOf(api, ask), ...guidanceOf(api, ask) };
}

export type Ask = <T>(call: Promise<{ data?: unknown; error?: unknown; response: Response }>) => Promise<Answered<T>>;

function patientsOf(api: Api, ask: Ask) {
  const page = async (cursor?: string) => {
    const query = { limit: PATIENTS_PER_PAGE, ...(cursor ? { cursor } : {}) };
    const answer = await ask<{ patients: PatientRow[]; cursor: string | null }>(api.GET("/api/v1/patients", { params: { query } }));
    return "problem" in answer ? answer : { data: { rows: answer.data.patients, cursor: answer.data.cursor } };
  };
  return {
    caseload: () => everyPage<PatientRow>(page),
    trend: (patient_id: string) => ask<Trend>(api.GET("/api/v1/patients/{patient_id}/trend", { params: { path: { patient_id } } })),
    addPatient: (patient_id: string, name: string, condition: ConditionCode) =>
      ask(api.PUT("/api/v1/patients/{patient_id}", { params: { path: { patient_id } }, body: { name, condition } })),
    putCondition: (patient_id: string, number: number, condition: ConditionCode) =>
      ask<Patient>(
        api.PUT("/api/v1/patients/{patient_id}/condition", {
          params: { path: { patient_id } },
          headers: after(number),
          body: { condition },
        }),
      ),
    invitePatient: (patient_id: string) =>
      ask<Invitation>(api.POST("/api/v1/patients/{patient_id}/invitations", { params: { path: { patient_id } } })),
    signOutPatient: (patient_id: string) =>
      ask(api.DELETE("/api/v1/patients/{patient_id}/sign-ins", { params: { path: { patient_id } } })),
  };
}

function recordsOf(api: Api, ask: Ask) {
  return {
    entries: (patient_id: string, day: string) =>
      ask<EntriesOfDay>(api.GET("/api/v1/patients/{patient_id}/entries", { params: { path: { patient_id }, query: { day } } })),
    settle: (patient_id: string, body: EntryVersionBody) =>
      ask(
        api.PUT("/api/v1/patients/{patient_id}/entry-versions/{version_id}", {
          params: { path: { patient_id, version_id: body.id } },
          body,
        }),
      ),
    putSession: (patient_id: string, session_id: string, number: number | null, body: SessionBody) =>
      ask(
        api.PUT("/api/v1/patients/{patient_id}/sessions/{session_id}", {
          params: { path: { patient_id, session_id } },
          headers: after(number),
          body,
        }),
      ),
    putChange: (patient_id: string, confounder_id: string, number: number | null, body: ConfounderBody) =>
      ask(
        api.PUT("/api/v1/patients/{patient_id}/confounders/{confounder_id}", {
          params: { path: { patient_id, confounder_id } },
          headers: after(number),
          body,
        }),
      ),
  };
}

function reviewsOf(api: Api, ask: Ask) {
  return {
    review: (patient_id: string, review_id: string, revision: number) =>
      ask<Trend["review"]>(
        api.PUT("/api/v1/patients/{patient_id}/reviews/{review_id}", {
          params: { path: { patient_id, review_id } },
          body: { revision },
        }),
      ),
  };
}

function questionsOf(api: Api, ask: Ask) {
  return {
    questionnaires: (patient_id: string) =>
      ask<Questionnaires>(api.GET("/api/v1/patients/{patient_id}/questionnaires", { params: { path: { patient_id } } })),
    instruments: () => ask<ChosenInstruments>(api.GET("/api/v1/clinic/instruments")),
    putInstruments: (number: number, body: InstrumentsBody) =>
      ask<ChosenInstruments>(api.PUT("/api/v1/clinic/instruments", { headers: after(number), body })),
  };
}

function teamOf(api: Api, ask: Ask) {
  const of = (person_id: string) => ({ params: { path: { person_id } } });
  return {
    staff: () => ask<{ staff: Colleague[] }>(api.GET("/api/v1/staff")),
    putColleague: (person_id: string, body: ColleagueBody) =>
      ask(api.PUT("/api/v1/staff/{person_id}", { ...of(person_id), body })),
    inviteColleague: (person_id: string) => ask<Invitation>(api.POST("/api/v1/staff/{person_id}/invitations", of(person_id))),
    signOutColleague: (person_id: string) => ask(api.DELETE("/api/v1/staff/{person_id}/sign-ins", of(person_id))),
    clinic: () => ask<Clinic>(api.GET("/api/v1/clinic")),
    putClinic: (number: number, body: ClinicBody) =>
      ask<Clinic>(api.PUT("/api/v1/clinic", { headers: after(number), body })),
  };
}
