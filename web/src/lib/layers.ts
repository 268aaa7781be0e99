/** A node with the column it belongs to. */
export interface Placed { column: number; x: number; y: number }
export interface Size { width: number; height: number }

export const NODE = { width: 196, height: 26, gapX: 56, gapY: 10 };

/** Positions of nodes in columns, those of one column under each other and centred; near what they are tied to. */
export function layered(columns: number[], edges: { from: number; to: number }[], sizes: Size[] = columns.map(() => NODE), gapX = NODE.gapX, gapY = NODE.gapY): { places: Placed[]; width: number; height: number } {
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
  const size = (node: number) => sizes[node] ?? NODE;
  const tall = (group: number[]) => group.reduce((sum, node) => sum + size(node).height + gapY, 0) - gapY;
  const height = Math.max(NODE.height, ...groups.map(tall)) + 2 * gapY;
  const places: Placed[] = columns.map((column) => ({ column, x: 0, y: 0 }));
  let x = 8;
  groups.forEach((group, column) => {
    let y = (height - tall(group)) / 2;
    for (const node of group) {
      places[node] = { column: order[column] ?? 0, x, y };
      y += size(node).height + gapY;
    }
    x += Math.max(...group.map((node) => size(node).width)) + gapX;
  });
  return { places, width: x - gapX + 8, height };
}

/** Columns for nodes around a first one: what it uses right of it, what uses it left, as far as the ties lead. */
export function columnsAround(count: number, edges: { from: number; to: number }[], most = 2): number[] {
  const columns: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  const visit = (start: number) => {
    columns[start] = 0;
    const open = [start];
    for (let at = 0; at < open.length; at++) {
      const node = open[at] as number;
      for (const { from, to } of edges) {
        const [other, step] = from === node ? [to, 1] : to === node ? [from, -1] : [-1, 0];
        if (other < 0 || other >= count || columns[other] !== undefined) continue;
        columns[other] = Math.max(-most, Math.min(most, (columns[node] ?? 0) + step));
        open.push(other);
      }
    }
  };
  visit(0);
  // What has no tie stands right: it plays a part all the same.
  return columns.map((column) => column ?? 1);
}

/** Columns that are too tall as several, side by side. */
export function wrapped(columns: number[], sizes: Size[], tall: number): number[] {
  const found = [...columns];
  for (const column of new Set(columns)) {
    const group = columns.flatMap((one, at) => (one === column ? [at] : []));
    const height = group.reduce((sum, node) => sum + (sizes[node]?.height ?? NODE.height), 0);
    const parts = Math.ceil(height / tall);
    // The nodes nearest to the middle stand in the part that is nearest to it.
    group.forEach((node, at) => {
      const part = Math.floor((at * parts) / group.length);
      found[node] = column + (column < 0 ? -part : part) / (parts + 1);
    });
  }
  return found;
}
