// Written by `npm run messages`; do not edit.
declare const messages: {
  title: string;
  intro: string;
  make: {
    title: string;
    extent: string;
    extents: {
      everything: string;
      unsent: string;
    };
    onlyUnsent: string;
    nothing: string;
    choose: string;
    hint: (given: { least: number }) => string;
    tooShort: (given: { least: number }) => string;
    submit: string;
    done: (given: { name: string }) => string;
  };
  read: {
    title: string;
    text: string;
    file: string;
    passphrase: string;
    submit: string;
    taken: (given: { held: number; fresh: number }) => string;
    why: {
      "not ours": string;
      newer: string;
      passphrase: string;
      "somebody else": string;
      "no room": string;
      "no file": string;
    };
  };
  show: string;
  hide: string;
  busy: string;
};
export default messages;
