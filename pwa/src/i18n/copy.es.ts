import type { CopyWords } from "./copy.en.ts";
import { plural } from "./plural.ts";

const entries = plural("es", "entrada", "entradas");

export const copyEs: CopyWords = {
  title: "Guardar una copia",
  intro: "Una copia es un archivo que puedes guardar donde quieras. Lo cierra una contraseña: sin ella nadie puede abrirlo, y nadie puede recuperarla por ti.",
  make: {
    title: "Guardar en un archivo",
    extent: "Qué se incluye",
    extents: { everything: "Todo lo de este teléfono", unsent: "Solo lo no enviado" },
    onlyUnsent: "Mientras no hayas iniciado sesión, solo se incluye lo que no se ha enviado.",
    nothing: "Todo se ha enviado, así que no hay nada que incluir.",
    choose: "Elige una contraseña para el archivo",
    hint: (least) => `Al menos ${least} caracteres. Apúntala: hace falta para leer el archivo.`,
    tooShort: (least) => `Usa al menos ${least} caracteres.`,
    submit: "Guardar el archivo",
    done: (name) => `Guardado como ${name}. Búscalo en tus descargas y comprueba que está ahí.`,
  },
  read: {
    title: "Volver a leer un archivo",
    text: "En este teléfono o en otro tuyo. Lo que ya está aquí no se duplica; lo nuevo va a tu clínica.",
    file: "El archivo",
    passphrase: "Su contraseña",
    submit: "Leer el archivo",
    taken: (fresh, held) => `Leído: ${entries(held)} en el archivo. Nuevas aquí: ${fresh}.`,
    why: {
      "not ours": "Este archivo no lo guardó esta aplicación, o está dañado.",
      newer: "Este archivo lo guardó una aplicación más nueva. Abre esta página una vez con red para que se renueve.",
      passphrase: "La contraseña no lo abre, o el archivo está dañado. Compruébala e inténtalo de nuevo.",
      "somebody else": "Este archivo contiene las entradas de otra persona. No se ha tomado nada de él.",
      "no room": "No cabe en este teléfono. Libera espacio e inténtalo de nuevo.",
      "no file": "Elige primero el archivo.",
    },
  },
  show: "Mostrar",
  hide: "Ocultar",
  busy: "Un momento…",
};
