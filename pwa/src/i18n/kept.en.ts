import { plural } from "./plural.ts";

const days = plural("en", "day", "days");
const entries = plural("en", "entry", "entries");

/** The words of what was kept: today’s check-in, the own line, what the server refused. */
export const keptEn = {
  saved: {
    pain: "Average pain",
    helping: "Still helping",
    gone: (day: string) => `Gone since ${day}`,
    effects: "Side effects",
    note: "Note",
    at: (time: string) => `Saved at ${time}`,
    change: "Change it",
    conflict: "This check-in was changed in two places. Both are kept. Choose the one that is right, or write a new one.",
    use: "Use this one",
    locked: "It is saved. Sign in again to see it here.",
  },
  line: {
    asOf: (day: string) => `As of ${day}`,
    wait: "Your line appears here after the first contact with the clinic.",
    loading: "Drawing your line…",
  },
  relief: {
    days,
    about: (number: string) => `${number} days`,
    none: "No session is recorded yet. After one, your line shows how long it helps.",
    tooSoon: (day: number) => `Day ${day} after your session. It is too soon to tell.`,
    sessionToday: "Today is a session day.",
    relief: (day: number) => `Day ${day} of relief`,
    pending: (known: string) => `Relief for at least ${known}. The latest score was higher; the next ones will tell`,
    lost: (known: string) => `Relief lasted ${known} after the last session`,
    unknown: (known: string) => `Relief lasted at least ${known}. What came after is not known`,
    last: (last: string) => `; last time ${last}.`,
    lastAtLeast: (last: string) => `; last time at least ${last}.`,
    noResponse: "The last session did not bring clear relief.",
    maintenance: "You are on regular doses, so there is no end of relief to count.",
    tooFew: (day: number) => `Day ${day} after your session. Too few check-ins around it to measure relief.`,
    lowBaseline: "Pain before the session was too low to measure a change.",
    confounder: "Another treatment came in between, so relief cannot be told apart.",
  },
  attention: {
    title: "Needs your attention",
    text: (count: number) => `The clinic’s server did not accept ${entries(count)}. Nothing is lost: it stays on this phone.`,
    entry: (day: string, pain: number) => `${day}, pain ${pain}`,
    why: {
      unusable_id: "Its number is already in use.",
      too_large: "It is too long.",
      validation_failed: "One of its answers was not accepted.",
      other: "No reason was given that we know.",
    },
    advice: "Try once more. If it comes back, tell your clinic.",
    retry: "Send again",
  },
  expired: {
    title: "Please sign in again",
    text: "What you saved stays on this phone, hidden until you sign in. You can still write, and it goes up afterwards.",
    signIn: "Sign in",
    orInvitation: "No passphrase? Ask your clinic for a new link.",
  },
};

export type KeptWords = typeof keptEn;
