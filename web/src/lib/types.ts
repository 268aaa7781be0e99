export type Cell = string | number | null;
export type Row = Record<string, Cell>;

/** What every bounded answer says about itself. */
export interface Budget { shown: number; total: number | null; reason: string | null }

export interface Session {
  version: string; principal: string; scope: "read" | "submit" | "admin"; loopback: boolean; local_paths: boolean;
  max_upload: number; snapshot: number | null; views: string[];
}
export interface SnapshotRow { snapshot: number; project: string; location: string; revision: string; created_at: number }
export interface Overview {
  project: { name: string; location: string; revision: string; snapshot: number; created_at: number };
  repository: Row; languages: Row[]; coverage: { analysed: number; left_out: number; with_errors: number };
  complexity: { functions: number; complex: number | null };
  diagnostics: Row[]; left_out: Row[]; worst: Row[]; modules: Row[]; thresholds: { cognitive: number; cyclomatic: number | null };
}
export interface Metric {
  id: string; name: string; unit: string; definition: string; source: string; threshold: number | null;
  worse: "higher" | "lower" | null; scopes: string[];
}
export interface Views { views: { name: string; columns: string[] }[]; metrics: Metric[] }
export interface Rows extends Budget { columns: string[]; rows: Cell[][]; next: string | null; offset: number }
export interface Hit { name: string; qualified_name: string; kind: string; file: string; line: number; ordinal: number | null; language: string }
export interface Box {
  id: number; parent: number | null; kind: "folder" | "file" | "type" | "function"; name: string; path: string; line?: number;
  ordinal?: number; x: number; y: number; w: number; h: number; open: boolean; language: string; files: number; lines: number;
  functions: number; cognitive: number; worst: number; churn: number | null; findings: number | null;
}
export interface Rect { x: number; y: number; w: number; h: number }
export interface MapTile extends Budget { boxes: Box[]; world: Rect }
export interface Definition {
  name: string; qualified_name: string; kind: string; start_line: number; end_line: number; name_line: number; ordinal: number;
  parent: number | null; visibility: string; signature: string; cognitive: number | null; cyclomatic: number | null;
}
export interface FileText extends Budget {
  path: string; language: string; text: string; tokens: number[]; definitions: Definition[]; stale: boolean;
  diagnostics: { code: string; severity: string; detail: string; line: number | null; column: number | null }[];
}
export interface AstNode {
  id: number; parent: number | null; kind: string; field: string | null; named: boolean; error: boolean; missing: boolean;
  start: number; end: number; line: number; text: string | null;
}
export interface Ast extends Budget { path: string; language: string; nodes: AstNode[] }
export interface Capture { name: string; kind: string; line: number; column: number; text: string; start: number; end: number }
export interface Explained {
  what: string; text: string; function?: string; value?: number | null;
  increments?: { amount: number; line: number; column: number; construct: string; why: string; nesting: number }[] | null;
}
export interface JobProgress {
  files: number | null; to_read: number | null; bytes: number; done: number; done_bytes: number; languages: Record<string, number>;
  failed: number; failures: string[]; left_out: number; elapsed_ms: number;
}
export type JobState = "queued" | "running" | "done" | "failed" | "cancelled" | "interrupted";
export interface Job {
  id: string; place: { kind: "path"; path: string } | { kind: "git"; url: string; revision: string | null } | { kind: "upload"; name: string };
  by: string; state: JobState; created_at: number; started_at: number | null; finished_at: number | null; snapshot: number | null;
  error: string | null; progress: JobProgress; last_event: number;
}
export interface Compared {
  base: number; head: number;
  files: Budget & { rows: { path: string; change: string; lines_before: number | null; lines_after: number | null }[] };
  functions: Budget & { rows: { file: string; name: string; change: string; line: number; before: number | null; after: number | null; delta: number }[] };
  totals: {
    files: Record<"added" | "removed" | "changed", number>; functions: Record<"added" | "removed" | "changed", number>;
    before: Record<string, number | null>; after: Record<string, number | null>;
  };
}

/** A node of the code graph. */
export interface GraphNode {
  id: string; name: string; kind: string; language: string | null; file: string | null; line: number | null; column: number | null;
}
/** How an edge is known, and where. */
export interface Evidence { edge: string; certainty: string; strategy: string; at: { file: string; line: number; column: number } }
export type ReachedNode = GraphNode & Evidence & { depth: number; before: number | null; test: boolean; uses: number; places: number[] };
export interface Walk extends Budget { of: GraphNode[]; found: ReachedNode[] }
export interface Neighbours extends Budget {
  level: string; nodes: (Omit<GraphNode, "column"> & { column: number; focus: boolean })[]; edges: { from: number; to: number; uses: number }[];
}
export interface Way { from: GraphNode; to: GraphNode; steps: (Evidence & { from: GraphNode; to: GraphNode })[] | null }
export interface NodeCounts { node: GraphNode; within: GraphNode[]; visibility: string | null; test: boolean | null; unresolved_uses_of_name: number }
export interface Impact extends Budget { changed: GraphNode[]; reaches: (GraphNode & { depth: number })[]; tests: (GraphNode & { depth: number })[]; in_code: number; in_tests: number }
export interface Coupled {
  name: string; layer: number | null; cycle: number | null; afferent: number; efferent: number; instability: number | null;
  abstractness: number | null; distance: number | null; types: number; used_symbols: number; public_symbols: number; rank: number;
}
export interface Coupling extends Budget { level: string; modules: Coupled[] }
export interface Matrix extends Budget { level: string; modules: { name: string; layer: number; cycle: number | null }[]; cells: [number, number, number][] }
export interface Cycle {
  number: number; size: number; uses: number; nodes: string[]; cuts: number; cut_uses: number; cut: { from: string; to: string; uses: number }[];
}
export interface Cycles extends Budget { level: string; cycles: Cycle[] }
export interface EntryPoints extends Budget { entry_points: (GraphNode & { calls: number })[] }

/** Who plays which part in a finding. */
export interface Role { role: string; name: string; file: string; line: number | null }
export interface FindingRow {
  id: string; rule: string; title: string; kind: string; severity: "info" | "warning" | "error"; confidence: number; message: string;
  roles: Role[]; players: number;
}
export interface FindingList extends Budget { findings: FindingRow[]; rules: { rule: string; title: string; kind: string; count: number }[]; next: string | null }
export interface FindingWhole extends FindingRow {
  evidence: { text: string; weight: number; file: string | null; line: number | null }[]; properties: Record<string, string>;
  ties: { from: number; to: number; edge: string; uses: number; at: { file: string; line: number } }[] | null; text: string | null;
  /** Details that a report leaves out. */
  left_out?: number;
}

export interface Member { text: string; line: number; static: boolean; abstract: boolean }
export interface ClassDiagram extends Budget {
  types: (GraphNode & { focus: boolean; fields: Member[]; methods: Member[]; more: number })[];
  relations: { from: number; to: number; kind: "extends" | "implements" | "has" | "uses"; label: string }[]; mermaid: string; plantuml: string;
}
export interface SequenceDiagram extends Budget {
  participants: GraphNode[];
  messages: { from: number; to: number; name: string; callee: GraphNode; depth: number; creates: boolean; certainty: string; at: { file: string; line: number } }[];
  mermaid: string; plantuml: string;
}
