import { describe, expect, it } from "vitest";
import { UNKNOWN, heat, kind } from "./color";
import { LENSES, colorOf, missingOf } from "./lenses";
import type { Box } from "./types";

const box = (more: Partial<Box>): Box => ({
  id: 1, parent: null, kind: "folder", name: "a", path: "a", x: 0, y: 0, w: 1, h: 1, open: false, language: "go", files: 2, lines: 100, functions: 3,
  cognitive: 30, worst: 9, churn: null, owner: null, ownership: null, patterns: null, smells: null, violations: null, ...more,
});
const lens = (id: string) => LENSES.find((one) => one.id === id) ?? LENSES[0];

describe("lenses", () => {
  it("tell what is not known from what is nothing", () => {
    for (const [id, known] of [["churn", { churn: 0 }], ["ownership", { ownership: 0 }], ["patterns", { patterns: 0 }], ["findings", { smells: 0 }], ["violations", { violations: 0 }]] as const) {
      expect(colorOf(lens(id), box({}), "dark", [])).toBe(UNKNOWN.dark);
      expect(lens(id).tell(box({}))).toMatch(/unknown/);
      expect(missingOf(lens(id), [box({})])).toBeTruthy();
      expect(colorOf(lens(id), box(known), "dark", [])).not.toBe(UNKNOWN.dark);
      expect(missingOf(lens(id), [box({}), box(known)])).toBeUndefined();
    }
    expect(lens("patterns").tell(box({ kind: "type", line: 3 }))).toBe("patterns are told of its file");
  });
  it("count by the file, so that a folder is no worse than what is in it", () => {
    expect(lens("patterns").at(box({ patterns: 2, files: 2 }))).toBe(lens("patterns").at(box({ patterns: 1, files: 1 })));
    expect(lens("patterns").tell(box({ patterns: 1 }))).toBe("1 pattern");
  });
  it("colour by their own ramp or by kind", () => {
    expect(colorOf(lens("worst"), box({ worst: 60 }), "light", [])).toBe(heat("light", 1));
    expect(colorOf(lens("language"), box({}), "light", ["c", "go"])).toBe(kind("light", 1));
    expect(LENSES.every((one) => one.ends === undefined || one.at(box({ churn: 1, ownership: 1, patterns: 1, smells: 1, violations: 1 })) !== null)).toBe(true);
  });
});
