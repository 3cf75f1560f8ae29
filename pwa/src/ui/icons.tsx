/** Signs of one weight, drawn on 24 by 24 in the colour of their text. They say nothing alone: words stand beside. */
export const PATHS = {
  phone: "M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm3 15h2",
  sent: "m5 12.5 4.5 4.5L19 7.5",
  retry: "M19 12a7 7 0 1 1-2.1-5M19 4v4h-4",
  attention: "M12 4 3 20h18L12 4Zm0 6v5m0 2.5v.1",
  settings: "M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5m-7 5v5",
  back: "m14.5 5-7 7 7 7",
  plus: "M12 5v14M5 12h14",
  remove: "m7 7 10 10M17 7 7 17",
  call: "M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z",
  today: "M4 6h16v14H4zM4 10h16M8 3v5m8-5v5m-7 6.500 2.200 2.200L15.500 12.500",
  list: "M9 6h11M9 12h11M9 18h11M4.500 6v.1m0 5.900v.1m0 5.900v.1",
  relief: "M3 8h5c2 0 2 9 5 9s3.500-6 8-8M8 3v2",
  help: "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18ZM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.500v.4m0 2.800v.1",
  message: "M4 5h16v11H9l-5 4V5Z",
  lock: "M6 11h12v9H6zm2.500 0V8a3.500 3.500 0 0 1 7 0v3",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={name === "back" ? "icon turns" : "icon"} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** The mark: a line of pain that falls at a session and slowly comes back. The same as icons/mark.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 512 512" width="36" height="36" aria-hidden="true">
      <rect width="512" height="512" rx="116" fill="var(--accent)" />
      <g fill="none" stroke="var(--accent-ink)" stroke-linecap="round" stroke-linejoin="round">
        <path d="M84 178h104c30 0 30 176 76 176 58 0 84-118 164-154" stroke-width="42" />
        <path d="M188 92v44" stroke-width="30" />
      </g>
    </svg>
  );
}
