import { plural } from "./language.ts";
import type { Words } from "./words.ts";

export const es: Words = {
  app: {
    name: "Reliefspan",
    demo: "Clínica de demostración: todas las personas y los datos son inventados.",
    loading: "Abriendo…",
    unavailable: "No se pudo cargar esta página. Comprueba la red e inténtalo de nuevo.",
    again: "Intentar de nuevo",
  },
  days: plural("es", "día", "días"),
};
