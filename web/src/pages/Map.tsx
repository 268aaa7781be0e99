import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { ApiError, isReport, useApi } from "../lib/api";
import { UNKNOWN, heat, kind, sized } from "../lib/color";
import { figure, percent, short } from "../lib/format";
import { useTheme } from "../lib/theme";
import type { Box, MapTile, Overview, Rect } from "../lib/types";
import { useRunning } from "../lib/useRunning";
import { useAddress } from "../lib/useSearchState";
import { useWindowSize } from "../lib/useWindowSize";
import { LiveMap } from "../ui/LiveMap";
import { MapCanvas } from "../ui/MapCanvas";
import { PageHead } from "../ui/PageHead";
import { Failure, Shown, Skeleton } from "../ui/States";

const WORLD: Rect = { x: 0, y: 0, w: 1.6, h: 1 };

interface Lens { id: string; name: string; about: string; ends?: [string, string] }

const LENSES: Lens[] = [
  { id: "complexity", name: "Complexity", about: "Cognitive complexity per 100 lines", ends: ["0", "30 and more"] },
  { id: "worst", name: "Worst function", about: "The highest cognitive complexity of a function inside", ends: ["0", "60 and more"] },
  { id: "size", name: "Size", about: "Lines of code", ends: ["few", "many"] },
  { id: "language", name: "Language", about: "The language of most lines" },
  { id: "churn", name: "Churn", about: "Commits that touched it", ends: ["few", "many"] },
  { id: "ownership", name: "Ownership", about: "Share of the changes that one person made", ends: ["shared", "one person"] },
  { id: "findings", name: "Findings", about: "Findings inside", ends: ["none", "many"] },
];

