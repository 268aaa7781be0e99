#!/usr/bin/env python3
"""Other tools that build a code graph without a build, on the same sources; prints edges like `pellucid graph --edges --format jsonl`.

Usage: peers.py codegraph|repowise PATH TOOLS
The tools (pinned) are installed below TOOLS, work on a copy of PATH and have no network.
"""
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import cases

CODEGRAPH = "@colbymchenry/codegraph@1.6.1"
REPOWISE = "repowise==0.59.0"
KINDS = {"dispatches_to": "dispatches", "type_use": "references", "method_overrides": "overrides"}
OFFLINE = ["unshare", "--map-root-user", "--net"]


class Places:
    """Where the names of declarations stand, that the tools tell by their first line."""

    def __init__(self, root):
        self.root, self.texts = root, {}

    def of(self, file, line, name):
        if not line:
            return {"file": file, "line": 0, "column": 0}
        if file not in self.texts:
            self.texts[file] = (self.root / file).read_bytes().split(b"\n")
        word = re.compile(rb"(?<!\w)%s(?!\w)" % re.escape(name.encode()))
        for number in range(line, min(line + 12, len(self.texts[file]) + 1)):
            # The name in an annotation or a comment before the declaration would be another.
            found = list(word.finditer(self.texts[file][number - 1]))
            if found:
                return {"file": file, "line": number, "column": found[0].start() + 1, "name": name}
        return {"file": file, "line": line, "column": 1, "name": name}


def offline(command, folder):
    subprocess.run([*OFFLINE, *map(str, command)], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   check=True, env={**os.environ, "HOME": str(folder.parent), "CODEGRAPH_TELEMETRY": "0"})


def codegraph(folder, tools):
    offline([cases.npm(tools, CODEGRAPH) / ".bin" / "codegraph", "init", "."], folder)
    return sqlite3.connect(folder / ".codegraph" / "codegraph.db").execute(
        """select edges.kind, json_extract(edges.metadata, '$.resolvedBy'), edges.line,
                  s.file_path, case s.kind when 'file' then 0 else s.start_line end, s.name,
                  t.file_path, case t.kind when 'file' then 0 else t.start_line end, t.name
           from edges join nodes s on s.id = edges.source join nodes t on t.id = edges.target""")


def repowise(folder, tools):
    python = tools / "repowise" / "bin"
    if not python.exists():
        cases.call(sys.executable, "-m", "venv", python.parent)
        cases.call(python / "pip", "install", "-q", REPOWISE)
    # It reads history, so there has to be one.
    for step in (["init", "-q"], ["add", "-A"], ["-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "x"]):
        cases.call("git", *step, cwd=folder)
    offline([python / "repowise", "init", ".", "--mode", "fast", "--no-workspace", "--no-cost-tracking", *(f"--no-{part}" for part in (
        "prose", "claude-md", "agents", "codex", "hook", "distill-hook", "editor-setup", "onboarding"))], folder)
    return sqlite3.connect(folder / ".repowise" / "wiki.db").execute(
        """select edge_type, resolution_origin, json_extract(call_lines_json, '$[0]'),
                  coalesce(s.file_path, s.node_id), coalesce(s.start_line, 0), coalesce(s.name, ''),
                  coalesce(t.file_path, t.node_id), coalesce(t.start_line, 0), coalesce(t.name, '')
           from graph_edges join graph_nodes s on s.node_id = source_node_id join graph_nodes t on t.node_id = target_node_id""")


def main():
    tool, path, tools = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3])
    with tempfile.TemporaryDirectory() as whole:
        folder = pathlib.Path(whole) / "sources"
        shutil.copytree(path, folder, ignore=shutil.ignore_patterns("node_modules", ".git"))
        places = Places(folder)
        for kind, strategy, line, *ends in {"codegraph": codegraph, "repowise": repowise}[tool](folder, tools):
            if (folder / ends[0]).is_file() and (folder / ends[3]).is_file():
                source, target = places.of(*ends[:3]), places.of(*ends[3:])
                at = {"at": {"file": source["file"], "line": line, "column": 0}} if line else {}
                print(json.dumps({"kind": KINDS.get(kind, kind), "certainty": "inferred", "strategy": strategy or "-", "from": source,
                                  "to": target, **at}))


if __name__ == "__main__":
    main()
