import { options, type RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

const PAPER_PX = 690; // what A4 and Letter hold between their margins

/** Return a ref and the width, in whole px, that its element has now; drawings are made at their real size. */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor(ref.current!.clientWidth));
    const print = () => atOnce(() => setWidth(PAPER_PX));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(ref.current!);
    addEventListener("beforeprint", print);
    addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", print);
      removeEventListener("afterprint", measure);
    };
  }, []);
  return [ref, width];
}

/** Make a change and draw it before the browser goes on: paper does not wait for the next frame. */
function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  options.debounceRendering = debounceRendering;
}
