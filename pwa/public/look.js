// Applied before the first paint, so that a chosen theme or language never flashes; src/look.ts changes it.
(function (root, kept) {
  try {
    var theme = kept("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (kept("text") === "large") root.dataset.text = "large";
    root.lang = kept("language") || root.lang;
  } catch (_) {} // storage may be forbidden
})(document.documentElement, (name) => localStorage.getItem(name));
