import { UNKNOWN, heat, kind, sized, type Theme } from "./color";
import { counted, figure, percent, short } from "./format";
import type { Box } from "./types";

/** A way to look at the map: it colours boxes and tells of them, and never moves them. */
export interface Lens {
  id: string;
  name: string;
  /** What its colours stand for. */
  about: string;
  /** The words at both ends of its ramp; without any its colours are kinds. */
  ends?: [string, string];
  ramp?: (theme: Theme, at: number) => string;
  /** Where a box stands on the ramp, 0 to 1; null if that is not known of it. */
  at: (box: Box) => number | null;
  tell: (box: Box) => string;
  /** What to say where nothing is known of any box; a lens without one is known of all. */
  missing?: string;
}

/** Small differences at the low end count more: most of anything is low. */
const rising = (value: number, full: number) => Math.sqrt(Math.min(1, value / full));
/** A number of things by the file, of which `full` is as many as is told apart. */
const many = (count: number | null, box: Box, full: number) => (count === null ? null : rising(count / Math.max(1, box.files), full));
const density = (box: Box) => (box.cognitive / Math.max(1, box.lines)) * 100;

/** A number of things; of what is defined in a file nothing is known apart from the file. */
const told = (count: number | null, box: Box, one: string) => (count !== null ? counted(count, one) : box.line ? `${one}s are told of its file` : `${one}s unknown`);

const HISTORY = "History is not part of this snapshot: analyse a git repository with its history.";
/** What to say of a snapshot in which nobody looked for anything. */
export const FINDINGS = "Findings are not part of this snapshot.";

export const LENSES: [Lens, ...Lens[]] = [
  { id: "complexity", name: "Complexity", about: "Cognitive complexity per 100 lines", ends: ["0", "30 and more"],
    at: (box) => rising(density(box), 30), tell: (box) => `${density(box).toFixed(1)} per 100 lines` },
  { id: "worst", name: "Worst function", about: "The highest cognitive complexity of a function inside", ends: ["0", "60 and more"],
    at: (box) => rising(box.worst, 60), tell: (box) => `worst function: ${figure(box.worst)}` },
  { id: "size", name: "Size", about: "Lines of code", ends: ["few", "many"], ramp: sized,
    at: (box) => Math.min(1, Math.log10(box.lines + 1) / 4.2), tell: (box) => `${short(box.lines)} lines` },
  { id: "language", name: "Language", about: "The language of most lines", at: () => null, tell: (box) => box.language },
  { id: "churn", name: "Churn", about: "Commits that touched it", ends: ["few", "many"], missing: HISTORY,
    at: (box) => many(box.churn, box, 60), tell: (box) => told(box.churn, box, "commit") },
  { id: "ownership", name: "Ownership", about: "Share of the changes that one person made", ends: ["shared", "one person"], ramp: sized, missing: HISTORY,
    at: (box) => box.ownership, tell: (box) => (box.ownership === null ? "owner unknown" : `${box.owner ?? "main authors"}: ${percent(box.ownership, 1)} of the changes`) },
  { id: "patterns", name: "Patterns", about: "Design patterns inside", ends: ["none", "many"], missing: FINDINGS,
    at: (box) => many(box.patterns, box, 3), tell: (box) => told(box.patterns, box, "pattern") },
  { id: "findings", name: "Findings", about: "Smells and what other tools found inside", ends: ["none", "many"], missing: FINDINGS,
    at: (box) => many(box.smells, box, 5), tell: (box) => told(box.smells, box, "finding") },
  { id: "violations", name: "Violations", about: "Broken rules of architecture inside", ends: ["none", "many"], missing: FINDINGS,
    at: (box) => many(box.violations, box, 3), tell: (box) => told(box.violations, box, "violation") },
];

/** A box's colour. Languages have colours by their place in the list. */
export function colorOf(lens: Lens, box: Box, theme: Theme, languages: string[]): string {
  if (!lens.ends) return kind(theme, Math.max(0, languages.indexOf(box.language)));
  const at = lens.at(box);
  return at === null ? UNKNOWN[theme] : (lens.ramp ?? heat)(theme, at);
}

/** What to tell a reader who looks through this lens at boxes of which it knows nothing. */
export function missingOf(lens: Lens, boxes: Box[]): string | undefined {
  return boxes.length > 0 && boxes.every((box) => lens.at(box) === null) ? lens.missing : undefined;
}
