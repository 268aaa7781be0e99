import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { ApiError, isReport, useApi, usePlain } from "../lib/api";
import { UNKNOWN, heat, kind, type Theme } from "../lib/color";
import { figure, percent } from "../lib/format";
import { FINDINGS, LENSES, colorOf, missingOf, type Lens } from "../lib/lenses";
import { useTheme } from "../lib/theme";
import { WORLD, tileParams, windowOf } from "../lib/tile";
import type { Box, FindingList, MapTile, Overview, Rect, Session } from "../lib/types";
import { useRunning } from "../lib/useRunning";
import { useAddress } from "../lib/useSearchState";
import { useWindowSize } from "../lib/useWindowSize";
import { LiveMap } from "../ui/LiveMap";
import { MapCanvas } from "../ui/MapCanvas";
import { PageHead } from "../ui/PageHead";
import { Failure, Shown, Skeleton } from "../ui/States";

export default function MapPage() {
  const [search] = useAddress();
  const overview = useApi<Overview>("overview");
  const running = useRunning();
  // Nothing is known yet, or somebody wants to see a run: the map of its files, which fills.
  const nothing = overview.error instanceof ApiError && overview.error.status === 404;
  if (running && (nothing || search.job === running.id)) {
    return (
      <div className="page full">
        <PageHead title="Map" about="The analysis is running: areas are bytes of files, and fill as files are finished." />
        <LiveMap job={running} />
      </div>
    );
  }
  return <SnapshotMap />;
}

function SnapshotMap() {
  const [search, change] = useAddress();
  const [theme] = useTheme();
  const size = useWindowSize();
  const [view, setView] = useState<Rect>(() => windowOf(search.win) ?? WORLD);
  const [asked, setAsked] = useState(view);
  const [picked, setPicked] = useState<Box | null>(null);
  const lens = LENSES.find((one) => one.id === search.lens) ?? LENSES[0];
  const overview = useApi<Overview>("overview");
  const asTable = search.as === "table";
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(view);
      const whole = view.w >= WORLD.w * 0.999;
      change({ win: whole ? undefined : [view.x, view.y, view.w, view.h].map((part) => part.toFixed(4)).join("_") } as never);
    }, 130);
    return () => clearTimeout(timer);
  }, [view, change]);
  const tile = useApi<MapTile>("map", tileParams(asked, size), { keep: true });
  const languages = useMemo(() => overview.data?.languages.map((row) => String(row.language)) ?? [], [overview.data]);
  const fill = useCallback((box: Box) => colorOf(lens, box, theme, languages), [lens, theme, languages]);
  const describe = useCallback((box: Box) => [lens.tell(box), `${figure(box.lines)} lines · ${figure(box.functions)} functions`], [lens]);
  const boxes = tile.data?.boxes ?? [];
  const notice = useNotice(lens, boxes, () => void tile.refetch());
  const pick = (box: Box) => {
    setPicked(box);
    change({ at: box.line ? `${box.path}:${box.line}` : box.path } as never);
  };
  return (
    <div className="page full">
      <PageHead title="Map" about="Areas are lines of code. Positions stay when the lens changes." cli="pellucid report --scope files --format json">
        <div className="segments" role="radiogroup" aria-label="Lens">
          {LENSES.map((one) => (
            <button key={one.id} role="radio" aria-checked={one === lens} title={one.about} onClick={() => change({ lens: one.id } as never)}>{one.name}</button>
          ))}
        </div>
        <button className="button" aria-pressed={asTable} onClick={() => change({ as: asTable ? undefined : "table" } as never)}>{asTable ? "Show the map" : "Show as table"}</button>
      </PageHead>
      {tile.isError && <Failure error={tile.error} retry={() => void tile.refetch()} />}
      {notice && <p className="notice" role="status">{notice}</p>}
      {asTable ? <BoxTable boxes={boxes} pick={pick} lens={lens} /> : (
        <div className="map-frame">
          {tile.isPending && <Skeleton rows={10} />}
          <MapCanvas boxes={boxes} view={view} world={WORLD} theme={theme} fill={fill} selected={search.at?.replace(/:\d+$/, "")} onView={setView} onPick={pick} describe={describe} />
          {picked && <Picked box={picked} close={() => setPicked(null)} zoom={() => setView(around(picked))} />}
        </div>
      )}
      <footer className="map-foot">
        <Legend lens={lens} theme={theme} languages={languages} />
        <Shown of={tile.data} what="boxes" />
        {view.w < WORLD.w * 0.999 && <button className="button quiet" onClick={() => setView(WORLD)}>Show all (0)</button>}
      </footer>
    </div>
  );
}

