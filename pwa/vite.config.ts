import { defineConfig } from "vite";

import { firstFiles } from "./firstFiles.ts";
import { serviceWorker } from "./serviceWorker.ts";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [firstFiles(), serviceWorker()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false }, // a page that comes later asks for all of its files at once
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "base", test: /node_modules.(preact|@preact)/ }] } },
    },
    assetsInlineLimit: 0, // a data: address would need a hole in the content policy
  },
  server: { proxy: { "/api": process.env["RELIEFSPAN_SERVER"] ?? "http://localhost:8000" } },
});
