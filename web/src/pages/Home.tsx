import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isReport, useApi, ApiError } from "../lib/api";
import { counted, figure, percent, quoted, short, squeezed } from "../lib/format";
import type { Coupling, Cycles, FindingList, Overview } from "../lib/types";
import { useRunning } from "../lib/useRunning";
import { carried, useAddress } from "../lib/useSearchState";
import { LiveMap } from "../ui/LiveMap";
import { PageHead } from "../ui/PageHead";
import { Bar, Panel, Stat } from "../ui/Panel";
import { Entries, Hardest, useEntryPoints } from "../ui/Starts";
import { Failure, Skeleton } from "../ui/States";
import { Submit } from "../ui/Submit";

export default function Home() {
  const { data, error, isPending, refetch } = useApi<Overview>("overview");
  if (error instanceof ApiError && error.status === 404) return <Welcome />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Skeleton rows={14} />;
  return <Facts data={data} />;
}

function Welcome() {
  const running = useRunning();
  if (running) {
    return (
      <div className="page full">
        <PageHead title="Analysing" about={<>The first answers come when all files are read. <Link to="/jobs" search={{ job: running.id }}>Progress and failures</Link></>} />
        <LiveMap job={running} />
      </div>
    );
  }
  return (
    <div className="page narrow">
      <PageHead title="Nothing is analysed yet" about="Point Pellucid at code; what it finds is here seconds later." />
      <Panel title="Analyse code"><Submit /></Panel>
    </div>
  );
}

function Facts({ data }: { data: Overview }) {
  const { repository, languages, project, complexity, coverage } = data;
  const lines = Number(repository.source_lines ?? 0);
  const worst = data.worst[0];
  const modules = data.modules[0];
  const entries = useEntryPoints();
  const cycles = useApi<Cycles>("graph/cycles", { limit: 1, budget: 5 }, { retry: false });
  const coupling = useApi<Coupling>("graph/coupling", { limit: 1000 }, { retry: false });
  const found = useApi<FindingList>("findings", { limit: 1 }, { retry: false });
  const entry = entries.data?.entry_points[0];
  const cycle = cycles.data?.cycles[0];
  const risky = riskiest(coupling.data);
  return (
    <div className="page">
      <PageHead title={project.name} cli={`pellucid ${quoted(project.location)}`}
        about={<>{project.location}{project.revision && <> at <code>{project.revision.slice(0, 12)}</code></>}</>} />
      <div className="facts">
        <Stat value={short(lines)} label="lines of code" hint={figure(lines)} />
        <Stat value={short(Number(repository.files))} label="files" />
        <Stat value={short(Number(repository.types))} label="types" />
        <Stat value={short(Number(repository.functions))} label="functions" />
        <Stat value={figure(languages.length)} label={languages.length === 1 ? "language" : "languages"} />
        <Stat value={short(complexity.complex)} label={`functions at or above ${data.thresholds.cognitive} cognitive complexity`} />
      </div>
      <Languages data={data} lines={lines} />
      <h2 className="section">Questions</h2>
      <div className="cards">
        <Card to="/map" title="What is this?" answer={`${short(lines)} lines, mostly ${String(languages[0]?.language ?? "nothing")}. Walk through it on the map.`} />
        <Card to="/measures" title="Where is it hardest to understand?" answer={worst ? `${String(worst.name)} has a cognitive complexity of ${figure(worst.cognitive)}; ${short(complexity.complex)} functions (${percent(complexity.complex ?? 0, complexity.functions)}) are at or above ${data.thresholds.cognitive}.` : "No function has a body."} />
        <Card to="/explore" title="Who calls what?" answer="Find a definition and follow it, with its code beside." />
        <Card to="/explore" at={entry?.file ? `${entry.file}${entry.line ? `:${entry.line}` : ""}` : undefined} title="Where does it start?" answer={entries.error ? entries.error.message : !entries.data ? "…" : entry ? `${counted(entries.data.total ?? 0, "entry point")}; ${entry.name} in ${squeezed(entry.file ?? "?", 56)} calls most.` : "No entry point is known: this may be a library."} />
        <Card to="/architecture" view="cycles" title="Does it go in circles?" answer={cycles.error ? cycles.error.message : !cycles.data ? "…" : cycle ? `${counted(cycles.data.total ?? 0, "cycle")} between modules; the largest binds ${figure(cycle.size)}, and ${counted(cycle.cuts, "cut")} would open it.` : "No: its modules stand in layers."} />
        <Card to="/architecture" view="coupling" title="Which modules are the riskiest?" answer={coupling.error ? coupling.error.message : !coupling.data ? "…" : risky ? `${squeezed(risky.name, 56)}: ${counted(risky.afferent, "module")} depend${risky.afferent === 1 ? "s" : ""} on it, and it depends on ${figure(risky.efferent)}.` : "None depends on another."} />
        <Card to="/architecture" title="How is it put together?" answer={modules ? `The largest of its modules is ${squeezed(String(modules.module), 56)} with ${short(Number(modules.source_lines))} lines.` : "No modules."} />
        <Card to="/patterns" title="Which patterns shape it?" answer={found.error ? found.error.message : !found.data ? "…" : told(found.data, "pattern") || "None of those that are known."} />
        <Card to="/findings" title="What is worth a look?" answer={found.error ? found.error.message : !found.data ? "…" : told(found.data, "smell") || "No smell was found."} />
        <Card to="/changes" title="What changed?" answer="Compare this snapshot with an earlier one: modules, dependencies, public definitions, findings, and every function." />
        <Card to="/query" title="Something else?" answer="Ask in SQL over documented views; the same works on the command line." />
        <Card to="/ast" title="How is it written?" answer="Syntax trees beside the code, and patterns over them." />
      </div>
      <div className="columns">
        <Hardest data={data} />
        <Entries />
        <Panel title="How complete is this?">
          <dl className="pairs">
            <div><dt>Files analysed</dt><dd>{figure(coverage.analysed)}</dd></div>
            <div><dt>Left out</dt><dd>{figure(coverage.left_out)}</dd></div>
            {data.left_out.map((row) => <div key={String(row.reason)} className="sub"><dt>{String(row.reason)}</dt><dd>{figure(row.count)}</dd></div>)}
            <div><dt>Notes of the analysis</dt><dd>{figure(data.diagnostics.reduce((sum, one) => sum + Number(one.count), 0))}</dd></div>
            {data.diagnostics.map((row) => <div key={String(row.code)} className="sub"><dt>{String(row.code)} ({String(row.severity)})</dt><dd>{figure(row.count)}</dd></div>)}
          </dl>
        </Panel>
      </div>
    </div>
  );
}

