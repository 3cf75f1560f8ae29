import type { components } from "../api/schema.d.ts";

/** The answers of the clinic's routes, by the names of these screens; the types are the document's own. */
type Schemas = components["schemas"];

export type PatientRow = Schemas["Listed"];
export type ReliefState = Schemas["State"];
export type StateKind = ReliefState["kind"];
export type Trend = Schemas["Trend"];
export type SessionBody = Required<Schemas["Session"]>;
export type Session = Schemas["StoredSession"];
export type ConfounderBody = Required<Schemas["Confounder"]>;
export type Confounder = Schemas["StoredConfounder"];
export type Invitation = Schemas["Invitation"];
export type Colleague = Schemas["StaffMember"];
export type ColleagueBody = Schemas["StaffDetails"];
export type ClinicBody = Schemas["ClinicSettings"];
export type Clinic = Schemas["Clinic"];
