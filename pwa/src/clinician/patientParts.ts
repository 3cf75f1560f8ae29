/** A patient's page and what is recorded or changed from there: one file of the built client, for one leads to the other. */
export { ChangePage } from "./ChangePage.tsx";
export { InvitePage } from "./InvitePage.tsx";
export { PatientPage } from "./PatientPage.tsx";
export { ReinvitePage } from "./ReinvitePage.tsx";
export { SessionPage } from "./SessionPage.tsx";
