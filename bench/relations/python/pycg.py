#!/usr/bin/env python3
"""Judges call graphs on the PyCG micro-benchmark: small Python programs, each with the edges it has (callgraph.json).

Usage: pycg.py SNIPPETS --command "pellucid graph --edges --format jsonl" [--failing]

SNIPPETS is the benchmark's folder of categories. The command gets each program's folder and prints edges as JSON lines. Judged are
edges between the program's own functions; building an object calls the class's `__init__`. A program passes as complete when no
expected edge is missing, as sound when none is too much.
"""
import argparse
import ast
import collections
import json
import pathlib
import shlex
import subprocess

CALLS = {"calls", "instantiates", "dispatches"}
COUNTED = {"exact", "resolved", "inferred"}


class Names(ast.NodeVisitor):
    """The benchmark's name for each place of a program: modules, functions, classes and numbered lambdas."""

    def __init__(self, root):
        # Names in a package's own file are told with and without its `__init__`.
        self.at, self.classes, self.same = {}, {}, {}
        for path in sorted(root.rglob("*.py")):
            self.file = path.relative_to(root).as_posix()
            module = self.file.removesuffix(".py").replace("/", ".")
            self.at[self.file, 0, 0] = module
            self.same[module.removesuffix(".__init__")] = module
            self.scope, self.lambdas = [module], collections.Counter()
            self.lines = path.read_text().split("\n")
            self.visit(ast.parse("\n".join(self.lines)))

    def define(self, node, name, column):
        qualified = ".".join([*self.scope, name])
        self.at[self.file, node.lineno, column] = qualified
        self.at.setdefault((self.file, node.lineno, node.col_offset + 1), qualified)
        if self.scope[0].endswith(".__init__"):
            self.same[".".join([self.scope[0].removesuffix(".__init__"), *self.scope[1:], name])] = qualified
        self.scope.append(name)
        self.generic_visit(node)
        self.scope.pop()
        return qualified

    def named(self, node):
        return self.lines[node.lineno - 1].index(node.name, node.col_offset + 3) + 1

    def visit_FunctionDef(self, node):
        self.define(node, node.name, self.named(node))

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        qualified = self.define(node, node.name, self.named(node))
        bases = [ast.unparse(base).split(".")[-1] for base in node.bases]
        self.classes[qualified] = bases

    def visit_Lambda(self, node):
        self.lambdas[tuple(self.scope)] += 1
        self.define(node, f"<lambda{self.lambdas[tuple(self.scope)]}>", node.col_offset + 1)

    def made(self, name):
        """What building an object of a class calls: its own or its first base's `__init__`."""
        known, todo = set(self.at.values()), [name]
        for one in todo:
            if f"{one}.__init__" in known:
                return f"{one}.__init__"
            todo += [other for base in self.classes.get(one, []) for other in self.classes if other.split(".")[-1] == base and other not in todo]
        return None


def name_at(names, end):
    return names.at.get((end["file"], end.get("line", 0), end.get("column", 0)))


def found_edges(command, folder, names):
    printed = subprocess.run([*command, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True).stdout
    for line in printed.splitlines():
        row = json.loads(line)
        if row["kind"] in CALLS and row["certainty"] in COUNTED and "file" in row["to"]:
            source, target = name_at(names, row["from"]), name_at(names, row["to"])
            if target in names.classes:
                target = names.made(target)
            while source in names.classes:
                source = source.rpartition(".")[0]
            if source and target:
                yield source, target


def expected_edges(path, names):
    own = set(names.at.values())
    for source, targets in json.loads(path.read_text()).items():
        for target in targets:
            source, target = names.same.get(source, source), names.same.get(target, target)
            if source in own and target in own:
                yield source, target


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("snippets", type=pathlib.Path)
    parser.add_argument("--command", type=shlex.split, required=True)
    parser.add_argument("--failing", action="store_true", help="show what each failing program lacks or has too much")
    args = parser.parse_args()
    counts, totals = collections.defaultdict(collections.Counter), collections.Counter()
    for path in sorted(args.snippets.rglob("callgraph.json")):
        names = Names(path.parent)
        expected, found = set(expected_edges(path, names)), set(found_edges(args.command, path.parent, names))
        of = counts[path.relative_to(args.snippets).parts[0]]
        of.update(all=1, complete=expected <= found, sound=found <= expected)
        totals.update(expected=len(expected), found=len(found), right=len(expected & found))
        if args.failing and expected != found:
            print(path.parent.relative_to(args.snippets))
            for sign, edges in (("-", expected - found), ("+", found - expected)):
                for edge in sorted(edges):
                    print(f"  {sign} {edge[0]} -> {edge[1]}")
    for category, of in [*sorted(counts.items()), ("all", sum(counts.values(), collections.Counter()))]:
        print(f"| {category:14} | {of['complete']:3} of {of['all']:3} complete | {of['sound']:3} of {of['all']:3} sound |")
    print(f"\nprecision {totals['right'] / max(1, totals['found']):.4f}, recall {totals['right'] / max(1, totals['expected']):.4f}, "
          f"of {totals['expected']} edges")


if __name__ == "__main__":
    main()
