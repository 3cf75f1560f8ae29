import type { AdviceWords } from "./advice.en.ts";

export const adviceEs: AdviceWords = {
  picking: {
    none: "Ninguno",
    which: "Toca lo que notaste",
    more: "Mostrar más",
    howBad: (effect) => `${effect}: ¿cómo de fuerte?`,
    severity: { 1: "Leve", 2: "Moderado", 3: "Grave" },
    remove: (effect) => `Quitar ${effect}`,
  },
  advice: {
    emergencyTitle: "Pide ayuda ahora",
    emergency: (number) => `Puede ser una emergencia. Llama ahora al ${number} o pide que alguien llame.`,
    anywhere: "o al número de emergencias de tu lugar",
    crisisTitle: "No estás solo con esto",
    crisis: (number) => `Llama ahora al ${number}: hay alguien día y noche.`,
    crisisByText: (number) => `Llama o escribe ahora al ${number}: hay alguien día y noche.`,
    crisisNone: (number) => `Llama ahora al ${number} si podrías actuar según esos pensamientos.`,
    crisisDanger: (number) => `Si estás en peligro ahora mismo, llama al ${number}.`,
    crisisClinic: "Díselo también a tu clínica. Tu entrada por sí sola no avisa a nadie.",
    todayTitle: "Contacta hoy con tu clínica",
    today: "Conviene que lo vean hoy. Tu entrada por sí sola no avisa a nadie.",
    call: (number) => `Llamar al ${number}`,
    callClinic: "Llamar a la clínica",
  },
  redSigns: {
    emergency: "Emergencias",
    crisis: "Línea de crisis",
    callFor: (number) => `Llama al ${number} de inmediato si hay:`,
    signs: {
      chest_pain: "dolor en el pecho",
      severe_breathlessness: "mucha dificultad para respirar",
      fainted: "desmayo",
      seizure: "convulsión",
      stroke_signs: "cara caída, un brazo débil o habla confusa",
      sudden_headache_with_visual_change: "dolor de cabeza repentino y fuerte con cambios en la visión",
      cannot_be_woken: "alguien que no se despierta",
      voices_that_command_harm: "voces que ordenan hacer daño",
      swelling_of_face_or_throat: "hinchazón de cara o garganta",
    },
  },
};
