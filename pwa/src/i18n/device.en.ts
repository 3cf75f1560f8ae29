import { plural } from "./plural.ts";

const entries = plural("en", "entry", "entries");

/** The words of the settings and of installing. */
export const deviceEn = {
  settings: {
    title: "Settings",
    language: "Language",
    theme: "Appearance",
    themes: { system: "Automatic", light: "Light", dark: "Dark" },
    text: "Text size",
    texts: { normal: "Normal", large: "Larger" },
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
    noNetwork: "Signing out needs the network, so that this phone cannot be used to read any more.",
    sending: "Sending what is left…",
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
