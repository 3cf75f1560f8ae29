// npm installs into pwa/: look there for the packages that a test names.
import { registerHooks } from "node:module";

const PWA = new URL("../../pwa/", import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const isPackage = !/^(\.|\/|node:|file:)/.test(specifier);
    return next(specifier, isPackage ? { ...context, parentURL: PWA } : context);
  },
});
