import { useState } from "react";
import { useApi } from "../lib/api";
import { figure } from "../lib/format";
import type { Impact, Neighbours, NodeCounts, ReachedNode, Walk, Way } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { Ego } from "../ui/Ego";
import { ClassesView, SequenceView } from "./Uml";
import { Panel } from "../ui/Panel";
import { Place } from "../ui/Place";
import { Failure, Shown, Skeleton } from "../ui/States";

export const SURE = ["exact", "resolved", "inferred", "guessed"] as const;

/** How far, and down to which certainty: both are in the address. */
function useReach() {
  const [search] = useAddress();
  return { depth: Math.min(10, Math.max(1, search.depth ?? 1)), certainty: SURE.find((one) => one === search.sure) ?? "inferred" };
}

export function Reach() {
  const [, change] = useAddress();
  const { depth, certainty } = useReach();
  return (
    <>
      <label className="select"><span>Steps</span>
        <select value={depth} onChange={(event) => change({ depth: Number(event.target.value) })}>
          {[1, 2, 3, 4, 5, 10].map((one) => <option key={one}>{one}</option>)}
        </select>
      </label>
      <label className="select"><span>Down to</span>
        <select value={certainty} onChange={(event) => change({ sure: event.target.value })}>
          {SURE.map((one) => <option key={one}>{one}</option>)}
        </select>
      </label>
    </>
  );
}

const VIEWS = [["graph", "graph"], ["classes", "classes"], ["calls", "calls"]] as const;

/** The drawing around a node: what it is tied to, its types as UML, or what it calls in order. */
export function Around({ node }: { node: string }) {
  const [search, change] = useAddress();
  const reach = useReach();
  const view = VIEWS.find(([name]) => name === search.view)?.[0] ?? "graph";
  const open = (at: string) => change({ at }, { push: true });
  return (
    <Panel title="Around it" className={view === "graph" ? "ego-panel" : "ego-panel tall"} aside={
      <>
        <Reach />
        <div className="segments" role="radiogroup" aria-label="Drawing">
          {VIEWS.map(([name, label]) => <button key={name} role="radio" aria-checked={name === view} onClick={() => change({ view: name === "graph" ? undefined : name })}>{label}</button>)}
        </div>
      </>
    }>
      {view === "classes" ? <ClassesView node={node} certainty={reach.certainty} open={open} />
        : view === "calls" ? <SequenceView node={node} certainty={reach.certainty} depth={reach.depth} open={open} />
          : <EgoView node={node} open={open} />}
    </Panel>
  );
}

function EgoView({ node, open }: { node: string; open: (at: string) => void }) {
  const reach = useReach();
  const { data, error, isPending } = useApi<Neighbours>("graph/neighbours", { node, ...reach, depth: Math.min(3, reach.depth), budget: 20 }, { keep: true });
  if (error) return <Failure error={error} />;
  if (isPending) return <Skeleton rows={3} />;
  if (data.nodes.length < 2) return <p className="faint">No use of it and none by it is known at this certainty.</p>;
  return <><div className="export"><Shown of={data} what="nodes" /></div><Ego data={data} open={open} /></>;
}

/** What is asked of things that are called, and of others. */
const WORDS = { callers: ["Callers", "Users"], callees: ["Callees", "Used by it"] } as const;

/** Callers or callees, as an indented list with certainty and places. */
export function Reached({ node, way }: { node: string; way: "callers" | "callees" }) {
  const { data, error, isPending } = useApi<Walk>(`graph/${way}`, { node, ...useReach(), limit: 200 }, { keep: true });
  const counts = useApi<NodeCounts>("graph/node", { node }, { enabled: way === "callers" });
  const unknown = counts.data?.unresolved_uses_of_name ?? 0;
  const words = WORDS[way][data?.kind === "uses" ? 1 : 0];
  return (
    <Panel title={words} aside={<Shown of={data} what={words.toLowerCase()} />}>
      {error ? <Failure error={error} /> : isPending ? <Skeleton rows={4} /> : (
        <>
          {data.found.length === 0 && <p className="faint">None is known.</p>}
          <ul className="list reached">{inOrder(data.found).map((one) => <Row key={one.id} of={one} />)}</ul>
          {way === "callers" && unknown > 0 && <p className="faint">{figure(unknown)} uses of this name could not be resolved; some may be meant.</p>}
        </>
      )}
    </Panel>
  );
}

