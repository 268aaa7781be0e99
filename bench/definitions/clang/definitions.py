#!/usr/bin/env python3
"""Definitions of C and C++ sources as libclang parses them, as JSON lines for ../compare.py (pip install libclang).

Usage: definitions.py ROOT --unit GLOB ... [--without GLOB ...] -- FLAGS ({root} in a flag is ROOT)
Every file that matches a glob (from ROOT) is parsed as a translation unit with the same flags; definitions in headers below ROOT
are taken once. What macros make is left out, and so is what the preprocessor left out of all units: judge what is extra
by another tool. Files with errors are left out, unless they are in one header only.
"""
import argparse
import json
import pathlib
import sys

from clang.cindex import CursorKind as K, Diagnostic, Index, TranslationUnit

KINDS = {
    K.FUNCTION_DECL: "function", K.FUNCTION_TEMPLATE: "function", K.CXX_METHOD: "function", K.DESTRUCTOR: "function",
    K.CONVERSION_FUNCTION: "function", K.CONSTRUCTOR: "function", K.STRUCT_DECL: "struct", K.UNION_DECL: "union",
    K.CLASS_DECL: "class", K.CLASS_TEMPLATE: "class", K.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION: "class",
    K.ENUM_DECL: "enum", K.ENUM_CONSTANT_DECL: "constant", K.TYPEDEF_DECL: "type alias",
    K.TYPE_ALIAS_DECL: "type alias", K.TYPE_ALIAS_TEMPLATE_DECL: "type alias", K.FIELD_DECL: "field",
    K.NAMESPACE: "module", K.MACRO_DEFINITION: "macro",
}
BODIED = {"function", "struct", "union", "class", "enum"}


class Reader:
    def __init__(self, root, out):
        self.root, self.out, self.rows, self.texts, self.names = root, out, {}, {}, {}

    def relative(self, file):
        if file is None:
            return None
        if file.name not in self.names:
            path = pathlib.Path(file.name).resolve()
            self.names[file.name] = str(path) if path.is_relative_to(self.root) else None
        return self.names[file.name]

    def text(self, path):
        if path not in self.texts:
            self.texts[path] = pathlib.Path(path).read_bytes()
        return self.texts[path]

    def unit(self, unit):
        rejected = {self.relative(one.location.file) for one in unit.diagnostics if one.severity >= Diagnostic.Error}
        for path in rejected - {None}:
            self.write({"file": path, "kind": "rejected"})
        stack = [unit.cursor]
        while stack:
            cursor = stack.pop()
            for child in cursor.get_children():
                if child.location.file is None and child.kind != K.LINKAGE_SPEC and child.kind != K.UNEXPOSED_DECL:
                    continue
                # The alias in a template's alias is the template's own.
                if child.kind != K.TYPE_ALIAS_DECL or cursor.kind != K.TYPE_ALIAS_TEMPLATE_DECL:
                    self.definition(child)
                stack.append(child)

    def definition(self, cursor):
        kind = KINDS.get(cursor.kind)
        path = self.relative(cursor.location.file) if kind else None
        if path is None or kind in BODIED and not cursor.is_definition():
            return
        text, name, at = self.text(path), cursor.spelling.split("<")[0], cursor.location.offset
        if cursor.kind in (K.CLASS_TEMPLATE, K.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION) or kind == "class":
            head = text[cursor.extent.start.offset:at]
            kind = "struct" if b"struct" in head else "union" if b"union" in head else "class"
        if kind == "function":
            name = cursor.spelling if cursor.spelling.startswith("operator") else name
        named = name and ("(" not in name or name.startswith("operator"))
        if named and not name.startswith("operator") and text[at:at + len(name.encode())] != name.encode():
            return  # made by a macro
        if kind in BODIED and text[cursor.extent.end.offset - 1:cursor.extent.end.offset] != b"}":
            return  # `= default`, or ended by a macro
        if not named and kind != "module":
            name = ""
        start, end = cursor.extent.start, cursor.extent.end
        if kind == "type alias":
            self.name_alias_target(cursor, path, name)
        stop = end.offset
        if kind in ("type alias", "field"):  # clang leaves out the semicolon
            stop = text.find(b";", stop) + 1 or stop
        row = {"file": path, "kind": kind, "name": name, "start_line": start.line, "end_line": end.line,
               "start_byte": start.offset, "end_byte": stop, "name_line": cursor.location.line}
        self.rows.setdefault((path, kind, start.offset, stop, name), row)

    def name_alias_target(self, cursor, path, name):
        """`typedef struct { ... } T`: the struct is called T, like here."""
        for child in cursor.get_children():
            kind, extent = KINDS.get(child.kind), child.extent
            row = self.rows.get((path, kind, extent.start.offset, extent.end.offset, ""))
            if row is not None and not row["name"]:
                row["name"] = name

    def write_all(self):
        for row in self.rows.values():
            self.write(row)

    def write(self, row):
        self.out.write(json.dumps(row) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--unit", nargs="+", required=True)
    parser.add_argument("--without", nargs="*", default=[])
    split = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    args, flags = parser.parse_args(sys.argv[1:split]), sys.argv[split + 1:]
    root = args.root.resolve()
    flags = [flag.replace("{root}", str(root)) for flag in flags]
    left_out = {path for glob in args.without for path in root.glob(glob)}
    reader, index = Reader(root, sys.stdout), Index.create()
    for path in sorted({path for glob in args.unit for path in root.glob(glob)} - left_out):
        options = TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD
        reader.unit(index.parse(str(path), args=flags, options=options))
    reader.write_all()


if __name__ == "__main__":
    main()
