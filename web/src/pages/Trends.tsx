import { useQueries } from "@tanstack/react-query";
import { call, useApi, usePlain } from "../lib/api";
import { date, figure, short } from "../lib/format";
import type { Overview, SnapshotRow } from "../lib/types";
import { Panel } from "../ui/Panel";
import { Empty, Skeleton } from "../ui/States";

/** Snapshots that are asked for, the newest. */
const MOST = 16;

const LINES: [string, (of: Overview) => number | null][] = [
  ["lines of code", (of) => Number(of.repository.source_lines ?? 0)],
  ["files", (of) => Number(of.repository.files ?? 0)],
  ["functions", (of) => of.complexity.functions],
  ["functions above the threshold", (of) => of.complexity.complex],
];

/** How a project changed from snapshot to snapshot. */
export function Trends() {
  const current = useApi<Overview>("overview");
  const all = usePlain<{ snapshots: SnapshotRow[] }>("snapshots", { limit: 200 });
  const location = current.data?.project.location;
  const own = (all.data?.snapshots ?? []).filter((one) => one.location === location).slice(0, MOST).reverse();
  const states = useQueries({ queries: own.map((one) => ({ queryKey: ["overview", { snapshot: one.snapshot }], queryFn: () => call<Overview>("overview", { snapshot: one.snapshot }), staleTime: Infinity })) });
  if (!location || !all.data || states.some((one) => one.isPending)) return <Skeleton rows={6} />;
  const points = own.flatMap((one, at) => { const data = states[at]?.data; return data ? [{ one, data }] : []; });
  if (points.length < 2) return <Empty title="One snapshot has no trend"><p>Analyse again after a change, or other revisions of this place; each snapshot is a point here.</p></Empty>;
  return (
    <div className="distributions trends">
      {LINES.map(([name, of]) => <Line key={name} name={name} points={points.map(({ one, data }) => ({ label: `#${one.snapshot} ${one.revision.slice(0, 9)} ${date(one.created_at)}`, value: of(data) }))} />)}
    </div>
  );
}

function Line({ name, points }: { name: string; points: { label: string; value: number | null }[] }) {
  const known = points.flatMap((one) => (one.value === null ? [] : [one.value]));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (at: number) => 8 + (at / Math.max(1, points.length - 1)) * 284;
  const y = (value: number) => 58 - ((value - least) / (most - least || 1)) * 48;
  const drawn = points.flatMap((one, at) => (one.value === null ? [] : [{ ...one, value: one.value, x: x(at), y: y(one.value) }]));
  const [first, last] = [drawn[0], drawn.at(-1)];
  return (
    <Panel title={name} aside={last && first && <>{short(first.value)} → {short(last.value)} ({last.value >= first.value ? "+" : "−"}{figure(Math.abs(last.value - first.value))})</>}>
      <svg className="trend" viewBox="0 0 300 66" role="img" aria-label={`${name}: ${drawn.map((one) => `${one.label} ${one.value}`).join(", ")}`}>
        <path d={`M${drawn.map((one) => `${one.x} ${one.y}`).join("L")}`} />
        {drawn.map((one) => <circle key={one.label} cx={one.x} cy={one.y} r="3"><title>{`${one.label}: ${figure(one.value)}`}</title></circle>)}
      </svg>
    </Panel>
  );
}
