// Stands in the page itself, before its first paint, so that a chosen theme or language never flashes; src/look.ts
// changes it. And what the page is sure to need is asked for here, a whole round before its script has come.
(function (root, kept, pageFiles, intl) {
  try {
    var theme = kept("theme");
    if (/^(light|dark|dim)$/.test(theme)) root.dataset.theme = theme;
    var text = kept("text") === "large" ? "125" : kept("text"); // "large" was the one step of older versions
    if (/^(125|150|175|200)$/.test(text)) root.dataset.text = text;
    root.lang = kept("language") || root.lang;
  } catch (_) {} // storage may be forbidden
  var here = navigator.serviceWorker && navigator.serviceWorker.controller;
  if (!here) window.intl = new Promise(readyIntl);
  var place = location.pathname;
  if (place === "/join" && location.hash) lookUp(location.hash.slice(1));
  var isOpened = (start) => place.startsWith(start);
  var files = new Set(Object.keys(pageFiles).filter(isOpened).flatMap((start) => pageFiles[start]));
  files.forEach(function (file) {
    var link = document.createElement("link");
    var isScript = /js$/.test(file);
    link.rel = isScript ? "modulepreload" : "preload";
    if (!isScript) link.as = "style";
    link.crossOrigin = ""; // as the bundler asks for it later: else it would be fetched twice
    link.href = file;
    document.head.append(link);
  });

  /** Ask whom an invitation is for. */
  function lookUp(code) {
    if (!/^[\w-]+$/.test(code)) return; // no code at all: the script says so
    var address = "/api/v1/invitations/look-up";
    var headers = { Accept: "application/json", "Content-Type": "application/json" };
    var body = JSON.stringify({ code });
    var answer = fetch(address, { method: "POST", headers, body, cache: "no-store" });
    answer.catch(function () {}); // the script says so
    window.early = { [address]: answer };
  }

  /** The first use of `Intl` takes a slow phone up to two tenths of a second: beside the page, while the network is waited for. */
  function readyIntl(done) {
    setTimeout(function () {
      try {
        var address = { createScriptURL: () => intl };
        var trusted = window.trustedTypes ? trustedTypes.createPolicy("reliefspan-intl", address) : address;
        var worker = new Worker(trusted.createScriptURL(""));
        worker.onmessage = worker.onerror = done;
      } catch (_) {
        done(); // then it is made ready where it is first used
      }
    });
  }
})(document.documentElement, (name) => localStorage.getItem(name), PAGE_FILES, INTL_FILE);
