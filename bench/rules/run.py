#!/usr/bin/env python3
"""CPU seconds and peak memory of all rules over a repository, of one or more builds side by side.

    python3 bench/rules/run.py [--runs N] --binary BINARY... REPOSITORY...

Each build analyses a repository once; then `patterns` runs on copies of that store, which has no findings yet, so that all
rules are applied and their findings kept; the least of the runs counts, as others may use the machine, too. What is not the
rules' (start, listing files, printing) is a second `patterns` on the same copy, and is told beside. Whether the builds print
the same (text, all three kinds) is told last. With RULES_LOG=FILE the first build's steps, rows and microseconds of each
definition and variant are written there.
"""
import argparse, hashlib, os, shutil, subprocess, tempfile
from pathlib import Path

KINDS = ["patterns", "idioms", "smells"]


def run(binary, *command, log=None):
    """CPU seconds, peak MB and the output's hash of one command."""
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen([binary, *map(str, command)], stdout=out, stderr=log or subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        if status:
            raise SystemExit(f"{binary} {' '.join(map(str, command))}: ended with {os.waitstatus_to_exitcode(status)}")
        out.seek(0)
        said = hashlib.sha256(out.read()).hexdigest()
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said


def fresh(store, to):
    """A copy of a store."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(store, to)
    return to / "store.db"


def measured(binary, repository, runs, work):
    """(CPU seconds, of them not the rules', peak MB, hashes of what it printed)."""
    store = work / "analysed"
    shutil.rmtree(store, ignore_errors=True)
    store.mkdir()
    run(binary, "analyze", "--store", store / "store.db", repository)
    found = []
    for _ in range(runs):
        copy = ["--store", fresh(store, work / "copy")]
        cpu, peak, _ = run(binary, "patterns", *copy, repository)
        rest, _, _ = run(binary, "patterns", *copy, repository)
        found.append((cpu, rest, peak))
    said = [run(binary, kind, "--store", work / "copy" / "store.db", repository)[2] for kind in KINDS]
    if log := os.environ.pop("RULES_LOG", None):
        with open(log, "wb") as out:
            told = ["--set", "log=pellucid_insights=debug", "--set", "run.jobs=1", "--log-format", "json"]
            run(binary, "patterns", *told, "--store", fresh(store, work / "copy"), repository, log=out)
    return *min(found), said


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", action="append", required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("repository", nargs="+")
    asked = parser.parse_args()
    print("| repository | build | CPU s | of them not the rules' | peak MB | output |\n| --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as work:
        for repository in asked.repository:
            first = None
            for binary in asked.binary:
                cpu, rest, peak, said = measured(binary, repository, asked.runs, Path(work))
                first = first or said
                same = ", ".join(kind for kind, a, b in zip(KINDS, first, said) if a != b)
                print(f"| {Path(repository).name} | {binary} | {cpu:.1f} | {rest:.1f} | {peak:,.0f} | {'differs: ' + same if same else 'the same'} |", flush=True)


if __name__ == "__main__":
    main()
