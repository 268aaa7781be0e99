#!/usr/bin/env python3
"""Agreement of Pellucid's profiles with the tools they reproduce; see README.md beside this file."""

import argparse
import collections
import importlib
import json
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FAMILIES = ["go", "java", "python", "ecmascript", "c_family", "every"]


def all_oracles():
    return [one for family in FAMILIES for one in importlib.import_module(f"oracles.{family}").ORACLES]


class Pellucid:
    """A corpus analysed once and reported under any profile."""

    def __init__(self, program, corpus, folder):
        self.corpus = corpus
        self.program = [program, "--store", pathlib.Path(folder) / "store.db"]
        subprocess.run([*self.program, "analyze", corpus], check=True, stdout=subprocess.DEVNULL)

    def report(self, scope, profile=None):
        command = [*self.program, "report", "--scope", scope, "--format", "jsonl"]
        command += ["--profile", profile] if profile else []
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        rows = [json.loads(line) for line in lines]
        for row in rows:
            row["file"] = os.path.join(self.corpus, row.get("file") or row.get("path"))
        return rows


def join(oracle, theirs, ours):
    """Pairs of rows of the same definition: by file and line, then by column or name, else the outermost."""
    places = collections.defaultdict(list)
    for row in sorted(ours, key=lambda row: (row.get("start_byte", 0), -row.get("end_byte", 0))):
        places[row["file"], row.get(oracle.place, 1)].append(row)
    pairs, left = [], []
    for exact in (True, False):
        for one in theirs if exact else left:
            found = places[one.file, one.line]
            alike = lambda row: row["start_column"] == one.column if one.column else row.get("name", "") == one.name
            match = next(filter(alike, found), None) if exact else next(iter(found), None)
            if match is not None:
                found.remove(match)
                pairs.append((one, match))
            elif exact:
                left.append(one)
    return pairs, len(theirs) - len(pairs)


def same(ours, theirs):
    """Counts are equal; real values agree to six digits (the oracle may print fewer)."""
    return ours is not None and abs(ours - theirs) <= 1e-6 * max(1.0, abs(theirs))


def compare(corpus, oracle, rows, pellucid, shown):
    """One line of the table per metric of the oracle."""
    reports = {}
    for metric in sorted({row.metric for row in rows}):
        theirs = [row for row in rows if row.metric == metric]
        scope, _, metric = ("functions." + metric).rpartition(".")
        scope = scope.rpartition(".")[2]
        if scope not in reports:
            found = pellucid.report(scope, oracle.profile if scope != "files" else None)
            reports[scope] = [row for row in found if row["language"] in oracle.languages]
        ours = reports[scope]
        pairs, lost = join(oracle, theirs, ours)
        differ = [(one, row) for one, row in pairs if not same(row[metric], one.value)]
        hard = [(one, row) for one, row in pairs if one.value > 1]
        hard_differ = [(one, row) for one, row in differ if one.value > 1]
        share = lambda bad, all: f"{100 - 100 * len(bad) / max(1, len(all)):.3f} %"
        print(
            f"| {os.path.basename(corpus)} | {oracle.name} {oracle.version} | {metric} | {len(theirs)} | {lost} "
            f"| {len(pairs) - len(differ)} | {share(differ, pairs)} | {share(hard_differ, hard)} |",
            flush=True,
        )
        show(corpus, metric, differ, shown)
        if shown and lost:
            known = {id(one) for one, _ in pairs}
            for one in [one for one in theirs if id(one) not in known][:shown]:
                print(f"    lost: {os.path.relpath(one.file, corpus)}:{one.line} {one.name} = {one.value}")


def show(corpus, metric, differ, shown):
    """The most frequent amounts of difference, with examples."""
    amounts = collections.defaultdict(list)
    for one, row in differ:
        amounts[None if row[metric] is None else round(row[metric] - one.value, 3)].append((one, row))
    for amount, examples in sorted(amounts.items(), key=lambda pair: -len(pair[1]))[:shown]:
        print(f"    {len(examples)} differ by {amount}")
        for one, row in examples[:shown]:
            place = f"{os.path.relpath(one.file, corpus)}:{one.line}"
            print(f"      {place} {one.name or row.get('name')}: ours {row[metric]}, theirs {one.value:g}")


def built():
    subprocess.run(["cargo", "build", "--quiet", "--release", "-p", "pellucid"], check=True, cwd=ROOT)
    return ROOT / "target/release/pellucid"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="+")
    default = pathlib.Path(tempfile.gettempdir()) / "pellucid-bench"
    parser.add_argument("--tools", type=pathlib.Path, default=default, help="where oracles are installed")
    parser.add_argument("--pellucid", type=pathlib.Path, help="the program; by default it is built")
    parser.add_argument("--oracle", action="append", default=[], help="only this one; may be repeated")
    parser.add_argument("--differences", type=int, default=0, metavar="N", help="show N examples of each difference")
    args = parser.parse_args()
    program = args.pellucid or built()
    print("| corpus | oracle | metric | functions | lost | agree | of joined | of those over 1 |")
    print("|---|---|---|---|---|---|---|---|")
    for corpus in map(os.path.abspath, args.corpus):
        with tempfile.TemporaryDirectory() as folder:
            pellucid = Pellucid(program, corpus, folder)
            files = pellucid.report("files")
            for oracle in all_oracles():
                wanted = [row["file"] for row in files if row["language"] in oracle.languages]
                if wanted and (not args.oracle or oracle.name in args.oracle):
                    installed = oracle.install(args.tools.absolute())
                    rows = list(oracle.measure(installed, wanted))
                    compare(corpus, oracle, rows, pellucid, args.differences)


if __name__ == "__main__":
    main()
