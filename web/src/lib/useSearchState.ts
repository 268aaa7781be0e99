import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { Search } from "./search";

/** The address as state: reading it, and changing a part of it. */
export function useAddress(): [Search, (change: Partial<Search>, keep?: { push?: boolean }) => void] {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const change = useCallback(
    (part: Partial<Search>, { push = false } = {}) => {
      void navigate({ to: ".", search: ((before: Search) => ({ ...before, ...part })) as never, replace: !push });
    },
    [navigate],
  );
  return [search, change];
}

/** What goes along from page to page. */
export function carried(search: Search): Search {
  const kept: Search = {};
  if (search.s !== undefined) kept.s = search.s;
  if (search.at !== undefined) kept.at = search.at;
  return kept;
}

/** `file:line` in its parts. */
export function place(at: string | undefined): { file: string; line?: number } | undefined {
  if (!at) return undefined;
  const found = /^(.*):(\d+)$/s.exec(at);
  return found?.[1] !== undefined ? { file: found[1], line: Number(found[2]) } : { file: at };
}
