/** The words of joining and signing in. */
export const entranceEn = {
  signIn: {
    title: "Sign in",
    login: "Sign-in name",
    passphrase: "Passphrase",
    show: "Show",
    hide: "Hide",
    submit: "Sign in",
    join: "I have an invitation code",
    wrong: "Name and passphrase do not fit together. Check both and try again.",
    tooMany: "Too many tries. Wait a few minutes, then try again.",
    noNetwork: "No connection to the clinic. Signing in needs the network once.",
    busy: "One moment…",
  },
  join: {
    title: "Join your clinic",
    intro: "Type the code that your clinic gave you.",
    code: "Invitation code",
    codeHint: "12 letters and digits, like 7KQ2-M9XD-R4TB",
    next: "Next",
    unusable: "This code cannot be used. It may have expired or been used already: ask your clinic for a new one.",
    hello: (name: string) => `Hello ${name}`,
    from: (clinic: string) => `${clinic} invites you.`,
    choose: "Choose a passphrase",
    chooseHint: (least: number) => `At least ${least} characters. A few words are easy to remember. You need it only on a new phone.`,
    tooShort: (least: number) => `Use at least ${least} characters.`,
    without: "Continue without a passphrase",
    withOne: "I want a passphrase as well",
    deviceAlone: "This phone will remember you. No password is needed.",
    submit: "Join",
    homeScreen: "Afterwards, put it on your home screen: it opens like an app, also without a network.",
    signIn: "I have joined before: sign in",
  },
  homeFirst: {
    title: "On this phone, the home screen first",
    how: ["Tap Share, then “Add to Home Screen”.", "Open Reliefspan from the home screen.", "Type this code there:"],
    or: "Joining here works as well. But then it stays in this browser, and may be cleared after 7 days without a visit.",
  },
};

export type EntranceWords = typeof entranceEn;
