import assert from "node:assert/strict";
import { test } from "node:test";
import { changeBody, formOfChange, newChangeForm } from "../../pwa/src/clinician/changeForm.ts";
import { numberTyped, textTyped } from "../../pwa/src/clinician/fields.ts";
import { currentOf, placeOf } from "../../pwa/src/clinician/places.ts";
import { fieldErrors, problemText, unsavedText } from "../../pwa/src/clinician/problems.ts";
import { qrPath } from "../../pwa/src/ui/qr.ts";
import { formOfSession, newSessionForm, offsetAt, sessionBody } from "../../pwa/src/clinician/sessionForm.ts";
import { clinicText } from "../../pwa/src/i18n/clinicText.ts";
import { PATIENT_ID, session, SESSION_ID } from "./clinic_values.ts";

const { words } = clinicText("en");
const typed = { ...newSessionForm(new Date("2026-03-01T13:30:00Z"), "Europe/Madrid"), route: "iv", dose: "40" } as const;
const faultsOf = (sent: ReturnType<typeof sessionBody>) => ("faults" in sent ? sent.faults.map((f) => `${f.field} ${f.code}`) : []);

test("a new session is of now, on the clinic's own clock, and nothing is preselected", () => {
  const form = newSessionForm(new Date("2026-03-01T23:30:00Z"), "Europe/Madrid");
  assert.equal(form.date, "2026-03-02");
  assert.equal(form.time, "00:30");
  assert.equal(form.route, "");
});

test("what is typed becomes numbers, with a comma or a point; what is left out becomes null", () => {
  const sent = sessionBody({ ...typed, dose: "37,5", note: "  " });
  assert.deepEqual("body" in sent && sent.body, {
    local_date: "2026-03-01", local_time: "14:30:00", zone: "Europe/Madrid", utc_offset_minutes: 60,
    route: "iv", dose_mg: 37.5, weight_kg: null, duration_minutes: null, note: null, entered_in_error: false,
  });
});

test("what cannot be sent names its field", () => {
  assert.deepEqual(faultsOf(sessionBody({ ...typed, route: "", dose: "" })), ["route required", "dose_mg required"]);
  assert.deepEqual(faultsOf(sessionBody({ ...typed, weight: "72kg", duration: "-3" })), [
    "weight_kg not_a_number", "duration_minutes not_a_number",
  ]);
  assert.deepEqual(faultsOf(sessionBody({ ...typed, date: "", time: "" })), ["local_date required", "local_time required"]);
});

test("a session that stands goes through its form unchanged", () => {
  const { id, number, recorded_by, recorded_at, ...body } = session();
  assert.deepEqual(sessionBody(formOfSession(session())), { body });
});

test("an offset is that of the day itself, on both sides of a change of clocks", () => {
  assert.equal(offsetAt("2026-03-28", "12:00:00", "Europe/Madrid"), 60);
  assert.equal(offsetAt("2026-03-29", "12:00:00", "Europe/Madrid"), 120);
  assert.equal(offsetAt("2026-03-29", "01:59:00", "Europe/Madrid"), 60);
  assert.equal(offsetAt("2026-10-25", "02:30:00", "Europe/Madrid"), 120); // comes twice: the first
  assert.equal(offsetAt("2026-06-01", "08:00:00", "Asia/Kolkata"), 330);
});

test("a number is typed plainly or it is none", () => {
  const cases = [["", null], [" ", null], ["40", 40], ["40.5", 40.5], ["4e1", undefined], ["NaN", undefined], ["1.2.3", undefined]] as const;
  for (const [text, value] of cases) assert.equal(numberTyped(text), value, text);
  assert.equal(textTyped("  a b "), "a b");
});

test("a change needs its kind and its day", () => {
  const form = newChangeForm(new Date("2026-03-01T13:30:00Z"), "Europe/Madrid");
  const sent = changeBody(form);
  assert.deepEqual("faults" in sent && sent.faults.map(({ field }) => field), ["kind"]);
  const stored = { id: SESSION_ID, number: 1, recorded_by: PATIENT_ID, recorded_at: "2026-03-01T14:00:00Z" };
  const body = { local_date: "2026-03-01", kind: "block", note: "L4", entered_in_error: true } as const;
  assert.deepEqual(changeBody(formOfChange({ ...body, ...stored })), { body });
});

