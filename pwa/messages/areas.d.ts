// Written by `npm run messages`; do not edit.

declare module "messages:advice" {
  export type AdviceWords = typeof import("./en/advice.json").default;
  export const adviceWords: (language?: import("../src/i18n/language.ts").Language) => AdviceWords;
}

declare module "messages:asked" {
  export type AskedWords = typeof import("./en/asked.json").default;
  export const askedWords: (language?: import("../src/i18n/language.ts").Language) => AskedWords;
}

declare module "messages:charts" {
  export type ChartsWords = typeof import("./en/charts.json").default;
  export const chartsWords: (language?: import("../src/i18n/language.ts").Language) => ChartsWords;
}

declare module "messages:clinic" {
  export type ClinicWords = typeof import("./en/clinic.json").default;
  export const clinicWords: (language?: import("../src/i18n/language.ts").Language) => ClinicWords;
}

declare module "messages:copy" {
  export type CopyWords = typeof import("./en/copy.json").default;
  export const copyWords: (language?: import("../src/i18n/language.ts").Language) => CopyWords;
}

declare module "messages:day" {
  export type DayWords = typeof import("./en/day.json").default;
  export const dayWords: (language?: import("../src/i18n/language.ts").Language) => DayWords;
}

declare module "messages:device" {
  export type DeviceWords = typeof import("./en/device.json").default;
  export const deviceWords: (language?: import("../src/i18n/language.ts").Language) => DeviceWords;
}

declare module "messages:effects" {
  export type EffectsWords = typeof import("./en/effects.json").default;
  export const effectsWords: (language?: import("../src/i18n/language.ts").Language) => EffectsWords;
}

declare module "messages:entrance" {
  export type EntranceWords = typeof import("./en/entrance.json").default;
  export const entranceWords: (language?: import("../src/i18n/language.ts").Language) => EntranceWords;
}

declare module "messages:explain" {
  export type ExplainWords = typeof import("./en/explain.json").default;
  export const explainWords: (language?: import("../src/i18n/language.ts").Language) => ExplainWords;
}

declare module "messages:help" {
  export type HelpWords = typeof import("./en/help.json").default;
  export const helpWords: (language?: import("../src/i18n/language.ts").Language) => HelpWords;
}

declare module "messages:history" {
  export type HistoryWords = typeof import("./en/history.json").default;
  export const historyWords: (language?: import("../src/i18n/language.ts").Language) => HistoryWords;
}

declare module "messages:instruments" {
  export type InstrumentsWords = typeof import("./en/instruments.json").default;
  export const instrumentsWords: (language?: import("../src/i18n/language.ts").Language) => InstrumentsWords;
}

declare module "messages:kept" {
  export type KeptWords = typeof import("./en/kept.json").default;
  export const keptWords: (language?: import("../src/i18n/language.ts").Language) => KeptWords;
}

declare module "messages:lately" {
  export type LatelyWords = typeof import("./en/lately.json").default;
  export const latelyWords: (language?: import("../src/i18n/language.ts").Language) => LatelyWords;
}

declare module "messages:learn" {
  export type LearnWords = typeof import("./en/learn.json").default;
  export const learnWords: (language?: import("../src/i18n/language.ts").Language) => LearnWords;
}

declare module "messages:missed" {
  export type MissedWords = typeof import("./en/missed.json").default;
  export const missedWords: (language?: import("../src/i18n/language.ts").Language) => MissedWords;
}

declare module "messages:more" {
  export type MoreWords = typeof import("./en/more.json").default;
  export const moreWords: (language?: import("../src/i18n/language.ts").Language) => MoreWords;
}

declare module "messages:needs" {
  export type NeedsWords = typeof import("./en/needs.json").default;
  export const needsWords: (language?: import("../src/i18n/language.ts").Language) => NeedsWords;
}

declare module "messages:payback" {
  export type PaybackWords = typeof import("./en/payback.json").default;
  export const paybackWords: (language?: import("../src/i18n/language.ts").Language) => PaybackWords;
}

declare module "messages:questions" {
  export type QuestionsWords = typeof import("./en/questions.json").default;
  export const questionsWords: (language?: import("../src/i18n/language.ts").Language) => QuestionsWords;
}

declare module "messages:relief" {
  export type ReliefWords = typeof import("./en/relief.json").default;
  export const reliefWords: (language?: import("../src/i18n/language.ts").Language) => ReliefWords;
}

declare module "messages:reliefExplain" {
  export type ReliefExplainWords = typeof import("./en/reliefExplain.json").default;
  export const reliefExplainWords: (language?: import("../src/i18n/language.ts").Language) => ReliefExplainWords;
}

declare module "messages:reminders" {
  export type RemindersWords = typeof import("./en/reminders.json").default;
  export const remindersWords: (language?: import("../src/i18n/language.ts").Language) => RemindersWords;
}

declare module "messages:rules" {
  export type RulesWords = typeof import("./en/rules.json").default;
  export const rulesWords: (language?: import("../src/i18n/language.ts").Language) => RulesWords;
}

declare module "messages:seen" {
  export type SeenWords = typeof import("./en/seen.json").default;
  export const seenWords: (language?: import("../src/i18n/language.ts").Language) => SeenWords;
}

declare module "messages:shell" {
  export type ShellWords = typeof import("./en/shell.json").default;
  export const shellWords: (language?: import("../src/i18n/language.ts").Language) => ShellWords;
}

declare module "messages:sites" {
  export type SitesWords = typeof import("./en/sites.json").default;
  export const sitesWords: (language?: import("../src/i18n/language.ts").Language) => SitesWords;
}

declare module "messages:start" {
  export type StartWords = typeof import("./en/start.json").default;
  export const startWords: (language?: import("../src/i18n/language.ts").Language) => StartWords;
}

declare module "messages:synonyms" {
  export type SynonymsWords = typeof import("./en/synonyms.json").default;
  export const synonymsWords: (language?: import("../src/i18n/language.ts").Language) => SynonymsWords;
}

declare module "messages:told" {
  export type ToldWords = typeof import("./en/told.json").default;
  export const toldWords: (language?: import("../src/i18n/language.ts").Language) => ToldWords;
}
