import { plural } from "./plural.ts";
import type { DeviceWords } from "./device.en.ts";

const entries = plural("es", "entrada", "entradas");

export const deviceEs: DeviceWords = {
  settings: {
    title: "Ajustes",
    language: "Idioma",
    theme: "Aspecto",
    themes: { system: "Automático", light: "Claro", dark: "Oscuro" },
    text: "Tamaño del texto",
    texts: { normal: "Normal", large: "Más grande" },
    textHint: "También funcionan el zoom del navegador y el tamaño de letra de tu teléfono.",
    login: "Nombre de acceso",
    noLogin: "Este teléfono basta para entrar.",
    clinic: "Clínica",
    signOut: "Cerrar sesión",
    signOutText: "Tus entradas se quitan entonces de este teléfono. La clínica conserva lo enviado.",
    unsent: (count) => `${entries(count)} sin enviar a la clínica: se perdería.`,
    unfinished: "Hay un registro sin terminar que se perdería.",
    throwAway: "Descartarlo para siempre",
    signOutAnyway: "Cerrar sesión y descartar",
    stay: "Seguir con la sesión",
    noNetwork: "Para cerrar sesión hace falta la red, para que con este teléfono ya no se pueda leer nada.",
    sending: "Enviando lo que queda…",
  },
  install: {
    title: "Ponlo en tu pantalla de inicio",
    ios: "Toca Compartir y luego «Añadir a pantalla de inicio». Sin eso, tu teléfono puede borrar lo guardado tras 7 días sin visitas.",
    other: "Se abre como una aplicación, también sin red.",
    button: "Instalar",
    done: "Ahora no",
  },
};
