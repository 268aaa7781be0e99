import { useEffect, useState } from "react";

/** Pixels of the window now. */
export const windowSize = () => ({ width: window.innerWidth, height: window.innerHeight });

/** Pixels of the window: what is asked for by them needs no layout before it can be asked. */
export function useWindowSize() {
  const [size, setSize] = useState(windowSize);
  useEffect(() => {
    const changed = () => setSize(windowSize());
    window.addEventListener("resize", changed);
    return () => window.removeEventListener("resize", changed);
  }, []);
  return size;
}
