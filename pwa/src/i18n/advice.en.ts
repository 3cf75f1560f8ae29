/** The words of picking side effects and of what to do at once. */
export const adviceEn = {
  picking: {
    none: "None",
    which: "Tap what you noticed",
    more: "Show more",
    howBad: (effect: string) => `${effect}: how bad?`,
    severity: { 1: "Mild", 2: "Moderate", 3: "Severe" },
    remove: (effect: string) => `Remove ${effect}`,
  },
  advice: {
    emergencyTitle: "Get help now",
    emergency: (number: string) => `This can be an emergency. Call ${number} now, or have someone call.`,
    anywhere: "or your local emergency number",
    crisisTitle: "You are not alone with this",
    crisis: (number: string) => `Call ${number} now: someone is there day and night.`,
    crisisByText: (number: string) => `Call or text ${number} now: someone is there day and night.`,
    crisisNone: (number: string) => `Call ${number} now if you might act on these thoughts.`,
    crisisDanger: (number: string) => `If you are in danger right now, call ${number}.`,
    crisisClinic: "Please tell your clinic as well. Your entry alone does not alert anyone.",
    todayTitle: "Contact your clinic today",
    today: "This should be looked at today. Your entry alone does not alert anyone.",
    call: (number: string) => `Call ${number}`,
    callClinic: "Call the clinic",
  },
  crisisScreen: {
    intro: "Thoughts like these can come with pain, and after treatment. They can pass, and there is help right now.",
    text: (number: string) => `Text ${number}`,
    callEmergency: (number: string) => `Emergency: call ${number}`,
    near: "If somebody is near, tell them and ask them to stay with you.",
    unwatched: "Nobody watches these entries as they come in. What you tapped alerts no one: please call.",
    close: "Go on with the app",
  },
  redSigns: {
    emergency: "Emergency",
    crisis: "Crisis line",
    callFor: (number: string) => `Call ${number} at once for:`,
    signs: {
      chest_pain: "chest pain",
      severe_breathlessness: "severe trouble breathing",
      fainted: "fainting",
      seizure: "a fit",
      stroke_signs: "a drooping face, a weak arm or slurred speech",
      sudden_headache_with_visual_change: "a sudden severe headache with changed vision",
      cannot_be_woken: "somebody who cannot be woken",
      voices_that_command_harm: "voices that tell you to do harm",
      swelling_of_face_or_throat: "swelling of face or throat",
    },
  },
};

export type AdviceWords = typeof adviceEn;
