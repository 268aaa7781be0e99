import type { SequenceDiagram } from "../lib/types";

const GAP = 170, TOP = 46, ROW = 34, EDGE = 90;

/** Who tells whom what, in order: participants as columns, calls as arrows from the one to the other. */
export function Sequence({ data, open }: { data: SequenceDiagram; open: (at: string) => void }) {
  const width = EDGE * 2 + GAP * Math.max(0, data.participants.length - 1);
  const height = TOP + ROW * data.messages.length + 24;
  const x = (at: number) => EDGE + GAP * at;
  return (
    <div className="scroll diagram" tabIndex={0} role="group" aria-label={`Sequence of ${data.messages.length} calls`}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <defs><marker id="told" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10Z" className="head-full" /></marker></defs>
        {data.participants.map((one, at) => (
          <g key={one.id} className="diagram-node" role="img">
            <title>{`${one.kind} ${one.name}`}</title>
            <path className="lifeline" d={`M${x(at)} ${TOP - 8}V${height - 8}`} />
            <rect x={x(at) - 76} y="6" width="152" height="28" rx="6" />
            <text aria-hidden="true" className="diagram-name" x={x(at)} y="24" textAnchor="middle">{short(one.name, 19)}</text>
          </g>
        ))}
        {data.messages.map((one, at) => {
          const y = TOP + ROW * at + 20;
          const [from, to] = [x(one.from), x(one.to)];
          const text = `${one.creates ? "new " : ""}${one.name}()`;
          const place = `${one.at.file}:${one.at.line}`;
          const own = one.from === one.to;
          return (
            <g key={at} className="message" role="button" tabIndex={0} onClick={() => open(place)} onKeyDown={(event) => event.key === "Enter" && open(place)}>
              <title>{`${text} at ${place}, ${one.certainty}: ${one.callee.name}`}</title>
              <path className={one.certainty === "inferred" || one.certainty === "guessed" ? "diagram-edge dashed" : "diagram-edge"} markerEnd="url(#told)"
                d={own ? `M${from} ${y - 5}h26v12H${from + 3}` : `M${from} ${y}H${to + (to > from ? -3 : 3)}`} />
              <text aria-hidden="true" className="diagram-label" x={own ? from + 32 : (from + to) / 2} y={own ? y + 5 : y - 5} textAnchor={own ? "start" : "middle"}>{short(text, own ? 22 : 22 * Math.max(1, Math.abs(one.from - one.to)))}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
