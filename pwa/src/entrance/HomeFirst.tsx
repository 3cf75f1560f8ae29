import { entranceWords } from "messages:entrance";

import { platformOf } from "../patient/install.ts";

/**
 * On an iPhone the app on the home screen has a storage of its own, apart from Safari's: who joins in Safari
 * first would have to join once more. So the home screen comes first there, and the code is shown to be typed.
 */
export function HomeFirst({ code }: { code: string }) {
  const { homeFirst } = entranceWords();
  const isApple = platformOf(navigator.userAgent, navigator.maxTouchPoints) === "ios";
  if (!isApple || matchMedia("(display-mode: standalone)").matches) return null;
  return (
    <aside class="entrance card">
      <h2>{homeFirst.title}</h2>
      <ol>
        {homeFirst.how.map((one) => (
          <li>{one}</li>
        ))}
      </ol>
      <p class="code">{code}</p>
      <p class="muted">{homeFirst.or}</p>
    </aside>
  );
}
