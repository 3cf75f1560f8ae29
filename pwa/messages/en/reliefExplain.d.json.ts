// Written by `npm run messages`; do not edit.
declare const messages: {
  group: (given: { name: string; patients: string; all: string; evaluable: string; responders: string }) => string;
  patients: (given: { count: string }) => string;
  changing: (given: { shorter: string; longer: string }) => string;
  notJudged: (given: { count: number }) => string;
  notResponding: (given: { count: number }) => string;
  hidden: (given: { count: number }) => string;
  nothing: string;
  unclear: string;
  names: {
    patients: string;
    episodes: string;
    responders: string;
    median: string;
    rmst: string;
    "log-rank": string;
    trend: string;
    logging: string;
  };
  means: {
    patients: string;
    episodes: string;
    median: string;
    rmst: string;
    "log-rank": string;
    trend: string;
    logging: string;
  };
};
export default messages;
