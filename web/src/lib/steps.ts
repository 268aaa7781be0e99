import { percent } from "./format";
import type { JobProgress } from "./types";

const STEPS: Record<string, string> = { link: "linking names", history: "reading the history", detect: "looking for patterns and smells" };

/** What a running job does, in words. */
export function doing(progress: JobProgress | null | undefined): string {
  if (progress?.step) return STEPS[progress.step] ?? progress.step;
  return progress?.to_read ? `reading files, ${percent(progress.done, progress.to_read)}` : "listing files";
}
