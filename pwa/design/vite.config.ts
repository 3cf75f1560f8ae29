import { defineConfig } from "vite";

/** The page of the pieces, for people who work on them: `npm run design`. No phone is ever sent it. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: "../public",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: "es2022", emptyOutDir: true },
});
