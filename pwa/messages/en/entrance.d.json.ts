// Written by `npm run messages`; do not edit.
declare const messages: {
  signIn: {
    title: string;
    login: string;
    passphrase: string;
    show: string;
    hide: string;
    submit: string;
    join: string;
    wrong: string;
    tooMany: string;
    noNetwork: string;
    busy: string;
  };
  join: {
    title: string;
    intro: string;
    code: string;
    codeHint: string;
    next: string;
    unusable: string;
    hello: (given: { name: string }) => string;
    from: (given: { clinic: string }) => string;
    choose: string;
    chooseHint: (given: { least: number }) => string;
    tooShort: (given: { least: number }) => string;
    without: string;
    withOne: string;
    deviceAlone: string;
    submit: string;
    homeScreen: string;
    signIn: string;
  };
  homeFirst: {
    title: string;
    how: [string, string, string];
    or: string;
  };
};
export default messages;
