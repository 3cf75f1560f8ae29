import { plural } from "./plural.ts";
import type { QuestionWords } from "./questions.en.ts";

const questions = plural("es", "pregunta", "preguntas");

/** Las palabras alrededor de los cuestionarios en español; las preguntas están en instruments.json. */
export const questionsEs: QuestionWords = {
  lead: "De vez en cuando tu clínica te hace unas preguntas, casi siempre unos días después de una sesión. Si no las contestas, no pasa nada.",
  due: "Te esperan",
  dueNow: (n) => n === 1
      ? "Tu clínica tiene un formulario corto para ti. Lleva un minuto o dos, cuando te venga bien."
      : `Tu clínica tiene ${n} formularios cortos para ti. Cada uno lleva un minuto o dos, cuando te venga bien.`,
  open: "Ver las preguntas",
  none: "No hay preguntas pendientes. Vuelven unos días después de tu próxima sesión.",
  unknown: "Aquí no se conoce este formulario. Vuelve y elige uno de la lista.",
  notYet: "Las preguntas de tu clínica llegan con la primera conexión.",
  newer: "Hay un formulario que esta versión de la aplicación no conoce. Vuelve a abrirla con red.",
  length: (n) => questions(n),
  start: "Empezar",
  goOn: "Seguir",
  done: "Preguntas contestadas",
  place: (n, all) => `Pregunta ${n} de ${all}`,
  back: "Pregunta anterior",
  review: "Tus respuestas",
  change: "Cambiar",
  changeOf: (n) => `Cambiar la respuesta a la pregunta ${n}`,
  save: "Guardar",
  saved: "Guardado en este teléfono",
  thanks: "Llega solo a tu clínica. Nadie lo lee en el momento en que llega.",
  next: (about) => `Siguiente: ${about}`,
  home: "Volver a hoy",
  notice: "Fuente",
  unpublished: "El texto en este idioma es nuestro, no una traducción validada.",
  talk: "Si piensas en hacerte daño: a quién llamar",
  mine: "Tus respuestas a lo largo del tiempo",
  mineLead: "Con lo que hay en este teléfono. Una puntuación no es un diagnóstico.",
  locked: "Vuelve a iniciar sesión para ver tus respuestas anteriores. Puedes seguir contestando.",
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
