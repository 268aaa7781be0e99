import "../styles.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createHashHistory, createRootRoute, createRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { answerFrom } from "../lib/api";
import { validate } from "../lib/search";
import Architecture from "../pages/Architecture";
import Findings from "../pages/Findings";
import Home from "../pages/Home";
import MapPage from "../pages/Map";
import Metrics from "../pages/Metrics";
import Patterns from "../pages/Patterns";
import { Failure } from "../ui/States";
import { answering, type Recorded } from "./recorded";
import { ReportShell } from "./Shell";

/** The data: JSON, packed with gzip, in base64. */
async function unpack(): Promise<Recorded> {
  const packed = Uint8Array.from(atob(document.getElementById("recorded")?.textContent?.trim() ?? ""), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text()) as Recorded;
}

const recorded = await unpack();
answerFrom(answering(recorded));

const root = createRootRoute({ component: () => <ReportShell version={recorded.version} />, validateSearch: validate, errorComponent: ({ error }) => <Failure error={error} />, notFoundComponent: () => <Home /> });
const page = <P extends string>(path: P, component: () => React.ReactNode) => createRoute({ getParentRoute: () => root, path, component });
const tree = root.addChildren([page("/", Home), page("/map", MapPage), page("/architecture", Architecture), page("/measures", Metrics), page("/patterns", Patterns), page("/findings", Findings)]);
const router = createRouter({ routeTree: tree, history: createHashHistory() });
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: "always" } } });

const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
