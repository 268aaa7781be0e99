#!/usr/bin/env python3
"""The relationships of C and C++ sources as libclang parses them, as the key of score.py (see ../README.md).

Usage: relations.py ROOT --unit GLOB ... [--without GLOB ...] [--variant GLOB ...] -- FLAGS ({root} in a flag is ROOT)
Every file that matches a glob (from ROOT) is parsed as a translation unit with the same flags. What the preprocessor left out
of all units is not judged. What templates call is known where gcc instantiates them (its call graph), else unknown.
"""
import argparse
import bisect
import collections
import ctypes
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from clang.cindex import Cursor, CursorKind, Index, LinkageKind, SourceRange, StorageClass, TranslationUnit, conf

FUNCTIONS = {CursorKind.FUNCTION_DECL, CursorKind.FUNCTION_TEMPLATE}
METHODS = {CursorKind.CXX_METHOD, CursorKind.DESTRUCTOR, CursorKind.CONVERSION_FUNCTION}
CALLABLE = FUNCTIONS | METHODS | {CursorKind.CONSTRUCTOR}
RECORDS = {CursorKind.STRUCT_DECL, CursorKind.UNION_DECL, CursorKind.CLASS_DECL, CursorKind.CLASS_TEMPLATE,
           CursorKind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION, CursorKind.ENUM_DECL}
ALIAS = re.compile(rb"using[ \t]+(?=\w+\s*=[^=])")
TYPES = RECORDS | {CursorKind.TYPEDEF_DECL, CursorKind.TYPE_ALIAS_DECL, CursorKind.TYPE_ALIAS_TEMPLATE_DECL}
ENUMERATOR = CursorKind.ENUM_CONSTANT_DECL
TEMPLATES = {CursorKind.FUNCTION_TEMPLATE, CursorKind.CLASS_TEMPLATE, CursorKind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION,
             CursorKind.TYPE_ALIAS_TEMPLATE_DECL}
OVERRIDE = CursorKind.CXX_OVERRIDE_ATTR
INSTANTIATION = re.compile(rb"^[ \t]*(?:extern[ \t]+)?template[ \t]+(?=[A-Za-z_])[^;{}]*;", re.MULTILINE)
# Comments, texts and characters, else a word.
WORDS = re.compile(rb"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])+'|([A-Za-z_]\w*)", re.DOTALL)
SCOPES = {CursorKind.NAMESPACE, CursorKind.TRANSLATION_UNIT, CursorKind.LINKAGE_SPEC, CursorKind.UNEXPOSED_DECL}
UPDATES = ("++", "--")
NODE = re.compile(r'^node: { title: "([^"]*)" label: "([^"]*)"', re.MULTILINE)
EDGE = re.compile(r'^edge: { sourcename: "[^"]*" targetname: "([^"]*)" label: "([^"]*)"', re.MULTILINE)


class SourceRanges(ctypes.Structure):
    _fields_ = [("count", ctypes.c_uint), ("ranges", ctypes.POINTER(SourceRange))]


def register():
    """Functions of libclang that its Python module does not name."""
    library = conf.lib
    library.clang_getAllSkippedRanges.argtypes = [ctypes.c_void_p]
    library.clang_getAllSkippedRanges.restype = ctypes.POINTER(SourceRanges)
    library.clang_getOverriddenCursors.argtypes = [Cursor, ctypes.POINTER(ctypes.POINTER(Cursor)), ctypes.POINTER(ctypes.c_uint)]
    library.clang_Cursor_isMacroFunctionLike.argtypes = [Cursor]
    library.clang_getSpecializedCursorTemplate.argtypes = [Cursor]
    library.clang_getSpecializedCursorTemplate.restype = Cursor
    library.clang_getSpecializedCursorTemplate.errcheck = Cursor.from_cursor_result
    return library


def kind_of(cursor):
    kind = cursor.kind
    if kind in FUNCTIONS:
        return "function"
    if kind in METHODS:
        return "method"
    if kind == CursorKind.CONSTRUCTOR:
        return "constructor"
    if kind in TYPES:
        return "type"
    if kind in (CursorKind.FIELD_DECL, ENUMERATOR):
        return "field"
    if kind == CursorKind.VAR_DECL and cursor.semantic_parent is not None and cursor.semantic_parent.kind in SCOPES | RECORDS:
        return "variable"
    return None


