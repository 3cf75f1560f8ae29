import { readFileSync } from "node:fs";

import { minifySync, type Plugin } from "vite";

const LOOK = new URL("look.js", import.meta.url);
const INVITATION = "/src/entrance/Join.tsx"; // the first page that anybody ever sees here

/**
 * Puts look.js into the page: a file of its own would have to come before anything is painted.
 *
 * It is told the files of an invitation's page, to ask for them where one was opened. The server's policy names the
 * script by its hash.
 */
export function firstFiles(): Plugin {
  return {
    name: "first-files",
    transformIndexHtml: {
      order: "post",
      handler: (page, { bundle }) => {
        const files = JSON.stringify(bundle ? filesOf(INVITATION, Object.values(bundle)) : []);
        const { code } = minifySync("look.js", readFileSync(LOOK, "utf8").replace("INVITATION_FILES", files));
        return page.replace("<!-- look.js -->", () => `<script>${code.trim()}</script>`);
      },
    },
  };
}

interface Made {
  type: string;
  fileName: string;
  moduleIds?: string[];
  imports?: string[];
}

function filesOf(module: string, made: readonly Made[]): string[] {
  const chunk = made.find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(module)));
  if (!chunk) throw new Error(`${module} is in no file`);
  return [chunk.fileName, ...chunk.imports!].map((name) => `/${name}`);
}
