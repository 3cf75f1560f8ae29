import type { KeptWords } from "./kept.en.ts";
import { plural } from "./plural.ts";

const days = plural("es", "día", "días");
const entries = plural("es", "entrada", "entradas");

export const keptEs: KeptWords = {
  saved: {
    pain: "Dolor medio",
    helping: "Todavía ayuda",
    gone: (day) => `Ya no, desde el ${day}`,
    effects: "Efectos",
    note: "Nota",
    at: (time) => `Guardado a las ${time}`,
    change: "Cambiarlo",
    conflict: "Este registro se cambió en dos lugares. Se guardan ambos. Elige el correcto o escribe uno nuevo.",
    use: "Usar este",
    locked: "Está guardado. Inicia sesión de nuevo para verlo aquí.",
  },
  line: {
    asOf: (day) => `Con datos del ${day}`,
    wait: "Tu línea aparece aquí tras el primer contacto con la clínica.",
    loading: "Dibujando tu línea…",
  },
  relief: {
    days,
    about: (number) => `${number} días`,
    none: "Aún no hay ninguna sesión. Después de una, tu línea muestra cuánto tiempo ayuda.",
    tooSoon: (day) => `Día ${day} después de tu sesión. Es pronto para saberlo.`,
    sessionToday: "Hoy es día de sesión.",
    relief: (day) => `Día ${day} de alivio`,
    pending: (known) => `Alivio durante al menos ${known}. El último valor fue más alto; los próximos lo dirán`,
    lost: (known) => `El alivio duró ${known} después de la última sesión`,
    unknown: (known) => `El alivio duró al menos ${known}. No se sabe qué vino después`,
    last: (last) => `; la vez anterior, ${last}.`,
    lastAtLeast: (last) => `; la vez anterior, al menos ${last}.`,
    noResponse: "La última sesión no trajo un alivio claro.",
    maintenance: "Tomas dosis regulares, así que no hay un final del alivio que contar.",
    tooFew: (day) => `Día ${day} después de tu sesión. Hay pocos registros alrededor para medir el alivio.`,
    lowBaseline: "El dolor antes de la sesión era demasiado bajo para medir un cambio.",
    confounder: "Hubo otro tratamiento de por medio, y el alivio no se puede distinguir.",
  },
  attention: {
    title: "Necesita tu atención",
    text: (count) => `El servidor de la clínica no aceptó ${entries(count)}. No se pierde nada: queda en este teléfono.`,
    entry: (day, pain) => `${day}, dolor ${pain}`,
    why: {
      unusable_id: "Su número ya está en uso.",
      too_large: "Es demasiado larga.",
      validation_failed: "Una de sus respuestas no se aceptó.",
      other: "No se dio un motivo que conozcamos.",
    },
    advice: "Inténtalo una vez más. Si vuelve a ocurrir, dilo en tu clínica.",
    retry: "Enviar de nuevo",
  },
  expired: {
    title: "Inicia sesión de nuevo",
    text: "Lo guardado sigue en este teléfono, oculto hasta que inicies sesión. Puedes escribir, y se enviará después.",
    signIn: "Iniciar sesión",
    orInvitation: "¿Sin contraseña? Pide a tu clínica un enlace nuevo.",
  },
};
