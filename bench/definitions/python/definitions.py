#!/usr/bin/env python3
"""Every class, function and lambda of Python files as Python's own parser sees them, as JSON lines.

Usage: definitions.py PATH... (files are parsed, never imported or run).
"""
import ast
import json
import pathlib
import sys
import warnings

KINDS = {
    ast.ClassDef: "class",
    ast.FunctionDef: "function",
    ast.AsyncFunctionDef: "function",
    ast.Lambda: "lambda",
}


class Lines:
    """From line and column (in bytes of UTF-8) to an offset."""

    def __init__(self, text):
        self.text = text
        self.starts = [0]
        for at, byte in enumerate(text):
            # A line ends at "\n", "\r\n" or "\r".
            if byte == 10 or (byte == 13 and text[at + 1 : at + 2] != b"\n"):
                self.starts.append(at + 1)

    def offset(self, line, column):
        return self.starts[line - 1] + column


def start_of(node, lines):
    """A decorated definition begins at its first `@`."""
    decorators = getattr(node, "decorator_list", [])
    if not decorators:
        return node.lineno, lines.offset(node.lineno, node.col_offset)
    first = lines.offset(decorators[0].lineno, decorators[0].col_offset)
    at = lines.text.rindex(b"@", 0, first)
    return lines.text.count(b"\n", 0, at) + 1, at


def rows(file, text):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        yield {"file": file, "kind": "rejected"}
        return
    bom = 3 if text.startswith(b"\xef\xbb\xbf") else 0
    lines = Lines(text[bom:])
    for node in ast.walk(tree):
        kind = KINDS.get(type(node))
        if kind:
            line, start = start_of(node, lines)
            end = lines.offset(node.end_lineno, node.end_col_offset)
            name = getattr(node, "name", "")
            yield {
                "file": file,
                "kind": kind,
                "name": name,
                "start_line": line,
                "end_line": node.end_lineno,
                "start_byte": start + bom,
                "end_byte": end + bom,
            }


def main():
    for root in map(pathlib.Path, sys.argv[1:]):
        files = sorted(root.rglob("*.py")) if root.is_dir() else [root]
        for file in files:
            if file.is_file() and not file.is_symlink():
                for row in rows(str(file), file.read_bytes()):
                    print(json.dumps(row))


if __name__ == "__main__":
    main()
