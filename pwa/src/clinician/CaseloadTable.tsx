import type { ClinicText } from "../i18n/clinicText.ts";
import { directionOf, nextOrder, type Order, type Sort, SORTS } from "./caseload.ts";
import { Change, Effect, Latest, Logged, Relief } from "./CaseloadCells.tsx";
import { columnName } from "./needs.ts";
import { NeedsCell } from "./NeedsCell.tsx";
import { patientPath } from "./places.ts";
import type { PatientRow } from "./wire.ts";

interface Props {
  text: ClinicText;
  rows: readonly PatientRow[];
  order: Order;
  onOrder: (order: Order) => void;
}

/** The caseload: a table on a desk; the style sheet makes each row a card on a phone, so roles are spelt out. */
export function CaseloadTable({ text, rows, order, onOrder }: Props) {
  return (
    <table class="patients" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {SORTS.map((sort) => (
            <Head text={text} sort={sort} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} text={text} row={row} />
        ))}
      </tbody>
    </table>
  );
}

type HeadProps = Omit<Props, "rows"> & { sort: Sort };

function Head({ text, sort, order, onOrder }: HeadProps) {
  const on = order.sort === sort;
  const direction = on ? directionOf(order) : undefined;
  const arrow = direction === "ascending" ? "↑" : "↓";
  return (
    <th scope="col" role="columnheader" aria-sort={direction}>
      <button type="button" onClick={() => onOrder(nextOrder(order, sort))}>
        {columnName(sort, text)}
        {on && <span aria-hidden="true">{arrow}</span>}
      </button>
    </th>
  );
}

function Row({ text, row }: { text: ClinicText; row: PatientRow }) {
  const { caseload } = text.words;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={patientPath(row.id)}>{row.name}</a>
        {!row.enrolled && <small>{caseload.notEnrolled}</small>}
      </th>
      <td role="cell" class="need" data-name={columnName("need", text)}>
        <NeedsCell text={text} row={row} />
      </td>
      <td role="cell" class="latest" data-name={caseload.latest}>
        <Latest text={text} row={row} />
      </td>
      <td role="cell" class="week" data-name={caseload.week}>
        <Change text={text} row={row} />
      </td>
      <td role="cell" class="state" data-name={caseload.relief}>
        <Relief text={text} row={row} />
      </td>
      <td role="cell" class="logged" data-name={caseload.logged}>
        <Logged text={text} row={row} />
      </td>
      <td role="cell" class="effect" data-name={caseload.effect}>
        <Effect text={text} row={row} />
      </td>
    </tr>
  );
}
