// Written by `npm run messages`; do not edit.
declare const messages: {
  settings: {
    title: string;
    language: string;
    theme: string;
    themes: {
      system: string;
      light: string;
      dark: string;
      dim: string;
    };
    themeHint: string;
    text: string;
    textHint: string;
    login: string;
    noLogin: string;
    clinic: string;
    signOut: string;
    signOutText: string;
    unsent: (given: { count: number }) => string;
    unfinished: string;
    throwAway: string;
    signOutAnyway: string;
    stay: string;
    copyFirst: string;
    noNetwork: string;
    untold: string;
    untoldSure: string;
    takeOff: string;
    sending: string;
  };
  stored: {
    title: string;
    allSent: string;
    unsent: (given: { count: number }) => string;
    since: (given: { when: string }) => string;
    persisted: string;
    notPersisted: string;
    copy: string;
  };
  install: {
    title: string;
    ios: string;
    other: string;
    button: string;
    done: string;
  };
};
export default messages;
