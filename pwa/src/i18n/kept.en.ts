import { plural } from "./plural.ts";

const days = plural("en", "day", "days");
const entries = plural("en", "entry", "entries");

/** The words of what was kept: today’s check-in, the own line, what the server refused. */
export const keptEn = {
  saved: {
    pain: "Average pain",
    painThen: "Pain",
    helping: "Still helping",
    gone: (day: string) => `Gone since ${day}`,
    effects: "Side effects",
    ended: "Over by now",
    note: "Note",
    at: (time: string) => `Saved at ${time}`,
    change: "Change it",
    undo: "Undo",
    settle: "Look at both",
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
    kinds: { check_in: "Check-in", rating: "Rating", questionnaire: "Questions", request: "Request" },
    entry: (kind: string, day: string, pain: number | null) => (pain === null ? `${kind}, ${day}` : `${kind}, ${day}: pain ${pain}`),
    why: {
      unusable_id: "Its number is taken, or the clinic has erased this entry.",
      too_large: "It is too long.",
      validation_failed: "One of its answers was not accepted.",
      other: "The server gave no reason that this app knows.",
    },
    where: (answer: string) => `One of its answers was not accepted: ${answer}.`,
    fields: {
      pain: "the pain score",
      helping: "whether it is still helping",
      gone_since: "the day since when it is gone",
      side_effects: "the side effects",
      note: "the note",
      local_date: "the day",
    },
    superseded: "You have changed it since, and the change is kept on its own.",
    advice: {
      mend: "Open it, correct it and save it again.",
      anew: "If your clinic should have it, send it as a new entry. If it was erased on purpose, discard it.",
      again: "Send it again. If it comes back, keep a copy and tell your clinic.",
    },
    actions: { mend: "Correct it", anew: "Send as a new entry", again: "Send again" },
    unfinished: "A check-in is open below: save it or leave it first.",
    discard: "Discard…",
    sure: "Discard this entry for good? Nobody can bring it back.",
    yes: "Discard it",
    no: "Keep it",
  },
  longWait: {
    title: "Not with your clinic yet",
    text: (when: string) => `What you saved is safe on this phone, but it has been waiting since ${when}. Your clinic has not seen it.`,
    advice: "Find a network (Wi-Fi or mobile data), keep this page open and try now. Without a network for long, keep a copy.",
    locked: "Sign in again: then it goes up. If you cannot, keep a copy, and ask your clinic for a new link.",
    retry: "Try now",
    copy: "Keep a copy",
  },
  expired: {
    title: "Please sign in again",
    text: "What you saved stays on this phone, hidden until you sign in. You can still write, and it goes up afterwards.",
    signIn: "Sign in",
    orInvitation: "No passphrase? Ask your clinic for a new link.",
  },
};

export type KeptWords = typeof keptEn;
