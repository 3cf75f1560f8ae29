import { defineConfig } from "vite";

import { firstFiles } from "./firstFiles.ts";
import { messages } from "./messages.ts";
import { serviceWorker } from "./serviceWorker.ts";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [messages(), firstFiles(), serviceWorker()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false }, // a page that comes later asks for all of its files at once
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "base", test: /node_modules.(preact|@preact)/ },
            { name: "language", test: /i18n.(language|format|forms)\.ts/ }, // else two small files, and one more to wait for
          ],
        },
      },
    },
    assetsInlineLimit: 0, // a data: address would need a hole in the content policy
  },
  server: { proxy: { "/api": process.env["RELIEFSPAN_SERVER"] ?? "http://localhost:8000" } },
});
