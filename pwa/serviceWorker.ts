import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
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

/** Leave a smaller copy beside the page and every asset, for the server to hand out. */
function compress(folder: string, files: readonly string[]): void {
  for (const file of ["/index.html", ...files.filter((name) => name.startsWith("/assets/"))]) {
    const plain = readFileSync(join(folder, file));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(plain, { level: 9 }));
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(plain));
  }
}

/** Builds src/sw.ts to /sw.js last, with the list of files that the shell needs offline. */
export function serviceWorker(): Plugin {
  let root = "";
  let folder = "";
  return {
    name: "service-worker",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
      folder = join(root, config.build.outDir);
    },
    writeBundle: async () => {
      const files = shellFiles(folder);
      const shell = JSON.stringify({ version: versionOf(folder, files), files });
      compress(folder, files);
      await build({
        root,
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