class Key:
    def __init__(self, root):
        self.root, self.library = root, register()
        self.names, self.texts = {}, {}
        self.definitions, self.defined, self.declared = {}, collections.defaultdict(dict), collections.defaultdict(dict)
        self.visited, self.rows, self.overrides = set(), {}, collections.defaultdict(set)
        self.virtual_calls, self.skipped, self.files = [], collections.defaultdict(list), {}
        self.unknowns, self.found, self.lines = {}, collections.defaultdict(set), {}
        self.expanded, self.expansions = {}, collections.defaultdict(dict)
        self.templates, self.spoken = collections.defaultdict(set), collections.defaultdict(set)

    def relative(self, name):
        """The file's name from the root; None for files of others."""
        if name not in self.names:
            path = pathlib.Path(name).resolve()
            self.names[name] = path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else None
        return self.names[name]

    def place(self, location):
        name = self.relative(location.file.name) if location.file else None
        if not name:
            return None
        # A template of an alias is placed at its keyword.
        alias = ALIAS.match(self.text(name), location.offset)
        return (name, location.line, location.column + (len(alias[0]) if alias else 0))

    def text(self, file):
        if file not in self.texts:
            self.texts[file] = (self.root / file).read_bytes()
        return self.texts[file]

    def says(self, location, name):
        file = self.relative(location.file.name) if location.file else None
        return bool(file) and self.text(file)[location.offset:].startswith(name.encode())

    def identity(self, cursor):
        """What makes two declarations the same thing; of internal names, libclang's own word has no folder."""
        usr = cursor.get_usr()
        if cursor.linkage == LinkageKind.INTERNAL and cursor.location.file:
            return f"{usr} {self.relative(cursor.location.file.name)}"
        return usr

    def print(self, **row):
        self.rows.setdefault(json.dumps(row), None)

    # Declarations

    def end(self, cursor):
        """Where a declaration ends: behind what is given to a macro that it ends with."""
        end = cursor.extent.end
        file = self.relative(end.file.name) if end.file else None
        return self.expanded.get((file, end.line, end.column), [end.line, end.column])

    def named_place(self, cursor):
        """Where a declaration's name stands, be it given to a macro."""
        at, location = self.place(cursor.location), cursor.location
        if at in self.expanded and cursor.spelling and not self.says(location, cursor.spelling):
            lines = self.text(at[0]).split(b"\n")[at[1] - 1:self.expanded[at][0]]
            for number, line in enumerate(lines, at[1]):
                found = re.search(rb"\b%s\b" % re.escape(cursor.spelling.encode()), line)
                if found:
                    return (at[0], number, found.start() + 1)
        return at

    def define(self, cursor):
        kind, at = kind_of(cursor), self.named_place(cursor)
        if not kind or not at or not cursor.spelling:
            return
        tentative = kind == "variable" and cursor.storage_class != StorageClass.EXTERN
        of_all = self.defined if cursor.is_definition() or kind == "field" or tentative else self.declared
        of_all[self.identity(cursor)].setdefault(at, cursor.spelling)
        if at in self.definitions:
            return
        start = cursor.extent.start
        row = {"def": kind, "file": at[0], "name": cursor.spelling, "at": at[1:], "start": [start.line, start.column],
               "end": self.end(cursor), "unit": kind in ("function", "method", "constructor")
               or cursor.kind in RECORDS and cursor.is_definition()}
        if kind == "constructor":
            made = self.place(cursor.semantic_parent.location)
            if made and made[0] == at[0]:
                row["makes"] = made[1:]
            elif made:
                row["makes"] = list(made)
        self.definitions[at] = row
        if cursor.kind == CursorKind.TYPEDEF_DECL:
            self.join_typedef(cursor, at)
        self.specialised(cursor, at)

    def specialised(self, cursor, at):
        """The name of a specialisation stands for its template, of which libclang says nothing; it need not be told."""
        general = self.library.clang_getSpecializedCursorTemplate(cursor)
        if general is not None and not general.kind.is_invalid():
            self.edge("references", at, general, True)

    def join_typedef(self, cursor, at):
        """`typedef struct x {} x;` declares one thing."""
        record = cursor.underlying_typedef_type.get_declaration()
        other = self.place(record.location) if record.kind in RECORDS else None
        if other and other != at and record.spelling in ("", cursor.spelling):
            self.print(alias=list(at), to=list(other))

    # Uses

    def edge(self, kind, at, cursor, optional=False, source=None):
        """Kept as the cursor's name until all units are read."""
        self.rows.setdefault((kind, at, self.identity(cursor), cursor.spelling, bool(optional), source, self.named_place(cursor)), None)

    def unknown(self, at, why):
        self.unknowns.setdefault(at, why)

    def visit(self, unit, told):
        """Walks the declarations of one unit that no earlier unit had; `told` are lines on which it has something."""
        for cursor in unit.cursor.get_children():
            location = cursor.location
            if location.file is None or self.relative(location.file.name) is None:
                continue
            told.add((self.relative(location.file.name), location.line))
            seen = (self.relative(location.file.name), location.offset, cursor.kind, cursor.extent.end.offset)
            # What a macro is may differ from unit to unit.
            if seen not in self.visited or cursor.kind == CursorKind.MACRO_INSTANTIATION:
                self.visited.add(seen)
                self.walk(cursor)

    def walk(self, top):
        todo = [(top, ())]
        while todo:
            cursor, parents = todo.pop()
            self.see(cursor, parents)
            self.hear(cursor)
            below = (cursor, *parents[:3])
            todo += [(child, below) for child in reversed(list(cursor.get_children()))]

    def see(self, cursor, parents):
        kind = cursor.kind
        if kind.is_declaration():
            self.define(cursor)
            if kind in METHODS:
                self.overridden(cursor)
        elif kind == CursorKind.MACRO_DEFINITION:
            self.macro(cursor)
        elif kind == CursorKind.MACRO_INSTANTIATION:
            self.expansion(cursor)
        elif kind == CursorKind.CALL_EXPR:
            self.call(cursor, parents)
        elif kind in (CursorKind.TYPE_REF, CursorKind.TEMPLATE_REF):
            self.type_use(cursor, parents)
        elif kind in (CursorKind.DECL_REF_EXPR, CursorKind.MEMBER_REF_EXPR):
            self.use(cursor, parents)
        elif kind == CursorKind.CXX_BASE_SPECIFIER:
            self.inherit(cursor, parents)
        elif kind == CursorKind.MEMBER_REF and parents and parents[0].kind in (CursorKind.CONSTRUCTOR, CursorKind.FUNCTION_TEMPLATE):
            self.initialise(cursor)
        elif kind == CursorKind.INCLUSION_DIRECTIVE:
            self.include(cursor)

    def hear(self, cursor):
        """Notes which names libclang has a word for, and where templates are."""
        file = self.relative(cursor.location.file.name) if cursor.location.file else None
        if not file:
            return
        if cursor.kind == CursorKind.OVERLOADED_DECL_REF:
            return
        if cursor.kind.is_declaration() or cursor.referenced is not None:
            self.spoken[file].add(cursor.location.offset)
        around = cursor.semantic_parent if cursor.kind in CALLABLE else None
        if cursor.kind in TEMPLATES or around is not None and around.kind in TEMPLATES:
            self.templates[file].add((cursor.extent.start.offset, cursor.extent.end.offset))

    def initialise(self, cursor):
        """`: member(value)` writes the member."""
        target, at = cursor.referenced, self.place(cursor.location)
        if target is not None and at and kind_of(target) == "field":
            self.edge("writes", at, target)
            if target.semantic_parent.kind in TEMPLATES:
                self.unknown(at, "what makes a template's member")

    def include(self, cursor):
        """An `#include` the preprocessor came to, be the file taken in again or not."""
        at = self.place(cursor.location)
        try:
            found = cursor.get_included_file().name
        except AssertionError:
            return  # not found
        if at:
            goal = self.relative(found)
            self.print(edge="imports", file=at[0], at=at[1:], **({"to": [goal, 0, 0]} if goal else {"external": found}))

    def macro(self, cursor):
        at = self.place(cursor.location)
        if at:
            self.definitions.setdefault(at, {"def": "macro", "file": at[0], "name": cursor.spelling, "at": at[1:], "start": at[1:],
                                             "end": [cursor.extent.end.line, cursor.extent.end.column], "unit": False})

    def expansion(self, cursor):
        at, macro = self.place(cursor.location), cursor.referenced
        goal = self.place(macro.location) if macro is not None and macro.location.file else None
        if at:
            self.expanded[at] = [cursor.extent.end.line, cursor.extent.end.column]
        if at and goal:
            self.expansions[at][goal] = None

    def call(self, cursor, parents):
        target, at = cursor.referenced, self.place(cursor.location)
        if not at:
            return
        if target is None or target.kind not in CALLABLE:
            named = next(self.names_within(cursor), None)
            where = named is not None and self.place(named.location) or at
            return self.unknown(where, "a function value or a template's")
        if target.kind == CursorKind.CONSTRUCTOR:
            return self.construct(cursor, target, at, parents)
        named = self.callee(cursor, target)
        where = named is not None and self.place(named.location) or at
        implicit = named is None or not self.says(named.location, target.spelling)
        # What a macro calls stands at the macro's name.
        operator = target.spelling.startswith("operator") and implicit
        self.edge("calls", where, target, operator)
        if target.is_virtual_method():
            self.virtual_calls.append((where, self.identity(target)))

    @staticmethod
    def names_within(cursor):
        """The callee's name: within the first child, behind what only wraps it."""
        child = next(cursor.get_children(), None)
        while child is not None:
            if child.kind in (CursorKind.DECL_REF_EXPR, CursorKind.MEMBER_REF_EXPR, CursorKind.OVERLOADED_DECL_REF):
                yield child
                return
            child = next(child.get_children(), None)

    def callee(self, cursor, target):
        for child in cursor.get_children():
            while child is not None and child.kind in (CursorKind.UNEXPOSED_EXPR, CursorKind.PAREN_EXPR, CursorKind.UNARY_OPERATOR):
                child = next(child.get_children(), None)
            if child is not None and child.kind in (CursorKind.DECL_REF_EXPR, CursorKind.MEMBER_REF_EXPR) and child.spelling == target.spelling:
                return child
        return None

    def construct(self, cursor, target, at, parents):
        made = target.semantic_parent
        explicit = self.says(cursor.location, made.spelling)
        self.edge("instantiates", at, target, not explicit)
        self.edge("instantiates", at, made, True)

    def type_use(self, cursor, parents):
        target, at = cursor.referenced, self.place(cursor.location)
        if target is not None and at and target.kind in TYPES:
            own = parents and parents[0].kind in (CursorKind.CXX_BASE_SPECIFIER, CursorKind.CALL_EXPR, CursorKind.CXX_NEW_EXPR)
            self.edge("references", at, target, own)

    def use(self, cursor, parents):
        target, at = cursor.referenced, self.place(cursor.location)
        if target is None or not at:
            return
        kind = kind_of(target)
        if kind in ("function", "method"):
            if not self.is_called(cursor, parents):
                self.edge("references", at, target, target.spelling.startswith("operator"))
        elif kind in ("field", "variable"):
            for access in self.access(cursor, parents):
                self.edge(access, at, target)

    @staticmethod
    def is_called(cursor, parents):
        child = cursor
        for parent in parents:
            if parent.kind == CursorKind.CALL_EXPR:
                return parent.referenced is not None and parent.referenced == cursor.referenced
            if parent.kind not in (CursorKind.UNEXPOSED_EXPR, CursorKind.PAREN_EXPR, CursorKind.UNARY_OPERATOR):
                return False
            child = parent
        return False

    def access(self, cursor, parents):
        child = cursor
        for parent in parents:
            if parent.kind in (CursorKind.PAREN_EXPR, CursorKind.UNEXPOSED_EXPR):
                child = parent
                continue
            if parent.kind == CursorKind.UNARY_OPERATOR and self.between(parent.extent.start, child.extent.start, child.extent.end, parent.extent.end) in UPDATES:
                return ("writes", "reads")
            if parent.kind in (CursorKind.BINARY_OPERATOR, CursorKind.COMPOUND_ASSIGNMENT_OPERATOR):
                sides = list(parent.get_children())
                if len(sides) == 2 and sides[0] == child:
                    if parent.kind == CursorKind.COMPOUND_ASSIGNMENT_OPERATOR:
                        return ("writes", "reads")
                    if self.between(sides[0].extent.end, sides[1].extent.start) == "=":
                        return ("writes",)
            break
        return ("reads",)

    def between(self, *ends):
        """The text between pairs of places, without blanks."""
        file = self.relative(ends[0].file.name) if ends[0].file else None
        if not file:
            return ""
        data = self.text(file)
        parts = [data[ends[one].offset:ends[one + 1].offset] for one in range(0, len(ends), 2)]
        return b"".join(parts).decode(errors="replace").strip()

    def inherit(self, cursor, parents):
        target, at = cursor.referenced, None
        for child in cursor.get_children():
            if child.kind in (CursorKind.TYPE_REF, CursorKind.TEMPLATE_REF):
                at, target = self.place(child.location), child.referenced
        source = self.place(parents[0].location)
        if at and source and target is not None:
            self.edge("extends", at, target, source=source[1:])

    def overridden(self, cursor):
        found, count = ctypes.POINTER(Cursor)(), ctypes.c_uint()
        self.library.clang_getOverriddenCursors(cursor, ctypes.byref(found), ctypes.byref(count))
        at = self.place(cursor.location)
        for index in range(count.value):
            other = found[index]
            other._tu = cursor._tu
            if at:
                self.edge("overrides", at, other, source=at[1:])
                self.overrides[self.identity(other)].add(self.identity(cursor))
        if at and not count.value and any(child.kind == OVERRIDE for child in cursor.get_children()):
            self.unknown(at, "of a base that depends on a parameter")

    # Whole units

    def read(self, unit, path):
        for name in {path, *(str(one.include.name) for one in unit.get_includes())}:
            file = self.relative(name)
            if file:
                self.files[file] = None
        told = set()
        self.visit(unit, told)
        self.skip(unit, path, told)

    def skip(self, unit, path, told):
        """What this unit left out; a range with something in it was skipped when its file was included once more only."""
        lines = collections.defaultdict(list)
        for file, line in sorted(told):
            lines[file].append(line)
        def is_empty(file, span):
            return bisect.bisect_left(lines[file], span[0]) == bisect.bisect_right(lines[file], span[1])
        found = self.library.clang_getAllSkippedRanges(unit)
        ranges = collections.defaultdict(set)
        for index in range(found.contents.count):
            one = found.contents.ranges[index]
            if one.start.file and self.relative(one.start.file.name):
                ranges[self.relative(one.start.file.name)].add((one.start.line + 1, one.end.line - 1))
        for file in {self.relative(path), *(self.relative(one.include.name) for one in unit.get_includes())} - {None}:
            self.skipped[file].append([span for span in ranges[file] if is_empty(file, span)])

    def left_out(self, file):
        """The lines that no unit compiled."""
        return set.intersection(*({line for first, last in ranges for line in range(first, last + 1)} for ranges in self.skipped[file]))

    def instances(self, path, flags):
        """What gcc calls in instantiated templates, at places where libclang cannot say."""
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["g++", "-std=c++17", "-w", "-O0", "-fcallgraph-info", "-S", *flags, str(path), "-o", "unit.s"], cwd=folder, check=True)
            text = (pathlib.Path(folder) / "unit.ci").read_text()
        declared = {title: self.written(label.split("\\n")[-1]) for title, label in NODE.findall(text)}
        for title, label in EDGE.findall(text):
            goal, site = declared.get(title), self.written(label)
            if goal and site and goal in self.definitions:
                at = self.named(site, self.definitions[goal]["name"])
                if at in self.unknowns:
                    self.found[at].add(goal)

    def written(self, label):
        """A place as gcc writes it, where it is one of these sources."""
        name, _, rest = label.partition(":")
        file = self.relative(name) if rest.count(":") == 1 else None
        return (file, *map(int, rest.split(":"))) if file else None

    def named(self, site, name):
        """Where the called name stands on the line of a call, at or before gcc's place of it."""
        if site[0] not in self.lines:
            self.lines[site[0]] = self.text(site[0]).split(b"\n")
        line = self.lines[site[0]][site[1] - 1]
        places = [found.start() + 1 for found in re.finditer(rb"\b%s\b" % re.escape(name.encode()), line) if found.start() < site[2]]
        return (site[0], site[1], places[-1]) if places else None

    def write_instances(self, out):
        for at, goals in sorted(self.found.items()):
            for goal in sorted(goals):
                kind = "instantiates" if self.definitions[goal]["def"] == "constructor" else "calls"
                more = {"optional": True} if len(goals) > 1 else {}
                out.write(json.dumps({"edge": kind, "file": at[0], "at": at[1:], "to": goal, **more}) + "\n")

    def unheard(self):
        """Places of which libclang says nothing: what conditions ask for, members in `offsetof`."""
        for file in sorted(self.files):
            for number, line in enumerate(self.text(file).split(b"\n"), 1):
                for found in re.finditer(rb"^\s*#\s*(?:el)?if(?:n?def)?\b|\boffsetof\s*\(", line):
                    for kind in ("references", "reads"):
                        yield {"edge": kind, "file": file, "at": [number, found.start() + 1], "unknown": "libclang does not tell"}

    def instantiated(self):
        """Names in explicit instantiations, which libclang does not visit."""
        for file in sorted(self.files):
            starts = [0] + [found.end() for found in re.finditer(rb"\n", self.text(file))]
            for whole in INSTANTIATION.finditer(self.text(file)):
                for found in re.finditer(rb"\w+", whole[0]):
                    offset = whole.start() + found.start()
                    line = bisect.bisect_right(starts, offset) - 1
                    at = [line + 1, offset - starts[line] + 1]
                    yield {"edge": "references", "file": file, "at": at, "unknown": "an explicit instantiation"}

    def dependent(self):
        """Names in templates of which libclang has no word, as what they mean is only known where the template is used; those it
        has one for are told apart, be they local."""
        for file, extents in sorted(self.templates.items()):
            starts = [0] + [found.end() for found in re.finditer(rb"\n", self.text(file))]
            ends = -1
            for start, end in sorted(extents):
                for found in WORDS.finditer(self.text(file), max(start, ends), max(end, ends)):
                    line = bisect.bisect_right(starts, found.start()) - 1
                    at = [line + 1, found.start() - starts[line] + 1]
                    if found[1] and found.start() in self.spoken[file]:
                        yield {"edge": "heard", "file": file, "at": at}
                    elif found[1]:
                        yield {"edge": "references", "file": file, "at": at, "unknown": "depends on a parameter"}
                ends = max(end, ends)

    def write(self):
        out = sys.stdout
        for file in sorted(self.files):
            out.write(json.dumps({"file": file}) + "\n")
            for first, last in spans(self.left_out(file)):
                out.write(json.dumps({"skipped": [file, first, last]}) + "\n")
        for at in sorted(self.definitions):
            out.write(json.dumps(self.definitions[at]) + "\n")
        for usr, places in sorted(self.declared.items()):
            definitions = self.defined.get(usr) or dict(sorted(places.items())[:1])
            if len(definitions) == 1:
                goal = next(iter(definitions))
                for place in sorted(set(places) - {goal}):
                    out.write(json.dumps({"alias": place, "to": goal}) + "\n")
        for row in self.rows:
            if isinstance(row, str):
                out.write(row + "\n")
            else:
                self.write_edge(out, *row)
        for at, goals in self.expansions.items():
            for goal in goals:
                # Which one is a matter of the unit.
                more = {"optional": True} if len(goals) > 1 else {}
                out.write(json.dumps({"edge": "references", "file": at[0], "at": at[1:], "to": list(goal), **more}) + "\n")
        for at, why in self.unknowns.items():
            if at not in self.found:
                out.write(json.dumps({"edge": "calls", "file": at[0], "at": at[1:], "unknown": why}) + "\n")
        for row in itertools.chain(self.unheard(), self.instantiated(), self.dependent()):
            out.write(json.dumps(row) + "\n")
        self.write_instances(out)
        self.write_dispatches(out)

    def write_edge(self, out, kind, at, usr, name, optional, source, declared):
        row = {"edge": kind, "file": at[0], "at": at[1:], **({"from": source} if source else {})}
        goals = sorted(self.defined.get(usr) or list(self.declared.get(usr, ()))[:1] or {declared} & self.definitions.keys())
        if declared in goals:
            goals = [declared]
        for goal in goals:
            # A name that several programs of the repository define: which one is a matter of linking.
            more = {"optional": True} if optional or len(goals) > 1 else {}
            out.write(json.dumps({**row, "to": goal, **more}) + "\n")
        if not goals and not optional:
            out.write(json.dumps({**row, "external": name}) + "\n")

    def write_dispatches(self, out):
        for at, usr in dict.fromkeys(self.virtual_calls):
            todo, seen = [usr], set()
            while todo:
                for other in self.overrides.get(todo.pop(), ()):
                    if other not in seen:
                        seen.add(other)
                        todo.append(other)
            for other in sorted(seen):
                for goal in sorted(self.defined.get(other, ())):
                    out.write(json.dumps({"edge": "dispatches", "file": at[0], "at": at[1:], "to": goal}) + "\n")


