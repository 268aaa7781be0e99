import { useMemo } from "react";
import { columnsAround, layered } from "../lib/layers";

export interface DiagramNode {
  id: string;
  name: string;
  /** A word above the name: a role, a kind. */
  above?: string | undefined;
  /** Members, for class diagrams. */
  lines?: string[];
  /** Where it is opened. */
  at?: string | undefined;
  focus?: boolean;
}
export interface DiagramEdge { from: number; to: number; label: string; head: "open" | "hollow" | "none"; dashed: boolean }

const WIDTH = 210, TEXT = 28;

/** A drawing of a few nodes in columns; what it says stands in lists beside it, too. */
export function Diagram({ nodes, edges, label, open }: { nodes: DiagramNode[]; edges: DiagramEdge[]; label: string; open?: ((at: string) => void) | undefined }) {
  const { places, width, height, sizes } = useMemo(() => {
    const sizes = nodes.map((node) => ({ width: WIDTH, height: 22 + (node.above ? 14 : 0) + (node.lines?.length ? 8 + node.lines.length * 15 : 0) + 6 }));
    return { ...layered(columnsAround(nodes.length, edges), edges, sizes, 92, 18), sizes };
  }, [nodes, edges]);
  return (
    <div className="scroll diagram" tabIndex={0} role="group" aria-label={label}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <defs>
          <marker id="open" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto-start-reverse"><path d="M1 1L9 5L1 9" className="head-open" /></marker>
          <marker id="hollow" viewBox="0 0 12 12" refX="11" refY="6" markerWidth="12" markerHeight="12" orient="auto-start-reverse"><path d="M1 1L11 6L1 11Z" className="head-hollow" /></marker>
        </defs>
        <g aria-hidden="true">
          {edges.map((edge, at) => {
            const [from, to] = [places[edge.from], places[edge.to]];
            const [a, b] = [sizes[edge.from], sizes[edge.to]];
            if (!from || !to || !a || !b) return null;
            const right = to.x >= from.x;
            const start = { x: from.x + (right ? a.width : 0), y: from.y + a.height / 2 + (right ? -4 : 4) };
            const end = { x: to.x + (from.x === to.x ? b.width : right ? 0 : b.width), y: to.y + b.height / 2 + (right ? -4 : 4) };
            const bend = from.x === to.x ? 60 : (end.x - start.x) / 2;
            const path = `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${from.x === to.x ? end.x + bend : end.x - bend} ${end.y} ${end.x} ${end.y}`;
            const middle = { x: (start.x + end.x) / 2 + (from.x === to.x ? 46 : 0), y: (start.y + end.y) / 2 - 4 };
            return (
              <g key={at}>
                <path className={edge.dashed ? "diagram-edge dashed" : "diagram-edge"} d={path} markerEnd={edge.head === "none" ? undefined : `url(#${edge.head})`} />
                <text className="diagram-label" x={middle.x} y={middle.y} textAnchor="middle">{edge.label}</text>
              </g>
            );
          })}
        </g>
        {nodes.map((node, at) => {
          const [place, size] = [places[at], sizes[at]];
          if (!place || !size) return null;
          const go = () => node.at !== undefined && open?.(node.at);
          const can = node.at !== undefined && open !== undefined;
          const top = node.above ? 14 : 0;
          return (
            <g key={node.id} className={node.focus ? "diagram-node focus" : "diagram-node"} transform={`translate(${place.x} ${place.y})`} role={can ? "button" : "img"}
              tabIndex={can ? 0 : undefined} aria-label={`${node.above ?? ""} ${node.name}`.trim()} onClick={go} onKeyDown={(event) => event.key === "Enter" && go()}>
              <title>{`${node.name}${node.at ? `\n${node.at}` : ""}`}</title>
              <rect width={size.width} height={size.height} rx="7" />
              {node.above && <text className="diagram-above" x="10" y="16">{node.above}</text>}
              <text className="diagram-name" x="10" y={18 + top}>{tail(node.name, TEXT)}</text>
              {node.lines && node.lines.length > 0 && <path className="diagram-rule" d={`M0 ${26 + top}H${size.width}`} />}
              {node.lines?.map((line, row) => <text key={row} className="diagram-line" x="10" y={41 + top + row * 15}>{line.length > 32 ? `${line.slice(0, 31)}…` : line}</text>)}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** The end of a name tells more than its beginning. */
function tail(name: string, most: number): string {
  return name.length > most ? `…${name.slice(1 - most)}` : name;
}