function Row({ of }: { of: ReachedNode }) {
  const place = `${of.at.file}:${of.at.line}`;
  return (
    <li className={`d${Math.min(6, of.depth - 1)}`}>
      <Place file={of.file ?? of.at.file} line={of.file ? of.line : of.at.line} name={of.name} />
      {of.test && <span className="kind">test</span>}
      <span className={`sure s-${of.certainty}`} title={`${of.edge}: ${of.strategy}`}>{of.certainty}</span>
      <Place file={of.at.file} line={of.at.line} name={`line ${of.at.line}${of.uses > 1 ? ` and ${of.uses - 1} more` : ""}`} />
      <span className="hidden">{place}</span>
    </li>
  );
}

/** Rows of a search by breadth, each under the one before it. */
export function inOrder(found: ReachedNode[]): ReachedNode[] {
  const below = new Map<number | null, number[]>();
  found.forEach((one, at) => below.set(one.before, [...(below.get(one.before) ?? []), at]));
  const ordered: ReachedNode[] = [];
  const pending = [...(below.get(null) ?? [])].reverse();
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const one = found[at];
    if (one) ordered.push(one);
    pending.push(...[...(below.get(at) ?? [])].reverse());
  }
  return ordered;
}

export function Breaks({ node }: { node: string }) {
  const { data, error, isPending } = useApi<Impact>("graph/impact", { node, certainty: useReach().certainty, limit: 30 });
  return (
    <Panel title="What a change may break" aside={<Shown of={data} what="places" />}>
      {error ? <Failure error={error} /> : isPending ? <Skeleton rows={2} /> : (
        <>
          <p>{figure(data.in_code)} in code, {figure(data.in_tests)} in tests.</p>
          <ul className="list">{[...data.reaches, ...data.tests].slice(0, 12).map((one) => one.file && <li key={one.id}><Place file={one.file} line={one.line} name={one.name} /> <span className="faint">{one.depth} {one.depth === 1 ? "step" : "steps"}</span></li>)}</ul>
        </>
      )}
    </Panel>
  );
}

/** A shortest way from here to something that is named. */
export function PathFinder({ node }: { node: string }) {
  const [search, change] = useAddress();
  const [text, setText] = useState(search.to ?? "");
  const { certainty } = useReach();
  const asked = search.to ?? "";
  const { data, error, isFetching } = useApi<Way>("graph/path", { from: node, to: asked, kind: "uses", certainty }, { enabled: asked !== "", retry: false });
  return (
    <Panel title="Way from here">
      <form className="way" onSubmit={(event) => { event.preventDefault(); change({ to: text.trim() || undefined } as never); }}>
        <label><span className="hidden">To</span><input value={text} onChange={(event) => setText(event.target.value)} placeholder="to a name or FILE:LINE" spellCheck={false} /></label>
        <button className="button">Find</button>
      </form>
      {asked && (error ? <p className="error" role="alert">{error.message}</p> : isFetching || !data ? <Skeleton rows={2} /> : data.steps === null
        ? <p className="faint">No way to {data.to.name} is known at this certainty.</p>
        : (
          <ol className="list">
            <li>{data.steps[0]?.from.name ?? data.from.name}</li>
            {data.steps.map((step, at) => (
              <li key={at}><span className="faint">{step.edge}</span> <Place file={step.at.file} line={step.at.line} name={step.to.name} /> <span className={`sure s-${step.certainty}`}>{step.certainty}</span></li>
            ))}
          </ol>
        ))}
    </Panel>
  );
}
