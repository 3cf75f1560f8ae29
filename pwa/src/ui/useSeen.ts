import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Return a ref, and whether its element has ever come into view: nothing is drawn that nobody scrolls to. */
export function useSeen<T extends HTMLElement>(): [RefObject<T | null>, boolean] {
  const ref = useRef<T>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      setSeen(true);
    });
    watch.observe(ref.current!);
    return () => watch.disconnect();
  }, []);
  return [ref, isSeen];
}
