import type { ExplainWords } from "./explain.en.ts";

/** The words that explain a patient's numbers, in Spanish. */
export const explainEs: ExplainWords = {
  how: "Cómo se mide",
  close: "Cerrar",
  missing: "En esta página no existe ese número.",
  used: "En qué se basa",
  leftOut: "Qué quedó fuera, y por qué",
  nothing: "Nada.",
  values: "Parámetros",
  link: "Enlace permanente a esta explicación",
  unjudged: (course, why) => `Después del ${course}: no evaluable, ${why}.`,
  unresponsive: (course) => `Después del ${course}: sin respuesta, así que no hay duración que estimar.`,
  missed: (n, of) => `${n} de ${of} días no tienen puntuación: un día sin datos nunca es un número.`,
  spikes: (days) => `Subidas aisladas por encima del umbral: día ${days}.`,
  inherited: "El dolor previo es el del episodio anterior: al llegar esta tanda, el alivio anterior aún no había terminado hacía suficiente tiempo.",
  names: {
    responders: "Episodios con alivio",
    median: "Mediana del alivio",
    rmst: "Alivio medio",
    retreatment: "Si la siguiente sesión cuenta como fin",
    bounds: "Qué seguridad tienen los números",
    percent: "Alivio medio en porcentaje",
    trend: "Tendencia a lo largo de las sesiones",
    logged: "Días anotados",
  },
  episode: (course) => `Alivio después del ${course}`,
  short: {
    responders: (response, days) => `El dolor bajó al menos un ${response} en ${days} días, confirmado.`,
    median: "Para entonces el alivio había terminado en la mitad de los episodios (Kaplan–Meier).",
    rmst: (tau) => `Días de alivio de media, contados hasta el día ${tau}.`,
    trend: "¿Cambia el alivio de una tanda a otra?",
    logged: "Días con puntuación, de los días posibles.",
  },
  retreated: (median) => `Con la siguiente sesión como fin: ${median}.`,
  means: {
    rmst: "El área bajo la curva de Kaplan–Meier hasta un día τ: la media de días con alivio cuando no se cuenta ningún día después de τ. No necesita que se alcance la mediana, y no dice nada de los días posteriores.",
    retreatment:
      "La misma curva, pero un episodio cortado por la siguiente sesión cuenta como terminado ahí. Se vuelve a tratar porque el alivio se apaga; contados como «al menos tanto», esos episodios pueden hacer que el alivio parezca más largo de lo que es. Si las sesiones siguen el calendario, vale la primera curva; si llegan en cuanto se acaba el alivio, vale esta. Si no, ninguna de las dos.",
    bounds:
      "Donde faltan días alrededor de una pérdida, de su final solo se conoce un intervalo: una mediana toma cada pérdida en su primer día posible, la otra en el último. Y si cada día sin puntuación hubiera sido de alivio, o sin él: cuánto podrían mover los números, como máximo, los días que faltan.",
    percent:
      "De cada día con puntuación, del 1 al 28: cuánto estuvo el dolor por debajo del dolor previo, en porcentaje de este; después, su media. No tiene umbral, así que también ve lo que no llega a él.",
    trend:
      "La pendiente sobre los números de las tandas según Akritas, Theil y Sen, que cuenta «al menos tanto» como justo eso; p viene de una prueba de permutación. Solo se nombra una dirección con al menos 6 episodios con alivio, 4 de ellos con final visto, p menor de 0,05 y lo mismo, con igual claridad, entre las parejas de episodios cuyo dolor previo difiere como mucho en un punto: un dolor previo más bajo ya hace que el mismo alivio parezca más corto.",
    episode: (confirmations, gap, silence) =>
      `Días desde la última sesión de la tanda (día 0) hasta el último día con alivio. El alivio termina con ${confirmations} puntuaciones seguidas por encima del umbral, con ${gap} días entre ellas como máximo; si antes faltan días, se muestra el punto medio. Tras un silencio de más de ${silence} días solo se sabe «al menos».`,
  },
  rows: {
    median: "Mediana",
    mean: "Media",
    shown: "Como se muestra",
    retreated: "La siguiente sesión cuenta como fin",
    earliest: "Cada pérdida en su primer día posible",
    latest: "Cada pérdida en su último día posible",
    best: "Cada día sin datos, con alivio",
    worst: "Cada día sin datos, sin alivio",
    estimate: "Estimación",
    responders: "Con alivio",
    ofEvaluable: (n, of) => `${n} de ${of}`,
    baselineDay: "para el dolor previo",
    counted: "Cuenta como",
    kinds: {
      early: "antes del alivio",
      relief: "alivio",
      spike: "alivio: una sola puntuación por encima no lo termina",
      ending: "cerca del final",
      after: "después del alivio",
      unjudged: "sin juzgar",
      day0: "día de la tanda",
    },
  },
};
