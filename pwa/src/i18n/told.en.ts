const of10 = (name: string) => (points: string) => `${name} ${points} of 10`;

/** What a check-in says beside its score, its side effects and its note, as the clinic reads it. */
export const toldEn = {
  worst: of10("worst"),
  least: of10("least"),
  sleep: of10("sleep disturbed"),
  activity: of10("activity disturbed"),
  sites: (list: string) => `where: ${list}`,
  rescue: (list: string) => `taken: ${list}`,
  noRescue: "no rescue medicine",
  recalled: {
    same: "a missed day, told afterwards as about the same as the day shown",
    better: "a missed day, told afterwards as better than the day shown",
    worse: "a missed day, told afterwards as worse than the day shown",
  },
  noScore: "No number was given",
  ended: (list: string) => `over: ${list}`,
  endedOn: (day: string) => `since ${day}`,
  stopped: {
    no: "stopped nothing",
    some: "stopped some usual things",
    most: "stopped most usual things",
  },
  present: "still there",
  past: "over",
  pastOn: (day: string) => `over since ${day}`,
  tell: { now: "“tell someone now”", this_week: "“tell someone this week”", record: "“just record”" },
  answers: (instrument: string, answers: string) => `${instrument}, answers ${answers}`,
};

export type ToldWords = typeof toldEn;
