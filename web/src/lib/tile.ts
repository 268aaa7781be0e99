import { question } from "./api";
import type { Search } from "./search";
import type { MapTile, Rect } from "./types";
import { windowSize } from "./useWindowSize";

/** All of the map. */
export const WORLD: Rect = { x: 0, y: 0, w: 1.6, h: 1 };

/** The window that an address names; null if it names none. */
export function windowOf(text: string | undefined): Rect | null {
  const [x, y, w, h] = text?.split("_").map(Number) ?? [];
  return x !== undefined && y !== undefined && w && h && [x, y, w, h].every(Number.isFinite) ? { x, y, w, h } : null;
}

/** What is asked to see a window of the map. */
export const tileParams = ({ x, y, w, h }: Rect, size: { width: number; height: number }) => ({ x, y, w, h, ...size });

/** The boxes that the map at an address begins with: they can be asked for before anything is drawn. */
export const firstTile = (search: Search) => question<MapTile>("map", tileParams(windowOf(search.win) ?? WORLD, windowSize()), search.s);
