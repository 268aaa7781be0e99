import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Job, JobProgress } from "./types";

export interface Live { progress: JobProgress | null; files: [string, string][]; connected: boolean; events: number }

const KEPT = 400;

/** Follows a job. The browser reconnects by itself and names the last event it saw, so none is lost. */
export function useJobEvents(job: Job | undefined): Live {
  const [live, setLive] = useState<Live>({ progress: null, files: [], connected: false, events: 0 });
  const queries = useQueryClient();
  const id = job?.id;
  useEffect(() => {
    if (!id) return;
    setLive({ progress: null, files: [], connected: false, events: 0 });
    const source = new EventSource(`/api/v1/jobs/${encodeURIComponent(id)}/events`);
    const refresh = () => void queries.invalidateQueries({ queryKey: ["jobs"] });
    source.onopen = () => setLive((before) => ({ ...before, connected: true }));
    source.onerror = () => setLive((before) => ({ ...before, connected: false }));
    source.addEventListener("files", (event) => {
      const { files, progress } = JSON.parse(event.data as string) as { files: [string, string][]; progress: JobProgress };
      setLive((before) => ({ ...before, progress, events: before.events + 1, files: [...files.reverse(), ...before.files].slice(0, KEPT) }));
    });
    const whole = (event: MessageEvent) => {
      const { progress } = JSON.parse(event.data as string) as Job;
      setLive((before) => ({ ...before, progress, events: before.events + 1 }));
      refresh();
    };
    source.addEventListener("planned", () => setLive((before) => ({ ...before, events: before.events + 1 })));
    source.addEventListener("step", (event) => {
      const { step } = JSON.parse(event.data as string) as { step: string };
      setLive((before) => ({ ...before, progress: before.progress && { ...before.progress, step } }));
      refresh();
    });
    source.addEventListener("state", whole);
    source.addEventListener("running", whole);
    source.addEventListener("finished", (event) => {
      whole(event);
      void queries.invalidateQueries();
    });
    source.addEventListener("end", () => source.close());
    return () => source.close();
  }, [id, queries]);
  return live;
}
