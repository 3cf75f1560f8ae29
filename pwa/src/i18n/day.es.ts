import type { DayWords } from "./day.en.ts";

export const dayEs: DayWords = {
  title: "¿Qué día es hoy?",
  wrong: (shown, today) =>
    `El reloj de este teléfono marca el ${shown} y parece equivocado. Lo que anotes se guarda para el ${today}.`,
  unsure: (today) => `Puede que el reloj de este teléfono esté equivocado. Lo que anotes se guarda para el ${today}.`,
  itIs: (day) => `Es ${day}`,
  clock: "Se corrige al poner la fecha y la hora del teléfono en automático.",
};
