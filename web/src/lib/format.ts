const grouped = new Intl.NumberFormat("en");

/** A number for people; unknown stays unknown. */
export function figure(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value !== "number") return String(value);
  if (Number.isInteger(value)) return grouped.format(value);
  return Math.abs(value) >= 100 ? grouped.format(Math.round(value)) : String(Number(value.toFixed(Math.abs(value) < 1 ? 3 : 2)));
}

/** 12.3k, 4.5M. */
export function short(value: number | null | undefined): string {
  if (value === null || value === undefined) return "–";
  const size = Math.abs(value);
  if (size < 10_000) return grouped.format(Math.round(value));
  if (size < 1e6) return `${trim(value / 1e3)}k`;
  if (size < 1e9) return `${trim(value / 1e6)}M`;
  return `${trim(value / 1e9)}G`;
}

function trim(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 1 : 0).replace(/\.0$/, "");
}

/** A word with its number: `1 file`, `2 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

export function percent(part: number, whole: number): string {
  if (!whole) return "–";
  const share = (part / whole) * 100;
  return share > 0 && share < 0.1 ? "<0.1 %" : `${share.toFixed(share < 10 ? 1 : 0)} %`;
}

export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

export function ago(time: number, now: number): string {
  const seconds = Math.max(0, (now - time) / 1000);
  if (seconds < 60) return "just now";
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`;
  return new Date(time).toISOString().slice(0, 10);
}

export function date(time: number): string {
  return new Date(time).toISOString().replace("T", " ").slice(0, 16);
}

/** `cognitive_complexity` as words. */
export function words(name: string): string {
  return name.replaceAll("_", " ");
}

/** An argument as a shell reads it back. */
export function quoted(text: string): string {
  return /^[\w./:@=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The last part of a path. */
export function base(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder that all of these paths are in, with its slash; empty if they share none. */
export function folderOfAll(paths: string[]): string {
  const [first = "", ...rest] = paths;
  let end = paths.length > 1 ? first.length : 0;
  for (const path of rest) while (!path.startsWith(first.slice(0, end))) end--;
  return first.slice(0, first.lastIndexOf("/", end - 1) + 1);
}

/** A path that fits: its first part and as many of its last as there is room for. */
export function squeezed(path: string, most: number): string {
  if (path.length <= most) return path;
  const parts = path.split("/");
  const first = parts[0] ?? "";
  let end = parts.length - 1;
  let tail = parts[end] ?? "";
  while (end > 2 && first.length + tail.length + (parts[end - 1] ?? "").length + 4 <= most) tail = `${parts[--end] ?? ""}/${tail}`;
  const text = end > 1 ? `${first}/…/${tail}` : path;
  return text.length <= most ? text : `…${text.slice(1 - most)}`;
}

/** Paths that fit, and that can be told from each other: of those that would read the same, the part that differs stays. */
export function apart(paths: string[], most: number): string[] {
  const names = paths.map((path) => squeezed(path, most));
  const alike = new Map<string, number[]>();
  names.forEach((name, at) => alike.set(name, [...(alike.get(name) ?? []), at]));
  for (const group of alike.values()) {
    const parts = group.map((at) => (paths[at] ?? "").split("/"));
    const differs = (parts[0] ?? []).findIndex((part, at) => parts.some((other) => other[at] !== part));
    if (differs < 1) continue;
    group.forEach((at, member) => {
      const own = parts[member] ?? [];
      const end = own.length - 1;
      const kept = own.filter((_, part) => part === 0 || part === differs || part === end);
      if (differs < end - 1) kept.splice(2, 0, "…");
      if (differs > 1) kept.splice(1, 0, "…");
      names[at] = kept.join("/");
    });
  }
  return names;
}
