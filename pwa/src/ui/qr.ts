/** Return the path of a QR code's dark modules, one unit each: a run of them in a row is one rectangle. */
export function qrPath(rows: readonly string[]): string {
  return rows
    .flatMap((row, y) => [...row.matchAll(/1+/g)].map(({ index: x, 0: run }) => `M${x} ${y}h${run.length}v1h-${run.length}z`))
    .join("");
}
