// Written by `npm run messages`; do not edit.
declare const messages: {
  by: (given: { name: string; when: string }) => string;
  nobody: string;
  since: (given: { changes: string }) => string;
  changes: (given: { count: number }) => string;
  mark: string;
  how: string;
  you: (given: { name: string; when: string }) => string;
};
export default messages;
