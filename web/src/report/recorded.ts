import { ApiError, type Params } from "../lib/api";
import type { Box, Budget, Cell, FindingList, FindingWhole, Rect, Rows } from "../lib/types";

/** What `pellucid report --html` writes into the page. */
export interface Recorded {
  version: string;
  /** Answers by their address. */
  answers: Record<string, unknown>;
  /** The first rows of views. */
  views: Record<string, Rows>;
  map: { columns: string[]; boxes: Cell[][]; world: Rect; shown: number; total: number };
  findings: Budget & { all: FindingWhole[]; texts: Record<string, string | null>; rules: FindingList["rules"] };
}

const SEARCHED = ["name", "qualified_name", "path", "file", "module", "detail"];
/** Shorter side in pixels below which a box is not opened: as on the server. */
const OPENED = 26;

/** Answers from what was recorded, as the server would. */
export function answering(recorded: Recorded) {
  const answers = new Map(Object.entries(recorded.answers).map(([address, answer]) => [keyOf(address), answer]));
  const boxes = unpacked(recorded.map);
  const whole = new Map(recorded.findings.all.map((one) => [one.id, one]));
  return (path: string, params: Params): unknown => {
    const known = answers.get(named(path, params.level));
    if (known !== undefined) return known;
    const [first, second = ""] = path.split("/");
    if (first === "views" && second) return rowsOf(recorded.views[second], params);
    if (path === "map") return tile(boxes, recorded.map, params);
    if (path === "findings") return findings(recorded, params);
    if (first === "findings") {
      const one = whole.get(decodeURIComponent(second));
      if (one) return { ...one, text: recorded.findings.texts[one.rule] ?? null };
    }
    throw new ApiError(404, "not-recorded", "This is not part of the report; `pellucid serve` shows all.", "");
  };
}

function named(path: string, level: unknown): string {
  return path.startsWith("graph/") && path !== "graph/entry-points" ? `${path} ${String(level ?? "module")}` : path;
}

function keyOf(address: string): string {
  const [path = "", query] = address.split("?");
  return named(path, new URLSearchParams(query).get("level") ?? undefined);
}

function rowsOf(view: Rows | undefined, params: Params): Rows {
  if (!view) throw new ApiError(404, "not-recorded", "This is not part of the snapshot.", "");
  const text = String(params.q ?? "").toLowerCase();
  const searched = SEARCHED.map((name) => view.columns.indexOf(name)).filter((at) => at >= 0);
  let rows = text ? view.rows.filter((row) => searched.some((at) => String(row[at] ?? "").toLowerCase().includes(text))) : view.rows;
  const by = view.columns.indexOf(String(params.sort ?? ""));
  if (by >= 0) rows = [...rows].sort((a, b) => compare(a[by] ?? null, b[by] ?? null, params.order === "asc"));
  const cut = view.rows.length < (view.total ?? 0);
  return { ...view, rows, shown: rows.length, total: text && !cut ? rows.length : view.total, reason: cut ? "as many as a report holds" : null, next: null };
}

/** Unknown comes last, whichever way one sorts. */
function compare(a: Cell, b: Cell, rising: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
  return rising ? order : -order;
}

function unpacked({ columns, boxes }: Recorded["map"]): Box[] {
  const files = new Map<number, string>();
  return boxes.map((cells) => {
    const box = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null])) as unknown as Box;
    // Preorder: what is defined in a box comes after it.
    const path = box.path ?? files.get(box.parent ?? -1) ?? "";
    files.set(box.id, path);
    return { ...box, path, open: false };
  });
}

/** The boxes within a window that can be told apart. */
export function tile(all: Box[], map: { world: Rect; total: number }, params: Params): Budget & { boxes: Box[]; world: Rect } {
  const part = (name: string, whole: number) => Number(params[name] ?? whole);
  const view = { x: part("x", 0), y: part("y", 0), w: part("w", map.world.w), h: part("h", map.world.h) };
  const [sx, sy] = [part("width", 1280) / view.w, part("height", 800) / view.h];
  const open = new Map<number, Box>();
  const boxes: Box[] = [];
  for (const box of all) {
    const above = box.parent === null ? undefined : open.get(box.parent);
    if (box.parent !== null && !above) continue;
    if (box.x > view.x + view.w || box.y > view.y + view.h || box.x + box.w < view.x || box.y + box.h < view.y) continue;
    const shown = { ...box };
    boxes.push(shown);
    if (above) above.open = true;
    if (Math.min(box.w * sx, box.h * sy) >= OPENED) open.set(box.id, shown);
  }
  return { boxes, shown: boxes.length, total: map.total, reason: "the largest are part of the report", world: map.world };
}

function findings({ findings: { all, rules, shown, total, reason } }: Recorded, params: Params): FindingList {
  const text = String(params.q ?? "").toLowerCase();
  const least = Number(params.confidence ?? 0.5);
  const fits = all.filter((one) =>
    (!params.kind || params.kind === "any" || one.kind === params.kind) && one.confidence >= least
    && (!text || [one.message, one.rule, ...one.roles.flatMap((role) => [role.name, role.file])].some((part) => part.toLowerCase().includes(text))));
  const of = fits.filter((one) => !params.rule || one.rule === params.rule).sort((a, b) => b.confidence - a.confidence);
  const counted = rules.filter((one) => (!params.kind || params.kind === "any" || one.kind === params.kind));
  const every = counted.filter((one) => !params.rule || one.rule === params.rule).reduce((sum, one) => sum + one.count, 0);
  const filtered = text !== "" || least > 0.5;
  return { findings: of, rules: counted, shown: of.length, total: shown === total || filtered ? of.length : every, reason: shown === total ? null : reason, next: null };
}
