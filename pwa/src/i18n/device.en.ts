import { plural } from "./plural.ts";

const entries = plural("en", "entry", "entries");

/** The words of the settings and of installing. */
export const deviceEn = {
  settings: {
    title: "Settings",
    language: "Language",
    theme: "Appearance",
    themes: { system: "Automatic", light: "Light", dark: "Dark", dim: "Dim" },
    themeHint: "Dim is dark and warm, with little light: for eyes that hurt.",
    text: "Text size",
    textHint: "Your browser’s zoom and your phone’s own text size work too.",
    login: "Sign-in name",
    noLogin: "This phone alone signs you in.",
    clinic: "Clinic",
    signOut: "Sign out",
    signOutText: "Your entries are then taken off this phone. The clinic keeps what was sent.",
    unsent: (count: number) => `${entries(count)} did not reach the clinic and would be lost.`,
    unfinished: "A check-in is not finished and would be lost.",
    throwAway: "Throw this away for good",
    signOutAnyway: "Sign out and throw away",
    stay: "Stay signed in",
    copyFirst: "Keep a copy in a file",
    noNetwork: "There is no connection to the clinic, so it cannot be told now that you leave.",
    untold: "Everything can be taken off this phone all the same. The app tells the clinic when it is open here with a network again; till then, whoever knows how could use the old sign-in from this phone.",
    untoldSure: "Take it off now, tell the clinic later",
    takeOff: "Take everything off",
    sending: "Sending what is left…",
  },
  stored: {
    title: "Your entries on this phone",
    allSent: "All of them have reached your clinic. They stay here as well, locked to this phone, until you sign out.",
    unsent: (count: number) => `${entries(count)} not yet with your clinic; the others stay here as well until you sign out.`,
    since: (when: string) => `Waiting since ${when}.`,
    persisted: "This browser has promised not to clear them by itself.",
    notPersisted: "This browser may clear them when the phone runs out of room. The app on your home screen is safer, and what was sent is safe with your clinic.",
    copy: "Keep a copy, or read one",
  },
  install: {
    title: "Put it on your home screen",
    ios: "Tap Share, then “Add to Home Screen”. Without that, your phone may delete what is stored after 7 days without a visit.",
    other: "It opens like an app, also without a network.",
    button: "Install",
    done: "Not now",
  },
};

export type DeviceWords = typeof deviceEn;
