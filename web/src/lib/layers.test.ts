import { describe, expect, it } from "vitest";
import { inOrder } from "../pages/Relations";
import { columnsAround, layered, NODE, wrapped } from "./layers";
import type { ReachedNode } from "./types";

describe("drawings", () => {
  it("put users left and never two nodes in one place", () => {
    const columns = [0, -1, -1, 1, 1, 1];
    const { places, width, height } = layered(columns, [{ from: 1, to: 0 }, { from: 0, to: 3 }, { from: 9, to: 0 }]);
    expect(new Set(places.map((one) => `${one.x} ${one.y}`)).size).toBe(columns.length);
    expect(places[1]?.x).toBeLessThan(places[0]?.x ?? 0);
    expect(places.every((one) => one.y >= 0 && one.y + NODE.height <= height && one.x + NODE.width <= width)).toBe(true);
  });
  it("put what is used right, its users left, and split what is too tall", () => {
    expect(columnsAround(4, [{ from: 0, to: 1 }, { from: 2, to: 0 }, { from: 1, to: 3 }])).toEqual([0, 1, -1, 2]);
    const sizes = Array.from({ length: 5 }, () => ({ width: 10, height: 100 }));
    const columns = wrapped([0, 1, 1, 1, 1], sizes, 200);
    expect(new Set(columns).size).toBe(3);
    expect(Math.max(...columns)).toBeLessThan(2);
  });
  it("are the same each time", () => {
    const edges = [{ from: 0, to: 2 }, { from: 1, to: 3 }, { from: 0, to: 3 }];
    expect(layered([0, 0, 1, 1], edges)).toEqual(layered([0, 0, 1, 1], edges));
  });
  it("lists stand under what they came from", () => {
    const row = (name: string, before: number | null) => ({ name, before }) as unknown as ReachedNode;
    expect(inOrder([row("a", null), row("b", null), row("a1", 0), row("b1", 1), row("a11", 2)]).map((one) => one.name)).toEqual(["a", "a1", "a11", "b", "b1"]);
  });
});
