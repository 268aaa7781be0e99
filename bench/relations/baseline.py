#!/usr/bin/env python3
"""The least a call graph can be, as a peer: ctags finds declarations, and every `name(` calls all declarations of that name,
those of its own file first. Prints edges like `pellucid graph --edges --format jsonl`.

Usage: baseline.py PATH
"""
import bisect
import collections
import json
import pathlib
import re
import subprocess
import sys

CALL = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
CALLABLE = {"function", "method", "func", "member"}
TYPES = {"class", "interface", "enum", "struct", "type"}
SOURCES = {".java", ".go", ".py", ".ts", ".tsx", ".js", ".c", ".h", ".cc", ".cpp", ".hpp", ".rs"}


def declarations(root):
    command = ["ctags", "-R", "--quiet", "--exclude=node_modules", "--output-format=json", "--fields=+neK", "-f", "-", "."]
    for line in subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, errors="replace", check=True).stdout.splitlines():
        tag = json.loads(line)
        if tag.get("kind") in CALLABLE | TYPES:
            yield str(pathlib.PurePosixPath(tag["path"])), tag


def column_of(name, text):
    found = re.search(rf"\b{re.escape(name)}\b", text)
    return len(text[:found.start()].encode()) + 1 if found else 1


def main():
    root = pathlib.Path(sys.argv[1])
    texts = {str(path.relative_to(root)): path.read_text(errors="replace").split("\n")
             for path in sorted(root.rglob("*")) if path.suffix in SOURCES and path.is_file() and "node_modules" not in path.parts}
    by_name, by_file = collections.defaultdict(list), collections.defaultdict(list)
    for file, tag in declarations(root):
        if file in texts and tag["line"] <= len(texts[file]):
            place = {"file": file, "line": tag["line"], "column": column_of(tag["name"], texts[file][tag["line"] - 1]), "name": tag["name"]}
            by_name[tag["name"]].append((place, tag["kind"] in TYPES))
            if tag["kind"] in CALLABLE:
                # Without an end, a function reaches to the next one.
                by_file[file].append((tag["line"], tag.get("end", sys.maxsize), place))
    for file, lines in texts.items():
        functions = sorted(by_file[file], key=lambda one: one[:2])
        starts = [one[0] for one in functions]
        for number, text in enumerate(lines, 1):
            index = bisect.bisect_right(starts, number) - 1
            inside = index >= 0 and number <= functions[index][1]
            source = functions[index][2] if inside else {"file": file, "line": 0, "column": 0, "name": ""}
            for found in CALL.finditer(text):
                site = {"file": file, "line": number, "column": len(text[:found.start()].encode()) + 1}
                targets = [one for one in by_name[found[1]] if one[0] | {"name": ""} != site | {"name": ""}]
                for place, is_type in [one for one in targets if one[0]["file"] == file] or targets:
                    print(json.dumps({"kind": "instantiates" if is_type else "calls", "certainty": "inferred", "strategy": "name",
                                      "from": source, "to": place, "at": site}))


if __name__ == "__main__":
    main()
