import { useApi } from "../lib/api";
import type { Views } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { PageHead } from "../ui/PageHead";
import { Panel } from "../ui/Panel";
import { ViewTable } from "../ui/Table";
import { Failure, Skeleton } from "../ui/States";

const TABS: [string, string][] = [["findings", "Patterns and smells"], ["diagnostics", "Notes of the analysis"], ["left_out", "Left out"]];

export default function Findings() {
  const [search, change] = useAddress();
  const views = useApi<Views>("views");
  if (views.isError) return <Failure error={views.error} />;
  if (views.isPending) return <Skeleton />;
  const known = new Map(views.data.views.map((view) => [view.name, view.columns]));
  const tab = TABS.find(([name]) => name === search.view)?.[0] ?? (known.has("findings") ? "findings" : "diagnostics");
  const columns = (known.get(tab) ?? []).filter((name) => !["language"].includes(name)).slice(0, 9);
  return (
    <div className="page full">
      <PageHead title="Findings" about="Each with the place that proves it." cli={`pellucid query "SELECT * FROM ${tab}"`}>
        <div className="segments" role="radiogroup" aria-label="Kind of findings">
          {TABS.map(([name, label]) => <button key={name} role="radio" aria-checked={name === tab} onClick={() => change({ view: name, sort: undefined } as never)}>{label}</button>)}
        </div>
      </PageHead>
      {!known.has(tab) ? <p className="notice">Patterns and smells are not part of this snapshot: they were not looked for, which is not the same as none.</p> : (
        <Panel className="grow" label={tab}>
          <div className="filters"><label><span className="hidden">Filter</span><input type="search" placeholder="Filter" value={search.q ?? ""} onChange={(event) => change({ q: event.target.value || undefined } as never)} /></label></div>
          <ViewTable view={tab} label={tab} what="findings" params={{ q: search.q }} sort={search.sort} order={search.order}
            onSort={(sort, order) => change({ sort, order } as never)} columns={columns.map((name) => ({ name, width: ["file", "path", "detail", "message", "subject"].includes(name) ? 4 : 1 }))} />
        </Panel>
      )}
    </div>
  );
}
