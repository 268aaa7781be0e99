import { useCallback, useEffect, useRef, useState } from "react";
import { inkOn, type Theme } from "../lib/color";
import type { Box, Rect } from "../lib/types";

/** What is drawn of a box, whatever else is known of it. */
type Shape = Pick<Box, "id" | "parent" | "name" | "path" | "x" | "y" | "w" | "h" | "open"> & { kind: string };

interface Props<B extends Shape> {
  boxes: B[];
  view: Rect;
  world: Rect;
  theme: Theme;
  fill: (box: B) => string;
  selected: string | undefined;
  onView: (view: Rect) => void;
  onPick: (box: B) => void;
  /** Lines of the tip over a box. */
  describe: (box: B) => string[];
  label?: string;
}

const LABEL = "Nested map of folders, files and definitions. Arrow keys move, plus and minus zoom, 0 shows all, Enter selects the middle. The table has the same content.";

/** The map on a canvas: boxes come from the server with their places; here they are only drawn. */
export function MapCanvas<B extends Shape>({ boxes, view, world, theme, fill, selected, onView, onPick, describe, label = LABEL }: Props<B>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState({ w: 0, h: 0 });
  const [hover, setHover] = useState<{ box: B; x: number; y: number } | null>(null);
  const drag = useRef<{ x: number; y: number; view: Rect; moved: boolean } | null>(null);
  const live = useRef({ view, boxes });
  live.current = { view, boxes };

  useEffect(() => {
    const element = canvas.current?.parentElement;
    if (!element) return;
    const observer = new ResizeObserver(() => setSize({ w: element.clientWidth, h: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context || !size.w) return;
    const frame = requestAnimationFrame(() => {
      const scale = devicePixelRatio || 1;
      context.setTransform(scale, 0, 0, scale, 0, 0);
      draw(context, boxes, view, size, theme, fill, selected);
    });
    return () => cancelAnimationFrame(frame);
  }, [boxes, view, size, theme, fill, selected]);

  const at = useCallback((x: number, y: number): B | undefined => {
    const { view: now, boxes: all } = live.current;
    const [wx, wy] = [now.x + (x / size.w) * now.w, now.y + (y / size.h) * now.h];
    let found: B | undefined;
    for (const box of all) if (wx >= box.x && wx < box.x + box.w && wy >= box.y && wy < box.y + box.h) found = box;
    return found;
  }, [size]);

  const zoom = useCallback((factor: number, x = size.w / 2, y = size.h / 2) => {
    const now = live.current.view;
    const w = Math.min(world.w, Math.max(world.w / 4000, now.w * factor));
    const h = (w / now.w) * now.h;
    const next = { w, h, x: now.x + (x / size.w) * (now.w - w), y: now.y + (y / size.h) * (now.h - h) };
    onView(within(next, world));
  }, [onView, size, world]);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    // A listener of its own: only one that is not passive may keep the page from scrolling.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const place = element.getBoundingClientRect();
      zoom(Math.exp(event.deltaY * 0.0015), event.clientX - place.left, event.clientY - place.top);
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [zoom]);

  const spot = (event: React.PointerEvent | React.MouseEvent) => {
    const place = event.currentTarget.getBoundingClientRect();
    return [event.clientX - place.left, event.clientY - place.top] as const;
  };
  const move = (event: React.PointerEvent) => {
    const [x, y] = spot(event);
    const from = drag.current;
    if (from) {
      if (Math.hypot(x - from.x, y - from.y) > 4) from.moved = true;
      if (from.moved) {
        setHover(null);
        onView(within({ ...from.view, x: from.view.x - ((x - from.x) / size.w) * from.view.w, y: from.view.y - ((y - from.y) / size.h) * from.view.h }, world));
        return;
      }
    }
    const box = at(x, y);
    setHover(box ? { box, x, y } : null);
  };
  const up = (event: React.PointerEvent) => {
    const [x, y] = spot(event);
    const box = at(x, y);
    if (drag.current && !drag.current.moved && box) onPick(box);
    drag.current = null;
  };
  const key = (event: React.KeyboardEvent) => {
    const step = 0.12;
    const moves: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const go = moves[event.key];
    if (go) onView(within({ ...view, x: view.x + go[0] * view.w * step, y: view.y + go[1] * view.h * step }, world));
    else if (event.key === "+" || event.key === "=") zoom(0.8);
    else if (event.key === "-") zoom(1.25);
    else if (event.key === "0") onView(world);
    else if (event.key === "Enter") {
      const box = at(size.w / 2, size.h / 2);
      if (box) onPick(box);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <canvas ref={canvas} width={size.w * (devicePixelRatio || 1)} height={size.h * (devicePixelRatio || 1)} tabIndex={0} role="img"
        aria-label={label}
        data-boxes={boxes.length} onPointerMove={move} onPointerLeave={() => setHover(null)} onPointerUp={up} onKeyDown={key}
        onPointerDown={(event) => {
          const [x, y] = spot(event);
          drag.current = { x, y, view, moved: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onDoubleClick={(event) => zoom(0.4, ...spot(event))} />
      {hover && (
        <div className="tip" style={{ left: Math.min(hover.x + 14, size.w - 290), top: Math.min(hover.y + 14, size.h - 110) }}>
          <b>{hover.box.name || hover.box.path}</b>
          <span>{hover.box.path}</span>
          {describe(hover.box).map((line) => <span key={line}>{line}</span>)}
        </div>
      )}
    </>
  );
}

/** A window does not leave the map. */
export function within(view: Rect, world: Rect): Rect {
  const w = Math.min(view.w, world.w);
  const h = Math.min(view.h, world.h);
  return { w, h, x: Math.min(world.w - w, Math.max(0, view.x)), y: Math.min(world.h - h, Math.max(0, view.y)) };
}

function draw<B extends Shape>(context: CanvasRenderingContext2D, boxes: B[], view: Rect, size: { w: number; h: number }, theme: Theme, fill: (box: B) => string, selected: string | undefined) {
  const dark = theme === "dark";
  context.fillStyle = dark ? "#0a0e15" : "#f4f6fa";
  context.fillRect(0, 0, size.w, size.h);
  const [sx, sy] = [size.w / view.w, size.h / view.h];
  let marked: [number, number, number, number] | null = null;
  for (const box of boxes) {
    const [x, y] = [(box.x - view.x) * sx, (box.y - view.y) * sy];
    const [w, h] = [box.w * sx, box.h * sy];
    if (x > size.w || y > size.h || x + w < 0 || y + h < 0) continue;
    const gap = Math.min(1, Math.min(w, h) * 0.06);
    if (box.open) {
      context.fillStyle = dark ? (box.kind === "folder" ? "#121a27" : "#1a2536") : box.kind === "folder" ? "#e6ebf3" : "#d8e0ec";
      context.fillRect(x + gap, y + gap, w - 2 * gap, h - 2 * gap);
    } else {
      const color = fill(box);
      context.fillStyle = color;
      context.fillRect(x + gap, y + gap, w - 2 * gap, h - 2 * gap);
      if (w > 42 && h > 15) write(context, box.name, x + 5, y + Math.min(h / 2, 11), w - 8, 11, inkOn(color));
    }
    if (box.open && w > 50) {
      const room = headerOf(box, boxes, sy, h);
      const font = Math.min(13, room - 3);
      if (font >= 8.5) write(context, box.name, x + 5, y + room / 2 + gap, w - 10, font, dark ? "#aebbd0" : "#3c4a60", box.kind === "folder");
    }
    if (selected === box.path && (box.kind === "file" || box.kind === "folder")) marked = [x, y, w, h];
  }
  if (marked) {
    context.strokeStyle = dark ? "#ffffff" : "#0b1220";
    context.lineWidth = 2;
    context.strokeRect(marked[0] + 1, marked[1] + 1, marked[2] - 2, marked[3] - 2);
  }
}

/** Pixels between a box's upper edge and what is in it. */
function headerOf(box: Shape, boxes: Shape[], sy: number, h: number): number {
  const start = lower(boxes, box.id);
  const child = boxes[start];
  return child && child.parent === box.id ? Math.min((child.y - box.y) * sy, h) : 0;
}

function lower(boxes: Shape[], id: number): number {
  let [low, high] = [0, boxes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle]?.id ?? 0) <= id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Widths of texts for each pixel of their size: measuring is slow, and the same names come with every frame. */
const widths = new Map<string, number>();
const MEASURED = 20_000;

function broad(context: CanvasRenderingContext2D, text: string, bold: boolean): number {
  const key = `${bold ? "b" : ""} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size >= MEASURED) widths.clear();
  const font = context.font;
  context.font = `${bold ? 600 : 400} 100px "Inter Variable", system-ui, sans-serif`;
  const width = context.measureText(text).width / 100;
  context.font = font;
  // Until the font is there another one is measured: that is not kept.
  if (document.fonts.check(context.font)) widths.set(key, width);
  return width;
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, width: number, size: number, color: string, bold = false) {
  context.font = `${bold ? 600 : 400} ${size}px "Inter Variable", system-ui, sans-serif`;
  context.textBaseline = "middle";
  context.fillStyle = color;
  const full = broad(context, text, bold) * size;
  const most = full <= width ? text.length : Math.floor((text.length * width * 0.94) / full) - 1;
  if (most < 3 && most < text.length) return;
  context.fillText(most < text.length ? `${text.slice(0, most)}…` : text, x, y);
}
