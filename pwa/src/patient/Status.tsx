import { showDay, showTime, SHORT } from "../i18n/format.ts";
import { language } from "../i18n/language.ts";
import { words } from "../i18n/words.ts";
import type { Phone } from "../phone.ts";
import type { Status as Sending } from "../sync/status.ts";
import { painted } from "../ui/afterPaint.ts";
import type { IconName } from "../ui/icons.tsx";
import { StatusLine } from "../ui/StatusLine.tsx";

/** The one sentence about sending: on this phone, sent, not sent, or needing attention. */
export function Status({ phone }: { phone: Phone }) {
  const status: Sending = painted.value ? phone.status.value : { kind: "nothing" };
  return (
    <StatusLine
      icon={ICONS[status.kind]}
      tone={status.kind === "attention" || status.kind === "not_sent" ? "attention" : "calm"}
      text={textOf(status, phone.log.today())}
      more={"since" in status && status.since ? words.value.status.since({ when: sinceOf(status.since, phone.log.today()) }) : ""}
      onRetry={status.kind === "not_sent" ? () => void phone.insist() : undefined}
    />
  );
}

const ICONS: Record<Sending["kind"], IconName> = {
  attention: "attention",
  not_sent: "retry",
  on_phone: "phone",
  sent: "sent",
  nothing: "sent",
};

function textOf(status: Sending, today: string): string {
  const text = words.value.status;
  switch (status.kind) {
    case "attention":
      return text.attention({ count: status.refused + status.waiting });
    case "not_sent":
      return text.not_sent({ count: status.waiting });
    case "on_phone":
      return text.on_phone({ count: status.waiting });
    case "sent":
      return text.sent({ when: whenOf(status.at, today) });
    case "nothing":
      return "";
  }
}

/** "14:02" today, "Tue 14:02" this week, the date as well when it is longer ago. */
export function sinceOf(instant: string, today: string): string {
  const time = showTime(language.value, instant);
  const day = localDay(instant);
  if (day === today) return time;
  const isRecent = Date.parse(today) - Date.parse(day) < 6 * 86_400_000;
  return `${showDay(language.value, day, isRecent ? { weekday: "long" } : SHORT)} ${time}`;
}

function localDay(instant: string): string {
  return new Date(instant).toLocaleDateString("sv-SE"); // as 2026-03-31
}

/** The time of today; the day as well when it was another one. */
function whenOf(instant: string, today: string): string {
  const time = showTime(language.value, instant);
  const day = localDay(instant);
  return day === today ? time : `${showDay(language.value, day, SHORT)}, ${time}`;
}
