import { useMemo } from "react";
import { useApi } from "../lib/api";
import { figure, quoted } from "../lib/format";
import type { Definition, Explained, FileText } from "../lib/types";
import { place, useAddress } from "../lib/useSearchState";
import { Around, Breaks, PathFinder, Reached } from "./Relations";
import { Code } from "../ui/Code";
import { PageHead } from "../ui/PageHead";
import { Level, Panel } from "../ui/Panel";
import { Starts } from "../ui/Starts";
import { Empty, Failure, Shown, Skeleton } from "../ui/States";

export default function Explore() {
  const [search, change] = useAddress();
  const at = place(search.at);
  const file = useApi<FileText>("file", { path: at?.file }, { enabled: at !== undefined });
  const around = useMemo(() => enclosing(file.data?.definitions ?? [], at?.line), [file.data, at?.line]);
  const go = (line: number) => at && change({ at: `${at.file}:${line}` }, { push: true });
  if (!at) {
    return (
      <div className="page">
        <PageHead title="Explore" about="A definition, what is around it, and its code." />
        <Empty title="Choose a definition or file"><p>Press <kbd>Ctrl K</kbd> (or <kbd>/</kbd>) and type a name; or pick a box on the map; or begin with one of these.</p></Empty>
        <Starts to="/explore" />
      </div>
    );
  }
  if (file.isError) return <div className="page"><PageHead title="Explore" about={at.file} /><Failure error={file.error} retry={() => void file.refetch()} /></div>;
  return (
    <div className="page full">
      <PageHead title={around?.qualified_name ?? at.file} about={search.at} cli={`pellucid explain ${quoted(at.line ? `${at.file}:${at.line}` : at.file)} --metric cognitive`} />
      {file.data?.stale && <p className="notice">The file has changed since it was analysed; places may be off. Analyse again.</p>}
      <Around node={search.at ?? at.file} />
      <div className="explore">
        <Panel title="In this file" className="outline">
          {file.isPending ? <Skeleton rows={10} /> : <Outline definitions={file.data.definitions} current={around} go={go} />}
        </Panel>
        <Panel className="source-panel" label="Code" title={at.file.split("/").at(-1)} aside={<Shown of={file.data} what="lines" />}>
          {file.isPending ? <Skeleton rows={20} /> : (
            <Code text={file.data.text} tokens={file.data.tokens} line={at.line} lastLine={around && at.line === around.name_line ? around.end_line : undefined} onLine={go} label={`Code of ${at.file}`} />
          )}
        </Panel>
        <div className="side">
          {around && <About definition={around} file={at.file} go={go} />}
          <Reached node={search.at ?? at.file} way="callers" />
          <Reached node={search.at ?? at.file} way="callees" />
          <PathFinder key={search.at} node={search.at ?? at.file} />
          <Breaks node={search.at ?? at.file} />
          {file.data && file.data.diagnostics.length > 0 && (
            <Panel title="Notes of the analysis">
              <ul className="list">{file.data.diagnostics.map((one, at) => <li key={at}><b>{one.code}</b> {one.line ? `line ${one.line}: ` : ""}{one.detail}</li>)}</ul>
            </Panel>
          )}
        </div>
      </div>
    </div>
  );
}

function Outline({ definitions, current, go }: { definitions: Definition[]; current: Definition | undefined; go: (line: number) => void }) {
  const depth = useMemo(() => {
    const known = new Map<number, number>();
    for (const one of definitions) known.set(one.ordinal, one.parent === null ? 0 : (known.get(one.parent) ?? -1) + 1);
    return known;
  }, [definitions]);
  if (definitions.length === 0) return <p className="faint">Nothing is defined here.</p>;
  return (
    <ul className="tree" tabIndex={0} aria-label="Definitions">
      {definitions.filter((one) => one.name !== "").map((one) => (
        <li key={one.ordinal} className={`d${Math.min(6, depth.get(one.ordinal) ?? 0)}`}>
          <button className="link" aria-current={one === current ? "true" : undefined} onClick={() => go(one.name_line)} title={one.signature || one.qualified_name}>
            <span className={`kind k-${one.kind}`}>{one.kind.slice(0, 1).toUpperCase()}<span className="hidden">{one.kind.slice(1)} </span></span> {one.name}
          </button>
          {one.cognitive !== null && one.cognitive >= 15 && <Level value={one.cognitive} threshold={15} />}
        </li>
      ))}
    </ul>
  );
}

function About({ definition, file, go }: { definition: Definition; file: string; go: (line: number) => void }) {
  const callable = definition.cognitive !== null;
  const explained = useApi<Explained>("explain", { file, line: definition.name_line, metric: "cognitive" }, { enabled: callable });
  return (
    <Panel title={definition.name || definition.kind}>
      <dl className="pairs">
        <div><dt>Kind</dt><dd>{definition.kind}</dd></div>
        {definition.visibility && <div><dt>Visibility</dt><dd>{definition.visibility}</dd></div>}
        <div><dt>Lines</dt><dd>{definition.start_line}–{definition.end_line}</dd></div>
        {callable && <div><dt>Cyclomatic complexity</dt><dd>{figure(definition.cyclomatic)}</dd></div>}
        {callable && <div><dt>Cognitive complexity</dt><dd><Level value={definition.cognitive} threshold={15} /></dd></div>}
      </dl>
      {definition.signature && <pre className="signature">{definition.signature}</pre>}
      {explained.data?.increments && explained.data.increments.length > 0 && (
        <>
          <h3>Where that comes from</h3>
          <ul className="increments">
            {explained.data.increments.map((one, at) => (
              <li key={at}><button className="link" onClick={() => go(one.line)}><b>+{one.amount}</b> line {one.line}: {one.construct}{one.nesting > 0 && ` (${one.nesting} for nesting)`}</button></li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** The innermost definition around a line. */
export function enclosing(definitions: Definition[], line: number | undefined): Definition | undefined {
  if (line === undefined) return undefined;
  let found: Definition | undefined;
  for (const one of definitions) {
    if (one.start_line <= line && line <= one.end_line && (!found || one.end_line - one.start_line <= found.end_line - found.start_line)) found = one;
  }
  return found;
}
