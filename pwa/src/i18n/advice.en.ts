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
};

export type AdviceWords = typeof adviceEn;
