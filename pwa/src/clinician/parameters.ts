import type { ChartText } from "../i18n/chartText.ts";
import type { Method, Parameter } from "./wire.ts";

/** Return each value of the relief rule as a person reads it; the response is a share. */
export function writtenParameters({ parameters }: Pick<Method, "parameters">, { percent, exact }: ChartText): Record<Parameter, string> {
  const written = Object.entries(parameters).map(([name, value]) => [name, name === "response" ? percent(value) : exact(value)]);
  return Object.fromEntries(written);
}
