import { plural } from "./plural.ts";
import type { ReliefWords } from "./relief.en.ts";

const patients = plural("es", "paciente", "pacientes");
const groups = plural("es", "grupo", "grupos");
const dayWord = (n: string) => (n === "1" ? "1 día" : `${n} días`);

export const reliefEs: ReliefWords = {
  nav: { relief: "Alivio", rules: "Alivio" },
  title: "El alivio en toda la clínica",
  lead: "Cuánto duró el alivio después de cada tanda de sesiones, en todos los pacientes. Cada línea muestra qué parte de los episodios sigue en alivio, día a día.",
  by: "Comparar por",
  kinds: { route: "Vía", dose: "Dosis", condition: "Enfermedad", quarter: "Trimestre" },
  curveTitle: { route: "Alivio por vía", dose: "Alivio por dosis en cada sesión", condition: "Alivio por enfermedad", quarter: "Alivio por trimestre natural" },
  refreshing: (done, all) => `Poniendo al día los resultados: ${done} de ${patientsOf(all)}.`,
  looking: "Mirando si todos los resultados están al día…",
  notFresh: (n) => `Aún no están al día los resultados de ${patients(n)}. De ellos se muestra el último que hubo.`,
  goOn: "Continuar",
  empty: "Ningún grupo tiene aún cinco pacientes. En cuanto uno los tenga, su alivio se muestra aquí.",
  hidden: (n) => `${groups(n)} con menos de 5 pacientes: no se muestra, para que nadie pueda ser reconocido.`,
  drawn: (shown, all) => `El dibujo muestra los ${shown} mayores de ${all} grupos; la tabla los tiene todos.`,
  table: {
    title: "En cifras",
    group: "Grupo",
    patients: "Pacientes",
    episodes: "Episodios",
    responders: "Con alivio",
    median: "Mediana del alivio",
    rmst: "Alivio medio",
    ofAll: (n, all, percent) => `${n} de ${all} (${percent})`,
    days: dayWord,
    interval: (lower, upper) => `95 %: de ${lower} a ${upper}`,
    retreated: (n) => `siguiente sesión como fin: ${n}`,
    notReached: "no alcanzada",
    tooFew: "muy pocos para estimarla",
    upTo: (tau) => `de los primeros ${dayWord(tau)}`,
    none: "—",
  },
  logRank: {
    title: "¿Difieren los grupos?",
    result: (statistic, p) => `Prueba log-rank: χ² ${statistic}, p\u00a0${p}.`,
    below: "menor que 0,001",
    none: "Sin calcular: hacen falta al menos dos grupos con alivio.",
    caveat: "Un indicio de dónde mirar, no una prueba. Nadie llegó a un grupo por azar: difieren los pacientes, las dosis y los motivos. Además, varios episodios son del mismo paciente y la prueba no lo sabe: su p es menor de lo debido.",
  },
  trends: {
    title: "En quiénes cambia el alivio",
    shortening: "Cada vez más corto",
    lengthening: "Cada vez más largo",
    nobody: "En nadie se acorta o se alarga claramente el alivio.",
    shorter: (days, p, n, ended) =>
      `${dayWord(days)} menos con cada tanda; p\u00a0${p}; ${n} episodios con alivio, en ${ended} se vio el final`,
    longer: (days, p, n, ended) =>
      `${dayWord(days)} más con cada tanda; p\u00a0${p}; ${n} episodios con alivio, en ${ended} se vio el final`,
    latest: (days) => `Los últimos, del más antiguo al más nuevo, en días: ${days}`,
    noRelief: "sin alivio",
    of: (name) => `Abrir la página de ${name}`,
    more: (n) => `Mostrar los ${n}`,
  },
  logging: {
    title: "Qué tan completo es el registro",
    value: (n, all, percent) => `${n} de ${all} días (${percent})`,
    how: (n) => `Los últimos 28 días de ${patients(n)} que ya se unieron.`,
    nobody: "Aún no se ha unido ningún paciente.",
    days: "Días registrados",
    band: (least, most) => `${least} a ${most}`,
    patients: "Pacientes",
  },
  method: (version, rules) => `Método ${version}, ${rules}.`,
  rulesNumber: (n, date) => `regla del alivio n.º ${n} del ${date}`,
  rulesDefault: "regla del alivio original",
  lateCounts: "Los días rellenados tarde cuentan.",
  lateOut: "Los días rellenados tarde no cuentan.",
  asOf: (day) => `Con datos del ${day}.`,
  group: {
    mixed: "Varias vías",
    unknown: "Sin registrar",
    under: (route, mg) => `${route}, menos de ${mg} mg`,
    between: (route, from, to) => `${route}, de ${from} a menos de ${to} mg`,
    over: (route, mg) => `${route}, ${mg} mg o más`,
    quarter: (quarter, year) => `T${quarter} ${year}`,
  },
  condition: {
    label: "Enfermedad",
    how: "Para qué es el tratamiento del dolor. El alivio de la clínica se compara por ella.",
    none: "No registrada",
    change: "Cambiar la enfermedad",
    save: "Guardar la enfermedad",
    saved: "Guardado.",
    names: {
      crps: "Síndrome de dolor regional complejo (SDRC)",
      neuropathic: "Dolor neuropático",
      fibromyalgia: "Fibromialgia (dolor generalizado)",
      migraine: "Migraña y otros dolores de cabeza",
      phantom: "Dolor del miembro fantasma",
      central: "Dolor central, del sistema nervioso",
      post_surgical: "Dolor después de una operación",
      other: "Otra",
    } as Record<string, string>,
  },
};

function patientsOf(written: string): string {
  return written === "1" ? "1 paciente" : `${written} pacientes`;
}
