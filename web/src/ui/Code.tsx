import { memo, useEffect, useMemo, useRef } from "react";
import { scrollTo } from "../lib/scroll";

const CLASSES = ["", "comment", "string", "number", "keyword", "type", "call", "name"];
/** Lines of one piece: what is far away is not laid out by the browser. */
const PIECE = 60;

export interface Mark { start: number; end: number; className: string }

interface Props {
  text: string;
  tokens: number[];
  /** The line to show and to stand out, from 1. */
  line?: number | undefined;
  lastLine?: number | undefined;
  marks?: Mark[];
  onLine?: (line: number) => void;
  onOffset?: (offset: number) => void;
  label: string;
}

/** Code with its colours, as text nodes only: whatever it holds, it is never markup. */
export function Code({ text, tokens, line, lastLine, marks, onLine, onOffset, label }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => cut(text, tokens, marks ?? []), [text, tokens, marks]);
  const digits = String(lines.length).length;
  useEffect(() => {
    if (!line) return undefined;
    const row = scroller.current?.querySelector(`[data-line="${line}"]`);
    const box = scroller.current;
    // Twice: what was far away gets its real height when it is near.
    const show = () => {
      if (row && box) scrollTo(box, row);
    };
    show();
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [line, lines]);
  const pieces = [];
  for (let from = 0; from < lines.length; from += PIECE) pieces.push(from);
  const clicked = (event: React.MouseEvent) => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>("[data-line]");
    if (row && target.closest(".gutter")) onLine?.(Number(row.dataset.line));
    const span = target.closest<HTMLElement>("[data-at]");
    if (span) onOffset?.(Number(span.dataset.at));
  };
  return (
    <div className="code" ref={scroller} tabIndex={0} role="region" aria-label={label} onClick={clicked}>
      {pieces.map((from) => (
        <Piece key={from} lines={lines} from={from} to={Math.min(lines.length, from + PIECE)} digits={digits} first={line} last={lastLine ?? line} />
      ))}
    </div>
  );
}

interface Part { text: string; at: number; className: string }

const Piece = memo(function Piece({ lines, from, to, digits, first, last }: { lines: Part[][]; from: number; to: number; digits: number; first?: number | undefined; last?: number | undefined }) {
  const rows = [];
  for (let at = from; at < to; at++) {
    const number = at + 1;
    const hot = first !== undefined && number >= first && number <= (last ?? first);
    rows.push(
      <div key={at} data-line={number} className={hot ? "line hot" : "line"} aria-current={number === first ? "location" : undefined}>
        <span className="gutter" aria-hidden="true">{String(number).padStart(digits)}</span>
        <span className="source">{lines[at]?.map((part, index) => <span key={index} data-at={part.at} className={part.className || undefined}>{part.text}</span>)}{"\n"}</span>
      </div>,
    );
  }
  return <div className="piece" style={{ containIntrinsicBlockSize: `${(to - from) * 20}px` }}>{rows}</div>;
});

/** Lines of parts, each with the class of its token and of the marks it lies in. */
export function cut(text: string, tokens: number[], marks: Mark[]): Part[][] {
  const edges = new Set<number>();
  for (const mark of marks) {
    edges.add(mark.start);
    edges.add(mark.end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const lines: Part[][] = [];
  let current: Part[] = [];
  const add = (from: number, to: number, className: string) => {
    let at = from;
    while (at < to) {
      const edge = sorted.length ? next(sorted, at) : undefined;
      const newline = text.indexOf("\n", at);
      const end = Math.min(to, newline < 0 ? to : newline, edge ?? to);
      if (end > at) {
        const extra = marks.filter((mark) => mark.start <= at && end <= mark.end).map((mark) => mark.className).join(" ");
        current.push({ text: text.slice(at, end), at, className: extra ? `${className} ${extra}`.trim() : className });
      }
      if (end === newline && newline < to) {
        lines.push(current);
        current = [];
        at = end + 1;
      } else {
        at = Math.max(end, at + (end === at ? 1 : 0));
      }
    }
  };
  let at = 0;
  for (let index = 0; index + 2 < tokens.length; index += 3) {
    const [start, length, kind] = [tokens[index] ?? 0, tokens[index + 1] ?? 0, tokens[index + 2] ?? 0];
    if (start < at || start > text.length) continue;
    add(at, start, "");
    add(start, Math.min(text.length, start + length), CLASSES[kind] ?? "");
    at = start + length;
  }
  add(at, text.length, "");
  if (current.length || text.endsWith("\n") === false) lines.push(current);
  return lines;
}

/** The first edge after a place. */
function next(sorted: number[], at: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
