#!/usr/bin/env python3
"""Compares definitions found by Pellucid with those of a language's own parser, both as JSON lines.

Usage: compare.py OWN.jsonl PELLUCID.jsonl [--kinds a,b,...] [--same x=y ...] [--anonymous kind ...] [--show N]

--kinds      kinds to compare (of the own parser); default: all it has
--same x=y   kind x of Pellucid counts as y
--anonymous  kinds whose names are not compared (the two may name lambdas differently)
--declarations  declarations without a body are compared, too
Files that the own parser rejects ({"kind": "rejected"}) are left out; definitions Pellucid marks synthetic too, and
declarations of what is defined elsewhere.
A definition is found when kind, name and start agree; its span is right when the end agrees as well. Places are
compared as bytes where both sides have them, else as lines.
An operator that converts is compared by its place: its name is a type, which a compiler writes out (`operator size_t` is
`operator unsigned long` to clang). Where only macros in capitals and attributes stand between the two starts, the definition counts as
found, in a column of its own: a compiler begins after a macro that stands for nothing.
"""
import argparse
import collections
import json
import re
import sys

CONVERSION = re.compile(r"operator\s+(?!new\b|delete\b|co_await\b)[\w:(]")
BEFORE = re.compile(rb"""(?:\s+ | \#[^\n]*\n | //[^\n]*\n | /\*.*?\*/
    | \[\[.*?\]\] | (?:alignas|__attribute__|__declspec)\s*\((?:[^()]|\([^()]*\))*\)
    | [A-Z_][A-Z0-9_]*\b(?:\s*\((?:[^()]|\([^()]*\))*\))?)+""", re.VERBOSE | re.DOTALL)
TEXTS = {}


def rows(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def spelling(name):
    """An operator's name, whoever writes it."""
    if CONVERSION.match(name):
        return "operator TYPE"
    return re.sub(r"\s+", "", name) if re.match(r"operator\W", name) else name


def begins_at_attribute(own, ours):
    """Whether one of the two begins with macros or attributes and goes on where the other begins."""
    if ours.get("start_byte") is None or own.get("start_byte") is None:
        return False
    if own["file"] not in TEXTS:
        with open(own["file"], "rb") as file:
            TEXTS[own["file"]] = file.read()
    first, second = sorted((ours["start_byte"], own["start_byte"]))
    between = TEXTS[own["file"]][first:second]
    return BEFORE.fullmatch(between) is not None and ours["end_byte"] == own["end_byte"]


def load(args):
    own, rejected = collections.defaultdict(list), set()
    for row in rows(args.own):
        if row["kind"] == "rejected":
            rejected.add(row["file"])
        elif not args.kinds or row["kind"] in args.kinds.split(","):
            row["name"] = spelling(row["name"])
            own[row["file"]].append(row)
    for file in rejected:
        own.pop(file, None)
    kinds = {row["kind"] for found in own.values() for row in found}
    same = dict(pair.split("=") for pair in args.same)
    ours = collections.defaultdict(list)
    for row in rows(args.pellucid):
        row["kind"], row["name"] = same.get(row["kind"], row["kind"]), spelling(row["name"])
        left_out = ({"synthetic"} if args.declarations else {"synthetic", "declaration"}) & set(row.get("modifiers", []))
        if row["kind"] in kinds and row["file"] not in rejected and not left_out:
            ours[row["file"]].append(row)
    return own, ours, rejected


def place(row, side, by_bytes):
    return row[side + "_byte"] if by_bytes else row[side + "_line"]


def compare_file(own, ours, anonymous, counts, report):
    by_bytes = all(row.get("start_byte") is not None and row.get("end_byte") is not None for row in own)
    key = lambda row: (row["kind"], "" if row["kind"] in anonymous else row["name"], place(row, "start", by_bytes))
    unmatched = collections.defaultdict(list)
    for row in ours:
        unmatched[key(row)].append(row)
    missing = []
    for row in own:
        kind = row["kind"]
        counts[kind]["own"] += 1
        candidates = unmatched.get(key(row))
        if not candidates:
            missing.append(row)
            continue
        match = next((one for one in candidates if place(one, "end", by_bytes) == place(row, "end", by_bytes)), None)
        if match is None:
            match = candidates[0]
            counts[kind]["end differs"] += 1
            report("end differs", row, match)
        counts[kind]["found"] += 1
        candidates.remove(match)
    rest = [row for rows in unmatched.values() for row in rows]
    for row in missing:
        name = lambda one: one["kind"] == row["kind"] and (row["kind"] in anonymous or one["name"] == row["name"])
        moved = next((one for one in rest if name(one) and abs(one["start_line"] - row["start_line"]) <= 3), None)
        if moved:
            rest.remove(moved)
        if moved and begins_at_attribute(row, moved):
            counts[row["kind"]]["found"] += 1
            counts[row["kind"]]["at attribute"] += 1
            continue
        what = "start differs" if moved else "missing"
        counts[row["kind"]][what] += 1
        report(what, row, moved)
    for row in rest:
        counts[row["kind"]]["extra"] += 1
        report("extra", row, None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("own")
    parser.add_argument("pellucid")
    parser.add_argument("--kinds", default="")
    parser.add_argument("--same", nargs="*", default=[])
    parser.add_argument("--anonymous", nargs="*", default=[])
    parser.add_argument("--declarations", action="store_true")
    parser.add_argument("--show", type=int, default=10)
    args = parser.parse_args()
    own, ours, rejected = load(args)
    counts, shown = collections.defaultdict(collections.Counter), collections.Counter()

    def report(what, row, other):
        shown[what] += 1
        if shown[what] <= args.show:
            where = f"{row['file']}:{row['start_line']}-{row['end_line']}"
            there = f" here {other['start_line']}-{other['end_line']}" if other else ""
            print(f"{what}: {row['kind']} {row['name']!r} {where}{there}")

    for file in sorted(own.keys() | ours.keys()):
        compare_file(own.get(file, []), ours.get(file, []), set(args.anonymous), counts, report)
    columns = ["own", "found", "at attribute", "end differs", "start differs", "missing", "extra"]
    print(f"\n{'kind':<16}" + "".join(f"{column:>15}" for column in columns) + f"{'right':>10}")
    for kind, count in sorted(counts.items()):
        right = (count["found"] - count["end differs"]) / count["own"] if count["own"] else 0
        print(f"{kind:<16}" + "".join(f"{count[column]:>15}" for column in columns) + f"{right:>10.4%}")
    print(f"{len(own)} files compared, {len(rejected)} rejected by the own parser")
    sys.exit(any(count["missing"] + count["extra"] for count in counts.values()))


if __name__ == "__main__":
    main()
