import { plural } from "./language.ts";

const days = plural("en", "day", "days");

export const en = {
  app: {
    name: "Reliefspan",
    demo: "Demo clinic: all people and data here are invented.",
    loading: "Opening…",
    unavailable: "This page could not be loaded. Check the network and try again.",
    again: "Try again",
  },
  days,
};
