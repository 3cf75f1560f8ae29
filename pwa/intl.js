// Runs beside the page of a first load. The first use of these takes a slow phone up to two tenths of a second; what it
// brings into memory serves the page as well.
[new Intl.DateTimeFormat().format(0), new Intl.NumberFormat().format(0), new Intl.ListFormat().format(["", ""])];
postMessage("ready");
close();
