import { useAddress } from "../lib/useSearchState";
import { PageHead } from "../ui/PageHead";
import { Panel } from "../ui/Panel";
import { ViewTable } from "../ui/Table";

export default function Architecture() {
  const [search, change] = useAddress();
  return (
    <div className="page full">
      <PageHead title="Architecture" about="Modules by their languages' own meaning." cli="pellucid report --scope modules" />
      <p className="notice">The code graph is not part of this snapshot, so dependencies, layers and cycles are not known here. Nothing is guessed.</p>
      <Panel className="grow" title="Modules">
        <ViewTable view="modules" label="Modules" what="modules" sort={search.sort ?? "source_lines"} order={search.order ?? "desc"}
          onSort={(sort, order) => change({ sort, order } as never)}
          columns={[{ name: "module", width: 6 }, { name: "files" }, { name: "source_lines" }, { name: "functions" }, { name: "types" }, { name: "comment_lines" }]} />
      </Panel>
    </div>
  );
}
