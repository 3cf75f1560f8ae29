import { words } from "../i18n/words.ts";
import { Later } from "../ui/Later.tsx";
import { dial, type Whom } from "./whom.ts";

/** On every page of the patient: nobody watches live, and whom to call instead. */
export function Safety({ whom }: { whom: Whom }) {
  const { safety } = words.value;
  return (
    <footer class="safety">
      <p>
        <strong>{safety.title}.</strong> {safety.text}
      </p>
      {whom.clinicPhone && (
        <a class="number" href={dial(whom.clinicPhone)}>
          {safety.clinic} <strong class="nowrap">{whom.clinicPhone}</strong>
        </a>
      )}
      <Later load={loadRedSigns} given={{ whom }} />
    </footer>
  );
}

const loadRedSigns = async () => (await import("./RedSigns.tsx")).RedSigns;
