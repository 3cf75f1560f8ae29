import { plural } from "./plural.ts";
import type { StartWords } from "./start.en.ts";

const entries = plural("es", "anotación no ha", "anotaciones no han");

/** Las palabras de preparar un teléfono y de pasar a otro. */
export const startEs: StartWords = {
  welcome: {
    steps: { look: "Cómo se ve", install: "En tu pantalla de inicio", reminders: "Un recordatorio, si quieres" },
    at: (step, of) => `Paso ${step} de ${of}. Todo se puede cambiar después.`,
    next: "Siguiente",
    start: "Ir al registro de hoy",
    add: "Ponerla en la pantalla de inicio",
    installed: "Ya está en tu pantalla de inicio.",
    reminders: "Una vez al día, a tu hora, y ninguno si ya has anotado. Nada en la pantalla de bloqueo dice de qué se trata. Lo encuentras en los ajustes.",
    toReminders: "Abrir los ajustes",
    install: {
      ios: {
        why: "Desde la pantalla de inicio se abre como una aplicación, también sin red, y el teléfono conserva lo guardado.",
        how: ["Toca Compartir, el cuadrado con la flecha.", "Toca «Añadir a pantalla de inicio» y luego «Añadir».", "Desde ahora abre Reliefspan ahí. Puede pedir una invitación otra vez: tu clínica, o «Pasar a un teléfono nuevo» aquí, te da un código."],
      },
      android: {
        why: "Desde la pantalla de inicio se abre como una aplicación, también sin red.",
        how: ["Toca los tres puntos de arriba en el navegador.", "Toca «Añadir a pantalla de inicio» o «Instalar aplicación».", "Desde ahora abre Reliefspan ahí."],
      },
      desk: {
        why: "Se abre en su propia ventana, también sin red.",
        how: ["Chrome o Edge: haz clic en el signo al final de la barra de direcciones y luego en «Instalar».", "Safari en un Mac: Archivo y luego «Añadir al Dock».", "Firefox: guarda un marcador."],
      },
    },
  },
  move: {
    title: "Pasar a un teléfono nuevo",
    lead: "Este teléfono muestra un código. El nuevo lo lee, y todo lo que tiene tu clínica le llega solo.",
    unsent: (count) => `${entries(count)} llegado a la clínica. Abre antes este teléfono donde haya red, o el nuevo no las mostrará.`,
    unfinished: "Hay un registro sin terminar en este teléfono. Guárdalo antes: no pasa al nuevo.",
    show: "Enviar lo que espera y mostrar el código",
    another: "Hacer otro código",
    scan: "Apunta a esto con la cámara del teléfono nuevo:",
    qr: "Código QR del enlace para el teléfono nuevo",
    type: (host) => `O abre allí ${host}/join y escribe:`,
    until: (time) => `Sirve una vez, hasta las ${time}. No lo enseñes a nadie más.`,
    failed: "No se pudo llegar al servidor de la clínica. El código necesita red.",
    stays: "Este teléfono sigue funcionando. Cuando ya no lo necesites, cierra la sesión en los ajustes.",
    lost: "¿Has perdido el teléfono anterior? Tu clínica le quita el acceso y te da otra invitación.",
  },
};
