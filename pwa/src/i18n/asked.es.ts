import type { AskedWords } from "./asked.en.ts";

/** Las palabras de lo que piden los pacientes y de lo que una clínica les dice con sus propias palabras. */
export const askedEs: AskedWords = {
  requests: {
    title: "Peticiones",
    kinds: { call: "Pide una llamada", appointment: "Pide una cita" },
    seen: (who, when) => `Vista por ${who}, ${when}`,
    done: (who, when) => `Resuelta por ${who}, ${when}`,
    markSeen: "Marcar como vista",
    markDone: "Marcar como resuelta",
    told: "El paciente lee quién la ha visto y cuándo.",
    earlier: (count) => `Resueltas antes (${count})`,
  },
  texts: {
    nav: "Textos",
    title: "Lo que los pacientes leen de la clínica",
    lead: "Texto sencillo que se muestra en la aplicación junto a las páginas generales, también sin red. Deja vacío lo que no quieras decir.",
    about: { before: "Antes de una sesión: qué traer y hacer", after: "Después de una sesión", gone: "Cuando el alivio se ha ido: qué hace la clínica" },
    how: {
      before: "Por ejemplo el ayuno, las medicinas, quién acompaña, dónde aparcar.",
      after: "Por ejemplo a quién llamar esta noche y cuándo es la próxima visita.",
      gone: "Por ejemplo quién lo mira y cuándo tendrá noticias el paciente.",
    },
    languages: { en: "En inglés", es: "En español" },
    save: "Guardar los textos",
    saved: "Guardado. Los teléfonos lo muestran la próxima vez que lleguen a la clínica.",
    never: "Todavía no hay nada escrito.",
    stands: (number, when) => `Estado ${number}, guardado ${when}.`,
  },
};
