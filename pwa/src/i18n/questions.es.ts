import { plural } from "./plural.ts";
import type { QuestionWords } from "./questions.en.ts";

const questions = plural("es", "pregunta", "preguntas");

/** Las palabras alrededor de los cuestionarios en español; las preguntas están en instruments.json. */
export const questionsEs: QuestionWords = {
  lead: "De vez en cuando su clínica le hace unas preguntas, casi siempre unos días después de una sesión. Si no las contesta, no pasa nada.",
  due: "Le esperan",
  dueNow: (n) => `Su clínica tiene ${n === 1 ? "un formulario corto" : `${n} formularios cortos`} para usted. Lleva un minuto o dos, cuando le venga bien.`,
  open: "Ver las preguntas",
  none: "No hay preguntas pendientes. Vuelven unos días después de su próxima sesión.",
  unknown: "Aquí no se conoce este formulario. Vuelva y elija uno de la lista.",
  notYet: "Las preguntas de su clínica llegan con la primera conexión.",
  newer: "Hay un formulario que esta versión de la aplicación no conoce. Vuelva a abrirla con red.",
  length: (n) => questions(n),
  start: "Empezar",
  goOn: "Seguir",
  done: "Preguntas contestadas",
  place: (n, all) => `Pregunta ${n} de ${all}`,
  back: "Pregunta anterior",
  review: "Sus respuestas",
  change: "Cambiar",
  changeOf: (n) => `Cambiar la respuesta a la pregunta ${n}`,
  save: "Guardar",
  saved: "Guardado en este teléfono",
  thanks: "Llega solo a su clínica. Nadie lo lee en el momento en que llega.",
  next: (about) => `Siguiente: ${about}`,
  home: "Volver a hoy",
  notice: "Fuente",
  unpublished: "El texto en este idioma es nuestro, no una traducción validada.",
  talk: "Si piensa en hacerse daño: a quién llamar",
  mine: "Sus respuestas a lo largo del tiempo",
  mineLead: "Con lo que hay en este teléfono. Una puntuación no es un diagnóstico.",
  locked: "Vuelva a iniciar sesión para ver sus respuestas anteriores. Puede seguir contestando.",
  chart: {
    title: (name, about) => `${name}: ${about}`,
    direction: "Más alto es peor",
    latest: (score, most, day) => `Última: ${score} de ${most}, ${day}.`,
    latestSaid: (said, day) => `Última: ${said}, ${day}.`,
    change: { up: (points) => `${points} más que la vez anterior.`, down: (points) => `${points} menos que la vez anterior.`, same: "Igual que la vez anterior." },
    day: "Día",
    score: "Puntuación",
    meaning: "Significado",
    table: "En números",
  },
};
