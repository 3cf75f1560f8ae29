import { defineConfig } from "vite";

import { serviceWorker } from "./serviceWorker.ts";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [serviceWorker()],
  build: {
    target: "es2022",
    modulePreload: false, // its list of names would cost the first load more than it saves later
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "base", test: /node_modules.(preact|@preact)/ }] } },
    },
    assetsInlineLimit: 0, // a data: address would need a hole in the content policy
  },
  server: { proxy: { "/api": process.env["RELIEFSPAN_SERVER"] ?? "http://localhost:8000" } },
});
