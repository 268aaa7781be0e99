#!/usr/bin/env python3
"""The share of universal-ctags' functions and types that Pellucid has, by name and line.

Usage: compare.py PELLUCID.jsonl [--show N]

PELLUCID.jsonl is what the example `definitions` printed; the files named in it are given to ctags (universal-ctags 5.9 or
later, of the machine's distribution). A definition is found when one of the same name has its name on the line that ctags
names, whatever its kind. What ctags makes up a name for (`__anon...`) is found when a function (or type) begins on that line or up
to three lines above: of a lambda in C++ it names the line of the parameters or the body. What is not found is counted by kind, with examples.
"""
import argparse
import collections
import json
import re
import subprocess

MADE_UP = re.compile(r"__anon[0-9a-f]+$|AnonymousFunction[0-9a-f]+$")
OPERATOR = re.compile(r"^operator (?=\W)")
FUNCTIONS, TYPES = "functions", "types"
C_KINDS = {"function": FUNCTIONS, **dict.fromkeys(["struct", "union", "enum", "typedef", "class"], TYPES)}
# ctags' kinds of functions and types, by language.
KINDS = {
    "C": C_KINDS,
    "C++": C_KINDS,
    "Java": {"method": FUNCTIONS, **dict.fromkeys(["class", "interface", "enum", "annotation"], TYPES)},
    "Python": {"function": FUNCTIONS, "member": FUNCTIONS, "class": TYPES},
    "Go": {"func": FUNCTIONS, "methodSpec": FUNCTIONS, **dict.fromkeys(["type", "struct", "interface", "talias"], TYPES)},
    "JavaScript": {**dict.fromkeys(["function", "method", "generator", "getter", "setter"], FUNCTIONS), "class": TYPES},
    "TypeScript": {
        **dict.fromkeys(["function", "method", "generator"], FUNCTIONS),
        **dict.fromkeys(["class", "interface", "enum", "alias"], TYPES),
    },
    "Rust": {**dict.fromkeys(["function", "method"], FUNCTIONS), **dict.fromkeys(["struct", "interface", "enum", "typedef"], TYPES)},
}


# Pellucid's kinds that a made-up name may stand for.
NAMELESS = {FUNCTIONS: {"lambda", "function", "method"}, TYPES: {"struct", "union", "enum", "class"}}


def load(path):
    """The names that each file defines, with their lines; and by group where functions and types begin."""
    found = collections.defaultdict(lambda: collections.defaultdict(set))
    with open(path, encoding="utf-8") as file:
        for row in map(json.loads, file):
            found[row["file"]][row["name"]].add(row["name_line"])
            for group, kinds in NAMELESS.items():
                if row["kind"] in kinds:
                    found[row["file"]][None, group].update(range(row["start_line"], row["start_line"] + 4))
    return found


def tags(files):
    """ctags' definitions of functions and types."""
    command = ["ctags", "--output-format=json", "--fields=+nKl", "--kinds-Go=+n", "-L", "-", "-o", "-"]
    done = subprocess.run(command, input="\n".join(files), capture_output=True, text=True, errors="replace", check=True)
    for line in done.stdout.splitlines():
        row = json.loads(line)
        group = KINDS.get(row.get("language"), {}).get(row.get("kind"))
        if group:
            yield row, group


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pellucid")
    parser.add_argument("--show", type=int, default=10)
    args = parser.parse_args()
    found = load(args.pellucid)
    counts, missing = collections.Counter(), collections.defaultdict(list)
    for row, group in tags(sorted(found)):
        name = (None, group) if MADE_UP.match(row["name"]) else OPERATOR.sub("operator", row["name"].rstrip())
        lines = found[row["path"]].get(name, set())
        is_found = row["line"] in lines
        counts[row["language"], group, is_found] += 1
        if not is_found:
            elsewhere = f" (here on {sorted(lines)})" if lines and isinstance(name, str) else ""
            missing[row["language"], group, row["kind"]].append(f"{row['path']}:{row['line']} {row['name']}{elsewhere}")
    for language, group in sorted({key[:2] for key in counts}):
        hits, misses = counts[language, group, True], counts[language, group, False]
        print(f"| {language} | {group} | {hits:,} of {hits + misses:,} | {hits / (hits + misses):.2%} |")
    for (language, _, kind), examples in sorted(missing.items()):
        print(f"\n{language}, {kind}: {len(examples)} are not found")
        for one in examples[:: max(1, len(examples) // max(1, args.show))][: args.show]:
            print(f"  {one}")


if __name__ == "__main__":
    main()