test("each field at fault has its own words; an unknown code keeps the server's sentence", () => {
  const where = [
    { field: "dose_mg", code: "out_of_range", message: "Must be above 0." },
    { field: "login", code: "brand_new", message: "Must rhyme." },
  ];
  const errors = fieldErrors({ code: "validation_failed", where }, words);
  assert.deepEqual(errors, { dose_mg: words.field["out_of_range"], login: "Must rhyme." });
  assert.deepEqual(fieldErrors(undefined, words), {});
});

test("a failure without words of its own still says what to do", () => {
  assert.equal(problemText({ code: "teapot", where: [] }, words), words.problem["other"]);
  assert.equal(problemText({ code: "not_found", where: [] }, words), words.problem["not_found"]);
});

test("what was not saved is still there, and says so unless a field is at fault", () => {
  const offline = { code: "offline", where: [] };
  assert.equal(unsavedText(offline, words), `${words.problem["offline"]} ${words.kept}`);
  const faulty = { code: "validation_failed", where: [{ field: "note", code: "too_long", message: "" }] };
  assert.equal(unsavedText(faulty, words), words.problem["validation_failed"]);
});

test("a path leads to its place, and nowhere else", () => {
  const patient = `/clinic/patients/${PATIENT_ID}`;
  const cases = [
    ["/clinic", { page: "caseload" }],
    ["/clinic/", { page: "caseload" }],
    ["/clinic/team", { page: "missing" }],
    [patient, { page: "patient", patientId: PATIENT_ID, explained: null }],
    [`${patient}/explained/median`, { page: "patient", patientId: PATIENT_ID, explained: "median" }],
    [`${patient}/explained/episode-12`, { page: "patient", patientId: PATIENT_ID, explained: "episode-12" }],
    [`${patient}/explained`, { page: "missing" }],
    ["/clinic/relief", { page: "relief", by: "route", explained: null }],
    ["/clinic/relief/explained/median", { page: "relief", by: "route", explained: "median" }],
    ["/clinic/relief/dose/explained/log-rank", { page: "relief", by: "dose", explained: "log-rank" }],
    ["/clinic/relief/weather", { page: "missing" }],
    ["/clinic/settings/relief", { page: "missing" }],
    [`${patient}/invitation`, { page: "reinvite", patientId: PATIENT_ID }],
    [`${patient}/sessions/new`, { page: "session", patientId: PATIENT_ID, id: null }],
    [`${patient}/sessions/${SESSION_ID}`, { page: "session", patientId: PATIENT_ID, id: SESSION_ID }],
    [`${patient}/changes/new`, { page: "change", patientId: PATIENT_ID, id: null }],
    [`${patient}/sessions`, { page: "missing" }],
    [`${patient}/invitation/new`, { page: "missing" }],
    ["/clinic/patients/7", { page: "missing" }],
    ["/clinics", { page: "missing" }],
  ] as const;
  for (const [path, place] of cases) assert.deepEqual(placeOf(path, "clinician"), place, path);
});

test("an administrator starts with the team, and has no way to a patient", () => {
  const page = (path: string) => placeOf(path, "administrator").page;
  assert.equal(page("/clinic"), "team");
  assert.equal(page("/clinic/settings"), "settings");
  assert.equal(page("/clinic/settings/relief"), "rules");
  assert.equal(page("/clinic/relief"), "missing");
  assert.equal(page(`/clinic/patients/${PATIENT_ID}`), "missing");
  assert.equal(page("/clinic/invite"), "missing");
});

test("the header names the page that is open, and of two the nearer", () => {
  const links = ["/clinic", "/clinic/settings", "/clinic/settings/relief"];
  assert.equal(currentOf("/clinic/settings/relief", links), "/clinic/settings/relief");
  assert.equal(currentOf("/clinic/settings", links), "/clinic/settings");
  assert.equal(currentOf("/clinic/relief/dose", ["/clinic", "/clinic/relief"]), "/clinic/relief");
  assert.equal(currentOf(`/clinic/patients/${PATIENT_ID}`, ["/clinic"]), undefined);
});

test("a QR code is drawn module by module", () => {
  assert.equal(qrPath(["0110", "1001"]), "M1 0h2v1h-2zM0 1h1v1h-1zM3 1h1v1h-1z");
});