/** What to say where a lens knows nothing of what is shown. Findings that nobody looked for yet are looked for; `again` then asks for the boxes. */
function useNotice(lens: Lens, boxes: Box[], again: () => void): string | undefined {
  const session = usePlain<Session>("session", {}, { enabled: !isReport() });
  const missing = missingOf(lens, boxes);
  const wanted = missing !== undefined && lens.missing === FINDINGS && !isReport();
  const looked = useApi<FindingList>("findings", { limit: 1, confidence: 0 }, { enabled: wanted });
  useEffect(() => {
    if (wanted && looked.data?.total) again();
    // Once is enough: `again` is another one with each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted, looked.data?.total]);
  if (lens.id === "violations" && session.data?.architecture_rules === 0) return "This server's settings have no rules of architecture, so nothing can break one. A project writes them in pellucid.toml.";
  if (!wanted) return missing;
  return looked.isPending ? "Looking for patterns and smells…" : looked.data?.total === 0 ? "Nothing was found in this snapshot." : looked.error?.message ?? missing;
}

function Picked({ box, close, zoom }: { box: Box; close: () => void; zoom: () => void }) {
  const [search] = useAddress();
  const at = box.line ? `${box.path}:${box.line}` : box.path;
  return (
    <aside className="picked" aria-label="Selection">
      <header><span className={`kind k-${box.kind}`}>{box.kind}</span><button className="button quiet icon-only" onClick={close} aria-label="Close">✕</button></header>
      <h2>{box.name}</h2>
      <p className="faint">{at}</p>
      <dl className="pairs">
        <div><dt>Lines of code</dt><dd>{figure(box.lines)}</dd></div>
        {box.kind === "folder" && <div><dt>Files</dt><dd>{figure(box.files)}</dd></div>}
        <div><dt>Functions</dt><dd>{figure(box.functions)}</dd></div>
        <div><dt>Cognitive complexity</dt><dd>{figure(box.cognitive)}</dd></div>
        <div><dt>Worst function</dt><dd>{figure(box.worst)}</dd></div>
        <div><dt>Language</dt><dd>{box.language}</dd></div>
        {[["Commits", box.churn], ["Patterns", box.patterns], ["Findings", box.smells], ["Violations", box.violations]].map(([name, count]) => count !== null && (
          <div key={name}><dt>{name}</dt><dd>{figure(count)}</dd></div>
        ))}
        {box.owner && <div><dt>Main author</dt><dd>{box.owner}, {percent(box.ownership ?? 0, 1)}</dd></div>}
      </dl>
      <div className="actions">
        <button className="button" onClick={zoom}>Zoom to it</button>
        {box.kind !== "folder" && !isReport() && <Link to="/explore" search={{ ...(search.s ? { s: search.s } : {}), at }} className="button primary">Open the code</Link>}
      </div>
    </aside>
  );
}

function BoxTable({ boxes, pick, lens }: { boxes: Box[]; pick: (box: Box) => void; lens: Lens }) {
  const rows = boxes.filter((box) => !box.open || box.kind === "folder" || box.kind === "file").sort((a, b) => b.lines - a.lines).slice(0, 500);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Boxes of the map">
      <table className="plain">
        <thead><tr><th>What</th><th>Kind</th><th>Lines</th><th>Functions</th><th>Lens</th></tr></thead>
        <tbody>
          {rows.map((box) => (
            <tr key={box.id}>
              <td><button className="link" onClick={() => pick(box)}>{box.path || "everything"}{box.line ? `: ${box.name}` : ""}</button></td>
              <td>{box.kind}</td><td data-number>{figure(box.lines)}</td><td data-number>{figure(box.functions)}</td><td>{lens.tell(box)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Legend({ lens, theme, languages }: { lens: Lens; theme: Theme; languages: string[] }) {
  if (!lens.ends) {
    return <ul className="legend">{languages.slice(0, 8).map((name, at) => <li key={name}><i style={{ background: kind(theme, at) }} />{name}</li>)}</ul>;
  }
  const paint = lens.ramp ?? heat;
  return (
    <div className="legend">
      <span>{lens.about}: {lens.ends[0]}</span>
      <span className="ramp">{Array.from({ length: 12 }, (_, at) => <i key={at} style={{ background: paint(theme, at / 11) }} />)}</span>
      <span>{lens.ends[1]}</span>
      {lens.missing && <><span className="ramp"><i style={{ background: UNKNOWN[theme] }} /></span><span>not known</span></>}
    </div>
  );
}

/** A window around a box, in the map's own shape. */
function around(box: Box): Rect {
  const w = Math.min(WORLD.w, Math.max(box.w * 1.1, box.h * 1.1 * 1.6));
  const h = w / 1.6;
  return { w, h, x: Math.min(WORLD.w - w, Math.max(0, box.x + box.w / 2 - w / 2)), y: Math.min(WORLD.h - h, Math.max(0, box.y + box.h / 2 - h / 2)) };
}
