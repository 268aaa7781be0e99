import { isReport, usePlain } from "./api";
import type { Job } from "./types";

/** The job that runs now, if one does. */
export function useRunning(): Job | undefined {
  const jobs = usePlain<{ jobs: Job[] }>("jobs", {}, { refetchInterval: 2000, enabled: !isReport() });
  return jobs.data?.jobs.find((job) => job.state === "running");
}
