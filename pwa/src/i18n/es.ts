import type { Words } from "./words.ts";


export const es: Words = {
  app: {
    demo: "Clínica de demostración: todas las personas y los datos son inventados.",
    loading: "Abriendo…",
    unavailable: "No se pudo cargar esta página. Comprueba la red e inténtalo de nuevo.",
    again: "Intentar de nuevo",
    back: "Atrás",
    signIn: "Iniciar sesión",
    settings: "Ajustes",
  },
  status: {
    on_phone: (count) => `Guardado en este teléfono (${count})`,
    not_sent: (count) => `No enviado, toca para reintentar (${count})`,
    attention: (count) => `Necesita tu atención (${count})`,
    sent: (when) => `Enviado a la clínica ${when}`,
    since: (when) => `en espera desde: ${when}`,
  },
  trouble: {
    full: "El teléfono está lleno y esto aún no se ha guardado. Lo escrito sigue aquí: libera espacio y guarda de nuevo.",
    other: "No se pudo guardar en este teléfono. Lo escrito sigue aquí: deja esta página abierta y guarda de nuevo.",
  },
  checkIn: {
    title: "Registro de hoy",
    titleFor: (day) => `Registro del ${day}`,
    begun: (day) => `Lo empezaste el ${day}. Se guardará para ese día.`,
    startToday: "Empezar el de hoy",
    change: "Cambiar el registro de hoy",
    pain: "Dolor medio de hoy",
    painThatDay: "Dolor medio de ese día",
    anchors: ["0 = sin dolor", "10 = el peor imaginable"],
    helping: "¿Todavía ayuda?",
    helpingAs: { yes: "Sí", fading: "Cada vez menos", gone: "Ya no" },
    goneSince: "¿Desde qué día ya no ayuda?",
    earlier: "Otro día",
    effects: "Efectos secundarios",
    none: "Ninguno hoy",
    some: "Sí, alguno",
    addNote: "Añadir una nota",
    note: "Nota",
    noteHint: "Opcional. Tu equipo puede leerla.",
    save: "Guardar",
    saveChange: "Guardar el cambio",
    cancel: "Dejarlo como estaba",
    missing: {
      pain: "Elige primero un número del 0 al 10.",
      severity: "Indica cómo de fuerte fue cada efecto.",
    },
  },
  saved: {
    title: "Lo de hoy está guardado",
  },
  rightNow: {
    question: "Dolor ahora mismo",
    open: "Anotar el dolor de ahora",
    close: "Cerrar",
    today: "Anotaciones de hoy",
    change: (time) => `Cambiar la anotación de las ${time}`,
    changing: (time) => `Dolor a las ${time}`,
  },
  safety: {
    title: "Nadie lo vigila en directo",
    text: "Nadie mira estas entradas en el momento en que llegan.",
    clinic: "Tu clínica",
  },
};
