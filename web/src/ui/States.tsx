import type { ReactNode } from "react";
import { ApiError } from "../lib/api";
import { figure } from "../lib/format";
import type { Budget } from "../lib/types";

/** Something went wrong: why, and by which id the server's log knows it. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const known = error instanceof ApiError ? error : undefined;
  if (known?.status === 401) {
    return (
      <div className="state" role="alert">
        <h2>This browser is not let in yet</h2>
        <p>Open the link that <code>pellucid serve</code> printed: it holds a token. It is exchanged for a cookie at once.</p>
      </div>
    );
  }
  return (
    <div className="state" role="alert">
      <h2>{known?.status === 404 ? "Not there" : "That did not work"}</h2>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {known?.requestId && <p className="faint">Request {known.requestId}</p>}
      {retry && <button className="button" onClick={retry}>Try again</button>}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Grey shapes where something will be. */
export function Skeleton({ rows = 6, label = "Loading" }: { rows?: number; label?: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, at) => <span key={at} className={`w${(at * 7) % 4}`} />)}
    </div>
  );
}

/** `players` as `player`, `properties` as `property`. */
const singular = (what: string) => what.replace(/ies$/, "y").replace(/([^s])s$/, "$1");

/** "1,500 of 103,442 shown": nothing is cut in silence. */
export function Shown({ of, what, narrow }: { of: Budget | undefined; what: string; narrow?: string }) {
  if (!of) return null;
  const all = of.total === of.shown;
  return (
    <span className="shown" data-partial={!all}>
      {all ? `${figure(of.shown)} ${of.shown === 1 ? singular(what) : what}` : `${figure(of.shown)} of ${of.total === null ? "more" : figure(of.total)} ${what} shown`}
      {!all && of.reason && ` (${of.reason})`}
      {!all && narrow && `; ${narrow}`}
    </span>
  );
}
