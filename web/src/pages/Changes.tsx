import { useApi, usePlain } from "../lib/api";
import { date, figure } from "../lib/format";
import type { Compared, SnapshotRow, StructureDiff } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { PageHead } from "../ui/PageHead";
import { Panel, Stat } from "../ui/Panel";
import { Place } from "../ui/Place";
import { Empty, Failure, Shown, Skeleton } from "../ui/States";
import { Submit } from "../ui/Submit";

export default function Changes() {
  const [search, change] = useAddress();
  const snapshots = usePlain<{ snapshots: SnapshotRow[] }>("snapshots", { limit: 200 });
  const all = snapshots.data?.snapshots ?? [];
  const head = all.find((one) => one.snapshot === search.s) ?? all[0];
  const comparable = search.base !== undefined || all.some((one) => head && one.project === head.project && one.snapshot < head.snapshot);
  const compared = useApi<Compared>("compare", { base: search.base }, { enabled: comparable });
  return (
    <div className="page">
      <PageHead title="Changes" about="Two snapshots side by side: structure, and function by function.">
        <label className="select"><span>Base</span>
          <select value={search.base ?? ""} onChange={(event) => change({ base: event.target.value ? Number(event.target.value) : undefined } as never)}>
            <option value="">the one before</option>
            {all.map((one) => <option key={one.snapshot} value={one.snapshot}>#{one.snapshot} {one.project} {one.revision.slice(0, 9)} {date(one.created_at)}</option>)}
          </select>
        </label>
      </PageHead>
      {snapshots.data && !comparable ? (
        <>
          <Empty title="Nothing to compare with yet"><p>Analyse an earlier revision of the project, or this one again after a change (<code>pellucid analyze PATH --rev v1.0</code>), then come back.</p></Empty>
          <Panel title="Analyse another revision"><Submit /></Panel>
        </>
      ) : compared.isError ? <Failure error={compared.error} retry={() => void compared.refetch()} />
        : compared.isPending ? <Skeleton /> : <Comparison data={compared.data} />}
    </div>
  );
}

const SIGNS: Record<string, string> = { "+": "added", "-": "removed", "~": "changed" };

/** Sections of the comparison that tell of findings: they may come later than the rest. */
const OF_FINDINGS = ["patterns", "findings"];

/** The structure of both at once, findings that nobody looked for yet when they are found. */
function useDiff() {
  const [search] = useAddress();
  const known = useApi<StructureDiff>("diff", { base: search.base, findings: "known" });
  const looks = known.data?.findings_known === false;
  const made = useApi<StructureDiff>("diff", { base: search.base }, { enabled: looks });
  return { known, looks, made };
}

function Sections({ of }: { of: StructureDiff["sections"] }) {
  return of.map((one) => (
    <details key={one.name} open={one.rows.length <= 20}>
      <summary>{one.name} <Shown of={one} what="changes" /></summary>
      <ul className="list">
        {one.rows.map((row, at) => {
          const sign = SIGNS[row.slice(0, 2).trim()];
          return <li key={at}>{sign && <span className={`change c-${sign}`}>{sign}</span>} {sign ? row.slice(2) : row}</li>;
        })}
      </ul>
    </details>
  ));
}

function Reasons({ of }: { of: string[] }) {
  return of.length > 0 && <ul className="list">{of.map((reason) => <li key={reason}>{reason}</li>)}</ul>;
}

/** What the change is to modules, their ties and the API. */
function Structure() {
  const { known, made } = useDiff();
  if (known.error) return <Failure error={known.error} />;
  if (!known.data) return <Skeleton rows={28} label="Comparing the structure" />;
  const { risk, sections } = known.data;
  const told = sections.filter((one) => one.rows.length > 0 && one.name !== "functions" && !OF_FINDINGS.includes(one.name));
  return (
    <Panel title="Structure" aside={<span className="faint">risk: {(made.data ?? known.data).risk.level}</span>}>
      <Reasons of={risk.reasons} />
      {told.length === 0 && <p className="faint">Modules, their dependencies and public definitions are as they were.</p>}
      <Sections of={told} />
    </Panel>
  );
}

/** What the rules find in one and not in the other. Last on the page, for what comes late must move nothing. */
function Findings() {
  const { known, looks, made } = useDiff();
  const data = looks ? made.data : known.data;
  if (known.error) return null;
  const told = data?.sections.filter((one) => one.rows.length > 0 && OF_FINDINGS.includes(one.name)) ?? [];
  const late = looks ? made.data?.risk.reasons.filter((one) => !known.data?.risk.reasons.includes(one)) ?? [] : [];
  return (
    <Panel title="Patterns and findings">
      {made.isError ? <Failure error={made.error} retry={() => void made.refetch()} />
        : !data ? <p className="notice" role="status">Looking for patterns and smells in both; they are compared when they are found.</p>
          : !data.findings_known ? <p className="notice">The findings of one of them are not known: run a job on it again, then they are compared.</p>
            : told.length === 0 && <p className="faint">The same patterns and findings in both.</p>}
      <Reasons of={late} />
      <Sections of={told} />
    </Panel>
  );
}

function Functions({ of }: { of: Compared["functions"] }) {
  return (
    <Panel title="Functions, the largest change of complexity first" aside={<Shown of={of} what="functions" />}>
      <table className="plain">
        <thead><tr><th>Change</th><th>Function</th><th>Before</th><th>After</th><th>Difference</th></tr></thead>
        <tbody>
          {of.rows.map((row, at) => (
            <tr key={at}><td><span className={`change c-${row.change}`}>{row.change}</span></td><td>{row.change === "removed" ? row.name : <Place file={row.file} line={row.line} name={row.name} />}</td>
              <td data-number>{figure(row.before)}</td><td data-number>{figure(row.after)}</td><td data-number>{row.delta > 0 ? `+${row.delta}` : row.delta}</td></tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Files({ of }: { of: Compared["files"] }) {
  return (
    <Panel title="Files" aside={<Shown of={of} what="files" />}>
      <table className="plain">
        <thead><tr><th>Change</th><th>File</th><th>Lines before</th><th>Lines after</th></tr></thead>
        <tbody>{of.rows.map((row) => <tr key={row.path}><td><span className={`change c-${row.change}`}>{row.change}</span></td><td>{row.change === "removed" ? row.path : <Place file={row.path} name={row.path} />}</td><td data-number>{figure(row.lines_before)}</td><td data-number>{figure(row.lines_after)}</td></tr>)}</tbody>
      </table>
    </Panel>
  );
}

function Comparison({ data }: { data: Compared }) {
  const { totals } = data;
  const { known } = useDiff();
  const delta = (name: string) => {
    const [a, b] = [totals.before[name], totals.after[name]];
    if (a == null || b == null) return "–";
    return `${b - a > 0 ? "+" : ""}${figure(b - a)}`;
  };
  return (
    <>
      <p className="faint">Snapshot #{data.base} → #{data.head}</p>
      <div className="facts">
        <Stat value={delta("lines")} label="lines of code" />
        <Stat value={delta("functions")} label="functions" />
        <Stat value={delta("cognitive")} label="cognitive complexity in all" />
        <Stat value={`${figure(totals.files.added)} / ${figure(totals.files.changed)} / ${figure(totals.files.removed)}`} label="files added / changed / removed" />
        <Stat value={`${figure(totals.functions.added)} / ${figure(totals.functions.changed)} / ${figure(totals.functions.removed)}`} label="functions added / changed / removed" />
      </div>
      <Structure />
      {/* What is below waits for the height of what is above it, lest it moves. */}
      {!known.isPending && <Functions of={data.functions} />}
      {!known.isPending && <Files of={data.files} />}
      {!known.isPending && <Findings />}
    </>
  );
}
