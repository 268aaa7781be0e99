import { useInfiniteQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { ApiError, call, useSnapshot, type Params } from "../lib/api";
import { figure, words } from "../lib/format";
import type { Cell, Row, Rows } from "../lib/types";
import { Place } from "./Place";
import { Empty, Failure, Shown, Skeleton } from "./States";

const ROW = 30;

export interface Column {
  name: string;
  /** Share of the width. */
  width?: number;
  title?: string;
  show?: (row: Row) => ReactNode;
}

interface Props {
  view: string;
  columns: Column[];
  params?: Params;
  sort?: string | undefined;
  order?: "asc" | "desc" | undefined;
  onSort?: (sort: string, order: "asc" | "desc") => void;
  what?: string;
  label: string;
  /** Why there may be no rows at all. */
  none?: ReactNode;
}

/** Rows of a view: pages come as one scrolls, and only what is seen is drawn. */
export function ViewTable({ view, columns, params = {}, sort, order = "desc", onSort, what = "rows", label, none }: Props) {
  const snapshot = useSnapshot();
  const scroller = useRef<HTMLDivElement>(null);
  const asked = { ...params, sort, order: sort ? order : undefined, limit: 200, snapshot };
  const query = useInfiniteQuery<Rows, ApiError>({
    queryKey: ["view", view, asked],
    queryFn: ({ pageParam, signal }) => call<Rows>(`views/${view}`, { ...asked, cursor: pageParam as string | undefined }, { signal }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows.map((cells) => object(page.columns, cells))) ?? [], [query.data]);
  const total = query.data?.pages[0]?.total ?? 0;
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 12 });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last > rows.length - 60) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);

  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Skeleton rows={12} label={`Loading ${what}`} />;
  if (rows.length === 0) return <Empty title={`No ${what} here`}>{none && !params.q ? none : <p>Nothing matches; widen the filter.</p>}</Empty>;
  const template = columns.map((column) => `minmax(0, ${column.width ?? 1}fr)`).join(" ");
  const flip = (name: string) => onSort?.(name, sort === name && order === "desc" ? "asc" : "desc");
  return (
    <>
      <div className="grid-table" role="table" aria-label={label} aria-rowcount={total + 1}>
        <div className="grid-head" role="row" style={{ gridTemplateColumns: template }}>
          {columns.map((column) => (
            <div key={column.name} role="columnheader" aria-sort={sort === column.name ? (order === "asc" ? "ascending" : "descending") : "none"}>
              {onSort ? (
                <button onClick={() => flip(column.name)} title={column.title}>
                  {words(column.name)} <span aria-hidden="true">{sort === column.name ? (order === "asc" ? "▲" : "▼") : ""}</span>
                </button>
              ) : words(column.name)}
            </div>
          ))}
        </div>
        <div className="grid-body" ref={scroller} role="rowgroup" tabIndex={0} aria-label={`${label}: rows`}>
          <div style={{ height: virtual.getTotalSize(), position: "relative" }} role="presentation">
            {items.map((item) => {
              const row = rows[item.index];
              return row && (
                <div key={item.key} role="row" aria-rowindex={item.index + 2} className="grid-row"
                  style={{ gridTemplateColumns: template, height: ROW, transform: `translateY(${item.start}px)` }}>
                  {columns.map((column) => (
                    <div key={column.name} role="cell" data-number={typeof row[column.name] === "number"}>
                      {column.show ? column.show(row) : <Value row={row} name={column.name} />}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <footer className="table-foot"><Shown of={{ shown: rows.length, total, reason: rows.length < total ? "scroll for more" : null }} what={what} /></footer>
    </>
  );
}

export function object(columns: string[], cells: Cell[]): Row {
  return Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null]));
}

/** A cell: places become links. */
export function Value({ row, name }: { row: Row; name: string }) {
  const value = row[name] ?? null;
  const line = typeof row.start_line === "number" ? row.start_line : typeof row.line === "number" ? row.line : undefined;
  if (typeof value === "string" && (name === "qualified_name" || name === "name") && typeof row.file === "string") {
    return <Place file={row.file} line={line} name={value} />;
  }
  if (typeof value === "string" && (name === "file" || name === "path")) return <Place file={value} {...(name === "file" ? { line } : {})} name={value} fromEnd />;
  return <span title={typeof value === "string" ? value : undefined}>{figure(value)}</span>;
}
