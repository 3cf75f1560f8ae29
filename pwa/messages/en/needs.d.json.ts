// Written by `npm run messages`; do not edit.
declare const messages: {
  column: string;
  none: string;
  more: (given: { count: number }) => string;
  waited: (given: { count: number }) => string;
  pressing: {
    urgent: string;
    today: string;
    review: string;
  };
  why: {
    red: string;
    crisis: string;
    self_harm: string;
    tell_now: string;
    amber: string;
    call: string;
    appointment: string;
    tell_this_week: string;
    rose: string;
    craving: string;
  };
  lasting: (given: { days: number; span: number }) => string;
  urinary: (given: { days: number; window: number }) => string;
  belly_pain: (given: { days: number; window: number }) => string;
};
export default messages;
