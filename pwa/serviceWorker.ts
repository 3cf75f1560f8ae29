import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";

/** Every file of the built shell by its address, the page itself as "/". */
function shellFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "sw.js")
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
  return names.map((name) => (name === "/index.html" ? "/" : name));
}

/** A name that changes when any file of the shell changes. */
function versionOf(folder: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(file).update(readFileSync(join(folder, file === "/" ? "index.html" : file)));
  }
  return hash.digest("hex").slice(0, 12);
}

/** Builds src/sw.ts to /sw.js last, with the list of files that the shell needs offline. */
export function serviceWorker(): Plugin {
  let folder = "";
  return {
    name: "service-worker",
    apply: "build",
    configResolved: (config) => void (folder = join(config.root, config.build.outDir)),
    closeBundle: async () => {
      const files = shellFiles(folder);
      const shell = JSON.stringify({ version: versionOf(folder, files), files });
      await build({
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        define: { BUILD: shell },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: "es2022",
          rolldownOptions: {
            input: "src/sw.ts",
            output: { format: "iife", entryFileNames: "sw.js" },
          },
        },
      });
    },
  };
}
