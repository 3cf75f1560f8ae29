export interface Asked {
  method: string;
  mode: string;
  url: string;
}

/** Return which file of the shell answers a request; none for the API, which is never stored. */
export function shellFile({ method, mode, url }: Asked, home: string, files: readonly string[]): string | undefined {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== home || pathname.startsWith("/api/")) return undefined;
  return mode === "navigate" ? "/" : files.find((file) => file === pathname);
}