function Languages({ data, lines }: { data: Overview; lines: number }) {
  return (
    <Panel title="Languages">
      <ul className="languages">
        {data.languages.map((row) => (
          <li key={String(row.language)}>
            <span>{String(row.language)}</span>
            <Bar share={Number(row.source_lines) / (lines || 1)} />
            <span className="faint">{percent(Number(row.source_lines), lines)} · {counted(Number(row.files), "file")}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** `42 Observers, 17 Builders and 9 more`: what rules of a kind found most. */
function told(found: FindingList, kind: string): string {
  const rules = found.rules.filter((one) => one.kind === kind).sort((a, b) => b.count - a.count);
  const named = rules.slice(0, 3).map((one) => `${one.title} ${figure(one.count)}`);
  const rest = rules.slice(3).reduce((sum, one) => sum + one.count, 0);
  return named.length > 0 ? `${named.join(", ")}${rest > 0 ? ` and ${figure(rest)} of other rules` : ""}.` : "";
}

/** What many depend on and itself depends on many: a change there comes from afar and goes far. */
function riskiest(coupling: Coupling | undefined) {
  const bound = (one: Coupling["modules"][number]) => one.afferent * one.efferent;
  const best = coupling?.modules.reduce((a, b) => (bound(b) > bound(a) ? b : a), coupling.modules[0] as Coupling["modules"][number]);
  return best && bound(best) > 0 ? best : undefined;
}

/** Pages that a report has, too. */
const RECORDED = ["/map", "/measures", "/architecture", "/patterns", "/findings"];

function Card({ to, title, answer, at, view }: { at?: string | undefined; view?: string; to: "/map" | "/measures" | "/explore" | "/architecture" | "/patterns" | "/findings" | "/changes" | "/query" | "/ast"; title: string; answer: ReactNode }) {
  const [search] = useAddress();
  if (isReport() && !RECORDED.includes(to)) return null;
  return (
    <Link to={to} search={{ ...carried(search), ...(at ? { at } : {}), ...(view ? { view } : {}) }} className="card">
      <h3>{title}</h3>
      <p>{answer}</p>
    </Link>
  );
}
