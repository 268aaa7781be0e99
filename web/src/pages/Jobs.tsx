import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { post, usePlain } from "../lib/api";
import { ago, counted, duration, figure, short } from "../lib/format";
import { doing } from "../lib/steps";
import type { Job } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { useJobEvents } from "../lib/useJobEvents";
import { PageHead } from "../ui/PageHead";
import { Panel, Stat } from "../ui/Panel";
import { LiveMap } from "../ui/LiveMap";
import { Place } from "../ui/Place";
import { Empty, Failure, Skeleton } from "../ui/States";
import { Submit } from "../ui/Submit";

export default function Jobs() {
  const [search, change] = useAddress();
  const jobs = usePlain<{ jobs: Job[] }>("jobs", {}, { refetchInterval: 3000 });
  const chosen = jobs.data?.jobs.find((job) => job.id === search.job) ?? jobs.data?.jobs[0];
  return (
    <div className="page">
      <PageHead title="Jobs" about="Analyses, one after another. What is finished is kept whatever happens." cli="pellucid analyze PATH" />
      <Panel title="Analyse code"><Submit /></Panel>
      {jobs.isPending ? <Skeleton /> : jobs.isError ? <Failure error={jobs.error} /> : jobs.data.jobs.length === 0 ? <Empty title="No job yet"><p>An analysis started here, or by <code>POST /api/v1/jobs</code>, is shown with its map, rate and failures while it runs.</p></Empty> : (
        <div className="columns jobs">
          <Panel title="All jobs">
            <ul className="list">
              {jobs.data.jobs.map((job) => (
                <li key={job.id}>
                  <button className="link job" aria-current={job.id === chosen?.id ? "true" : undefined} onClick={() => change({ job: job.id } as never)}>
                    <span className={`change c-${job.state}`}>{job.state}</span> {named(job)} <span className="faint">{ago(job.created_at, jobs.dataUpdatedAt)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </Panel>
          {chosen && <One job={chosen} />}
        </div>
      )}
    </div>
  );
}

/** The last files that were finished, narrowed by what became of them and by their path. */
function Log({ files }: { files: [string, string][] }) {
  const [state, setState] = useState("");
  const [text, setText] = useState("");
  const states = [...new Set(files.map(([, state]) => state))].sort();
  const shown = files.filter(([path, one]) => (state === "" || one === state) && path.toLowerCase().includes(text.toLowerCase()));
  return (
    <details><summary>Files as they finished (the last {figure(files.length)})</summary>
      <div className="filters">
        <label className="select"><span>State</span>
          <select value={state} onChange={(event) => setState(event.target.value)}>
            <option value="">any</option>
            {states.map((one) => <option key={one}>{one}</option>)}
          </select>
        </label>
        <input value={text} onChange={(event) => setText(event.target.value)} placeholder="Filter by path" aria-label="Filter the log by path" spellCheck={false} />
        <span className="faint">{figure(shown.length)} of {figure(files.length)}</span>
      </div>
      <ul className="list log" tabIndex={0} aria-label="Finished files">{shown.map(([path, state], at) => <li key={at}><span className={`change c-${state}`}>{state}</span> {path}</li>)}</ul>
    </details>
  );
}

export function named(job: Job): string {
  switch (job.place.kind) {
    case "path": return job.place.path;
    case "git": return job.place.url + (job.place.revision ? `@${job.place.revision}` : "");
    default: return job.place.name;
  }
}

function One({ job }: { job: Job }) {
  const live = useJobEvents(job);
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (what: "cancel" | "rerun") => (what === "cancel" ? post(`jobs/${job.id}`, undefined, {}, "DELETE") : post(`jobs/${job.id}/rerun`, undefined)),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ["jobs"] }),
  });
  const progress = live.progress ?? job.progress;
  const over = job.state !== "running" && job.state !== "queued";
  const share = progress.to_read ? progress.done / progress.to_read : over ? 1 : 0;
  const rate = progress.elapsed_ms > 0 ? progress.done / (progress.elapsed_ms / 1000) : 0;
  const left = rate > 0 && progress.to_read ? (progress.to_read - progress.done) / rate : null;
  return (
    <Panel title={named(job)} aside={
      <>
        {!over && <button className="button" onClick={() => act.mutate("cancel")}>Cancel</button>}
        {over && <button className="button" onClick={() => act.mutate("rerun")}>Run again</button>}
      </>}>
      <progress value={share} max={1} aria-label="Progress of the job">{Math.round(share * 100)} %</progress>
      <div className="facts small" aria-live="polite">
        <Stat value={job.state} label={job.state !== "running" ? "state" : live.connected ? doing(progress) : "connecting again"} />
        <Stat value={progress.to_read === null ? "–" : `${short(progress.done)} / ${short(progress.to_read)}`} label="files read" />
        <Stat value={rate ? `${short(rate)}/s` : "–"} label="rate" />
        {!over && <Stat value={figure(progress.workers)} label="workers" />}
        {!over && <Stat value={left === null ? "–" : duration(left * 1000)} label="left" />}
        <Stat value={figure(progress.failed)} label="failed" />
      </div>
      <p className="faint">{Object.entries(progress.languages).map(([name, count]) => `${name} ${figure(count)}`).join(" · ")}</p>
      {job.error && <p className="error" role="alert">{job.error}</p>}
      {act.error && <p className="error" role="alert">{act.error.message}</p>}
      {job.state === "running" && <LiveMap job={job} />}
      {progress.failures.length > 0 && (
        <details open><summary>{counted(progress.failed, "file")} failed</summary>
          <p className="faint">A file fails by a fault of Pellucid, never by its own; everything else of it is listed and kept. The next version tries again, and so does every change of the file.</p>
          <ul className="list">{progress.failures.map((one) => <li key={one.path}><Place file={one.path} name={one.path} /> <span className="error">{one.reason ?? "no reason is known"}</span></li>)}</ul>
        </details>
      )}
      {live.files.length > 0 && <Log files={live.files} />}
    </Panel>
  );
}
