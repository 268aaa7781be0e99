import { useCallback, useMemo } from "react";
import { useApi } from "../lib/api";
import { heat } from "../lib/color";
import { figure, words } from "../lib/format";
import { useTheme } from "../lib/theme";
import type { Box, Budget, Cell, MapTile, Rect } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { Diagram, type DiagramEdge, type DiagramNode } from "../ui/Diagram";
import { MapCanvas } from "../ui/MapCanvas";
import { Shown, Skeleton } from "../ui/States";
import { object, Value } from "../ui/Table";

export interface Answer extends Budget { columns: string[]; rows: Cell[][]; milliseconds: number }

/** Nodes of a drawing: beyond them a table is read better. */
const NODES = 40;
const WORLD: Rect = { x: 0, y: 0, w: 1.6, h: 1 };

/** Ways in which an answer can be shown: as a graph if rows go from something to something, as a map if they name files. */
export function shapes(columns: string[]): string[] {
  return ["table", ...(columns.includes("from") && columns.includes("to") ? ["graph"] : []), ...(columns.includes("file") || columns.includes("path") ? ["map"] : [])];
}

export function AnswerView({ answer }: { answer: Answer }) {
  const [search, change] = useAddress();
  const all = shapes(answer.columns);
  const shape = all.find((one) => one === search.as) ?? "table";
  return (
    <>
      {all.length > 1 && (
        <div className="segments answer-shapes" role="radiogroup" aria-label="Show as">
          {all.map((one) => <button key={one} role="radio" aria-checked={one === shape} onClick={() => change({ as: one === "table" ? undefined : one })}>{one}</button>)}
        </div>
      )}
      {shape === "graph" ? <AsGraph answer={answer} /> : shape === "map" ? <AsMap answer={answer} /> : <AsTable answer={answer} />}
    </>
  );
}

function AsTable({ answer }: { answer: Answer }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Rows">
      <table className="plain">
        <thead><tr>{answer.columns.map((name) => <th key={name}>{words(name)}</th>)}</tr></thead>
        <tbody>
          {answer.rows.map((cells, at) => {
            const row = object(answer.columns, cells);
            return <tr key={at}>{answer.columns.map((name) => <td key={name} data-number={typeof row[name] === "number" || undefined}><Value row={row} name={name} /></td>)}</tr>;
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Rows `from`, `to` and perhaps a number as nodes and edges. */
export function graphOf(answer: Answer): { nodes: DiagramNode[]; edges: DiagramEdge[]; total: number } {
  const [from, to] = [answer.columns.indexOf("from"), answer.columns.indexOf("to")];
  const label = answer.columns.findIndex((_, at) => at !== from && at !== to);
  const names = [...new Set(answer.rows.flatMap((row) => [String(row[from]), String(row[to])]))];
  const number = new Map(names.slice(0, NODES).map((name, at) => [name, at]));
  const nodes = [...number.keys()].map((name): DiagramNode => ({ id: name, name }));
  const edges = answer.rows.flatMap((row): DiagramEdge[] => {
    const [a, b] = [number.get(String(row[from])), number.get(String(row[to]))];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, label: label < 0 ? "" : figure(row[label]), head: "open", dashed: false }];
  });
  return { nodes, edges, total: names.length };
}

function AsGraph({ answer }: { answer: Answer }) {
  const { nodes, edges, total } = useMemo(() => graphOf(answer), [answer]);
  return (
    <>
      <p className="export"><Shown of={{ shown: nodes.length, total, reason: nodes.length < total ? "the first are drawn" : null }} what="nodes" /></p>
      <Diagram nodes={nodes} edges={edges} label={`Graph of ${nodes.length} nodes`} />
    </>
  );
}

/** What rows say of files, for these and the folders above them: the largest value of the first number, or how many rows there are. */
export function valuesOf(answer: Answer): { values: Map<string, number>; what: string } {
  const place = Math.max(answer.columns.indexOf("file"), answer.columns.indexOf("path"));
  const at = answer.columns.findIndex((name, at) => !/line|ordinal|column/.test(name) && answer.rows.some((row) => typeof row[at] === "number"));
  const values = new Map<string, number>();
  for (const row of answer.rows) {
    const path = String(row[place] ?? "");
    const value = at < 0 ? 1 : Number(row[at] ?? 0);
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const above = path.slice(0, end);
      values.set(above, at < 0 ? (values.get(above) ?? 0) + 1 : Math.max(values.get(above) ?? 0, value));
    }
  }
  return { values, what: at < 0 ? "rows" : words(answer.columns[at] ?? "") };
}

function AsMap({ answer }: { answer: Answer }) {
  const [, change] = useAddress();
  const [theme] = useTheme();
  const { data } = useApi<MapTile>("map", { width: 1400, height: 700 });
  const { values, what } = useMemo(() => valuesOf(answer), [answer]);
  const most = Math.max(1, ...values.values());
  const fill = useCallback((box: Box) => heat(theme, Math.sqrt((values.get(box.path) ?? 0) / most)), [theme, values, most]);
  const describe = useCallback((box: Box) => [`${what}: ${figure(values.get(box.path) ?? 0)}`, `${figure(box.lines)} lines`], [values, what]);
  const nothing = useCallback(() => undefined, []);
  if (!data) return <Skeleton rows={8} />;
  return (
    <div className="map-frame">
      <MapCanvas boxes={data.boxes} view={WORLD} world={WORLD} theme={theme} fill={fill} selected={undefined} onView={nothing} onPick={(box) => change({ at: box.path })} describe={describe} />
    </div>
  );
}
