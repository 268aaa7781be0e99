#!/usr/bin/env python3
"""The relationships of Python sources, as the key of score.py (see ../README.md).

Usage: relations.py ROOT --scip INDEX [--package NAME=FOLDER ...] [--trace EDGES]

A name means what two of three tools say: scip-python (its index of ROOT), ty and pyrefly (as language servers, found on PATH).
Imports are grimp's, for the packages named. Executed edges come from trace.py.
"""
import argparse
import ast
import collections
import json
import pathlib
import sys

import grimp

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from lsp import Server  # noqa: E402
from scip import documents  # noqa: E402

EXTERNAL = "external"
CONSTRUCTORS = ("__init__", "__new__")


class Module:
    """One file: its text and its names, columns as bytes from 0."""

    def __init__(self, root, path):
        self.file = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)
        self.lines = [line.encode() for line in self.text.split("\n")]

    def utf16(self, line, column):
        return len(self.lines[line][:column].decode().encode("utf-16-le")) // 2

    def column(self, line, utf16):
        return len(self.lines[line].decode().encode("utf-16-le")[:utf16 * 2].decode("utf-16-le", "replace").encode())


def name_after(module, node, name):
    """Where the name of a `def` or `class` stands."""
    line = node.lineno - 1
    while True:
        start = node.col_offset + 3 if line == node.lineno - 1 else 0
        column = module.lines[line].find(name.encode(), start)
        if column >= 0:
            return line, column
        line += 1


class Declared(ast.NodeVisitor):
    """All functions, classes and module variables of a module."""

    def __init__(self, module):
        self.module, self.found, self.scope = module, {}, []
        self.classes = {}
        self.visit(module.tree)

    def declare(self, node, kind):
        place = name_after(self.module, node, node.name)
        owner = self.scope[-1] if self.scope else None
        makes = owner[1] if owner and owner[0] == "type" and node.name in CONSTRUCTORS else None
        names = [scope[2] for scope in self.scope] + [node.name]
        self.found[place] = {"kind": kind, "name": ".".join(names), "node": node, "makes": makes, "start": (node.lineno - 1, node.col_offset)}
        if owner and owner[0] == "type" and kind == "method":
            self.classes[owner[1]][1].setdefault(node.name, place)
        if kind == "type":
            self.classes[place] = (node, {})
        self.scope.append((kind, place, node.name))
        self.generic_visit(node)
        self.scope.pop()

    def visit_FunctionDef(self, node):
        inside = self.scope and self.scope[-1][0] == "type"
        self.declare(node, "method" if inside else "function")

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        self.declare(node, "type")

    def visit_Assign(self, node):
        self.variables(node, node.targets)

    def visit_AnnAssign(self, node):
        self.variables(node, [node.target])

    def variables(self, node, targets):
        for target in targets:
            if isinstance(target, ast.Name) and not self.scope:
                place = (target.lineno - 1, target.col_offset)
                self.found[place] = {"kind": "variable", "name": target.id, "node": target, "makes": None, "start": place}
        self.generic_visit(node)


def texts(tree):
    """Yields (line, column) of every byte of the texts in annotations, lines from 0: names in them are not asked for."""
    notes = []
    for node in ast.walk(tree):
        notes += [getattr(node, field, None) for field in ("annotation", "returns")]
        if isinstance(node, ast.Subscript):
            notes.append(node.slice)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in ("cast", "TypeVar", "NewType"):
            notes += node.args
    for note in filter(None, notes):
        for one in ast.walk(note):
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                yield from ((one.lineno - 1, one.col_offset + at) for at in range(len(one.value.encode()) + 1))


