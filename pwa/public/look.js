// Applied before the first paint, so that a chosen theme or language never flashes; src/look.ts changes it.
(function (root, kept) {
  try {
    var theme = kept("theme");
    if (/^(light|dark|dim)$/.test(theme)) root.dataset.theme = theme;
    var text = kept("text") === "large" ? "125" : kept("text"); // "large" was the one step of older versions
    if (/^(125|150|175|200)$/.test(text)) root.dataset.text = text;
    root.lang = kept("language") || root.lang;
  } catch (_) {} // storage may be forbidden
  // The first page of an invitation is asked for now, and not only once the rest has come.
  var files = location.pathname === "/join" ? document.currentScript.dataset.join : "";
  (files || "").split(" ").forEach(function (file) {
    var link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = file;
    if (file) document.head.append(link);
  });
})(document.documentElement, (name) => localStorage.getItem(name));
