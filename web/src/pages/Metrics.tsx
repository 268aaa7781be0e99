import { isReport, useApi } from "../lib/api";
import { figure, words } from "../lib/format";
import type { Cell, Row, Views } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { PageHead } from "../ui/PageHead";
import { Panel } from "../ui/Panel";
import { object, ViewTable, type Column } from "../ui/Table";
import { Failure, Skeleton } from "../ui/States";
import { Clones } from "./Clones";
import { Found } from "./Found";
import { Trends } from "./Trends";

const TABS = ["functions", "types", "files", "modules", "languages", "hotspots", "clones", "unused", "trends"] as const;
/** Those that are no list of measured things. */
const OTHERS: readonly string[] = ["clones", "unused", "trends"];
const CLI: Record<string, string> = { hotspots: "history --scope hotspots", clones: "clones", unused: "smells --rule unused", trends: "diff" };

const MAIN: Record<string, [string, number][]> = {
  functions: [["qualified_name", 4], ["cognitive", 1], ["cyclomatic", 1], ["nesting", 1], ["parameters", 1], ["source_lines", 1], ["file", 4]],
  types: [["qualified_name", 4], ["kind", 1], ["wmc", 1], ["methods", 1], ["fields", 1], ["source_lines", 1], ["file", 4]],
  files: [["path", 6], ["language", 1], ["lines", 1], ["source_lines", 1], ["comment_lines", 1], ["functions", 1], ["types", 1]],
  modules: [["module", 6], ["files", 1], ["lines", 1], ["source_lines", 1], ["functions", 1], ["types", 1]],
  hotspots: [["file", 6], ["heat", 1], ["commits", 1], ["recent", 1], ["fixes", 1], ["complexity", 1], ["worst", 1], ["authors", 1], ["owner", 2]],
  languages: [["language", 3], ["files", 1], ["lines", 1], ["source_lines", 1], ["comment_lines", 1], ["functions", 1], ["types", 1]],
};
const NO_HISTORY = <p>A hotspot is code that is complex and often changed: that takes the history of a git repository, and this snapshot has none. Run <code>pellucid history PATH</code> on a clone, then look here again.</p>;
const SORT: Record<string, string> = { hotspots: "heat", functions: "cognitive", types: "wmc" };

export default function Metrics() {
  const [search, change] = useAddress();
  const tab = TABS.find((one) => one === search.view) ?? "functions";
  const views = useApi<Views>("views");
  const sort = search.sort ?? SORT[tab] ?? "source_lines";
  const known = views.data?.views.find((one) => one.name === tab)?.columns;
  const chosen = (MAIN[tab] ?? []).filter(([name]) => !known || known.includes(name));
  if (known && !chosen.some(([name]) => name === sort) && known.includes(sort)) chosen.splice(chosen.length - 1, 0, [sort, 1]);
  const about = new Map(views.data?.metrics.map((one) => [one.id, one.definition]));
  const columns: Column[] = chosen.map(([name, width]) => ({ name, width, ...(about.get(name) ? { title: about.get(name) as string } : {}) }));
  const extra = (known ?? []).filter((name) => about.has(name));
  return (
    <div className="page full">
      <PageHead title="Metrics" about="Every number can be explained down to its line: open a function." cli={`pellucid ${CLI[tab] ?? `report --scope ${tab} --sort ${sort} --top 100`}`}>
        <div className="segments" role="radiogroup" aria-label="What is measured">
          {TABS.map((one) => <button key={one} role="radio" aria-checked={one === tab} onClick={() => change({ view: one, sort: undefined, order: undefined, as: undefined, q: undefined, found: undefined } as never)}>{one}</button>)}
        </div>
      </PageHead>
      {tab === "trends" && (isReport() ? <p className="notice">A report shows one snapshot; `pellucid serve` shows trends.</p> : <Trends />)}
      {tab === "clones" && <Clones />}
      {tab === "unused" && <Found kind="smell" only="unused" what="unused definitions" />}
      {(tab === "functions" || tab === "types" || tab === "files") && <Distributions />}
      {!OTHERS.includes(tab) && <Panel className="grow" label={tab}>
        <div className="filters">
          <label><span className="hidden">Filter</span><input type="search" placeholder="Filter by name or path" value={search.q ?? ""} onChange={(event) => change({ q: event.target.value || undefined } as never)} /></label>
          {extra.length > 0 && <label className="select"><span>Sort by</span>
            <select value={sort} onChange={(event) => change({ sort: event.target.value, order: "desc" } as never)}>
              {[...new Set([sort, ...extra])].map((name) => <option key={name} value={name}>{words(name)}</option>)}
            </select>
          </label>}
          {about.get(sort) && <span className="faint">{about.get(sort)}</span>}
        </div>
        <ViewTable view={tab} label={`Metrics of ${tab}`} what={tab} columns={columns} params={{ q: search.q }} none={tab === "hotspots" ? NO_HISTORY : undefined} sort={sort} order={search.order ?? "desc"}
          onSort={(name, order) => change({ sort: name, order } as never)} />
      </Panel>}
    </div>
  );
}

function Distributions() {
  const { data, error, isPending } = useApi<{ columns: string[]; rows: Cell[][] }>("distributions", {}, { staleTime: Infinity });
  if (error) return <Failure error={error} />;
  if (isPending) return <Skeleton rows={2} />;
  const rows = data.rows.map((cells) => object(data.columns, cells)).filter((row) => ["cognitive", "cyclomatic", "source_lines", "wmc"].includes(String(row.metric))).slice(0, 4);
  return <div className="distributions">{rows.map((row) => <Histogram key={`${row.metric}${row.population}`} row={row} />)}</div>;
}

function Histogram({ row }: { row: Row }) {
  const buckets = JSON.parse(String(row.histogram ?? "[]")) as [number, number, number][];
  const most = Math.max(1, ...buckets.map((one) => one[2]));
  const height = (count: number) => (count === 0 ? 0 : 4 + 36 * (Math.log10(count + 1) / Math.log10(most + 1)));
  return (
    <figure className="histogram">
      <figcaption><b>{words(String(row.metric))}</b> of {String(row.population).split(/[ ,]/)[0]} <span className="faint">median {figure(row.p50)} · 90 % up to {figure(row.p90)} · largest {figure(row.max)}</span></figcaption>
      <svg viewBox={`0 0 ${buckets.length * 10} 42`} preserveAspectRatio="none" role="img" aria-label={`Distribution of ${words(String(row.metric))} over ${String(row.population)}, counts on a logarithmic scale`}>
        {buckets.map(([least, , count], at) => <rect key={at} x={at * 10 + 0.6} width="8.8" y={42 - height(count)} height={height(count)} className="fill"><title>{`from ${least}: ${count}`}</title></rect>)}
      </svg>
    </figure>
  );
}
