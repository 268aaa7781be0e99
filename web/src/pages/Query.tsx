import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { post, useApi, useSnapshot, type ApiError } from "../lib/api";
import { duration, quoted } from "../lib/format";
import type { Views } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { PageHead } from "../ui/PageHead";
import { Panel } from "../ui/Panel";
import { Empty, Failure, Shown } from "../ui/States";
import { AnswerView, type Answer } from "./Answer";

const SAVED: [string, string][] = [
  ["Hardest functions", "SELECT qualified_name, cognitive, cyclomatic, file, start_line\nFROM functions ORDER BY cognitive DESC LIMIT 50"],
  ["Largest types", "SELECT qualified_name, methods, fields, wmc, file, start_line\nFROM types ORDER BY wmc DESC LIMIT 50"],
  ["Many parameters", "SELECT qualified_name, parameters, file, start_line\nFROM functions WHERE parameters > 7 ORDER BY parameters DESC LIMIT 100"],
  ["Complexity by module", "SELECT module, count(*) AS functions, sum(cognitive) AS cognitive, max(cognitive) AS worst\nFROM functions GROUP BY module ORDER BY 3 DESC LIMIT 50"],
  ["Entry points by name", "SELECT qualified_name, language, file, start_line\nFROM symbols WHERE name = 'main' AND kind IN ('function', 'method') ORDER BY file"],
  ["Deepest nesting", "SELECT qualified_name, nesting, file, start_line\nFROM functions ORDER BY nesting DESC LIMIT 50"],
  ["Patterns by folder, as a graph", "SELECT DISTINCT rule AS \"from\", rtrim(rtrim(file, replace(file, '/', '')), '/') AS \"to\"\nFROM findings WHERE kind = 'pattern' AND file IS NOT NULL LIMIT 40"],
  ["What was left out", "SELECT reason, count(*) AS places FROM left_out GROUP BY reason ORDER BY 2 DESC"],
];
const KEY = "pellucid-queries";

export default function Query() {
  const [search, change] = useAddress();
  const [sql, setSql] = useState(search.sql ?? SAVED[0]?.[1] ?? "");
  const [own, setOwn] = useState<[string, string][]>(stored);
  const snapshot = useSnapshot();
  const views = useApi<Views>("views");
  const run = useMutation<Answer, ApiError>({ mutationFn: () => post<Answer>("query", { sql, limit: 1000 }, { snapshot }) });
  const start = () => {
    change({ sql } as never);
    run.mutate();
  };
  const save = () => {
    const name = window.prompt("Save this query as")?.trim();
    if (!name) return;
    const next: [string, string][] = [...own.filter(([known]) => known !== name), [name, sql]];
    localStorage.setItem(KEY, JSON.stringify(next));
    setOwn(next);
  };
  return (
    <div className="page full">
      <PageHead title="Query" about="Read-only SQL over documented views; the same on the command line." cli={`pellucid query ${quoted(sql.replaceAll("\n", " "))}`} />
      <div className="query">
        <Panel title="Saved queries" className="saved">
          <ul className="list">{[...SAVED, ...own].map(([name, text]) => <li key={name}><button className="link" onClick={() => setSql(text)}>{name}</button></li>)}</ul>
          <h3>Views</h3>
          {views.data?.views.map((view) => (
            <details key={view.name}><summary>{view.name}</summary><p className="faint">{view.columns.join(", ")}</p></details>
          ))}
        </Panel>
        <div className="stack">
          <Panel title="SQL" aside={<><button className="button quiet" onClick={save}>Save</button><button className="button primary" onClick={start} disabled={run.isPending}>Run (Ctrl Enter)</button></>}>
            <textarea className="editor" aria-label="SQL" spellCheck={false} value={sql} rows={6} onChange={(event) => setSql(event.target.value)}
              onKeyDown={(event) => { if ((event.ctrlKey || event.metaKey) && event.key === "Enter") start(); }} />
          </Panel>
          <Panel className="grow" title="Answer" aside={run.data && <><Shown of={run.data} what="rows" narrow="add conditions or a LIMIT" /> in {duration(run.data.milliseconds)}</>}>
            {run.isError ? <Failure error={run.error} /> : !run.data ? <Empty title={run.isPending ? "Running" : "Not run yet"} /> : <AnswerView answer={run.data} />}
          </Panel>
        </div>
      </div>
    </div>
  );
}

function stored(): [string, string][] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(all) ? (all as [string, string][]).filter((one) => Array.isArray(one) && one.length === 2) : [];
  } catch {
    return [];
  }
}
