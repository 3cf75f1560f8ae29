import { qrPath } from "./qr.ts";

/** A QR code as the server reckoned it; always dark on light, whatever the theme, or no camera reads it. */
export function QrCode({ rows, name }: { rows: readonly string[]; name: string }) {
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={name}>
      <rect width={rows.length} height={rows.length} fill="#ffffff" />
      <path d={qrPath(rows)} fill="#000000" shape-rendering="crispEdges" />
    </svg>
  );
}
