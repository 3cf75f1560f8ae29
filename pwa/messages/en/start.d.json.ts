// Written by `npm run messages`; do not edit.
declare const messages: {
  welcome: {
    steps: {
      look: string;
      install: string;
      reminders: string;
    };
    at: (given: { step: number; of: number }) => string;
    next: string;
    start: string;
    add: string;
    installed: string;
    install: {
      ios: {
        why: string;
        how: [string, string, string];
      };
      android: {
        why: string;
        how: [string, string, string];
      };
      desk: {
        why: string;
        how: [string, string, string];
      };
    };
  };
  move: {
    title: string;
    lead: string;
    unsent: (given: { count: number }) => string;
    unfinished: string;
    show: string;
    another: string;
    scan: string;
    qr: string;
    type: (given: { host: string }) => string;
    until: (given: { time: string }) => string;
    failed: string;
    stays: string;
    lost: string;
  };
};
export default messages;
