import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { ApiError, call, isReport, useApi, useSnapshot } from "../lib/api";
import { counted, figure } from "../lib/format";
import type { FindingList, FindingRow, FindingWhole } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { Diagram, type DiagramEdge, type DiagramNode } from "../ui/Diagram";
import { Markdown } from "../ui/Markdown";
import { Panel } from "../ui/Panel";
import { Place } from "../ui/Place";
import { Empty, Failure, Shown, Skeleton } from "../ui/States";

const LEAST = ["0", "0.5", "0.6", "0.7", "0.8", "0.9"];
/** Players that are drawn; the list names all. */
const DRAWN = 14;

/** What rules (or `only` one of them) found of one kind: rules with counts, findings, and the chosen one with its roles and evidence. */
export function Found({ kind, what, only }: { kind: string; what: string; only?: string }) {
  const [search, change] = useAddress();
  const snapshot = useSnapshot();
  const asked = { kind, rule: only ?? search.rule, q: search.q, confidence: search.min, limit: 200, snapshot };
  const query = useInfiniteQuery<FindingList, ApiError>({
    queryKey: ["findings", asked],
    queryFn: ({ pageParam, signal }) => call<FindingList>("findings", { ...asked, cursor: pageParam as string | undefined }, { signal }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.findings) ?? [], [query.data]);
  const first = query.data?.pages[0];
  const chosen = search.found ?? rows[0]?.id;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  const every = first?.rules.reduce((sum, one) => sum + one.count, 0) ?? 0;
  return (
    <div className={only ? "found one-rule" : "found"}>
      {!only && <Panel title="Rules" className="found-rules">
        {!first ? <Skeleton rows={8} /> : (
          <ul className="tree" tabIndex={0} aria-label="Rules">
            <li><button className="link" aria-current={search.rule ? undefined : "true"} onClick={() => change({ rule: undefined, found: undefined })}>All</button><span className="faint">{figure(every)}</span></li>
            {first.rules.map((one) => (
              <li key={`${one.kind} ${one.rule}`}>
                <button className="link" aria-current={one.rule === search.rule ? "true" : undefined} onClick={() => change({ rule: one.rule, found: undefined })}>{one.title}</button>
                <span className="faint">{figure(one.count)}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>}
      <Panel label={what} className="found-list">
        <div className="filters">
          <label><span className="hidden">Filter</span><input type="search" placeholder="Filter by name or path" value={search.q ?? ""} onChange={(event) => change({ q: event.target.value || undefined, found: undefined })} /></label>
          <label className="select"><span>At least</span>
            <select value={search.min ?? "0.5"} onChange={(event) => change({ min: event.target.value, found: undefined })}>
              {LEAST.map((one) => <option key={one} value={one}>{`${Math.round(Number(one) * 100)} % sure`}</option>)}
            </select>
          </label>
        </div>
        {!first ? <Skeleton rows={12} /> : rows.length === 0 ? <Empty title={`No ${what} here`}><p>None was found by these filters.</p></Empty> : (
          <>
            <ul className="found-rows" tabIndex={0} aria-label={what}>
              {rows.map((one) => <Row key={one.id} of={one} current={one.id === chosen} choose={() => change({ found: one.id })} />)}
              {query.hasNextPage && <li><button className="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Show more</button></li>}
            </ul>
            <footer className="table-foot"><Shown of={{ shown: rows.length, total: first.total, reason: first.total !== null && rows.length < first.total ? (first.reason === "limit" ? "show more below" : first.reason) : null }} what={what} /></footer>
          </>
        )}
      </Panel>
      {chosen && <Whole key={chosen} id={chosen} />}
    </div>
  );
}

function Row({ of, current, choose }: { of: FindingRow; current: boolean; choose: () => void }) {
  return (
    <li className={current ? "found-row current" : "found-row"}>
      <button onClick={choose} aria-current={current ? "true" : undefined}>
        <span className="found-head"><b>{of.title}</b><Sure share={of.confidence} />{of.severity !== "info" && <span className={`severity ${of.severity}`}>{of.severity}</span>}</span>
        <span className="found-message">{of.message}</span>
        {of.roles[0] && <span className="faint found-place">{of.roles[0].file}{of.roles[0].line ? `:${of.roles[0].line}` : ""}</span>}
      </button>
    </li>
  );
}

/** Confidence as a bar with its number. */
function Sure({ share }: { share: number }) {
  return (
    <span className="confidence" title={`${Math.round(share * 100)} % sure`}>
      <svg viewBox="0 0 40 6" width="40" height="6" aria-hidden="true"><rect width="40" height="6" rx="3" className="track" /><rect width={40 * share} height="6" rx="3" className="fill" /></svg>
      {Math.round(share * 100)} %
    </span>
  );
}

function Whole({ id }: { id: string }) {
  const { data, error, isPending } = useApi<FindingWhole>(`findings/${encodeURIComponent(id)}`);
  useEffect(() => {
    document.querySelector(".found-row.current")?.scrollIntoView({ block: "nearest" });
  }, [id]);
  if (error) return <Failure error={error} />;
  if (isPending) return <Panel className="found-whole"><Skeleton rows={14} /></Panel>;
  const [against, speaking] = [data.evidence.filter((one) => one.weight < 0), data.evidence.filter((one) => one.weight >= 0)];
  return (
    <div className="found-whole">
      <Panel title={data.title} aside={<Sure share={data.confidence} />}>
        <p className="found-message">{data.message}</p>
        <p className="faint">{Object.entries(data.properties).map(([name, value]) => `${name}: ${value}`).join(" · ")}</p>
        {data.left_out !== undefined && data.left_out > 0 && <p className="notice">{figure(data.left_out)} more details are not part of this report.</p>}
      </Panel>
      {data.roles.length > 0 && <Roles of={data} />}
      <Panel title="What speaks for it" aside={counted(speaking.length, "fact")}>
        <Facts of={speaking} none="Only its shape." />
        {against.length > 0 && <><h3>What speaks against it</h3><Facts of={against} none="" /></>}
      </Panel>
      {data.text && (
        <Panel className="rule-text" label="The rule">
          <details><summary>What the rule {data.rule} looks for</summary><Markdown text={data.text} /></details>
        </Panel>
      )}
    </div>
  );
}

function Facts({ of, none }: { of: FindingWhole["evidence"]; none: string }) {
  if (of.length === 0) return <p className="faint">{none}</p>;
  return (
    <ul className="list facts-list">
      {of.map((fact, at) => (
        <li key={at}>
          <span className={fact.weight < 0 ? "weight minus" : "weight"}>{fact.weight === 0 ? "✓" : `${fact.weight > 0 ? "+" : "−"}${Math.round(Math.abs(fact.weight) * 100)}`}</span>
          <span>{fact.text} {fact.file && <Place file={fact.file} line={fact.line} />}</span>
        </li>
      ))}
    </ul>
  );
}

/** The players as a drawing and as a list. */
function Roles({ of }: { of: FindingWhole }) {
  const [, change] = useAddress();
  const { nodes, edges } = useMemo(() => drawn(of), [of]);
  return (
    <Panel title="Who plays which role" aside={<Shown of={{ shown: nodes.length, total: of.players, reason: nodes.length < of.players ? "the first are drawn" : null }} what="players" />}>
      {edges.length > 0 && <Diagram nodes={nodes} edges={edges} label={`Roles of ${of.title}`} open={isReport() ? undefined : (at) => change({ at })} />}
      <dl className="players">
        {of.roles.map((role, at) => (
          <div key={at}><dt>{role.role}</dt><dd>{role.file ? <Place file={role.file} line={role.line} name={role.name} /> : role.name}<span className="faint"> {role.file}{role.line ? `:${role.line}` : ""}</span></dd></div>
        ))}
      </dl>
    </Panel>
  );
}

/** Roles as nodes; what ties two of them together as one edge, the strongest tie telling its shape. */
export function drawn(of: FindingWhole): { nodes: DiagramNode[]; edges: DiagramEdge[] } {
  const nodes = of.roles.slice(0, DRAWN).map((role, at) => ({
    id: `${at}`, name: role.name, above: `«${role.role}»`, at: role.file ? `${role.file}${role.line ? `:${role.line}` : ""}` : undefined, focus: at === 0,
  }));
  const pairs = new Map<string, { from: number; to: number; ties: Map<string, number> }>();
  for (const tie of of.ties ?? []) {
    if (tie.from >= nodes.length || tie.to >= nodes.length) continue;
    const key = `${tie.from} ${tie.to}`;
    const pair = pairs.get(key) ?? { from: tie.from, to: tie.to, ties: new Map<string, number>() };
    pair.ties.set(tie.edge, (pair.ties.get(tie.edge) ?? 0) + tie.uses);
    pairs.set(key, pair);
  }
  const edges = [...pairs.values()].map(({ from, to, ties }): DiagramEdge => {
    const inherits = ties.has("extends") || ties.has("implements");
    const main = inherits ? (ties.has("extends") ? "extends" : "implements") : ([...ties].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "");
    const more = ties.size - 1;
    return { from, to, label: more > 0 ? `${main} +${more}` : main, head: inherits ? "hollow" : "open", dashed: ties.has("implements") };
  });
  return { nodes, edges };
}
