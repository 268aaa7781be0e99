export type Theme = "dark" | "light";

const HEAT: Record<Theme, string[]> = {
  dark: ["#18293f", "#1d4a66", "#1f7a80", "#7fae6a", "#e3b84f", "#ee8a4a", "#e4574c"],
  light: ["#e3eef2", "#b5dbdd", "#7cc1b5", "#b9c96a", "#eac04e", "#ec8f4f", "#d2483c"],
};

const SIZE: Record<Theme, string[]> = {
  dark: ["#172338", "#1f3a5f", "#27588f", "#3b7fc4", "#6aa9e9", "#a8d2ff"],
  light: ["#eaf1fa", "#cbdff3", "#9fc4e8", "#6ea5da", "#3f82c3", "#1f5f9f"],
};

/** Eight hues that people who see few colours can tell apart by lightness, too. */
const KINDS: Record<Theme, string[]> = {
  dark: ["#4f8fd6", "#d9a13b", "#4fae8c", "#c66f9e", "#9a86e0", "#d87a52", "#6fb6c9", "#a5ad56"],
  light: ["#5a97d8", "#e2b354", "#63b899", "#d184ae", "#a594e3", "#e0906b", "#7fc2d3", "#b4bb6b"],
};

type Rgb = [number, number, number];

function parse(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A colour of a ramp, at a place from 0 to 1. */
export function ramp(colors: string[], at: number): string {
  const place = Math.min(1, Math.max(0, at)) * (colors.length - 1);
  const low = Math.min(colors.length - 2, Math.floor(place));
  const [a, b] = [parse(colors[low] ?? "#000000"), parse(colors[low + 1] ?? "#000000")];
  const part = place - low;
  const mixed = a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** How far something is: from the ground to the accent, in steps that are told apart without colour, too. */
const PROGRESS: Record<Theme, string[]> = { dark: ["#1b2434", "#1f4b58", "#5ed3c6"], light: ["#dfe5ee", "#9cc9cf", "#0f7c78"] };
export const progress = (theme: Theme, at: number) => ramp(PROGRESS[theme], at);
export const FAILED: Record<Theme, string> = { dark: "#ff7d72", light: "#b3261e" };

/** What is not known has a colour of its own: it is not low. */
export const UNKNOWN: Record<Theme, string> = { dark: "#2b3240", light: "#d3d8e0" };

export const heat = (theme: Theme, at: number) => ramp(HEAT[theme], at);
export const sized = (theme: Theme, at: number) => ramp(SIZE[theme], at);
export const kind = (theme: Theme, index: number) => KINDS[theme][index % KINDS[theme].length] ?? "#888888";

/** How light a colour is, as WCAG measures it. */
export function luminance(hex: string): number {
  const [r, g, b] = parse(hex).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Text that can be read on a colour. */
export function inkOn(hex: string): string {
  return luminance(hex) > 0.22 ? "#0a0f18" : "#f3f7fd";
}
