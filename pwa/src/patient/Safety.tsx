import { words } from "../i18n/words.ts";
import { dial } from "./emergency.ts";
import type { Whom } from "./whom.ts";

/** On every page of the patient: nobody watches live, and whom to call instead. */
export function Safety({ numbers, clinicPhone }: Whom) {
  const { safety } = words.value;
  const lines = [
    [safety.emergency, numbers.emergency],
    [safety.crisis, numbers.crisis],
    [safety.clinic, clinicPhone],
  ] as const;
  return (
    <footer class="safety">
      <p>
        <strong>{safety.title}.</strong> {safety.text}
      </p>
      <ul class="numbers">
        {lines.map(
          ([name, number]) =>
            number && (
              <li>
                <a href={dial(number)}>
                  {name} <strong class="nowrap">{number}</strong>
                </a>
              </li>
            ),
        )}
      </ul>
      <p class="signs">
        {safety.callFor(numbers.emergency)} {Object.values(safety.signs).join(", ")}.
      </p>
    </footer>
  );
}
