import { useEffect, useState } from "react";

const now = () => ({ width: window.innerWidth, height: window.innerHeight });

/** Pixels of the window: what is asked for by them needs no layout before it can be asked. */
export function useWindowSize() {
  const [size, setSize] = useState(now);
  useEffect(() => {
    const changed = () => setSize(now());
    window.addEventListener("resize", changed);
    return () => window.removeEventListener("resize", changed);
  }, []);
  return size;
}
