#!/usr/bin/env python3
"""Scores the pattern rules on catalogues that keep one pattern in one folder or file.

    score.py --find target/debug/examples/find FOLDER...

FIND is the example program of `pellucid-insights` (or anything that takes a folder and `--jsonl` and prints findings).
The label of a file is the first part of its path that names a GoF pattern; files of no GoF pattern are negatives. A pattern
counts as found in a folder if a detection of it at the threshold or above has its first role there; a detection elsewhere is
wrong (at most one a folder and pattern), although catalogues do contain patterns beside the one they show: what is printed is
a lower bound. `--masked` takes away what names add: rules use names as hints only (at most 0.1), beside comparing them with
each other and those that a language itself gives, so this is what the rules say of code whose own names are replaced.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess

GOF = """abstract-factory builder factory-method prototype singleton adapter bridge composite decorator facade flyweight proxy
chain-of-responsibility command interpreter iterator mediator memento observer state strategy template-method visitor""".split()
ALIASES = {"chain": "chain-of-responsibility", "template": "template-method", "chainofresp": "chain-of-responsibility",
           "factory": None, "factories": None}


def key(text):
    return re.sub(r"[^a-z]", "", text.lower())


NAMES = {key(name): name for name in GOF} | ALIASES


def label(path, root):
    parts = pathlib.PurePosixPath(path).parts
    for part in parts:
        for one in (key(part), key(re.sub(r"^\d+", "", part.split(".")[0]).replace("_es6", ""))):
            if NAMES.get(one):
                return NAMES[one], part
    return None, "/".join(parts[:-1][:2])


def run(find, folder):
    return [json.loads(line) for line in subprocess.run(
        [*find, folder, "--jsonl"], check=True, capture_output=True, text=True).stdout.splitlines()]


SOURCES = {".java", ".go", ".rs", ".py", ".c", ".h", ".cc", ".cpp", ".hpp", ".ts", ".js"}


def names(one):
    return sum(fact["weight"] for fact in one["evidence"] if re.fullmatch("the name of the .* says so", fact["text"]))


def score(find, folder, threshold, wrong, masked):
    root = pathlib.Path(folder)
    there, found = collections.defaultdict(set), collections.defaultdict(set)
    lines = 0
    for file in root.rglob("*"):
        if file.suffix in SOURCES and file.is_file():
            lines += sum(1 for _ in open(file, errors="replace"))
            pattern, where = label(str(file.relative_to(root)), root)
            if pattern:
                there[pattern].add(where)
    for one in run(find, folder):
        confidence = one["confidence"] - (names(one) if masked else 0)
        if one["rule"] in GOF and confidence >= threshold - 1e-6:
            place = one["roles"][0]["location"]
            pattern, where = label(place["file"], root)
            found[one["rule"]].add((pattern, where))
            if pattern != one["rule"]:
                wrong.append((root.name, one["rule"], place["file"], place["line"], round(one["confidence"], 2)))
    table = {}
    for pattern in GOF:
        if there[pattern]:
            right = len({where for name, where in found[pattern] if name == pattern})
            false = len({where for name, where in found[pattern] if name != pattern})
            precision = right / (right + false) if right + false else 0.0
            recall = right / len(there[pattern])
            table[pattern] = (len(there[pattern]), right, false,
                              2 * precision * recall / (precision + recall) if right else 0.0)
    return table, lines


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--find", required=True)
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--wrong", action="store_true", help="list detections elsewhere")
    parser.add_argument("--masked", action="store_true")
    parser.add_argument("folders", nargs="+")
    args = parser.parse_args()
    wrong, tables, titles = [], [], []
    for folder in args.folders:
        folder = folder.rstrip("/")
        tables.append(score([args.find], folder, args.threshold, wrong, args.masked))
        titles.append(pathlib.Path(folder).name)
    print("there/found/elsewhere; columns:", ", ".join(f"{at}={name}" for at, name in enumerate(titles)))
    for pattern in GOF:
        cells = [f"{t[pattern][0]}/{t[pattern][1]}/{t[pattern][2]}" if pattern in t else "-" for t, _ in tables]
        print(f"{pattern:26}", *(f"{cell:>9}" for cell in cells))
    macro = [sum(row[3] for row in t.values()) / max(len(t), 1) for t, _ in tables]
    print(f"{'macro-F1':26}", *(f"{one:9.3f}" for one in macro))
    if args.wrong:
        for one in wrong:
            print(*one)


main()
