import { useQuery } from "@tanstack/react-query";
import { Panel } from "../ui/Panel";
import { PageHead } from "../ui/PageHead";
import { call } from "../lib/api";
import { Failure, Skeleton } from "../ui/States";

interface Operation { summary: string; parameters: { name: string; in: string; required: boolean; description?: string; schema: Record<string, unknown> }[]; "x-scope": string; requestBody?: { content: Record<string, { example?: unknown }> } }
interface Document { info: { version: string }; paths: Record<string, Record<string, Operation>> }

/** The documentation of the API, made of its OpenAPI document; it needs no network. */
export default function Api() {
  const document = useQuery({ queryKey: ["openapi"], queryFn: () => call<Document>("openapi.json") });
  return (
    <div className="page">
      <PageHead title="API" about={<>OpenAPI: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. Problems are RFC 9457; answers about a snapshot carry its ETag.</>} cli={`curl -H "Authorization: Bearer $TOKEN" ${location.origin}/api/v1/overview`} />
      {document.isPending ? <Skeleton /> : document.isError ? <Failure error={document.error} /> : Object.entries(document.data.paths).flatMap(([path, verbs]) => Object.entries(verbs).map(([verb, operation]) => (
        <Panel key={path + verb} label={`${verb} ${path}`}>
          <h2><span className={`change c-${verb}`}>{verb}</span> <code>{path}</code></h2>
          <p>{operation.summary} <span className="faint">scope: {operation["x-scope"]}</span></p>
          {operation.parameters.length > 0 && <ul className="list">{operation.parameters.map((one) => <li key={one.name}><code>{one.name}</code>{one.required ? " (required)" : ""} <span className="faint">{one.description}</span></li>)}</ul>}
          {operation.requestBody && Object.values(operation.requestBody.content).map((content, at) => content.example !== undefined && <pre key={at} className="signature">{JSON.stringify(content.example, null, 1)}</pre>)}
        </Panel>
      )))}
    </div>
  );
}
