import type { NeedsWords } from "./needs.en.ts";

export const needsEs: NeedsWords = {
  column: "Necesita",
  none: "Nada marcado",
  more: (count) => `y ${count} más`,
  pressing: { urgent: "Urgente", today: "Mismo día", review: "Próxima revisión" },
  why: {
    red: "Signo de emergencia: se le mostró a quién llamar",
    crisis: "A cualquier nivel: se le mostró la línea de crisis",
    self_harm: "PHQ-9, pregunta 9: pensamientos de muerte o de hacerse daño",
    tell_now: "Quiere que alguien lo sepa ahora",
    amber: "Grave, o un signo que ver el mismo día",
    call: "Pide una llamada",
    appointment: "Pide una cita",
    tell_this_week: "Quiere que alguien lo sepa esta semana",
    rose: "Cuestionario: claramente peor que la vez anterior",
    craving: "Ansia, o más de lo recetado",
  },
  lasting: (days, span) => `Moderado o peor en ${days} respuestas seguidas, o durante ${span} días`,
  urinary: (days, window) => `Vejiga, en ${days} o más de ${window} días`,
  belly_pain: (days, window) => `Dolor de vientre, en ${days} o más de ${window} días: preguntar dónde`,
};
