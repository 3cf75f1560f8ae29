import type { ClinicText } from "../i18n/clinicText.ts";
import { type Order, type Sort, SORTS } from "./caseload.ts";

interface Props {
  text: ClinicText;
  order: Order;
  onOrder: (order: Order) => void;
}

/** The order of the caseload where it has no column heads to click: on a phone. */
export function SortChoice({ text: { words }, order, onOrder }: Props) {
  return (
    <label class="sort-choice">
      <span class="muted">{words.caseload.sort}</span>
      <select value={order.sort} onChange={(e) => onOrder({ sort: e.currentTarget.value as Sort, reversed: false })}>
        {SORTS.map((sort) => (
          <option value={sort}>{words.caseload[sort]}</option>
        ))}
      </select>
    </label>
  );
}
