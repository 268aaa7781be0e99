#!/usr/bin/env python3
"""Agreement of Pellucid's profiles with the tools they reproduce; see README.md beside this file."""

import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CACHE = pathlib.Path(os.environ.get("PELLUCID_BENCH_CACHE", pathlib.Path(tempfile.gettempdir()) / "pellucid-bench"))


def go_tool(package, version):
    """Installs a Go program once and returns its path."""
    place = CACHE / "go" / f"{package.rsplit('/', 1)[-1]}-{version}"
    program = place / package.rsplit("/", 1)[-1]
    if not program.exists():
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run(["go", "install", f"{package}@{version}"], check=True, env={**os.environ, "GOBIN": str(place)})
    return program


def go_lines(program, files):
    """`VALUE package name FILE:LINE:COLUMN` as (file, line) -> (value, name)."""
    found = {}
    for start in range(0, len(files), 500):
        run = subprocess.run([program, *files[start : start + 500]], capture_output=True, text=True)
        for line in run.stdout.splitlines():
            match = re.match(r"(\d+) \S+ (.+) (\S+):(\d+):\d+$", line)
            if match:
                found[match[3], int(match[4])] = (int(match[1]), match[2])
    return found


ORACLES = {
    "gocyclo": (("github.com/fzipp/gocyclo/cmd/gocyclo", "v0.6.0"), "cyclomatic"),
    "gocognit": (("github.com/uudashr/gocognit/cmd/gocognit", "v1.2.1"), "cognitive"),
}


def pellucid(corpus):
    """Analyses the corpus once; returns a function that reports its functions under a profile."""
    subprocess.run(["cargo", "build", "--quiet", "--release", "-p", "pellucid"], check=True, cwd=ROOT)
    store = pathlib.Path(tempfile.mkdtemp()) / "store.db"
    program = [ROOT / "target/release/pellucid", "--store", store]
    subprocess.run([*program, "analyze", corpus], check=True, stdout=subprocess.DEVNULL)

    def functions(profile):
        run = subprocess.run(
            [*program, "report", "--scope", "functions", "--profile", profile, "--format", "jsonl"],
            check=True,
            capture_output=True,
            text=True,
        )
        return [json.loads(line) for line in run.stdout.splitlines()]

    return functions


def compare(corpus, oracle, functions):
    (package, version), metric = ORACLES[oracle]
    ours = {}
    for row in functions(oracle):
        if row["language"] == "go":
            key = (os.path.join(corpus, row["file"]), row["start_line"])
            # Of several functions on a line, the outermost is the one the oracle names.
            if key not in ours or row["kind"] != "lambda":
                ours[key] = row
    files = sorted({file for file, _ in ours})
    theirs = go_lines(go_tool(package, version), files)
    joined = ours.keys() & theirs.keys()
    differ = sorted(key for key in joined if ours[key][metric] != theirs[key][0])
    hard = [key for key in joined if theirs[key][0] > 1]
    share = lambda keys: 100 * sum(ours[key][metric] == theirs[key][0] for key in keys) / max(1, len(keys))
    print(f"{oracle}: {len(theirs)} of the oracle, {len(joined)} joined, agree {share(joined):.2f} %, of those over 1 {share(hard):.2f} %")
    for key in sorted(theirs.keys() - ours.keys())[:5]:
        print("  not ours:", key, theirs[key])
    shapes = collections.Counter(ours[key][metric] - theirs[key][0] for key in differ)
    for amount, count in shapes.most_common(5):
        example = next(key for key in differ if ours[key][metric] - theirs[key][0] == amount)
        print(f"  {count} differ by {amount:+}: {example[0]}:{example[1]} ours {ours[example][metric]} theirs {theirs[example]}")


def main():
    corpus = os.path.abspath(sys.argv[1])
    functions = pellucid(corpus)
    for oracle in ORACLES:
        compare(corpus, oracle, functions)


if __name__ == "__main__":
    main()
