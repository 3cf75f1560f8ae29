import { useState } from "preact/hooks";

import type { ClinicText } from "../i18n/clinicText.ts";
import { Arrived } from "./Arrived.tsx";
import { CaseloadTable } from "./CaseloadTable.tsx";
import { FIRST_ORDER, findByName, inOrder, pageOf } from "./caseload.ts";
import type { Given } from "./given.ts";
import { Pager } from "./Pager.tsx";
import { SortChoice } from "./SortChoice.tsx";
import { Title } from "./Title.tsx";
import { useLoaded } from "./useLoaded.ts";
import type { PatientRow } from "./wire.ts";

/** Every patient of the clinic at a glance: found by name, in any order, a page at a time. */
export function CaseloadPage({ given }: { given: Given }) {
  const { words } = given.text;
  const loaded = useLoaded(given.server.caseload, "caseload");
  return (
    <main class="caseload">
      <div class="title">
        <Title>{words.caseload.title}</Title>
        <a class="button main" href="/clinic/invite">
          {words.caseload.invite}
        </a>
      </div>
      <Arrived given={given} loaded={loaded}>
        {(rows) => (rows.length > 0 ? <Caseload given={given} all={rows} /> : <Nobody given={given} />)}
      </Arrived>
    </main>
  );
}

function Caseload({ given: { text }, all }: { given: Given; all: PatientRow[] }) {
  const [looked, setLooked] = useState("");
  const [order, setOrder] = useState(FIRST_ORDER);
  const [wanted, setWanted] = useState(1);
  const found = findByName(all, looked);
  const { page, pages, rows } = pageOf(inOrder(found, order), wanted);
  const turn = (next: number) => {
    setWanted(next);
    scrollTo(0, 0);
  };
  const { count, found: foundOf, nobody } = text.words.caseload;
  const counted = count({ count: all.length });
  return (
    <>
      <div class="tools">
        <Search text={text} looked={looked} onLooked={setLooked} />
        <p class="muted" role="status">
          {looked.trim() ? foundOf({ shown: text.number(found.length), all: counted }) : counted}
        </p>
        <SortChoice text={text} order={order} onOrder={setOrder} />
      </div>
      {rows.length > 0 && <CaseloadTable text={text} rows={rows} order={order} onOrder={setOrder} />}
      {rows.length === 0 && <p class="muted card">{nobody}</p>}
      <Pager text={text} page={page} pages={pages} onPage={turn} />
    </>
  );
}

interface SearchProps {
  text: ClinicText;
  looked: string;
  onLooked: (looked: string) => void;
}

function Search({ text, looked, onLooked }: SearchProps) {
  const { search } = text.words.caseload;
  return (
    <label class="search">
      <span class="aside">{search}</span>
      <input type="search" placeholder={search} value={looked} onInput={(event) => onLooked(event.currentTarget.value)} />
    </label>
  );
}

function Nobody({ given: { text } }: { given: Given }) {
  const { caseload } = text.words;
  return (
    <section class="card empty">
      <h2>{caseload.empty}</h2>
      <p class="muted">{caseload.emptyHow}</p>
    </section>
  );
}
