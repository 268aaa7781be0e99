import { useMutation } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { post, useApi, useSnapshot, type ApiError } from "../lib/api";
import { quoted } from "../lib/format";
import type { Ast, AstNode, Budget, Capture, FileText } from "../lib/types";
import { scrollTo } from "../lib/scroll";
import { place, useAddress } from "../lib/useSearchState";
import { Code, type Mark } from "../ui/Code";
import { PageHead } from "../ui/PageHead";
import { Panel } from "../ui/Panel";
import { Starts } from "../ui/Starts";
import { Empty, Failure, Shown, Skeleton } from "../ui/States";

export default function AstPage() {
  const [search, change] = useAddress();
  const at = place(search.at);
  const snapshot = useSnapshot();
  const [named, setNamed] = useState(true);
  const [query, setQuery] = useState(search.q ?? "(identifier) @name");
  const file = useApi<FileText>("file", { path: at?.file }, { enabled: at !== undefined });
  const tree = useApi<Ast>("ast", { path: at?.file, budget: 4000 }, { enabled: at !== undefined });
  const run = useMutation<Budget & { captures: Capture[] }, ApiError>({ mutationFn: () => post("ast/query", { query, path: at?.file }, { snapshot }) });
  // A place without a node means the outermost that begins in its line.
  const chosen = tree.data?.nodes.find((node) => (search.node === undefined ? node.named && node.line === at?.line : node.id === search.node));
  const marks = useMemo<Mark[]>(() => {
    const found = run.data?.captures.map((one) => ({ start: one.start, end: one.end, className: "captured" })) ?? [];
    return chosen ? [...found, { start: chosen.start, end: chosen.end, className: "chosen" }] : found;
  }, [run.data, chosen]);
  if (!at) {
    return (
      <div className="page">
        <PageHead title="Syntax" about="Trees beside the code." />
        <Empty title="Choose a file"><p>Press <kbd>Ctrl K</kbd> and type the name of a file or definition, then come back to this page; or begin with one of these.</p></Empty>
        <Starts to="/ast" />
      </div>
    );
  }
  const pick = (offset: number) => {
    let best: AstNode | undefined;
    for (const node of tree.data?.nodes ?? []) if ((node.named || !named) && node.start <= offset && offset < node.end && (!best || node.end - node.start <= best.end - best.start)) best = node;
    if (best) change({ node: best.id } as never);
  };
  const failure = file.error ?? tree.error;
  if (failure) return <div className="page"><PageHead title="Syntax" about={at.file} /><Failure error={failure} /></div>;
  return (
    <div className="page full">
      <PageHead title="Syntax" about={at.file} cli={`pellucid ast ${quoted(at.file)} --query ${quoted(query)}`}>
        <label className="check"><input type="checkbox" checked={named} onChange={(event) => setNamed(event.target.checked)} /> named nodes only</label>
      </PageHead>
      <div className="ast">
        <Panel title="Tree" aside={<Shown of={tree.data} what="nodes" />}>
          {!tree.data ? <Skeleton rows={16} /> : <Tree nodes={tree.data.nodes} named={named} chosen={chosen?.id} choose={(node) => change({ node } as never)} />}
        </Panel>
        <Panel title="Code" className="source-panel">
          {!file.data ? <Skeleton rows={16} /> : <Code text={file.data.text} tokens={file.data.tokens} marks={marks} line={chosen?.line ?? at.line} onOffset={pick} label={`Code of ${at.file}`} />}
        </Panel>
        <Panel title="Pattern" aside={<button className="button primary" onClick={() => { change({ q: query } as never); run.mutate(); }} disabled={run.isPending}>Run</button>}>
          <textarea className="editor" aria-label="tree-sitter query" rows={5} spellCheck={false} value={query} onChange={(event) => setQuery(event.target.value)} />
          {run.isError && <Failure error={run.error} />}
          {run.data && <p><Shown of={run.data} what="captures" /></p>}
          <ul className="list captures">
            {run.data?.captures.slice(0, 300).map((one, index) => (
              <li key={index}><button className="link" onClick={() => change({ at: `${at.file}:${one.line}`, node: undefined } as never)}><b>@{one.name}</b> {one.line}:{one.column} <code>{one.text}</code></button></li>
            ))}
          </ul>
        </Panel>
      </div>
    </div>
  );
}

function Tree({ nodes, named, chosen, choose }: { nodes: AstNode[]; named: boolean; chosen: number | undefined; choose: (id: number) => void }) {
  const rows = useMemo(() => {
    const depth = new Map<number, number>();
    const found: { node: AstNode; depth: number }[] = [];
    for (const node of nodes) {
      const shown = node.named || !named;
      const above = node.parent === null ? -1 : (depth.get(node.parent) ?? -1);
      depth.set(node.id, shown ? above + 1 : above);
      if (shown) found.push({ node, depth: above + 1 });
    }
    return found;
  }, [nodes, named]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const box = list.current;
    const row = box?.querySelector("[aria-current]");
    if (!box || !row) return;
    const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) scrollTo(box, row);
  }, [chosen, rows]);
  return (
    <ul ref={list} className="tree ast-tree" tabIndex={0} aria-label="Syntax tree">
      {rows.map(({ node, depth }) => (
        <li key={node.id} style={{ paddingInlineStart: Math.min(depth, 40) * 12 }}>
          <button className={node.error || node.missing ? "link bad" : "link"} aria-current={node.id === chosen ? "true" : undefined} onClick={() => choose(node.id)}>
            {node.field && <i>{node.field}: </i>}{node.missing && "MISSING "}{node.kind}{node.text !== null && node.named && <code> {node.text}</code>}
          </button>
        </li>
      ))}
    </ul>
  );
}
