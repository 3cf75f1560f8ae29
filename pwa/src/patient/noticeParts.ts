/** What is shown above the check-in on few days, or in its place: one file of the built client. */
export { Attention } from "./Attention.tsx";
export { Expired } from "./Expired.tsx";
export { Fog } from "./Fog.tsx";
export { LongWait } from "./LongWait.tsx";
export { WhichDay } from "./WhichDay.tsx";
