#!/usr/bin/env python3
"""Prints the names micro.py's Python benchmark has for the functions, classes and numbered lambdas of a program.

Usage: names.py ROOT
"""
import ast
import collections
import json
import pathlib
import sys


class Names(ast.NodeVisitor):
    def __init__(self, root, path):
        self.file, self.lines = path.relative_to(root).as_posix(), path.read_text().split("\n")
        self.scope, self.lambdas = [self.file.removesuffix(".py").replace("/", ".")], collections.Counter()
        self.name([0, 0])
        self.visit(ast.parse("\n".join(self.lines)))

    def name(self, *places, **more):
        name = ".".join(self.scope)
        # Names in a package's own file are told with and without its `__init__`.
        also = {"also": name.replace(".__init__", "", 1)} if self.file.endswith("__init__.py") else {}
        for place in places:
            print(json.dumps({"at": [self.file, *place], "name": name, **also, **more}))

    def define(self, node, name, column, **more):
        self.scope.append(name)
        self.name([node.lineno, node.col_offset + 1], [node.lineno, column], **more)
        self.generic_visit(node)
        self.scope.pop()

    def named(self, node):
        return self.lines[node.lineno - 1].index(node.name, node.col_offset + 3) + 1

    def visit_FunctionDef(self, node):
        self.define(node, node.name, self.named(node))

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        self.define(node, node.name, self.named(node), makes="__init__", bases=[ast.unparse(base).split(".")[-1] for base in node.bases])

    def visit_Lambda(self, node):
        self.lambdas[tuple(self.scope)] += 1
        self.define(node, f"<lambda{self.lambdas[tuple(self.scope)]}>", node.col_offset + 1)


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    for one in sorted(folder.rglob("*.py")):
        Names(folder, one)
