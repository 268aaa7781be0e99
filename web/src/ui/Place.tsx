import { Link } from "@tanstack/react-router";
import { isReport } from "../lib/api";
import { base } from "../lib/format";
import { useAddress } from "../lib/useSearchState";

/** A place in the code, as a link to Explore or another page that shows one. The text is the code's own: it is shown, never interpreted. */
export function Place({ file, line, name, to = "/explore", fromEnd = false }: { file: string; line?: number | null; name?: string; to?: "/explore" | "/ast"; /** Where it does not fit its end is shown. */ fromEnd?: boolean }) {
  const [search] = useAddress();
  const at = line ? `${file}:${line}` : file;
  if (isReport()) return <span className="place" title={at}>{name ?? `${base(file)}${line ? `:${line}` : ""}`}</span>;
  return (
    <Link to={to} search={{ ...(search.s ? { s: search.s } : {}), at }} className={fromEnd ? "place from-end" : "place"} title={at}>
      <bdi>{name ?? `${base(file)}${line ? `:${line}` : ""}`}</bdi>
    </Link>
  );
}
