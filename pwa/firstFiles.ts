import type { Plugin } from "vite";

import { languages } from "./messageParts.ts";

const WORDS = Object.keys(languages()).map((language) => `/messages/${language}/shell.json`); // small, and one of them is always needed
const INVITATION = "/src/entrance/Join.tsx"; // the first page that anybody ever sees here

/**
 * Names in the page what its script is going to ask for, so that it comes beside the script and not after it.
 *
 * The words are asked for by the page, the invitation's page by look.js where one was opened.
 */
export function firstFiles(): Plugin {
  return {
    name: "first-files",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (page, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((made) => made.type === "chunk");
        const filesOf = (module: string) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          if (!chunk) throw new Error(`${module} is in no file of its own`);
          return [chunk.fileName, ...chunk.imports].map((name) => `/${name}`);
        };
        const links = WORDS.flatMap(filesOf).map((href) => `<link rel="modulepreload" crossorigin href="${href}">`);
        return page
          .replace('src="/look.js"', `src="/look.js" data-join="${filesOf(INVITATION).join(" ")}"`)
          .replace("</head>", `${links.join("\n")}\n</head>`);
      },
    },
  };
}
