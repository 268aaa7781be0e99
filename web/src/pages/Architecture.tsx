import { isReport, useApi, usePlain } from "../lib/api";
import { apart, counted, figure, folderOfAll } from "../lib/format";
import type { Coupled, Coupling, Cycles, FindingList, Matrix, Session } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { PageHead } from "../ui/PageHead";
import { Panel } from "../ui/Panel";
import { Empty, Failure, Shown, Skeleton } from "../ui/States";
import { ViewTable } from "../ui/Table";
import { Found } from "./Found";

const TABS = ["matrix", "layers", "cycles", "rules", "coupling", "modules"] as const;
const LEVELS = ["module", "package", "file"] as const;
const CLI: Record<string, string> = { matrix: "deps --matrix", layers: "deps", rules: "check", cycles: "cycles", coupling: "deps", modules: "report --scope modules" };

export default function Architecture() {
  const [search, change] = useAddress();
  const tab = TABS.find((one) => one === search.view) ?? "matrix";
  const level = LEVELS.find((one) => one === search.as) ?? "module";
  return (
    <div className="page full">
      <PageHead title="Architecture" about="Who uses whom, in layers; what goes in circles; what breaks the project's own rules." cli={`pellucid ${CLI[tab]}${tab === "modules" || tab === "rules" ? "" : ` --level ${level}`}`}>
        {tab !== "rules" && tab !== "modules" && <label className="select"><span>Of</span>
          <select value={level} onChange={(event) => change({ as: event.target.value })}>{LEVELS.map((one) => <option key={one} value={one}>{one}s</option>)}</select>
        </label>}
        <div className="segments" role="radiogroup" aria-label="View">
          {TABS.map((one) => <button key={one} role="radio" aria-checked={one === tab} onClick={() => change({ view: one, sort: undefined, order: undefined } as never)}>{one}</button>)}
        </div>
      </PageHead>
      {tab === "matrix" ? <MatrixView level={level} /> : tab === "cycles" ? <CyclesView level={level} /> : tab === "layers" ? <LayersView level={level} /> : tab === "rules" ? <RulesView /> : tab === "coupling" ? <CouplingView level={level} /> : (
        <Panel className="grow" title="Modules">
          <ViewTable view="modules" label="Modules" what="modules" sort={search.sort ?? "source_lines"} order={search.order ?? "desc"}
            onSort={(sort, order) => change({ sort, order } as never)}
            columns={[{ name: "module", width: 6 }, { name: "files" }, { name: "source_lines" }, { name: "functions" }, { name: "types" }, { name: "comment_lines" }]} />
        </Panel>
      )}
    </div>
  );
}

