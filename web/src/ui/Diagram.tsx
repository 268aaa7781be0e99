import { useEffect, useMemo, useRef } from "react";
import { columnsAround, layered, wrapped } from "../lib/layers";

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

const WIDTH = 214, TEXT = 26;
/** Columns that are taller are split. */
const TALL = 430;

/** A drawing of a few nodes in columns; what it says stands in lists beside it, too. */
export function Diagram({ nodes, edges, label, open }: { nodes: DiagramNode[]; edges: DiagramEdge[]; label: string; open?: ((at: string) => void) | undefined }) {
  const { places, width, height, sizes } = useMemo(() => {
    const sizes = nodes.map((node) => ({ width: WIDTH, height: 22 + (node.above ? 14 : 0) + (node.lines?.length ? 8 + node.lines.length * 15 : 0) + 6 }));
    const drawing = layered(wrapped(columnsAround(nodes.length, edges), sizes, TALL), edges, sizes, 104, 18);
    // Ties within the last column bend out to the right.
    const bends = edges.some((edge) => drawing.places[edge.from]?.x === drawing.places[edge.to]?.x);
    return { ...drawing, width: drawing.width + (bends ? 70 : 0), sizes };
  }, [nodes, edges]);
  // In a crowd what lies beside the matter is only hinted at.
  const crowd = edges.length > 12 && nodes.some((one) => one.focus);
  const isBeside = (edge: DiagramEdge) => crowd && !nodes[edge.from]?.focus && !nodes[edge.to]?.focus;
  const frame = useRef<HTMLDivElement>(null);
  // What it is about is in view first, however large the drawing is.
  useEffect(() => {
    const at = Math.max(0, nodes.findIndex((one) => one.focus));
    const [place, size] = [places[at], sizes[at]];
    if (!frame.current || !place || !size) return;
    frame.current.scrollTop = place.y + size.height / 2 - frame.current.clientHeight / 2;
    frame.current.scrollLeft = place.x + size.width / 2 - frame.current.clientWidth / 2;
  }, [nodes, places, sizes]);
  return (
    <div className="scroll diagram" ref={frame} tabIndex={0} role="group" aria-label={label}>
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
            // Near its end, where edges that begin together have parted.
            const t = 0.7, u = 1 - t;
            const on = (a: number, b: number, c: number, d: number) => u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
            const middle = { x: on(start.x, start.x + bend, from.x === to.x ? end.x + bend : end.x - bend, end.x), y: on(start.y, start.y, end.y, end.y) - 4 };
            return (
              <g key={at}>
                <path className={`diagram-edge${edge.dashed ? " dashed" : ""}${isBeside(edge) ? " beside" : ""}`} d={path} markerEnd={edge.head === "none" ? undefined : `url(#${edge.head})`} />
                {!isBeside(edge) && !repeats(edges, at, places) && <text className="diagram-label" x={middle.x} y={middle.y} textAnchor="middle">{edge.label}</text>}
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
              tabIndex={can ? 0 : undefined} onClick={go} onKeyDown={(event) => event.key === "Enter" && go()}>
              <title>{`${node.above ? `${node.above} ` : ""}${node.name}${node.at ? `, ${node.at}` : ""}`}</title>
              <rect width={size.width} height={size.height} rx="7" />
              <g aria-hidden="true">
              {node.above && <text className="diagram-above" x="10" y="16">{node.above}</text>}
              <text className="diagram-name" x="10" y={18 + top}>{tail(node.name, TEXT)}</text>
              {node.lines && node.lines.length > 0 && <path className="diagram-rule" d={`M0 ${26 + top}H${size.width}`} />}
              {node.lines?.map((line, row) => <text key={row} className="diagram-line" x="10" y={41 + top + row * 15}>{line.length > 29 ? `${line.slice(0, 28)}…` : line}</text>)}
              </g>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Whether an edge beside a column says what another one there with the same end says already. */
function repeats(edges: DiagramEdge[], at: number, places: { x: number }[]): boolean {
  const beside = (edge: DiagramEdge | undefined) => edge !== undefined && places[edge.from]?.x === places[edge.to]?.x;
  const own = edges[at];
  return beside(own) && edges.slice(0, at).some((edge) => beside(edge) && edge.to === own?.to && edge.label === own?.label);
}

/** The end of a name tells more than its beginning. */
function tail(name: string, most: number): string {
  return name.length > most ? `…${name.slice(1 - most)}` : name;
}
