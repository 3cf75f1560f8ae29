import type { ComponentChildren } from "preact";

import { Icon, type IconName } from "./icons.tsx";
import "./Notice.css";

interface Props {
  tone: "calm" | "attention" | "urgent";
  icon: IconName;
  title?: string;
  /** Read aloud at once: only for what appeared because of what the person just did. */
  alert?: boolean;
  children: ComponentChildren;
}

/** Something to know or to do now, said once and plainly. */
export function Notice({ tone, icon, title, alert, children }: Props) {
  return (
    <div class={`notice ${tone}`} role={alert ? "alert" : undefined}>
      <Icon name={icon} />
      <div>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
