import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { validate } from "./lib/search";
import { Shell } from "./shell/Shell";
import { Failure } from "./ui/States";

const root = createRootRoute({ component: Shell, validateSearch: validate, errorComponent: ({ error }) => <Failure error={error} /> });

const page = <P extends string>(path: P, load: () => Promise<{ default: React.ComponentType }>) => {
  // The page that was asked for is fetched while the frame is drawn.
  if (path === window.location.pathname) void load();
  return createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) });
};

const tree = root.addChildren([
  page("/", () => import("./pages/Home")),
  page("/map", () => import("./pages/Map")),
  page("/explore", () => import("./pages/Explore")),
  page("/architecture", () => import("./pages/Architecture")),
  // Not `/metrics`: that is where Prometheus reads the server's own figures.
  page("/measures", () => import("./pages/Metrics")),
  page("/patterns", () => import("./pages/Patterns")),
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
