import type { Api } from "../../api/client.ts";
import type { Phone } from "../../phone.ts";
import type { Whom } from "../whom.ts";
import { DataPage } from "./DataPage.tsx";
import "./relief.css";
import { ReliefPage } from "./ReliefPage.tsx";
import { VisitPage } from "./VisitPage.tsx";

export interface Props {
  api: Api;
  phone: Phone;
  whom: Whom;
  path: string; // "/relief", "/relief/visit", "/relief/data"
}

/** What a patient gets back: the own relief, a page for the visit, the own data. */
export function ReliefPages(props: Props) {
  if (props.path === "/relief/visit") return <VisitPage {...props} />;
  return props.path === "/relief/data" ? <DataPage {...props} /> : <ReliefPage {...props} />;
}
