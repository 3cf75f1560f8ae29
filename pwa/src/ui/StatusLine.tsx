import { Icon, type IconName } from "./icons.tsx";
import "./StatusLine.css";

interface Props {
  icon: IconName;
  tone: "calm" | "attention";
  text: string;
  more?: string; // said smaller, below
  onRetry?: (() => void) | undefined;
}

/** The one line about sending. Announced when it changes, without noise in between. */
export function StatusLine({ icon, tone, text, more, onRetry }: Props) {
  const said = (
    <>
      <Icon name={icon} />
      <span>
        {text}
        {more && <small>{more}</small>}
      </span>
    </>
  );
  return (
    <div class={`status-line ${tone}`} role="status">
      {onRetry ? (
        <button type="button" onClick={onRetry}>
          {said}
        </button>
      ) : (
        text && <p>{said}</p>
      )}
    </div>
  );
}
