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
export type Whose = Trend["patient"];
export type ConditionCode = Whose["condition"];
export type Patient = Schemas["Patient"];
export type Rules = Schemas["ShownRules"];
export type RulesBody = Schemas["ReliefRules"];
export type Limits = Rules["limits"];
export type Parameters = Schemas["GivenParameters"];
export type Parameter = keyof Parameters;
export type ClinicRelief = Schemas["ClinicRelief"];
export type Grouping = ClinicRelief["by"];
export type ReliefGroup = Schemas["Group"];
export type ReliefTrends = Schemas["ReliefTrends"];
export type Trended = Schemas["Trended"];
export type Logging = Schemas["ClinicLogging"];
export type Method = Schemas["Method"];
export type EntriesOfDay = Schemas["Entries"];
export type EntryRead = Schemas["Entry"];
export type VersionOnDay = Schemas["StoredVersion"];
export type EntryVersionBody = Schemas["EntryVersion"];
export type Refreshed = Schemas["Refreshed"];
