const BROWSERS: [RegExp, string][] = [
  [/Edg(A|iOS)?\//, "Edge"],
  [/OPR\/|OPT\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/CrOS/, "ChromeOS"],
  [/Windows/, "Windows"],
  [/Macintosh/, "Mac"],
  [/Linux/, "Linux"],
];

/** Return a device as its owner would name it, "Chrome, Android"; null when nothing is known of it. */
export function deviceOf(userAgent: string, touchPoints: number): string | null {
  const of = (names: [RegExp, string][]) => names.find(([sign]) => sign.test(userAgent))?.[1];
  const system = of(SYSTEMS);
  const touched = system === "Mac" && touchPoints > 1 ? "iPad" : system; // an iPad calls itself a Macintosh
  return [of(BROWSERS), touched].filter(Boolean).join(", ") || null;
}
