import type { LatelyWords } from "./lately.en.ts";

const COUNTS: Record<number, string> = { 1: "una", 2: "dos", 3: "tres", 4: "cuatro" };
const count = (n: number) => COUNTS[n] ?? String(n);

function last(n: number, series: boolean): string {
  if (series) return n === 1 ? "última tanda de sesiones" : `últimas ${count(n)} tandas de sesiones`;
  return n === 1 ? "última sesión" : `últimas ${count(n)} sesiones`;
}

/** "tu" or "tus", by how many there are. */
const your = (n: number, series: boolean) => `${n === 1 ? "tu" : "tus"} ${last(n, series)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const latelyEs: LatelyWords = {
  title: "Cuánto tiempo ayudó",
  helped: (n, series, spans) => `${capital(your(n, series))} ${n === 1 ? "ayudó" : "ayudaron"} ${spans}.`,
  allWithout: (n, series) => `${capital(your(n, series))} no ${n === 1 ? "trajo" : "trajeron"} un alivio claro.`,
  allUnknown: (n, series) => `No se pudo medir cuánto tiempo ${n === 1 ? "ayudó" : "ayudaron"} ${your(n, series)}.`,
  of: (n, series, parts) => `De ${your(n, series)}, ${parts}.`,
  someHelped: (n, spans) => `${count(n)} ${n === 1 ? "ayudó" : "ayudaron"} ${spans}`,
  someWithout: (n) => `${count(n)} no ${n === 1 ? "trajo" : "trajeron"} un alivio claro`,
  someUnknown: (n) => `${count(n)} no se ${n === 1 ? "pudo" : "pudieron"} medir`,
  unit: (spans, days) => `${spans} ${days === 1 ? "día" : "días"}`,
  atLeast: (days) => `al menos ${days}`,
  about: (days) => `unos ${days}`,
  series: "Las sesiones seguidas cuentan como una tanda, desde el día de la última.",
  regular: "Las dosis regulares no se cuentan aquí, porque no se deja que su alivio termine.",
  soon: "La más nueva es demasiado reciente para contarla.",
  noRelief: "sin un alivio claro",
  after: (day) => `Tras el ${day}`,
  axis: "días",
  why: {
    baseline: "pocos registros antes",
    early: "pocos registros después",
    low_baseline: "poco dolor antes",
    confounder: "llegó otro tratamiento",
    other: "sin medir",
  },
};
