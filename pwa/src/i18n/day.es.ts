import type { DayWords } from "./day.en.ts";

export const dayEs: DayWords = {
  title: "¿Qué día es hoy?",
  wrong: (shown, today) => `El reloj de este teléfono marca ${shown} y parece equivocado. Sus registros son del ${today}.`,
  unsure: (today) => `Puede que el reloj de este teléfono esté equivocado. Sus registros son del ${today}.`,
  itIs: (day) => `Es ${day}`,
  clock: "Se corrige poniendo la fecha y la hora del teléfono en automático.",
};
