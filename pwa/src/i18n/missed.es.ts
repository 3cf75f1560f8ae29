import type { MissedWords } from "./missed.en.ts";

/** The words for days without a check-in in Spanish. */
export const missedEs: MissedWords = {
  title: "Días sin registro",
  lead: "Rellena lo que recuerdes o déjalo: las dos cosas están bien.",
  fillIn: "Rellenar",
  close: "Dejarlo por ahora",
  question: (day) => `Dolor medio del ${day}`,
  same: (day, score) => `Más o menos como el ${day} (${score})`,
  better: "Mejor",
  worse: "Peor",
  number: "Dar un número",
  skip: "Saltar este día",
  about: "¿Cuánto, más o menos?",
  withoutNumber: "Guardar sin número",
  saved: (day) => `Guardado para el ${day}.`,
  undo: "Deshacer",
  late: "Tu clínica ve que se rellenó más tarde.",
};
