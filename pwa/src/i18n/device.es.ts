import { plural } from "./plural.ts";
import type { DeviceWords } from "./device.en.ts";

const entries = plural("es", "entrada", "entradas");

export const deviceEs: DeviceWords = {
  settings: {
    title: "Ajustes",
    language: "Idioma",
    theme: "Aspecto",
    themes: { system: "Automático", light: "Claro", dark: "Oscuro", dim: "Tenue" },
    themeHint: "Tenue es oscuro y cálido, con poca luz: para ojos que duelen.",
    text: "Tamaño del texto",
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
    copyFirst: "Guardar una copia en un archivo",
    noNetwork: "No hay conexión con la clínica, así que ahora no se le puede avisar de que te vas.",
    untold: "Aun así se puede quitar todo de este teléfono. La aplicación avisa a la clínica cuando se abra aquí con red; hasta entonces, quien sepa cómo podría usar el acceso anterior desde este teléfono.",
    untoldSure: "Quitarlo ahora y avisar después",
    takeOff: "Quitarlo todo",
    sending: "Enviando lo que queda…",
  },
  stored: {
    title: "Tus entradas en este teléfono",
    allSent: "Todas han llegado a tu clínica. También siguen aquí, cerradas en este teléfono, hasta que cierres sesión.",
    unsent: (count) => `${entries(count)} sin llegar aún a tu clínica; las demás también siguen aquí hasta que cierres sesión.`,
    since: (when) => `En espera desde: ${when}.`,
    persisted: "Este navegador ha prometido no borrarlas por su cuenta.",
    notPersisted: "Este navegador puede borrarlas si falta espacio. La aplicación en tu pantalla de inicio es más segura, y lo enviado está a salvo en tu clínica.",
    copy: "Guardar una copia o leerla",
  },
  install: {
    title: "Ponlo en tu pantalla de inicio",
    ios: "Toca Compartir y luego «Añadir a pantalla de inicio». Sin eso, tu teléfono puede borrar lo guardado tras 7 días sin visitas.",
    other: "Se abre como una aplicación, también sin red.",
    button: "Instalar",
    done: "Ahora no",
  },
};
