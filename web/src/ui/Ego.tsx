import { useEffect, useMemo, useRef } from "react";
import { layered, NODE } from "../lib/layers";
import type { Neighbours } from "../lib/types";

/** What is around a node: users left, what it uses right. The lists beside it say the same in words. */
export function Ego({ data, open }: { data: Neighbours; open: (at: string) => void }) {
  const { places, width, height } = useMemo(() => layered(data.nodes.map((one) => one.column), data.edges), [data]);
  const most = Math.max(1, ...data.edges.map((one) => one.uses));
  const frame = useRef<HTMLDivElement>(null);
  // What one looks from is in view first, however tall the drawing is.
  useEffect(() => {
    const focus = places[data.nodes.findIndex((one) => one.focus)];
    if (!frame.current || !focus) return;
    frame.current.scrollTop = focus.y + NODE.height / 2 - frame.current.clientHeight / 2;
    frame.current.scrollLeft = focus.x + NODE.width / 2 - frame.current.clientWidth / 2;
  }, [data, places]);
  return (
    <div className="scroll ego" ref={frame} tabIndex={0} role="group" aria-label={`Graph of ${data.nodes.length} nodes`}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <g aria-hidden="true">
          {data.edges.map((edge, at) => {
            const from = places[edge.from], to = places[edge.to];
            if (!from || !to) return null;
            const a = { x: from.x + (to.x >= from.x ? NODE.width : 0), y: from.y + NODE.height / 2 };
            const b = { x: to.x + (to.x > from.x ? 0 : NODE.width), y: to.y + NODE.height / 2 };
            const bend = from.x === to.x ? 36 : (b.x - a.x) / 2;
            return (
              <path key={at} className="ego-edge" d={`M${a.x} ${a.y}C${a.x + bend} ${a.y} ${from.x === to.x ? b.x + bend : b.x - bend} ${b.y} ${b.x} ${b.y}`}
                strokeWidth={1 + 2 * (Math.log(edge.uses + 1) / Math.log(most + 1))} />
            );
          })}
        </g>
        {data.nodes.map((node, at) => {
          const place = places[at];
          if (!place) return null;
          const label = node.name.length > 24 ? `…${node.name.slice(-23)}` : node.name;
          const goal = node.file && node.kind !== "folder" ? (node.line ? `${node.file}:${node.line}` : node.file) : undefined;
          const go = () => goal && open(goal);
          return (
            <g key={node.id} className={`ego-node ${node.focus ? "focus" : ""} k-${node.kind}`} transform={`translate(${place.x} ${place.y})`}
              role={goal ? "button" : "img"} tabIndex={goal ? 0 : undefined} aria-label={`${node.kind} ${node.name}`} onClick={go}
              onKeyDown={(event) => event.key === "Enter" && go()}>
              <title>{`${node.kind} ${node.name}${goal ? `\n${goal}` : ""}`}</title>
              <rect width={NODE.width} height={NODE.height} rx="6" />
              <text x="9" y="17">{label}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
