import type { ToldWords } from "./told.en.ts";

const of10 = (name: string) => (points: string) => `${name} ${points} de 10`;

/** Lo que dice un registro además de su puntuación, sus efectos secundarios y su nota, como lo lee la clínica. */
export const toldEs: ToldWords = {
  worst: of10("máximo"),
  least: of10("mínimo"),
  sleep: of10("sueño alterado"),
  activity: of10("actividad alterada"),
  sites: (list) => `dónde: ${list}`,
  rescue: (list) => `tomó: ${list}`,
  noRescue: "sin medicación de rescate",
  recalled: {
    same: "un día sin registro, contado después como más o menos igual que el día mostrado",
    better: "un día sin registro, contado después como mejor que el día mostrado",
    worse: "un día sin registro, contado después como peor que el día mostrado",
  },
  noScore: "No se dio ningún número",
  ended: (list) => `ya pasó: ${list}`,
  endedOn: (day) => `desde el ${day}`,
  stopped: {
    no: "no impidió nada",
    some: "impidió algunas cosas habituales",
    most: "impidió la mayoría de las cosas habituales",
  },
  present: "sigue",
  past: "ya pasó",
  pastOn: (day) => `pasó el ${day}`,
  tell: { now: "«avisar ya»", this_week: "«avisar esta semana»", record: "«solo anotar»" },
  answers: (instrument, answers) => `${instrument}, respuestas ${answers}`,
};
