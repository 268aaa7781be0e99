#!/usr/bin/env python3
"""Judges call graphs on micro-benchmarks: small programs, each with the edges it has (callgraph.json), as of PyCG and SWARM-CG.

Usage: micro.py --language python|javascript SNIPPETS --command "pellucid graph --edges --format jsonl" [--failing]

SNIPPETS is the benchmark's folder of categories. The command gets each program's folder and prints edges as JSON lines. Judged are
edges between the program's own functions; building an object calls its constructor. A program passes as complete when no
expected edge is missing, as sound when none is too much. JavaScript needs NODE_PATH to have TypeScript.
"""
import argparse
import collections
import json
import pathlib
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
NAMERS = {"python": [sys.executable, HERE / "python" / "names.py"], "javascript": ["node", HERE / "typescript" / "names.cjs"]}
CALLS = {"calls", "instantiates", "dispatches"}
COUNTED = {"exact", "resolved", "inferred"}


def lines_of(command, folder):
    printed = subprocess.run([str(one) for one in (*command, folder)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    return [json.loads(line) for line in printed.stdout.splitlines()]


class Names:
    """The benchmark's names of one program, by place."""

    def __init__(self, namer, folder):
        rows = lines_of(namer, folder)
        self.at = {tuple(row["at"]): row["name"] for row in rows}
        self.also = {row["also"]: row["name"] for row in rows if "also" in row}
        self.classes = {row["name"]: row for row in rows if "makes" in row}
        self.own = set(self.at.values())

    def of(self, end):
        return self.at.get((end["file"], end.get("line", 0), end.get("column", 0)))

    def made(self, name):
        """What building an object of a class calls: its own constructor or its first base's."""
        todo = [name]
        for one in todo:
            constructor = f"{one}.{self.classes[one]['makes']}"
            if constructor in self.own:
                return constructor
            todo += [other for base in self.classes[one]["bases"] for other in self.classes if other.split(".")[-1] == base and other not in todo]
        return None

    def caller(self, name):
        while name in self.classes:
            name = name.rpartition(".")[0]
        return name


def found_edges(command, folder, names):
    for row in lines_of(command, folder):
        if row["kind"] in CALLS and row["certainty"] in COUNTED and "file" in row["to"]:
            source, target = names.caller(names.of(row["from"])), names.of(row["to"])
            target = names.made(target) if target in names.classes else target
            if source and target:
                yield source, target


def expected_edges(path, names):
    for source, targets in json.loads(path.read_text()).items():
        for target in targets:
            edge = names.also.get(source, source), names.also.get(target, target)
            if set(edge) <= names.own:
                yield edge


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("snippets", type=pathlib.Path)
    parser.add_argument("--language", choices=NAMERS, required=True)
    parser.add_argument("--command", type=shlex.split, required=True)
    parser.add_argument("--failing", action="store_true", help="show what each failing program lacks or has too much")
    args = parser.parse_args()
    counts, totals = collections.defaultdict(collections.Counter), collections.Counter()
    for path in sorted(args.snippets.rglob("callgraph.json")):
        names = Names(NAMERS[args.language], path.parent)
        expected, found = set(expected_edges(path, names)), set(found_edges(args.command, path.parent, names))
        counts[path.relative_to(args.snippets).parts[0]].update(all=1, complete=expected <= found, sound=found <= expected)
        totals.update(expected=len(expected), found=len(found), right=len(expected & found))
        if args.failing and expected != found:
            print(path.parent.relative_to(args.snippets))
            for sign, edges in (("-", expected - found), ("+", found - expected)):
                for source, target in sorted(edges):
                    print(f"  {sign} {source} -> {target}")
    for category, of in [*sorted(counts.items()), ("all", sum(counts.values(), collections.Counter()))]:
        print(f"| {category:15} | {of['complete']:3} of {of['all']:3} complete | {of['sound']:3} of {of['all']:3} sound |")
    print(f"\nprecision {totals['right'] / max(1, totals['found']):.4f}, recall {totals['right'] / max(1, totals['expected']):.4f}, "
          f"of {totals['expected']} edges")


if __name__ == "__main__":
    main()
