#!/usr/bin/env python3
"""Measures the code graph on open cases against keys made by the languages' own tools (see README.md).

Usage: run.py --work DIR [--pellucid BIN] [--case NAME ...] [--command LINE] [--baseline]
              [--peer NAME ...] [--sources DIR] [options of score.py]

Sources and keys are made once and kept in DIR/NAME; `--rekey` makes the keys anew. Without --pellucid, keys are made only.
"""
import argparse
import pathlib
import shlex
import subprocess
import sys
import time

import cases


def edges_of(command, path):
    began = time.monotonic()
    cases.write(path, *command)
    print(f"{path.stem}: {time.monotonic() - began:.1f} s", flush=True)


def run(name, args, options):
    folder = args.work.resolve() / name
    if args.rekey:
        (folder / "key.jsonl").unlink(missing_ok=True)
    sources, key = cases.prepare(name, folder, args.sources)
    sides = []
    if args.pellucid:
        sides.append(("pellucid", [args.pellucid.resolve(), "graph", "--edges", "--format", "jsonl", sources]))
    if args.command:
        sides.append(("command", [*args.command, sources]))
    if args.baseline:
        sides.append(("ctags", [sys.executable, cases.HERE / "baseline.py", sources]))
    for peer in args.peer:
        sides.append((peer, [sys.executable, cases.HERE / "peers.py", peer, sources, folder.parent / "tools"]))
    for side, command in sides:
        print(f"\n## {name}, {side}\n", flush=True)
        edges = folder / f"{side}.jsonl"
        edges_of(command, edges)
        subprocess.run([sys.executable, cases.HERE / "score.py", key, edges, *options], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", action="append", choices=cases.CASES, help="default: all of them")
    parser.add_argument("--work", type=pathlib.Path, required=True, help="where sources, keys and edges are kept")
    parser.add_argument("--pellucid", type=pathlib.Path, help="the program to measure")
    parser.add_argument("--command", type=shlex.split, help="another program to measure, with its arguments; the path is added")
    parser.add_argument("--baseline", action="store_true", help="measure name matching by ctags, too")
    parser.add_argument("--peer", action="append", default=[], choices=["codegraph", "repowise"], help="measure another tool, too")
    parser.add_argument("--sources", type=pathlib.Path, help="sources that are already there, instead of fetched ones")
    parser.add_argument("--rekey", action="store_true")
    args, options = parser.parse_known_args()
    for name in args.case or cases.CASES:
        run(name, args, options)


if __name__ == "__main__":
    main()
