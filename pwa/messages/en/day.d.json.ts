// Written by `npm run messages`; do not edit.
declare const messages: {
  title: string;
  wrong: (given: { shown: string; today: string }) => string;
  unsure: (given: { today: string }) => string;
  itIs: (given: { day: string }) => string;
  clock: string;
};
export default messages;
