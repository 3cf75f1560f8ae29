import type { Problem } from "./problems.ts";

export type Fault = Problem["where"][number];

/** Return the number somebody typed, with a comma or a point; null when nothing, undefined when no number. */
export function numberTyped(typed: string): number | null | undefined {
  const plain = typed.trim().replace(",", ".");
  if (plain === "") return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Return text without its outer spaces; null when nothing is left. */
export function textTyped(typed: string): string | null {
  return typed.trim() || null;
}

/** Return a number as it stands in a field, with a point. */
export function asTyped(value: number | null): string {
  return value === null ? "" : String(value);
}

export function fault(field: string, code: string): Fault {
  return { field, code, message: code };
}
