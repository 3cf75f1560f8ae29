import { plural } from "./plural.ts";

const entries = plural("en", "entry has", "entries have");

/** The words of making a phone one's own, and of moving to another one. */
export const startEn = {
  welcome: {
    steps: { look: "How it looks", install: "On your home screen", reminders: "A reminder, if you like" },
    at: (step: number, of: number) => `Step ${step} of ${of}. You can change all of this later.`,
    next: "Next",
    start: "Go to today’s check-in",
    add: "Put it on the home screen",
    installed: "It is on your home screen already.",
    reminders: "Once a day, at your own time, and none when you have logged. Nothing on the lock screen says what it is about. You find it in the settings.",
    toReminders: "Open the settings",
    install: {
      ios: {
        why: "From the home screen it opens like an app, also without a network, and the phone keeps what is stored.",
        how: ["Tap Share, the square with the arrow.", "Tap “Add to Home Screen”, then “Add”.", "Open Reliefspan there from now on. It may ask for an invitation once more: your clinic, or “Move to a new phone” here, gives you a code."],
      },
      android: {
        why: "From the home screen it opens like an app, also without a network.",
        how: ["Tap the three dots at the top of the browser.", "Tap “Add to Home screen” or “Install app”.", "Open Reliefspan there from now on."],
      },
      desk: {
        why: "It opens in a window of its own, also without a network.",
        how: ["Chrome or Edge: click the sign at the right end of the address bar, then “Install”.", "Safari on a Mac: File, then “Add to Dock”.", "Firefox: keep a bookmark."],
      },
    },
  },
  move: {
    title: "Move to a new phone",
    lead: "This phone shows a code. The new phone reads it, and everything your clinic has comes to it by itself.",
    unsent: (count: number) => `${entries(count)} not reached the clinic. Open this phone where there is a network first, or the new phone will not show them.`,
    unfinished: "A check-in on this phone is not finished. Save it first: it does not move along.",
    show: "Send what waits, then show the code",
    another: "Make another code",
    scan: "Point the camera of the new phone at this:",
    qr: "QR code of the link for the new phone",
    type: (host: string) => `Or open ${host}/join there, and type:`,
    until: (time: string) => `It works once, until ${time}. Show it to nobody else.`,
    failed: "The clinic’s server could not be reached. The code needs a network.",
    stays: "This phone goes on working. When you no longer need it, sign out in the settings.",
    lost: "Is the old phone lost? Your clinic ends its access and gives you a new invitation.",
  },
};

export type StartWords = typeof startEn;
