import { defineConfig } from "vite";

import { serviceWorker } from "./serviceWorker.ts";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [serviceWorker()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // a data: address would need a hole in the content policy
  },
  server: { proxy: { "/api": process.env["RELIEFSPAN_SERVER"] ?? "http://localhost:8000" } },
});
