import { useInfiniteQuery } from "@tanstack/react-query";
import { ApiError, call, isReport, useSnapshot } from "../lib/api";
import { counted, figure, short } from "../lib/format";
import type { CloneGroup, Clones as Answer } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { Panel, Stat } from "../ui/Panel";
import { Place } from "../ui/Place";
import { Empty, Failure, Shown, Skeleton } from "../ui/States";

/** Copies of a group that are named; the others are counted. */
const NAMED = 6;
const KINDS: Record<number, string> = { 1: "alike to the letter", 2: "alike but for names and values", 3: "alike but for some lines" };
const ORIGINS = ["any", "code", "test", "generated"];
/** Looking for copies reads all code: of a large repository that outlasts one request, and goes on after it. */
const TRIES = 12;

/** Code that stands in several places. */
export function Clones() {
  const [search, change] = useAddress();
  const snapshot = useSnapshot();
  const origin = ORIGINS.find((one) => one === search.as) ?? "any";
  const asked = { snapshot, q: search.q, origin, limit: 50 };
  const query = useInfiniteQuery<Answer, ApiError>({
    queryKey: ["clones", asked],
    queryFn: ({ pageParam, signal }) => call<Answer>("clones", { ...asked, cursor: pageParam as string | undefined }, { signal }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: !isReport(),
    staleTime: Infinity,
    retry: (tries, error) => error.status === 503 && tries < TRIES,
    retryDelay: 500,
  });
  if (isReport()) return <p className="notice">A report does not hold copies; `pellucid clones` lists them, `pellucid serve` shows them here.</p>;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  const first = query.data?.pages[0];
  const groups = query.data?.pages.flatMap((page) => page.groups) ?? [];
  return (
    <>
      {first && (
        <div className="facts small">
          <Stat value={first.summary.percent === null ? "–" : `${first.summary.percent.toFixed(1)} %`} label="of all lines stand in more than one place" />
          <Stat value={short(first.summary.duplicated)} label="lines that do" hint={figure(first.summary.duplicated)} />
          {Object.entries(first.origins).map(([name, share]) => share.lines > 0 && <Stat key={name} value={share.percent === null ? "–" : `${share.percent.toFixed(1)} %`} label={`of ${name === "test" ? "tests" : name}`} />)}
        </div>
      )}
      <Panel className="grow" title="Groups of copies, the heaviest first" aside={first && <Shown of={{ shown: groups.length, total: first.total, reason: query.hasNextPage ? "show more below" : null }} what="groups" />}>
        <div className="filters">
          <label><span className="hidden">Filter</span><input type="search" placeholder="Filter by path or function" value={search.q ?? ""} onChange={(event) => change({ q: event.target.value || undefined })} /></label>
          <label className="select"><span>In</span>
            <select value={origin} onChange={(event) => change({ as: event.target.value === "any" ? undefined : event.target.value })}>
              {ORIGINS.map((one) => <option key={one} value={one}>{one === "any" ? "all code" : one}</option>)}
            </select>
          </label>
        </div>
        {!first ? <><p className="faint">Reading all code and comparing it; the first look at a million lines takes half a minute.</p><Skeleton rows={10} label="Looking for copies" /></>
          : groups.length === 0 ? <Empty title="No copies"><p>{search.q || origin !== "any" ? "None matches; widen the filter." : "No function of 50 tokens or more stands in two places."}</p></Empty> : (
            <div className="scroll" tabIndex={0} role="group" aria-label="Groups of copies, scrolls">
              {groups.map((one) => <Group key={one.id} of={one} />)}
              {query.hasNextPage && <button className="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>Show more</button>}
            </div>
          )}
      </Panel>
    </>
  );
}

function Group({ of }: { of: CloneGroup }) {
  return (
    <article className="cycle">
      <h3>{counted(of.copies.length, "copy", "copies")} of {counted(of.lines, "line")}{of.part && ", parts of functions"} <span className="faint">{KINDS[of.type]} · {Math.floor(of.similarity * 100)} % alike · {counted(of.tokens, "token")}</span></h3>
      <ul className="list">
        {of.copies.slice(0, NAMED).map((one) => (
          <li key={`${one.file}:${one.start_line}`} className="copy">
            {one.origin !== "code" && <span className="kind">{one.origin}</span>}
            <Place file={one.file} line={one.start_line} name={one.function ?? `lines ${one.start_line}–${one.end_line}`} />
            <span className="faint">{one.file}:{one.start_line}–{one.end_line}</span>
          </li>
        ))}
        {of.copies.length > NAMED && <li className="faint">and {figure(of.copies.length - NAMED)} more</li>}
      </ul>
    </article>
  );
}
