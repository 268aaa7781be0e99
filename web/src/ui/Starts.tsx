import { Link } from "@tanstack/react-router";
import { useApi } from "../lib/api";
import { counted, squeezed } from "../lib/format";
import type { EntryPoints, Overview } from "../lib/types";
import { carried } from "../lib/useSearchState";
import { Level, Panel } from "./Panel";
import { Place } from "./Place";
import { Shown } from "./States";

/** Entry points that are shown where somebody may begin. */
const ENTRIES = 8;

export const useEntryPoints = () => useApi<EntryPoints>("graph/entry-points", { limit: ENTRIES }, { retry: false });

/** Where one may begin to read: what is hardest to understand, and where the program begins. */
export function Starts({ to }: { to: "/explore" | "/ast" }) {
  const overview = useApi<Overview>("overview");
  return (
    <div className="columns">
      {overview.data && <Hardest data={overview.data} to={to} />}
      <Entries to={to} />
    </div>
  );
}

export function Hardest({ data, to = "/explore" }: { data: Overview; to?: "/explore" | "/ast" }) {
  if (data.worst.length === 0) return null;
  return (
    <Panel title="Hardest to understand" aside={<Link to="/measures" search={(before) => carried(before)}>all functions</Link>}>
      <ol className="ranked">
        {data.worst.map((row) => (
          <li key={`${row.file}#${row.ordinal}`}>
            <Level value={row.cognitive as number | null} threshold={data.thresholds.cognitive} />
            <Place to={to} file={String(row.file)} line={Number(row.start_line)} name={String(row.qualified_name)} />
            <span className="faint">{counted(Number(row.source_lines), "line")}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

export function Entries({ to = "/explore" }: { to?: "/explore" | "/ast" }) {
  const { data } = useEntryPoints();
  if (!data || data.entry_points.length === 0) return null;
  return (
    <Panel title="Entry points" aside={<Shown of={{ ...data, shown: Math.min(ENTRIES, data.shown) }} what="entry points" />}>
      <ul className="list">
        {data.entry_points.slice(0, ENTRIES).map((one) => one.file && (
          <li key={one.id} className="copy">
            <Place to={to} file={one.file} line={one.line} name={one.line ? one.name : squeezed(one.name, 60)} />{" "}
            <span className="faint">{one.line ? squeezed(one.file, 44) : ""}</span>
            <span className="faint count">{counted(one.calls, "call")}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
