import { useApi } from "../lib/api";
import { figure } from "../lib/format";
import type { FindingList, Views } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { PageHead } from "../ui/PageHead";
import { Panel } from "../ui/Panel";
import { ViewTable } from "../ui/Table";
import { Failure, Skeleton } from "../ui/States";
import { Found } from "./Found";

/** Kinds of findings with what they are called; those of which there is none are not offered. */
const KINDS: [string, string][] = [["smell", "smells"], ["violation", "violations"], ["clone", "clones"], ["foreign", "other tools"]];
const TABLES: [string, string, string][] = [["diagnostics", "notes of the analysis", "notes"], ["left_out", "left out", "places"]];

export default function Findings() {
  const [search, change] = useAddress();
  const views = useApi<Views>("views");
  const all = useApi<FindingList>("findings", { limit: 1, confidence: search.min });
  if (views.isError) return <Failure error={views.error} />;
  if (views.isPending) return <Skeleton />;
  const counts = new Map<string, number>();
  for (const one of all.data?.rules ?? []) counts.set(one.kind, (counts.get(one.kind) ?? 0) + one.count);
  const kinds = KINDS.filter(([kind]) => kind === "smell" || counts.has(kind) || kind === search.view);
  const kind = kinds.find(([name]) => name === search.view);
  const table = TABLES.find(([name]) => name === search.view);
  const [tab, what] = table ?? kind ?? ["smell", "smells"];
  const columns = (views.data.views.find((view) => view.name === tab)?.columns ?? []).filter((name) => name !== "language");
  return (
    <div className="page full">
      <PageHead title="Findings" about="What makes code hard to change, breaks a rule, or could not be read; each with the place that proves it."
        cli={table ? `pellucid query "SELECT * FROM ${tab}"` : `pellucid smells${search.rule ? ` --rule ${search.rule}` : ""}`}>
        <div className="segments" role="radiogroup" aria-label="Kind of findings">
          {[...kinds, ...TABLES].map(([name, label]) => (
            <button key={name} role="radio" aria-checked={name === tab} onClick={() => change({ view: name, sort: undefined, order: undefined, rule: undefined, found: undefined })}>
              {label}{counts.has(name) && ` ${figure(counts.get(name))}`}
            </button>
          ))}
        </div>
      </PageHead>
      {!table ? <Found kind={tab} what={what} /> : (
        <Panel className="grow" label={what}>
          <div className="filters"><label><span className="hidden">Filter</span><input type="search" placeholder="Filter" value={search.q ?? ""} onChange={(event) => change({ q: event.target.value || undefined })} /></label></div>
          <ViewTable view={tab} label={what} what={table[2]} params={{ q: search.q }} sort={search.sort} order={search.order}
            onSort={(sort, order) => change({ sort, order })} columns={columns.map((name) => ({ name, width: ["file", "path", "detail"].includes(name) ? 4 : 1 }))} />
        </Panel>
      )}
    </div>
  );
}
