// Stands in the page itself, before its first paint, so that a chosen theme or language never flashes; src/look.ts
// changes it. And what the page is sure to need is asked for here, a whole round before its script has come.
(function (root, kept, invitationFiles) {
  try {
    var theme = kept("theme");
    if (/^(light|dark|dim)$/.test(theme)) root.dataset.theme = theme;
    var text = kept("text") === "large" ? "125" : kept("text"); // "large" was the one step of older versions
    if (/^(125|150|175|200)$/.test(text)) root.dataset.text = text;
    root.lang = kept("language") || root.lang;
  } catch (_) {} // storage may be forbidden
  // While the network is waited for: the first use of each of these takes a slow phone up to two tenths of a second.
  var here = navigator.serviceWorker && navigator.serviceWorker.controller;
  if (!here) setTimeout(() => [new Intl.DateTimeFormat().format(0), new Intl.NumberFormat().format(0)]);
  if (location.pathname !== "/join" || !location.hash) return;
  invitationFiles.forEach(function (file) {
    var link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = file;
    document.head.append(link);
  });
  try {
    var body = JSON.stringify({ code: decodeURIComponent(location.hash.slice(1)) });
    var headers = { Accept: "application/json", "Content-Type": "application/json" };
    var lookUp = "/api/v1/invitations/look-up";
    var answer = fetch(lookUp, { method: "POST", headers, body, cache: "no-store" });
    answer.catch(function () {}); // the script says so
    window.early = { [lookUp]: answer };
  } catch (_) {} // no code at all: the script says so
})(document.documentElement, (name) => localStorage.getItem(name), INVITATION_FILES);
