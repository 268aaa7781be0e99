/** A node with the column it belongs to. */
export interface Placed { column: number; x: number; y: number }

export const NODE = { width: 196, height: 26, gapX: 56, gapY: 10 };

/** Positions of nodes in columns, those of one column under each other and centred; near what they are tied to. */
export function layered(columns: number[], edges: { from: number; to: number }[]): { places: Placed[]; width: number; height: number } {
  const order = [...new Set(columns)].sort((a, b) => a - b);
  const groups = order.map((column) => columns.flatMap((one, at) => (one === column ? [at] : [])));
  const row = new Map<number, number>();
  for (const group of groups) group.forEach((node, at) => row.set(node, at - group.length / 2));
  const near = columns.map(() => [] as number[]);
  for (const { from, to } of edges) {
    near[from]?.push(to);
    near[to]?.push(from);
  }
  // A few sweeps by the mean row of neighbours (Sugiyama's barycentre): fewer crossings, and the same each time.
  for (let sweep = 0; sweep < 4; sweep++) {
    for (const group of groups) {
      const mean = (node: number) => {
        const rows = (near[node] ?? []).map((one) => row.get(one) ?? 0);
        return rows.length > 0 ? rows.reduce((sum, one) => sum + one, 0) / rows.length : (row.get(node) ?? 0);
      };
      const means = new Map(group.map((node) => [node, mean(node)]));
      group.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || a - b);
      group.forEach((node, at) => row.set(node, at - group.length / 2));
    }
  }
  const tallest = Math.max(1, ...groups.map((group) => group.length));
  const height = tallest * (NODE.height + NODE.gapY) + NODE.gapY;
  const places: Placed[] = columns.map((column) => ({ column, x: 0, y: 0 }));
  groups.forEach((group, column) => {
    const top = (height - group.length * (NODE.height + NODE.gapY) + NODE.gapY) / 2;
    group.forEach((node, at) => {
      places[node] = { column: order[column] ?? 0, x: column * (NODE.width + NODE.gapX) + 8, y: top + at * (NODE.height + NODE.gapY) };
    });
  });
  return { places, width: order.length * (NODE.width + NODE.gapX) - NODE.gapX + 16, height };
}
