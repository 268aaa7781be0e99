import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { useApi } from "../lib/api";
import { date } from "../lib/format";
import { useTheme } from "../lib/theme";
import type { Overview } from "../lib/types";
import { Icon, type IconName } from "../ui/Icon";

export const PAGES: [string, string, IconName][] = [
  ["/", "Summary", "home"], ["/map", "Map", "map"], ["/architecture", "Architecture", "architecture"],
  ["/measures", "Metrics", "metrics"], ["/patterns", "Patterns", "patterns"], ["/findings", "Findings", "findings"],
];

/** The frame of the report. */
export function ReportShell({ version }: { version: string }) {
  const [theme, toggle] = useTheme();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data } = useApi<Overview>("overview");
  const name = data?.project.name ?? "Report";
  useEffect(() => {
    document.title = `${PAGES.find(([to]) => to === path)?.[1] ?? "Report"} · ${name} · Pellucid`;
  }, [path, name]);
  return (
    <div className="shell">
      <a className="skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById("main")?.focus(); }}>Skip to the page</a>
      <nav className="rail" aria-label="Pages">
        <span className="brand" aria-hidden="true"><svg viewBox="0 0 32 32" width="28" height="28"><path d="M6 6h12a6 6 0 0 1 0 12h-6v6H6z" className="brand-a" /><path d="M14 12h12v12a4 4 0 0 1-4 4h-8z" className="brand-b" /></svg></span>
        {PAGES.map(([to, label, icon]) => (
          <Link key={to} to={to} className="rail-link" activeOptions={{ exact: true, includeSearch: false }} activeProps={{ "aria-current": "page" }}>
            <Icon name={icon} size={20} /><span>{label}</span>
          </Link>
        ))}
      </nav>
      <header className="top">
        <div className="crumb">
          <strong>{name}</strong>
          {data && <span className="badge">{data.project.revision ? `${data.project.revision.slice(0, 12)}, ` : ""}as of {date(data.project.created_at)} UTC</span>}
        </div>
        <span className="faint">Pellucid {version}</span>
        <button className="button icon-only" onClick={toggle} aria-label={theme === "dark" ? "Use the light theme" : "Use the dark theme"}><Icon name={theme === "dark" ? "sun" : "moon"} /></button>
      </header>
      <main id="main" tabIndex={-1}><Outlet /></main>
    </div>
  );
}