def used_names(tree):
    """Yields (line, column, end node, name, role, holder) of every loaded name, lines from 0."""
    called, decorators, bases = set(), set(), {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called.add(id(node.func))
        if isinstance(node, ast.ClassDef):
            for base in node.bases:
                bases[id(base.value if isinstance(base, ast.Subscript) else base)] = node
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            line, column, name = node.lineno - 1, node.col_offset, node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            line, column, name = node.end_lineno - 1, node.end_col_offset - len(node.attr.encode()), node.attr
        else:
            continue
        role = "called" if id(node) in called else "base" if id(node) in bases else "named"
        yield line, column, name, role, bases.get(id(node))


class Votes:
    """What each tool says of each use: a set of places or EXTERNAL."""

    def __init__(self, root, modules):
        self.root, self.modules = root, modules
        self.of = collections.defaultdict(list)

    def inside(self, path, line, utf16):
        try:
            file = path.resolve().relative_to(self.root).as_posix()
        except ValueError:
            return EXTERNAL
        return (file, line, self.modules[file].column(line, utf16)) if file in self.modules else EXTERNAL

    def serve(self, command, uses):
        server = Server(command, self.root)
        for module in self.modules.values():
            server.open(module.file, module.text, "python")
        asked = [(file, line, self.modules[file].utf16(line, column)) for file, line, column in uses]
        for use, found in zip(uses, server.definitions(asked)):
            if found:
                self.of[use].append({self.inside(*one) for one in found})
        server.close()

    def index(self, path, uses):
        defined, said = collections.defaultdict(set), []
        for file, found, _ in documents(path):
            for one in found if file in self.modules else ():
                place = (file, one.line, self.modules[file].column(one.line, one.column))
                said.append((place, one.symbol))
                if one.is_definition:
                    defined[one.symbol].add(place)
        wanted, answers = set(uses), collections.defaultdict(set)
        for place, symbol in said:
            if place in wanted:
                answers[place] |= defined.get(symbol, set()) - {place} or ({EXTERNAL} if symbol not in defined else set())
        for place, answer in answers.items():
            if answer:
                self.of[place].append(answer)


def elected(votes, same):
    """The targets that two of the tools name."""
    count = collections.Counter(target for vote in votes for target in {same(one) for one in vote})
    return {target for target, voices in count.items() if voices >= 2}


def is_hidden(root, path, start):
    """Whether a folder between the package and one of its files is no package."""
    return any(not (root / folder / "__init__.py").exists() for folder in path.parents if folder.is_relative_to(start))


class Key:
    def __init__(self, root, modules, skip_imports):
        self.modules = modules
        self.declared = {file: Declared(module) for file, module in modules.items()}
        self.places = {(file, *place): one for file, found in self.declared.items() for place, one in found.found.items()}
        self.first = {}
        names = {}
        for place, one in sorted(self.places.items()):
            self.first[place] = names.setdefault((place[0], one["name"], one["kind"] == "variable"), place)
        self.bases = collections.defaultdict(list)
        for file in modules:
            self.print({"file": file, **({"without": ["imports"]} if skip_imports(file) else {})})
        for place, one in sorted(self.places.items()):
            self.define(place, one)

    @staticmethod
    def print(row):
        print(json.dumps(row))

    @staticmethod
    def pair(place):
        return [place[-2] + 1, place[-1] + 1]

    @staticmethod
    def triple(place):
        return [place[0], place[1] + 1, place[2] + 1]

    def define(self, place, one):
        node = one["node"]
        row = {"def": one["kind"], "file": place[0], "name": one["name"], "at": self.pair(place), "start": self.pair(one["start"]),
               "end": [node.end_lineno, node.end_col_offset + 1], "unit": one["kind"] != "variable"}
        if one["makes"]:
            row["makes"] = self.pair(one["makes"])
        self.print(row)
        if self.first[place] != place:
            self.print({"alias": self.triple(place), "to": self.triple(self.first[place])})

    def same(self, name):
        """One target for what the tools may name differently: a class and its constructor, the declarations of one function."""
        def target(place):
            one = self.places.get(place)
            if not one:
                return place
            if one["makes"] and name not in CONSTRUCTORS:
                place = (place[0], *one["makes"])
            return self.first[place]
        return target

    def relate(self, file, use, votes):
        line, column, name, role, holder = use
        row = {"edge": "calls" if role == "called" else "references", "file": file, "at": self.pair((line, column))}
        winners = elected(votes, self.same(name))
        targets = [place for place in sorted(winners - {EXTERNAL}) if place in self.places]
        for place in targets:
            kind = self.places[place]["kind"]
            if kind == "variable":
                edge = "calls" if role == "called" else "reads"
            else:
                edge = "instantiates" if role == "called" and kind == "type" else row["edge"]
            if edge == "calls" and kind == "variable":
                self.print({**row, "unknown": "a function value"})
                self.print({**row, "edge": "reads", "to": self.triple(place)})
                continue
            self.print({**row, "edge": edge, "to": self.triple(place), **({"optional": True} if role == "base" else {})})
            if role == "base" and kind == "type":
                self.inherit(file, holder, row["at"], place)
        # Fields are no part of the key: where a tool names one beside what the others agree on, that may be meant, too.
        if targets and any(place not in self.places for vote in votes for place in vote - {EXTERNAL}):
            self.print({**row, "unknown": "a field"})
        # What one tool alone names is not asked for: a field that holds a class is read where the class is made.
        for place in sorted({self.same(name)(one) for vote in votes for one in vote} - winners - {EXTERNAL}):
            if place in self.places and self.places[place]["kind"] == "variable":
                self.print({**row, "edge": "reads", "to": self.triple(place), "optional": True})
        if not targets and role != "base":
            if winners == {EXTERNAL}:
                self.print({**row, "external": name})
            else:
                self.print({**row, "unknown": "no majority" if not winners else "a local name or a field"})

    def inherit(self, file, holder, at, place):
        own = (file, *name_after(self.modules[file], holder, holder.name))
        self.bases[own].append(place)
        self.print({"edge": "extends", "file": file, "at": at, "from": self.pair(own), "to": self.triple(place)})

    def overrides(self):
        for own in sorted(self.bases):
            for name, place in self.declared[own[0]].classes[own[1:]][1].items():
                method = self.first[own[0], *place]
                for other, nearest in self.inherited(own, name):
                    self.print({"edge": "overrides", "file": own[0], "at": self.pair(method), "from": self.pair(method),
                                "to": self.triple(self.first[other]), **({} if nearest else {"optional": True})})

    def inherited(self, own, name):
        """Methods of that name in the class's ancestors, with whether none is between."""
        todo, seen = [(base, True) for base in self.bases[own]], set()
        for base, nearest in todo:
            if base in seen:
                continue
            seen.add(base)
            _, methods = self.declared[base[0]].classes.get(base[1:], (None, {}))
            if name in methods:
                yield (base[0], *methods[name]), nearest
                nearest = False
            todo += [(one, nearest) for one in self.bases.get(base, [])]

    def imports(self, root, packages):
        for name, folder in packages.items():
            sys.path.insert(0, str(root / folder))
            graph = grimp.build_graph(name, include_external_packages=True, cache_dir=None)
            files = {module: self.file_of(folder, module) for module in graph.modules}
            for module in sorted(graph.modules):
                for other in sorted(graph.find_modules_directly_imported_by(module)):
                    for detail in graph.get_import_details(importer=module, imported=other):
                        row = {"edge": "imports", "file": files[module], "at": [detail["line_number"], 1]}
                        self.print({**row, "to": [files[other], 0, 0]} if files[other] else {**row, "external": other})
            self.unseen(root, name, folder)

    def unseen(self, root, name, folder):
        """Imports of modules in folders without `__init__.py`, which grimp does not see."""
        start = pathlib.PurePosixPath(folder, name)
        within = {file: pathlib.PurePosixPath(file) for file in self.modules if pathlib.PurePosixPath(file).is_relative_to(start)}
        dotted = {file: ".".join(path.relative_to(folder).with_suffix("").parts) for file, path in within.items()}
        hidden = {dotted[file] for file, path in within.items() if is_hidden(root, path, start)}
        for file, path in within.items():
            package = dotted[file].split(".")[:-1]
            for node in ast.walk(self.modules[file].tree):
                if isinstance(node, ast.ImportFrom):
                    around = package[:len(package) - node.level + 1] if node.level else []
                    module = ".".join([*around, *([node.module] if node.module else [])])
                    named = {module, *(f"{module}.{one.name}" for one in node.names)}
                elif isinstance(node, ast.Import):
                    named = {one.name for one in node.names}
                else:
                    continue
                if named & hidden:
                    self.print({"edge": "imports", "file": file, "at": [node.lineno, 1], "unknown": "not seen"})

    def file_of(self, folder, module):
        path = pathlib.PurePosixPath(folder, *module.split("."))
        return next((str(one) for one in (path / "__init__.py", path.with_name(path.name + ".py")) if str(one) in self.modules), None)

    def executed(self, path, inside):
        """Edges seen running between files of the packages, as trace.py prints them."""
        by_line = {}
        for place, one in self.places.items():
            if one["kind"] != "variable":
                first = min([one["node"].lineno] + [decorator.lineno for decorator in one["node"].decorator_list])
                by_line[place[0], first] = place
        for line in path.read_text().splitlines():
            caller, callee = json.loads(line)
            target = by_line.get(tuple(callee))
            if caller[0].startswith(inside) and callee[0].startswith(inside) and target:
                self.print({"edge": "executed", "file": caller[0], "at": caller[1:], "to": self.triple(self.first[target])})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--scip", type=pathlib.Path, required=True)
    parser.add_argument("--package", action="append", default=[], metavar="NAME=FOLDER")
    parser.add_argument("--trace", type=pathlib.Path)
    args = parser.parse_args()
    root = args.root.resolve()
    modules = {module.file: module for module in (Module(root, path) for path in sorted(root.rglob("*.py")))}
    packages = dict(one.split("=") for one in args.package)
    inside = tuple(f"{folder}/{name}/".removeprefix("./") for name, folder in packages.items())
    starts = [pathlib.PurePosixPath(folder, name) for name, folder in packages.items()]
    hidden = {file for file in modules for start in starts if is_hidden(root, pathlib.PurePosixPath(file), start)}
    key = Key(root, modules, lambda file: not file.startswith(inside) or file in hidden)
    uses = {file: list(used_names(module.tree)) for file, module in modules.items()}
    places = [(file, line, column) for file, found in uses.items() for line, column, *_ in found]
    votes = Votes(root, modules)
    votes.index(args.scip, places)
    votes.serve(["ty", "server"], places)
    votes.serve(["pyrefly", "lsp"], places)
    for file, found in uses.items():
        for use in found:
            key.relate(file, use, votes.of[file, use[0], use[1]])
        for place in texts(modules[file].tree):
            key.print({"edge": "references", "file": file, "at": key.pair(place), "unknown": "a name in a text"})
    key.overrides()
    key.imports(root, packages)
    if args.trace:
        key.executed(args.trace, inside)


if __name__ == "__main__":
    main()
