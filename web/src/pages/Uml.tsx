import { useMemo } from "react";
import { useApi } from "../lib/api";
import { base } from "../lib/format";
import type { ClassDiagram, SequenceDiagram } from "../lib/types";
import { useAddress } from "../lib/useSearchState";
import { Diagram, type DiagramEdge, type DiagramNode } from "../ui/Diagram";
import { Save } from "../ui/Save";
import { Sequence } from "../ui/Sequence";
import { Shown, Skeleton } from "../ui/States";

interface Props { node: string; certainty: string; open: (at: string) => void }

/** The types around the selection, with members. */
export function ClassesView({ node, certainty, open }: Props) {
  const { data, error, isPending } = useApi<ClassDiagram>("graph/classes", { node, certainty, budget: 12 }, { retry: false });
  const drawing = useMemo(() => data && drawn(data), [data]);
  if (error) return <p className="faint">{error.message}</p>;
  if (isPending || !drawing) return <Skeleton rows={4} />;
  return (
    <>
      <Export of={data} name={base(node)} what="types" />
      <Diagram nodes={drawing.nodes} edges={drawing.edges} label={`Class diagram of ${data.types.length} types`} open={open} />
    </>
  );
}

/** What the selection calls, in order; with a goal, the way to it. */
export function SequenceView({ node, certainty, depth, open }: Props & { depth: number }) {
  const [search] = useAddress();
  const { data, error, isPending } = useApi<SequenceDiagram>("graph/sequence", { node, certainty, depth, to: search.to, budget: 40 }, { retry: false });
  if (error) return <p className="faint">{error.message}</p>;
  if (isPending) return <Skeleton rows={4} />;
  if (data.messages.length === 0) return <p className="faint">It calls nothing that is known at this certainty.</p>;
  return (
    <>
      <Export of={data} name={base(node)} what={search.to ? `calls on the way to ${search.to}` : "calls"} />
      <Sequence data={data} open={open} />
    </>
  );
}

function Export({ of, name, what }: { of: ClassDiagram | SequenceDiagram; name: string; what: string }) {
  return (
    <div className="export"><Shown of={of} what={what} /><Save name={`${name}.mmd`} text={of.mermaid} label="Mermaid" /><Save name={`${name}.puml`} text={of.plantuml} label="PlantUML" /></div>
  );
}

const HEAD: Record<string, DiagramEdge["head"]> = { extends: "hollow", implements: "hollow", has: "open", uses: "open" };

function drawn(data: ClassDiagram): { nodes: DiagramNode[]; edges: DiagramEdge[] } {
  const nodes = data.types.map((one): DiagramNode => ({
    id: one.id, name: one.name, above: one.kind === "class" ? undefined : `«${one.kind}»`, focus: one.focus,
    at: one.file ? `${one.file}${one.line ? `:${one.line}` : ""}` : undefined,
    lines: [...one.fields, ...one.methods].slice(0, one.focus ? 16 : 6).map((member) => member.text),
  }));
  const edges = data.relations.map((one): DiagramEdge => ({
    from: one.from, to: one.to, label: one.label || (one.kind === "uses" ? "" : one.kind), head: HEAD[one.kind] ?? "open", dashed: one.kind === "implements" || one.kind === "uses",
  }));
  return { nodes, edges };
}
