import { Icon, type IconName } from "./icons.tsx";
import "./StatusLine.css";

interface Props {
  icon: IconName;
  tone: "calm" | "attention";
  text: string;
  onRetry?: (() => void) | undefined;
}

/** The one line about sending. Announced when it changes, without noise in between. */
export function StatusLine({ icon, tone, text, onRetry }: Props) {
  return (
    <div class={`status-line ${tone}`} role="status">
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          <Icon name={icon} />
          <span>{text}</span>
        </button>
      ) : (
        text && (
          <p>
            <Icon name={icon} />
            <span>{text}</span>
          </p>
        )
      )}
    </div>
  );
}