function MatrixView({ level }: { level: string }) {
  const { data, error, isPending } = useApi<Matrix>("graph/matrix", { level, budget: 40 });
  if (error) return <Failure error={error} />;
  if (isPending) return <Skeleton rows={14} />;
  const names = apart(data.modules.map((one) => one.name), 46);
  const uses = new Map(data.cells.map(([from, to, count]) => [`${from} ${to}`, count]));
  return (
    <Panel className="grow" title={`Who uses whom: a row uses the columns`} aside={<Shown of={data} what={`${level}s`} />}>
      {data.modules.length === 0 ? <p className="faint">No {level} is known to use another.</p> : (
        <div className="scroll" tabIndex={0} role="group" aria-label="Dependency matrix, scrolls">
          <table className="matrix">
            <caption className="faint">Ordered by layer: what stands left of the diagonal goes against it (marked ↺ inside a cycle).</caption>
            <thead><tr><th scope="col">{level}</th>{data.modules.map((one, at) => <th key={at} scope="col" title={one.name}>{at + 1}<span className="hidden"> {one.name}</span></th>)}</tr></thead>
            <tbody>
              {data.modules.map((row, from) => (
                <tr key={from}>
                  <th scope="row" title={row.name}>{from + 1} {names[from]} {row.cycle !== null && <span className="in-cycle" title={`in cycle ${row.cycle}`}>↺{row.cycle}</span>}</th>
                  {data.modules.map((column, to) => {
                    const count = uses.get(`${from} ${to}`);
                    const cyclic = count !== undefined && row.cycle !== null && row.cycle === column.cycle;
                    const tone = from === to ? "self" : count === undefined ? "" : cyclic ? (to < from ? "back" : "cyclic") : "use";
                    return <td key={to} className={tone} title={count === undefined ? undefined : `${row.name} uses ${column.name}: ${count}`}>{from === to ? "·" : count === undefined ? "" : `${cyclic && to < from ? "↺" : ""}${count < 1000 ? count : `${(count / 1000).toFixed(count < 9950 ? 1 : 0)}k`}`}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function CyclesView({ level }: { level: string }) {
  const { data, error, isPending } = useApi<Cycles>("graph/cycles", { level, limit: 20, budget: 30 });
  if (error) return <Failure error={error} />;
  if (isPending) return <Skeleton rows={10} />;
  return (
    <Panel className="grow" title={`Cycles between ${level}s`} aside={<Shown of={data} what="cycles" />}>
      <div className="scroll" tabIndex={0} role="group" aria-label="Cycles, scrolls">
        {data.cycles.length === 0 && <p className="faint">There is none: the {level}s stand in layers.</p>}
        {data.cycles.map((one) => {
          const folder = folderOfAll(one.nodes);
          const own = (name: string) => (name.slice(folder.length) || ".");
          return (
          <article key={one.number} className="cycle">
            <h3>Cycle {one.number}: {figure(one.size)} {level}s, {figure(one.uses)} uses among them</h3>
            {folder && <p className="faint">All in <code>{folder}</code></p>}
            <p className="chips">{one.nodes.map((name) => <span key={name} className="chip" title={name}>{own(name)}</span>)}{one.size > one.nodes.length && <span className="faint">and {figure(one.size - one.nodes.length)} more</span>}</p>
            <h4>Cut {one.cuts === 1 ? "this edge" : `these ${figure(one.cuts)} edges`} ({figure(one.cut_uses)} uses) and no cycle is left</h4>
            <table className="cuts"><thead className="hidden"><tr><th scope="col">from</th><th scope="col">to</th><th scope="col">uses</th></tr></thead>
              <tbody>{one.cut.map((cut, at) => <tr key={at}><td title={cut.from}><code>{own(cut.from)}</code></td><td title={cut.to}><span aria-hidden="true">→ </span><code>{own(cut.to)}</code></td><td data-number="">{counted(cut.uses, "use")}</td></tr>)}</tbody>
            </table>
            {one.cuts > one.cut.length && <p className="faint">and {figure(one.cuts - one.cut.length)} more</p>}
          </article>
          );
        })}
      </div>
    </Panel>
  );
}

/** Modules named in a layer; the others are counted. */
const NAMED = 60;

function LayersView({ level }: { level: string }) {
  const { data, error, isPending } = useApi<Coupling>("graph/coupling", { level, limit: 1000 });
  if (error) return <Failure error={error} />;
  if (isPending) return <Skeleton rows={14} />;
  const layers = new Map<number | null, Coupled[]>();
  for (const one of data.modules) layers.set(one.layer, [...(layers.get(one.layer) ?? []), one]);
  const names = new Map(apart(data.modules.map((one) => one.name), 42).map((name, at) => [data.modules[at]?.name, name]));
  const ordered = [...layers].sort(([a], [b]) => (b ?? -1) - (a ?? -1));
  return (
    <Panel className="grow" title="Layers: what stands higher uses what stands lower; ↺ is part of a cycle" aside={<Shown of={data} what={`${level}s`} />}>
      <div className="scroll" tabIndex={0} role="group" aria-label="Layers, scrolls">
        {ordered.length === 0 && <p className="faint">No {level} is known to use another, so there are no layers.</p>}
        {ordered.map(([layer, modules]) => (
          <section key={layer} className="layer" aria-label={layer === null ? "in no layer" : `layer ${layer}`}>
            <h3>{layer === null ? "None" : layer}<span className="faint">{counted(modules.length, level)}</span></h3>
            <p className="chips">
              {modules.slice(0, NAMED).map((one) => (
                <span key={one.name} className={one.cycle === null ? "chip" : "chip bound"} title={`${one.name}: used by ${one.afferent}, uses ${one.efferent}${one.cycle === null ? "" : `, in cycle ${one.cycle}`}`}>
                  {names.get(one.name)}{one.cycle !== null && <span className="in-cycle"> ↺{one.cycle}</span>}
                </span>
              ))}
              {modules.length > NAMED && <span className="faint">and {figure(modules.length - NAMED)} more, less used</span>}
            </p>
          </section>
        ))}
      </div>
    </Panel>
  );
}

const EXAMPLE = `[[architecture.layer]]
name = "web"
modules = ["src/web"]

[[architecture.layer]]
name = "store"
modules = ["src/store"]`;

/** What breaks the rules that the project writes for itself. */
function RulesView() {
  const session = usePlain<Session>("session", {}, { enabled: !isReport() });
  const { data, error, isPending } = useApi<FindingList>("findings", { kind: "violation", limit: 1, confidence: 0 });
  if (error) return <Failure error={error} />;
  if (isPending || session.isLoading) return <Skeleton rows={10} />;
  if (data.total) return <Found kind="violation" what="violations" />;
  const rules = session.data?.architecture_rules;
  if (rules) return <Empty title={rules === 1 ? "The rule of this project holds" : `All ${figure(rules)} rules of this project hold`}><p>They stand in <code>pellucid.toml</code>; <code>pellucid explain config</code> lists them, <code>pellucid check</code> holds a change against them.</p></Empty>;
  return (
    <Empty title="No violation is known">
      <p>{isReport() ? "Whether the project has rules of architecture is not part of a report." : "The settings of this server have no rules of architecture, so nothing can break them."}</p>
      <p>A project says in <code>pellucid.toml</code> which layers it has, who may use whom, where no cycle may be and what a metric may reach:</p>
      <pre className="signature">{EXAMPLE}</pre>
      <p>Then <code>pellucid check</code> and the next analysis tell what breaks them, with the places.</p>
    </Empty>
  );
}

const COLUMNS = [["layer", "layer"], ["afferent", "used by"], ["efferent", "uses"], ["instability", "instability"], ["abstractness", "abstractness"], ["distance", "distance"], ["types", "types"], ["used_symbols", "symbols in use"], ["rank", "importance"]] as const;

function CouplingView({ level }: { level: string }) {
  const { data, error, isPending } = useApi<Coupling>("graph/coupling", { level, limit: 200 });
  if (error) return <Failure error={error} />;
  if (isPending) return <Skeleton rows={14} />;
  return (
    <Panel className="grow" title="Coupling, the most depended on first" aside={<Shown of={data} what={`${level}s`} />}>
      <div className="scroll" tabIndex={0} role="group" aria-label="Coupling, scrolls">
        <table className="plain">
          <thead><tr><th scope="col">{level}</th>{COLUMNS.map(([name, title]) => <th key={name} scope="col">{title}</th>)}</tr></thead>
          <tbody>{data.modules.map((one) => (
            <tr key={one.name}><td title={one.name}>{one.name}{one.cycle !== null && <span className="in-cycle"> ↺{one.cycle}</span>}</td>{COLUMNS.map(([name]) => <td key={name} data-number="">{figure(one[name])}</td>)}</tr>
          ))}</tbody>
        </table>
      </div>
    </Panel>
  );
}