def spans(lines):
    first = last = None
    for line in sorted(lines):
        if last is not None and line == last + 1:
            last = line
            continue
        if first is not None:
            yield first, last
        first = last = line
    if first is not None:
        yield first, last


def system_flags(cplusplus):
    """Where gcc has its headers, since libclang's package has none."""
    printed = subprocess.run(["gcc", "-E", "-x", "c++" if cplusplus else "c", "-v", "/dev/null"], stdout=subprocess.DEVNULL,
                             stderr=subprocess.PIPE, text=True, check=True).stderr
    block = printed.split("#include <...> search starts here:")[1].split("End of search list")[0]
    return [flag for folder in block.split() for flag in ("-isystem", folder)]


def main():
    arguments, _, flags = " ".join(sys.argv[1:]).partition(" -- ")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--unit", action="append", required=True, metavar="GLOB")
    parser.add_argument("--variant", action="append", default=[], metavar="GLOB", help="files of other builds")
    parser.add_argument("--without", action="append", default=[], metavar="GLOB", help="units left out")
    args = parser.parse_args(arguments.split())
    root = args.root.resolve()
    key, index, compiled = Key(root), Index.create(), []
    own_flags = [flag.replace("{root}", str(root)) for flag in flags.split()]
    left_out = {path for glob in args.without + args.variant for path in root.glob(glob)}
    for path in sorted({path for glob in args.unit for path in root.glob(glob)} - left_out):
        language = ["-x", "c++", "-std=c++17"] if path.suffix != ".c" else ["-x", "c"]
        # libclang calls itself Clang and GCC 4.2 otherwise, and does not know what headers ask of GCC 11.
        unit = index.parse(str(path), [*language, "-fgnuc-version=10.2", "-U__clang__", "-nostdinc", "-ferror-limit=0", *system_flags(path.suffix != ".c"), *own_flags],
                           options=TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD)
        errors = [one for one in unit.diagnostics if one.severity >= 3]
        if errors:
            print(f"{path}: {len(errors)} errors, the first: {errors[0]}", file=sys.stderr)
        key.read(unit, str(path))
        if path.suffix != ".c":
            compiled.append(path)
    for path in compiled:
        key.instances(path, own_flags)
    for path in sorted({path for glob in args.variant for path in root.glob(glob)}):
        if key.relative(str(path)) not in key.files:
            print(json.dumps({"variant": key.relative(str(path))}))
    key.write()


if __name__ == "__main__":
    main()
