import { plural } from "./plural.ts";

const found = plural("en", "match", "matches");

/** The words of picking side effects and of what to do at once. */
export const adviceEn = {
  picking: {
    none: "None",
    which: "Tap what you noticed",
    more: "Show more",
    howBad: (effect: string) => `${effect}: how bad?`,
    severity: { 1: "Mild", 2: "Moderate", 3: "Severe" },
    remove: (effect: string) => `Remove ${effect}`,
    search: "Search",
    searchHint: "pee, spinning, tired…",
    found: (count: number) => found(count),
    notFound: "Not on the list. Write it in the note; if it worries you, call your clinic.",
    before: "You noted these before",
  },
  about: {
    more: (effect: string) => `Say more about: ${effect}`,
    moreShort: "Say more",
    stopped: "Did it stop you doing usual things?",
    stoppedAs: { no: "No", some: "Some", most: "Most" },
    present: "Is it still there?",
    presentAs: { yes: "Yes", no: "No" },
    endedOn: "When was it over?",
    tell: "How soon should someone know?",
    tellAs: { now: "Now", this_week: "This week", record: "Just record it" },
  },
  standing: {
    title: "Is this still there?",
    question: (effect: string, day: string) => `${effect}, told on ${day}`,
    over: "It is over",
    there: (severity: string) => `Still there: ${severity}`,
  },
  said: {
    stopped: { no: "did not stop usual things", some: "stopped some usual things", most: "stopped most usual things" },
    present: "still there",
    over: "over",
    overOn: (day: string) => `over since ${day}`,
    tell: { now: "someone should know now", this_week: "someone should know this week", record: "just recorded" },
    endedOn: (effect: string, day: string) => `${effect} (${day})`,
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
    nowTitle: "If it cannot wait, please call",
    now: (number: string) =>
      `Your clinic sees it marked as urgent when it next opens its list. Nobody watches live: call the clinic, or ${number} in an emergency.`,
    watchTitle: "Worth telling at your next visit",
    watch: (effects: string) => `You have noted this more than once: ${effects}. Your clinic sees a mark for the next review.`,
    watchCraving: "It is good that you noted it. Your clinic sees a mark for the next review: talking about it lets them help.",
    ifRed: (number: string) => `Call ${number} at once for:`,
    ifToday: "Contact the clinic today for:",
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
    beside: {
      high_pressure_with_symptoms: (systolic: number, diastolic: number) =>
        `a reading of ${systolic}/${diastolic} or more with chest pain, a severe headache, changed vision or trouble breathing`,
      high_pressure: (systolic: number, diastolic: number) => `a reading of ${systolic}/${diastolic} or more at home`,
      no_fluids: (hours: number) => `nothing to drink stays down for ${hours} hours`,
    },
  },
};

export type AdviceWords = typeof adviceEn;
