import { useApi } from "../lib/api";
import { figure, squeezed } from "../lib/format";
import type { Coupling, Cycles, Matrix } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { PageHead } from "../ui/PageHead";
import { Panel } from "../ui/Panel";
import { Failure, Shown, Skeleton } from "../ui/States";
import { ViewTable } from "../ui/Table";

const TABS = ["matrix", "cycles", "coupling", "modules"] as const;
const LEVELS = ["module", "package", "file"] as const;
const CLI: Record<string, string> = { matrix: "deps --matrix", cycles: "cycles", coupling: "deps", modules: "report --scope modules" };

export default function Architecture() {
  const [search, change] = useAddress();
  const tab = TABS.find((one) => one === search.view) ?? "matrix";
  const level = LEVELS.find((one) => one === search.as) ?? "module";
  return (
    <div className="page full">
      <PageHead title="Architecture" about="Who uses whom, in layers; what goes in circles; how modules are bound." cli={`pellucid ${CLI[tab]}${tab === "modules" ? "" : ` --level ${level}`}`}>
        <label className="select"><span>Of</span>
          <select value={level} onChange={(event) => change({ as: event.target.value })}>{LEVELS.map((one) => <option key={one} value={one}>{one}s</option>)}</select>
        </label>
        <div className="segments" role="radiogroup" aria-label="View">
          {TABS.map((one) => <button key={one} role="radio" aria-checked={one === tab} onClick={() => change({ view: one, sort: undefined, order: undefined } as never)}>{one}</button>)}
        </div>
      </PageHead>
      {tab === "matrix" ? <MatrixView level={level} /> : tab === "cycles" ? <CyclesView level={level} /> : tab === "coupling" ? <CouplingView level={level} /> : (
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
                  <th scope="row" title={row.name}>{from + 1} {squeezed(row.name, 46)} {row.cycle !== null && <span className="in-cycle" title={`in cycle ${row.cycle}`}>↺{row.cycle}</span>}</th>
                  {data.modules.map((column, to) => {
                    const count = uses.get(`${from} ${to}`);
                    const cyclic = count !== undefined && row.cycle !== null && row.cycle === column.cycle;
                    const tone = from === to ? "self" : count === undefined ? "" : cyclic ? (to < from ? "back" : "cyclic") : "use";
                    return <td key={to} className={tone} title={count === undefined ? undefined : `${row.name} uses ${column.name}: ${count}`}>{from === to ? "·" : count === undefined ? "" : `${cyclic && to < from ? "↺" : ""}${count}`}</td>;
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
        {data.cycles.map((one) => (
          <article key={one.number} className="cycle">
            <h3>Cycle {one.number}: {figure(one.size)} {level}s, {figure(one.uses)} uses among them</h3>
            <p className="names">{one.nodes.join(", ")}{one.size > one.nodes.length && ` and ${figure(one.size - one.nodes.length)} more`}</p>
            <h4>Cut {one.cuts === 1 ? "this edge" : `these ${figure(one.cuts)} edges`} ({figure(one.cut_uses)} uses) and no cycle is left</h4>
            <ul className="list">{one.cut.map((cut, at) => <li key={at}><code>{cut.from}</code> → <code>{cut.to}</code> <span className="faint">{figure(cut.uses)} uses</span></li>)}</ul>
            {one.cuts > one.cut.length && <p className="faint">and {figure(one.cuts - one.cut.length)} more</p>}
          </article>
        ))}
      </div>
    </Panel>
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
