/**
 * What the first page shows beside the check-in.
 *
 * One file of the built client, asked for once the check-in stands: many small ones would each cost a slow phone a request.
 */
export { Disputed } from "./Disputed.tsx";
export { EffectAnswers } from "./EffectAnswers.tsx";
export { Install } from "./Install.tsx";
export { MissedDays } from "./MissedDays.tsx";
export { OwnLine } from "./OwnLine.tsx";
export { QuestionsDue } from "./QuestionsDue.tsx";
