import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Shell } from "./shell/Shell";
import { Failure } from "./ui/States";

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
}

const TEXTS = ["at", "q", "view", "lens", "win", "sort", "min", "module", "language", "sql", "as", "job", "to", "dir", "sure"] as const;
const NUMBERS = ["s", "base", "depth", "node"] as const;

function validate(given: Record<string, unknown>): Search {
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

const root = createRootRoute({ component: Shell, validateSearch: validate, errorComponent: ({ error }) => <Failure error={error} /> });

const page = <P extends string>(path: P, load: () => Promise<{ default: React.ComponentType }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) });

const tree = root.addChildren([
  page("/", () => import("./pages/Home")),
  page("/map", () => import("./pages/Map")),
  page("/explore", () => import("./pages/Explore")),
  page("/architecture", () => import("./pages/Architecture")),
  // Not `/metrics`: that is where Prometheus reads the server's own figures.
  page("/measures", () => import("./pages/Metrics")),
  page("/findings", () => import("./pages/Findings")),
  page("/query", () => import("./pages/Query")),
  page("/ast", () => import("./pages/Ast")),
  page("/changes", () => import("./pages/Changes")),
  page("/jobs", () => import("./pages/Jobs")),
  page("/api", () => import("./pages/Api")),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: "intent" });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
