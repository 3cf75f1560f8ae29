import { defineConfig } from "vite";

import { firstFiles } from "./firstFiles.ts";
import { messages } from "./messages.ts";
import { serviceWorker } from "./serviceWorker.ts";

// What is shown together comes together: each further file costs a slow phone more than the bytes in it.
const TOGETHER = [
  { name: "first", tags: ["$initial" as const], priority: 3 },
  // What several of the next need: else one of them would need another.
  { name: "shared", test: /(src.rules\.json|(days|codes|plain)\.ts|(effects|seen)\.js(on)?)$/, priority: 2 },
  { name: "charts", test: /(charts\.js(on)?|chartText\.ts|src.charts.(outcome|courses|standing|Table)\.tsx?)$/, priority: 2 },
  { name: "safety", test: /(advice\.js(on)?|emergency\.ts|RedSigns\.tsx)$/, priority: 2 },
  { name: "pages", test: /((history|device)\.js(on)?|(src.history|useStories|entryName|questionsDue|ownLine)\.ts)$/, priority: 2 },
  { name: "forms", test: /src.clinician.(Check|Field|Form|OneOf|Stale|fields|useDraft|useSaving)\.tsx?$/, priority: 2 },
  { name: "entrance", test: /src.entrance./, priority: 1 },
  { name: "clinic", test: /src.ClinicPage\.tsx$/, priority: 1 },
  { name: "home", test: /src.patient.homeParts\.ts$/ },
  { name: "notices", test: /src.patient.noticeParts\.ts$/ },
  { name: "answers", test: /src.patient.answerParts\.ts$/ },
];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [messages(), firstFiles(), serviceWorker()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false }, // a page that comes later asks for all of its files at once
    rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } },
    assetsInlineLimit: 0, // a data: address would need a hole in the content policy
  },
  server: { proxy: { "/api": process.env["RELIEFSPAN_SERVER"] ?? "http://localhost:8000" } },
});
