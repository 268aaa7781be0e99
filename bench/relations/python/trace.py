#!/usr/bin/env python3
"""Runs a project's own tests and prints which function called which: [[file, line, column], [file, first line]] a line.

Usage: trace.py ROOT OUT [pytest arguments]. The project's code runs: use it on code you trust only.
"""
import inspect
import json
import pathlib
import sys
import threading

import pytest


class Trace:
    def __init__(self, root):
        self.root, self.files, self.edges = str(root) + "/", {}, set()

    def inside(self, code):
        """The file of `code` relative to the root; None outside."""
        name = code.co_filename
        if name not in self.files:
            self.files[name] = name[len(self.root):] if name.startswith(self.root) else None
        return self.files[name]

    def see(self, frame, event, _):
        if event != "call" or not frame.f_code.co_flags & inspect.CO_OPTIMIZED:
            return  # the bodies of classes and modules are no functions
        caller = frame.f_back
        if caller is None:
            return
        callee_file, caller_file = self.inside(frame.f_code), self.inside(caller.f_code)
        if callee_file and caller_file:
            self.edges.add((caller.f_code, caller.f_lasti, frame.f_code))

    def rows(self):
        positions = {}
        for caller, instruction, callee in self.edges:
            if caller not in positions:
                positions[caller] = list(caller.co_positions())
            line, _, column, _ = positions[caller][instruction // 2]
            if line:
                yield [[self.inside(caller), line, (column or 0) + 1], [self.inside(callee), callee.co_firstlineno]]


def main():
    root, out = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    trace = Trace(root)
    threading.setprofile(trace.see)
    sys.setprofile(trace.see)
    pytest.main(["-q", "-p", "no:cacheprovider", *sys.argv[3:]])
    sys.setprofile(None)
    out.write_text("".join(sorted({json.dumps(row) + "\n" for row in trace.rows()})))


if __name__ == "__main__":
    main()
