import type { SeenWords } from "./seen.en.ts";

/** La marca «visto por su clínica», como la pone la clínica y como la lee el paciente. */
export const seenEs: SeenWords = {
  by: (name, when) => `Visto por ${name}, ${when}.`,
  nobody: "Nadie ha marcado este diario como visto.",
  since: (changes) => `Desde entonces, ${changes}.`,
  changes: ["entrada o cambio nuevo", "entradas o cambios nuevos"],
  mark: "Marcar como visto",
  how: "El paciente sabrá su nombre y la hora.",
  you: (name, when) => `${name}, de tu clínica, miró tus anotaciones: ${when}.`,
};
