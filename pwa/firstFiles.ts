import { readFileSync } from "node:fs";

import { minifySync, type Plugin } from "vite";

const LOOK = new URL("look.js", import.meta.url);
const INTL = new URL("intl.js", import.meta.url);

/** The pages that are files of their own, by how their addresses begin. */
const PAGES = {
  "/join": "/src/entrance/Join.tsx",
  "/sign-in": "/src/entrance/SignIn.tsx",
  "/clinic": "/src/ClinicPage.tsx",
  "/clinic/patients/": "/src/clinician/patientParts.ts",
  "/settings": "/src/patient/Settings.tsx",
  "/copy": "/src/patient/CopyPage.tsx",
  "/entries": "/src/patient/EntriesPages.tsx",
  "/entries/": "/src/patient/DayPage.tsx",
  "/relief": "/src/patient/relief/ReliefPages.tsx",
  "/questions": "/src/patient/QuestionsPage.tsx",
  "/help": "/src/patient/HelpPages.tsx",
  "/welcome": "/src/patient/Welcome.tsx",
};

/**
 * Puts look.js into the page: a file of its own would have to come before anything is painted.
 *
 * It is told the files of every page, to ask for those of the one that was opened a whole round before the script would.
 * The server's policy names look.js by its hash.
 */
export function firstFiles(): Plugin {
  return {
    name: "first-files",
    buildStart() {
      this.emitFile({ type: "asset", name: "intl.js", source: minified(INTL) });
    },
    transformIndexHtml: {
      order: "post",
      handler: (page, { bundle }) => {
        const made = new Map(Object.values(bundle ?? {}).map((one) => [one.fileName, one as Made]));
        const isThere = (name: string) => page.includes(name);
        const files = Object.entries(PAGES).map(([start, module]) => [start, filesOf(module, made).filter((name) => !isThere(name))]);
        const told = { PAGE_FILES: Object.fromEntries(files), INTL_FILE: fileOf("intl.js", made) };
        return page.replace("<!-- look.js -->", () => `<script>${minified(LOOK, told)}</script>`);
      },
    },
  };
}

interface Made {
  fileName: string;
  names?: string[];
  moduleIds?: string[];
  imports?: string[];
  viteMetadata?: { importedCss: Set<string> };
}

/** Return a script in small, with values in the place of names. */
function minified(file: URL, told: Record<string, unknown> = {}): string {
  const script = Object.entries(told).reduce(
    (text, [name, value]) => text.replace(name, JSON.stringify(value)),
    readFileSync(file, "utf8"),
  );
  return minifySync(file.pathname, script).code.trim();
}

/** Return the addresses of the files that hold a module and what it needs; none while nothing is built. */
function filesOf(module: string, made: ReadonlyMap<string, Made>): string[] {
  if (made.size === 0) return [];
  const chunk = [...made.values()].find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(module)));
  if (!chunk) throw new Error(`${module} is in no file`);
  const needed = new Set([chunk]); // grows while it is gone through
  for (const { imports = [] } of needed) for (const name of imports) needed.add(made.get(name)!);
  const names = [...needed].flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])]);
  return names.map((name) => `/${name}`);
}

/** Return the address of a file that stands by itself. */
function fileOf(name: string, made: ReadonlyMap<string, Made>): string {
  const asset = [...made.values()].find(({ names }) => names?.includes(name));
  return `/${asset?.fileName ?? name}`;
}
