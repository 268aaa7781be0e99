import { describe, expect, it } from "vitest";
import { graphOf, shapes, valuesOf } from "../pages/Answer";
import { enclosing } from "../pages/Explore";
import { cut } from "../ui/Code";
import { within } from "../ui/MapCanvas";
import { address } from "./api";
import { heat, inkOn, kind, luminance } from "./color";
import { apart, figure, quoted, short, squeezed } from "./format";
import { place } from "./useSearchState";

describe("text", () => {
  it("squeezes paths from the middle", () => {
    expect(squeezed("a/b", 10)).toBe("a/b");
    expect(squeezed("clients/src/main/java/org/apache/kafka/common/utils", 32)).toBe("clients/…/kafka/common/utils");
    expect(squeezed("x".repeat(50), 10)).toHaveLength(10);
  });
  it("tells squeezed paths apart", () => {
    const paths = ["streams/upgrade-30/src/java/org/tests", "streams/upgrade-31/src/java/org/tests", "core/tests"];
    expect(apart(paths, 20)).toEqual(["streams/upgrade-30/…/tests", "streams/upgrade-31/…/tests", "core/tests"]);
    expect(apart(["a/b/c/d/e", "a/b/x/d/e"], 8)).toEqual(["a/…/c/…/e", "a/…/x/…/e"]);
    expect(apart(["a/b/c/d/e", "a/b/c/d/e"], 8)).toEqual(["a/…/d/e", "a/…/d/e"]);
  });
  it("leaves unknown unknown", () => {
    expect([figure(null), figure(undefined), short(null), figure(0)]).toEqual(["–", "–", "–", "0"]);
    expect([short(999), short(12_345), short(4_560_000)]).toEqual(["999", "12.3k", "4.6M"]);
  });
  it("quotes for a shell", () => {
    expect(quoted("a/b.go:3")).toBe("a/b.go:3");
    expect(quoted("a'; rm -rf ~ '")).toBe(`'a'\\''; rm -rf ~ '\\'''`);
  });
  it("builds addresses that hold any name", () => {
    expect(address("file", { path: "a&b=c#d?e/é", q: "", s: undefined })).toBe("/api/v1/file?path=a%26b%3Dc%23d%3Fe%2F%C3%A9");
  });
  it("splits places, also odd ones", () => {
    expect(place("a:b/c:12")).toEqual({ file: "a:b/c", line: 12 });
    expect(place("x")).toEqual({ file: "x" });
    expect(place(undefined)).toBeUndefined();
  });
});

describe("code", () => {
  const joined = (text: string, tokens: number[], marks = [{ start: 2, end: 7, className: "m" }]) => cut(text, tokens, marks).map((line) => line.map((part) => part.text).join("")).join("\n");
  it("loses no character, whatever the tokens and marks", () => {
    for (const text of ["", "a", "\n", "a\n\nb\n", "one\ntwo three\n", "<b>&amp;</b>\n\u{1F600}"]) {
      for (const tokens of [[], [0, 3, 4], [0, 9, 1, 2, 1, 2], [99, 3, 1], [1, 2, 1, 4, 1, 2]]) {
        expect(joined(text, tokens)).toBe(text.endsWith("\n") ? text.slice(0, -1) : text);
      }
    }
  });
  it("gives tokens their classes", () => {
    expect(cut("if x", [0, 2, 4], [])).toEqual([[{ text: "if", at: 0, className: "keyword" }, { text: " x", at: 2, className: "" }]]);
  });
  it("finds the innermost definition", () => {
    const one = (ordinal: number, start_line: number, end_line: number) => ({ ordinal, start_line, end_line }) as never;
    expect(enclosing([one(0, 1, 99), one(1, 5, 20), one(2, 30, 40)], 7)).toMatchObject({ ordinal: 1 });
    expect(enclosing([one(0, 1, 9)], 10)).toBeUndefined();
  });
});

describe("colours", () => {
  it("carry text that can be read", () => {
    for (const theme of ["dark", "light"] as const) {
      const colors = [...Array.from({ length: 21 }, (_, at) => heat(theme, at / 20)), ...Array.from({ length: 8 }, (_, at) => kind(theme, at))];
      for (const color of colors) {
        const [a, b] = [luminance(color), luminance(inkOn(color))].sort((x, y) => y - x) as [number, number];
        expect((a + 0.05) / (b + 0.05), `${theme} ${color}`).toBeGreaterThan(3.8);
      }
    }
  });
});

it("a window stays on the map", () => {
  const world = { x: 0, y: 0, w: 1.6, h: 1 };
  expect(within({ x: -1, y: 3, w: 0.5, h: 0.5 }, world)).toEqual({ x: 0, y: 0.5, w: 0.5, h: 0.5 });
  expect(within({ x: 0, y: 0, w: 9, h: 9 }, world)).toEqual(world);
});

describe("answers", () => {
  const answer = (columns: string[], rows: (string | number)[][]) => ({ columns, rows, milliseconds: 1, shown: rows.length, total: rows.length, reason: null });
  it("are graphs if they go from something to something, and maps if they name files", () => {
    expect(shapes(["from", "to", "uses"])).toEqual(["table", "graph"]);
    expect(shapes(["file", "line"])).toEqual(["table", "map"]);
    const { nodes, edges } = graphOf(answer(["from", "to", "uses"], [["a", "b", 3], ["b", "c", 1]]));
    expect(nodes.map((one) => one.name)).toEqual(["a", "b", "c"]);
    expect(edges.map((one) => [one.from, one.to, one.label])).toEqual([[0, 1, "3"], [1, 2, "1"]]);
  });
  it("on a map are summed up into folders", () => {
    const { values } = valuesOf(answer(["file", "start_line"], [["a/b/c.go", 3], ["a/d.go", 9]]));
    expect([values.get("a"), values.get("a/b"), values.get("a/b/c.go")]).toEqual([2, 1, 1]);
    expect(valuesOf(answer(["path", "cognitive"], [["a/x", 4], ["a/y", 7]])).values.get("a")).toBe(7);
  });
});
