import type { ClinicText } from "../i18n/clinicText.ts";
import { type Order, type Sort, SORTS } from "./caseload.ts";
import { columnName } from "./needs.ts";

interface Props {
  text: ClinicText;
  order: Order;
  onOrder: (order: Order) => void;
}

/** The order of the caseload where it has no column heads to click: on a phone. */
export function SortChoice({ text, order, onOrder }: Props) {
  return (
    <label class="sort-choice">
      <span class="muted">{text.words.caseload.sort}</span>
      <select value={order.sort} onChange={(e) => onOrder({ sort: e.currentTarget.value as Sort, reversed: false })}>
        {SORTS.map((sort) => (
          <option value={sort}>{columnName(sort, text)}</option>
        ))}
      </select>
    </label>
  );
}
