import { keepPreviousData, useQuery, type UseQueryOptions } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";

/** A problem as the server tells it (RFC 9457). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly requestId: string,
  ) {
    super(detail);
  }
}

export type Params = Record<string, string | number | undefined | null>;

/** A path with its query string; what is unset is left out. */
export function address(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return `/api/v1/${path}${text ? `?${text}` : ""}`;
}

/** What answers instead of the server: the report has its answers in itself. */
type Answers = (path: string, params: Params) => unknown;
let answers: Answers | undefined;
export function answerFrom(recorded: Answers) {
  answers = recorded;
}
/** Whether this is a report: pages that need a server are not part of it. */
export const isReport = () => answers !== undefined;

export async function call<T>(path: string, params: Params = {}, init: RequestInit = {}): Promise<T> {
  if (answers) return answers(path, params) as T;
  let response: Response;
  try {
    response = await fetch(address(path, params), { ...init, credentials: "same-origin" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0, "offline", "The server does not answer. Is `pellucid serve` still running?", "");
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const problem = (body ?? {}) as { code?: string; detail?: string; request_id?: string };
    throw new ApiError(response.status, problem.code ?? "error", problem.detail ?? response.statusText, problem.request_id ?? "");
  }
  return body as T;
}

export function post<T>(path: string, body: unknown, params: Params = {}, method = "POST"): Promise<T> {
  const headers = { "content-type": "application/json" };
  return call<T>(path, params, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
}

/** The snapshot that the address names; the newest if it names none. */
export function useSnapshot(): number | undefined {
  return useSearch({ strict: false, select: (search) => (search as { s?: number }).s });
}

type Options<T> = Omit<UseQueryOptions<T, ApiError>, "queryKey" | "queryFn"> & { keep?: boolean };

/** A question about a snapshot: what its answer is known by, and how it is asked. */
export const question = <T>(path: string, params: Params, snapshot: number | undefined) => ({
  queryKey: [path, { ...params, snapshot }],
  queryFn: ({ signal }: { signal: AbortSignal }) => call<T>(path, { ...params, snapshot }, { signal }),
});

/** Asks the server about the snapshot in view. */
export function useApi<T>(path: string, params: Params = {}, { keep, ...options }: Options<T> = {}) {
  const snapshot = useSnapshot();
  return useQuery<T, ApiError>({
    ...question<T>(path, params, snapshot),
    ...(keep ? { placeholderData: keepPreviousData as never } : {}),
    ...options,
  });
}

/** As {@link useApi}, for what is not about a snapshot. */
export function usePlain<T>(path: string, params: Params = {}, options: Options<T> = {}) {
  return useQuery<T, ApiError>({
    queryKey: [path, params],
    queryFn: ({ signal }) => call<T>(path, params, { signal }),
    ...options,
  });
}
