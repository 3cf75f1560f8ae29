// Before the first paint, so that a chosen theme or language never flashes. The rest is in src/look.ts.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem("theme");
    var language = localStorage.getItem("language");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (language === "en" || language === "es") root.lang = language;
    if (localStorage.getItem("text") === "large") root.dataset.text = "large";
  } catch (_) {
    // Storage may be forbidden: the system's look is a good one.
  }
})();
