// npm installs into pwa/: look there for the packages that a test names. Messages are compiled as Vite does.
import { registerHooks } from "node:module";

import { moduleAt, OF_AREA, placeOf } from "../../pwa/messages.ts";

const PWA = new URL("../../pwa/", import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith(OF_AREA)) return { url: new URL(placeOf(specifier), PWA).href, shortCircuit: true };
    const isPackage = !/^(\.|\/|node:|file:)/.test(specifier);
    return next(specifier, isPackage ? { ...context, parentURL: PWA } : context);
  },
  load(url, context, next) {
    const source = moduleAt(url);
    return source === undefined ? next(url, context) : { source, format: "module", shortCircuit: true };
  },
});
