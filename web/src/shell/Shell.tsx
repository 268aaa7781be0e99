import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { usePlain, useApi, ApiError } from "../lib/api";
import { date, percent, short } from "../lib/format";
import { doing } from "../lib/steps";
import type { Job, Overview, Session, SnapshotRow } from "../lib/types";
import { carried, useAddress } from "../lib/useSearchState";
import { useTheme } from "../lib/theme";
import { Icon, type IconName } from "../ui/Icon";
import { Failure } from "../ui/States";
import { SearchDialog } from "./SearchDialog";

const PAGES: [string, string, IconName, string][] = [
  ["/", "Home", "home", "h"],
  ["/map", "Map", "map", "m"],
  ["/explore", "Explore", "explore", "e"],
  ["/architecture", "Architecture", "architecture", "a"],
  ["/measures", "Metrics", "metrics", "t"],
  ["/patterns", "Patterns", "patterns", "p"],
  ["/findings", "Findings", "findings", "f"],
  ["/query", "Query", "query", "q"],
  ["/ast", "Syntax", "ast", "s"],
  ["/changes", "Changes", "changes", "c"],
  ["/jobs", "Jobs", "jobs", "j"],
];

/** The frame around every page. */
export function Shell() {
  const [search] = useAddress();
  const [finding, setFinding] = useState(false);
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const session = usePlain<Session>("session", {}, { refetchInterval: 15_000 });
  useKeys(() => setFinding(true));
  useEffect(() => {
    const page = PAGES.find(([to]) => to === path)?.[1] ?? "Pellucid";
    document.title = `${page} · Pellucid`;
  }, [path]);
  const closed = session.error instanceof ApiError && session.error.status === 401;
  return (
    <div className="shell">
      <a className="skip" href="#main">Skip to the page</a>
      <nav className="rail" aria-label="Pages">
        <Link to="/" search={carried(search)} className="brand" aria-label="Pellucid, home">
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M6 6h12a6 6 0 0 1 0 12h-6v6H6z" className="brand-a" /><path d="M14 12h12v12a4 4 0 0 1-4 4h-8z" className="brand-b" /></svg>
        </Link>
        {PAGES.map(([to, label, icon, key]) => (
          <Link key={to} to={to} search={carried(search)} className="rail-link" activeOptions={{ exact: true, includeSearch: false }} activeProps={{ "aria-current": "page" }} title={`${label} (g ${key})`}>
            <Icon name={icon} size={20} /><span>{label}</span>
          </Link>
        ))}
      </nav>
      <TopBar {...(session.data ? { session: session.data } : {})} find={() => setFinding(true)} />
      <main id="main" ref={main} tabIndex={-1}>
        {closed ? <Failure error={session.error} /> : <Outlet />}
      </main>
      {finding && <SearchDialog close={() => setFinding(false)} />}
    </div>
  );
}

function TopBar({ session, find }: { session?: Session; find: () => void }) {
  const [search, change] = useAddress();
  const [theme, toggle] = useTheme();
  const has = session?.snapshot != null;
  const overview = useApi<Overview>("overview", {}, { enabled: has });
  const snapshots = usePlain<{ snapshots: SnapshotRow[] }>("snapshots", { limit: 100 }, { enabled: has });
  const project = overview.data?.project;
  const coverage = overview.data?.coverage;
  const all = coverage ? coverage.analysed + coverage.left_out : 0;
  return (
    <header className="top">
      <div className="crumb">
        <strong>{project?.name ?? "Pellucid"}</strong>
        {snapshots.data && (
          <label className="select">
            <span className="hidden">Snapshot</span>
            <select value={search.s ?? ""} onChange={(event) => change({ s: event.target.value ? Number(event.target.value) : undefined } as never)}>
              <option value="">newest snapshot</option>
              {snapshots.data.snapshots.map((one) => (
                <option key={one.snapshot} value={one.snapshot}>#{one.snapshot} {one.project} {one.revision.slice(0, 9)} {date(one.created_at)}</option>
              ))}
            </select>
          </label>
        )}
        {coverage && (
          <span className="badge" title={`${coverage.analysed} files analysed, ${coverage.left_out} places left out, ${coverage.with_errors} files with errors`}>
            <i className={coverage.with_errors ? "dot warn" : "dot ok"} aria-hidden="true" />
            {percent(coverage.analysed, all)} of {short(all)} files analysed
          </span>
        )}
      </div>
      <button className="search-button" onClick={find}>
        <Icon name="search" size={16} /><span>Find a definition or file</span><kbd>Ctrl K</kbd>
      </button>
      <JobPill />
      <button className="button icon-only" onClick={toggle} aria-label={theme === "dark" ? "Use the light theme" : "Use the dark theme"}>
        <Icon name={theme === "dark" ? "sun" : "moon"} />
      </button>
    </header>
  );
}

function JobPill() {
  const [search] = useAddress();
  const jobs = usePlain<{ jobs: Job[] }>("jobs", {}, { refetchInterval: 4000 });
  const queries = useQueryClient();
  const running = jobs.data?.jobs.find((job) => job.state === "running");
  const step = running && `${running.id} ${running.progress.step ?? ""}`;
  const before = useRef(step);
  useEffect(() => {
    // After each step there is more to see than was told before.
    if (before.current !== step && before.current) void queries.invalidateQueries();
    before.current = step;
  }, [step, queries]);
  const waiting = jobs.data?.jobs.filter((job) => job.state === "queued").length ?? 0;
  if (!running && !waiting) return null;
  return (
    <Link to="/jobs" search={{ ...carried(search), ...(running ? { job: running.id } : {}) }} className="pill">
      <i className="pulse" aria-hidden="true" /> {running && `Analysis: ${doing(running.progress)}`} {waiting > 0 && `${waiting} waiting`}
    </Link>
  );
}

/** Ctrl-K or `/` finds; `g` and a letter goes to a page. */
function useKeys(find: () => void) {
  const navigate = useNavigate();
  const [search] = useAddress();
  const latest = useRef({ find, search });
  latest.current = { find, search };
  useEffect(() => {
    let pressed = 0;
    const key = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        latest.current.find();
        return;
      }
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      if (event.key === "/") {
        event.preventDefault();
        latest.current.find();
      } else if (event.key === "g") {
        pressed = event.timeStamp;
      } else if (event.timeStamp - pressed < 1200) {
        const page = PAGES.find(([, , , letter]) => letter === event.key);
        if (page) void navigate({ to: page[0] as never, search: carried(latest.current.search) as never });
        pressed = 0;
      }
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [navigate]);
}
