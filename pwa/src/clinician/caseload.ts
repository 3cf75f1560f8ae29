import { plain } from "../plain.ts";
import { waited } from "./needs.ts";
import type { Need, PatientRow, StateKind } from "./wire.ts";

export const SORTS = ["name", "need", "latest", "week", "relief", "logged", "effect"] as const;
export type Sort = (typeof SORTS)[number];
export const PER_PAGE = 50;

export interface Order {
  sort: Sort;
  reversed: boolean;
}

/** The order to begin with: who needs somebody first. */
export const FIRST_ORDER: Order = { sort: "need", reversed: false };

const PRESSING_ORDER: readonly Need["pressing"][] = ["urgent", "today", "review"];
const LONGEST_DAYS = 1000; // more than anything waits

/** What a reader looks for first when sorting by relief: whoever may need the next session. */
const STATE_ORDER: readonly StateKind[] = [
  "lost",
  "no_response",
  "unknown",
  "relief",
  "maintenance",
  "too_soon",
  "not_measured",
  "none",
];

/** Return how the mean of 7 days moved against the week before, in points; undefined: nothing to compare. */
export function changeOf({ mean_7, mean_prior_7 }: PatientRow): number | undefined {
  if (mean_7 === null || mean_prior_7 === null) return undefined;
  return Math.round((mean_7 - mean_prior_7) * 10) / 10;
}

/** Keep the patients whose name holds every word looked for, accents and capitals aside. */
export function findByName(rows: readonly PatientRow[], looked: string): PatientRow[] {
  const words = plain(looked).split(/\s+/).filter(Boolean);
  return rows.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

/** Return the patients in an order; who has no value comes last either way, equals stand by name. */
export function inOrder(rows: readonly PatientRow[], { sort, reversed }: Order): PatientRow[] {
  const sign = reversed ? -1 : 1;
  return [...rows].sort((a, b) => {
    const byName = a.name.localeCompare(b.name) || a.id.localeCompare(b.id);
    if (sort === "name") return sign * byName;
    const [left, right] = [valueOf(a, sort), valueOf(b, sort)];
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined) || byName;
    }
    return sign * (left - right) || byName;
  });
}

/** Return the order after a click on a column: the same again turns it round. */
export function nextOrder(order: Order, sort: Sort): Order {
  return { sort, reversed: order.sort === sort && !order.reversed };
}

/** Columns whose most pressing end is their greatest value. */
const GREATEST_FIRST: readonly Sort[] = ["need", "latest", "week", "effect"];

/** Return whether an order shows a column from its least value to its greatest, or the other way. */
export function directionOf({ sort, reversed }: Order): "ascending" | "descending" {
  return GREATEST_FIRST.includes(sort) === reversed ? "ascending" : "descending";
}

/** Return one page of rows and how many pages there are; a page that is gone is the last one. */
export function pageOf<T>(rows: readonly T[], wanted: number, perPage = PER_PAGE): { page: number; pages: number; rows: T[] } {
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(Math.max(1, wanted), pages);
  return { page, pages, rows: rows.slice((page - 1) * perPage, page * perPage) };
}

/** What a column is sorted by, the most pressing first: more pain, fewer days, worse effects. */
function valueOf(row: PatientRow, sort: Exclude<Sort, "name">): number | undefined {
  switch (sort) {
    case "need":
      return row.needs[0] && pressureOf(row.needs, row.needs[0], row.today);
    case "latest":
      return row.latest_pain ? -row.latest_pain.score : undefined;
    case "week":
      return row.mean_7 === null ? undefined : -row.mean_7;
    case "relief":
      return STATE_ORDER.indexOf(row.state.kind) * 10_000 - (row.state.day ?? 0);
    case "logged":
      return row.days_logged_28;
    case "effect":
      return row.worst_effect ? -row.worst_effect.severity : undefined;
  }
}

/** The most pressing first, and of equals who has waited longest. */
function pressureOf(needs: readonly Need[], { pressing }: Need, today: string): number {
  const waits = needs.filter((need) => need.pressing === pressing).map((need) => waited(need, today));
  return PRESSING_ORDER.indexOf(pressing) * LONGEST_DAYS - Math.max(...waits);
}