/** Lenses over what is not known of everything: of definitions, or without a history. */
const UNKNOWABLE = new Set(["churn", "ownership", "findings"]);

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
  const [view, setView] = useState<Rect>(() => window_(search.win) ?? WORLD);
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
  const tile = useApi<MapTile>("map", { x: asked.x, y: asked.y, w: asked.w, h: asked.h, ...size }, { keep: true });
  const languages = useMemo(() => overview.data?.languages.map((row) => String(row.language)) ?? [], [overview.data]);
  const id = lens?.id ?? "complexity";
  const fill = useCallback((box: Box) => color(box, id, theme, languages), [id, theme, languages]);
  const describe = useCallback((box: Box) => [told(box, id), `${figure(box.lines)} lines · ${figure(box.functions)} functions`], [id]);
  const boxes = tile.data?.boxes ?? [];
  const missing = ((id === "churn" || id === "ownership") && boxes.length > 0 && boxes[0]?.churn === null && "History is not part of this snapshot: analyse a git repository with its history.") || (id === "findings" && boxes.length > 0 && boxes[0]?.findings === null && "Findings are not part of this snapshot.");
  const pick = (box: Box) => {
    setPicked(box);
    change({ at: box.line ? `${box.path}:${box.line}` : box.path } as never);
  };
  return (
    <div className="page full">
      <PageHead title="Map" about="Areas are lines of code. Positions stay when the lens changes." cli="pellucid report --scope files --format json">
        <div className="segments" role="radiogroup" aria-label="Lens">
          {LENSES.map((one) => (
            <button key={one.id} role="radio" aria-checked={one.id === id} title={one.about} onClick={() => change({ lens: one.id } as never)}>{one.name}</button>
          ))}
        </div>
        <button className="button" aria-pressed={asTable} onClick={() => change({ as: asTable ? undefined : "table" } as never)}>{asTable ? "Show the map" : "Show as table"}</button>
      </PageHead>
      {tile.isError && <Failure error={tile.error} retry={() => void tile.refetch()} />}
      {missing && <p className="notice">{missing}</p>}
      {asTable ? <BoxTable boxes={boxes} pick={pick} lens={id} /> : (
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
      </dl>
      <div className="actions">
        <button className="button" onClick={zoom}>Zoom to it</button>
        {box.kind !== "folder" && !isReport() && <Link to="/explore" search={{ ...(search.s ? { s: search.s } : {}), at }} className="button primary">Open the code</Link>}
      </div>
    </aside>
  );
}

function BoxTable({ boxes, pick, lens }: { boxes: Box[]; pick: (box: Box) => void; lens: string }) {
  const rows = boxes.filter((box) => !box.open || box.kind === "folder").sort((a, b) => b.lines - a.lines).slice(0, 500);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Boxes of the map">
      <table className="plain">
        <thead><tr><th>What</th><th>Kind</th><th>Lines</th><th>Functions</th><th>Lens</th></tr></thead>
        <tbody>
          {rows.map((box) => (
            <tr key={box.id}>
              <td><button className="link" onClick={() => pick(box)}>{box.path || "everything"}{box.line ? `: ${box.name}` : ""}</button></td>
              <td>{box.kind}</td><td data-number>{figure(box.lines)}</td><td data-number>{figure(box.functions)}</td><td>{told(box, lens)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Legend({ lens, theme, languages }: { lens: Lens | undefined; theme: "dark" | "light"; languages: string[] }) {
  if (!lens) return null;
  if (lens.id === "language") {
    return <ul className="legend">{languages.slice(0, 8).map((name, at) => <li key={name}><i style={{ background: kind(theme, at) }} />{name}</li>)}</ul>;
  }
  const paint = lens.id === "size" || lens.id === "ownership" ? sized : heat;
  return (
    <div className="legend">
      <span>{lens.about}: {lens.ends?.[0]}</span>
      <span className="ramp">{Array.from({ length: 12 }, (_, at) => <i key={at} style={{ background: paint(theme, at / 11) }} />)}</span>
      <span>{lens.ends?.[1]}</span>
      {UNKNOWABLE.has(lens.id) && <><span className="ramp"><i style={{ background: UNKNOWN[theme] }} /></span><span>not known</span></>}
    </div>
  );
}

function color(box: Box, lens: string, theme: "dark" | "light", languages: string[]): string {
  const rising = (value: number, full: number) => Math.sqrt(Math.min(1, value / full));
  switch (lens) {
    case "worst": return heat(theme, rising(box.worst, 60));
    case "size": return sized(theme, Math.min(1, Math.log10(box.lines + 1) / 4.2));
    case "language": return kind(theme, Math.max(0, languages.indexOf(box.language)));
    case "churn": return box.churn === null ? UNKNOWN[theme] : heat(theme, rising(box.churn / Math.max(1, box.files), 60));
    case "ownership": return box.ownership === null ? UNKNOWN[theme] : sized(theme, box.ownership);
    case "findings": return box.findings === null ? UNKNOWN[theme] : heat(theme, rising(box.findings / Math.max(1, box.files), 5));
    default: return heat(theme, rising((box.cognitive / Math.max(1, box.lines)) * 100, 30));
  }
}

function told(box: Box, lens: string): string {
  switch (lens) {
    case "worst": return `worst function: ${figure(box.worst)}`;
    case "size": return `${short(box.lines)} lines`;
    case "language": return box.language;
    case "churn": return box.churn === null ? "churn unknown" : `${figure(box.churn)} commits`;
    case "ownership": return box.ownership === null ? "owner unknown" : `${box.owner ?? "main authors"}: ${percent(box.ownership, 1)} of the changes`;
    case "findings": return box.findings === null ? "findings unknown" : `${figure(box.findings)} findings`;
    default: return `${((box.cognitive / Math.max(1, box.lines)) * 100).toFixed(1)} per 100 lines`;
  }
}

/** A window around a box, in the map's own shape. */
function around(box: Box): Rect {
  const w = Math.min(WORLD.w, Math.max(box.w * 1.1, box.h * 1.1 * 1.6));
  const h = w / 1.6;
  return { w, h, x: Math.min(WORLD.w - w, Math.max(0, box.x + box.w / 2 - w / 2)), y: Math.min(WORLD.h - h, Math.max(0, box.y + box.h / 2 - h / 2)) };
}

function window_(text: string | undefined): Rect | null {
  const [x, y, w, h] = text?.split("_").map(Number) ?? [];
  return x !== undefined && y !== undefined && w && h && [x, y, w, h].every(Number.isFinite) ? { x, y, w, h } : null;
}
