/** Every state of a page is in its address: that is what makes links deep. */
export interface Search {
  /** The snapshot. */
  s?: number;
  /** The selection: a file, or `file:line`. It goes along from page to page. */
  at?: string;
  q?: string;
  view?: string;
  lens?: string;
  win?: string;
  sort?: string;
  order?: "asc" | "desc";
  min?: string;
  module?: string;
  language?: string;
  sql?: string;
  as?: string;
  base?: number;
  job?: string;
  to?: string;
  depth?: number;
  dir?: string;
  sure?: string;
  node?: number;
  rule?: string;
  /** A finding. */
  found?: string;
}

const TEXTS = ["at", "q", "view", "lens", "win", "sort", "min", "module", "language", "sql", "as", "job", "to", "dir", "sure", "rule", "found"] as const;
const NUMBERS = ["s", "base", "depth", "node"] as const;

export function validate(given: Record<string, unknown>): Search {
  const search: Search = {};
  for (const name of TEXTS) {
    const value = given[name];
    if (typeof value === "string" || typeof value === "number") search[name] = String(value).slice(0, 8000);
  }
  for (const name of NUMBERS) {
    const value = Number(given[name]);
    if (given[name] !== undefined && Number.isSafeInteger(value) && value >= 0) search[name] = value;
  }
  if (given.order === "asc" || given.order === "desc") search.order = given.order;
  return search;
}

