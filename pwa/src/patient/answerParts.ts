/** What a check-in needs once somebody answers it, and what stands in its place when it is saved: one file of the built client. */
export { GoneSince } from "./GoneSince.tsx";
export { More } from "./More.tsx";
export { Ratings } from "./Ratings.tsx";
export { Saved, SavedLocked } from "./Saved.tsx";
export { WhichEffects } from "./WhichEffects.tsx";
export { Why } from "./Why.tsx";
