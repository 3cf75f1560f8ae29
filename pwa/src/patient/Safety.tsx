import { words } from "../i18n/words.ts";
import { Later } from "../ui/Later.tsx";
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
      <Later load={loadRedSigns} given={{ emergency: numbers.emergency }} />
    </footer>
  );
}

const loadRedSigns = async () => (await import("./RedSigns.tsx")).RedSigns;
