import { useState } from "preact/hooks";

import { Arrived } from "./Arrived.tsx";
import { CaseloadTable } from "./CaseloadTable.tsx";
import { findByName, inOrder, type Order, pageOf } from "./caseload.ts";
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

function Caseload({ given, all }: { given: Given; all: PatientRow[] }) {
  const { words, number } = given.text;
  const [looked, setLooked] = useState("");
  const [order, setOrder] = useState<Order>({ sort: "name", reversed: false });
  const [wanted, setWanted] = useState(1);
  const found = findByName(all, looked);
  const { page, pages, rows } = pageOf(inOrder(found, order), wanted);
  const count = words.caseload.count(all.length);
  const turn = (next: number) => {
    setWanted(next);
    scrollTo(0, 0);
  };
  return (
    <>
      <div class="tools">
        <label class="search">
          <span class="aside">{words.caseload.search}</span>
          <input type="search" placeholder={words.caseload.search} value={looked} onInput={(e) => setLooked(e.currentTarget.value)} />
        </label>
        <p class="muted" role="status">
          {looked.trim() ? words.caseload.found(number(found.length), count) : count}
        </p>
        <SortChoice text={given.text} order={order} onOrder={setOrder} />
      </div>
      {found.length > 0 ? (
        <CaseloadTable text={given.text} rows={rows} order={order} onOrder={setOrder} />
      ) : (
        <p class="muted card">{words.caseload.nobody}</p>
      )}
      <Pager text={given.text} page={page} pages={pages} onPage={turn} />
    </>
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
