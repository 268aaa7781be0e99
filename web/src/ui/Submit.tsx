import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { call, post, usePlain } from "../lib/api";
import type { Job, Session } from "../lib/types";

/** Submits a place to analyse: a path here, a repository elsewhere, or an archive. */
export function Submit() {
  const [place, setPlace] = useState("");
  const [revision, setRevision] = useState("");
  const session = usePlain<Session>("session");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const done = (job: Job) => {
    void queries.invalidateQueries({ queryKey: ["jobs"] });
    void navigate({ to: "/jobs", search: { job: job.id } });
  };
  const submit = useMutation({
    mutationFn: () => {
      const remote = /^(https?|ssh):\/\//.test(place) || /^[\w.-]+@[\w.-]+:/.test(place);
      return post<Job>("jobs", remote ? { kind: "git", url: place, revision: revision || null } : { kind: "path", path: revision ? `${place}@${revision}` : place });
    },
    onSuccess: done,
  });
  const upload = useMutation({
    mutationFn: (file: File) => call<Job>("uploads", { name: file.name }, { method: "POST", body: file, headers: { "content-type": "application/octet-stream" } }),
    onSuccess: done,
  });
  const failure = submit.error ?? upload.error;
  if (session.data?.scope === "read") return <p className="faint">This token may only read.</p>;
  return (
    <form className="submit" onSubmit={(event) => { event.preventDefault(); submit.mutate(); }}>
      <label>
        <span>{session.data?.local_paths === false ? "Git URL" : "Folder or archive on the server's machine, or git URL"}</span>
        <input value={place} onChange={(event) => setPlace(event.target.value)} required spellCheck={false} placeholder="/home/me/project or https://host/project.git" />
      </label>
      <label>
        <span>Revision (optional)</span>
        <input value={revision} onChange={(event) => setRevision(event.target.value)} spellCheck={false} placeholder="main" />
      </label>
      <button className="button primary" disabled={submit.isPending}>Analyse</button>
      <label className="upload">
        <span>or an archive (.zip, .tar, .tar.gz)</span>
        <input type="file" accept=".zip,.tar,.gz,.tgz" onChange={(event) => { const file = event.target.files?.[0]; if (file) upload.mutate(file); }} />
      </label>
      {failure && <p role="alert" className="error">{failure.message}</p>}
    </form>
  );
}
