#!/usr/bin/env python3
"""Scores the pattern rules on catalogues that keep one pattern in one folder or file.

    score.py --find target/debug/examples/find FOLDER...

FIND is the example program of `pellucid-insights`. The label of a file is the first part of its path that names a GoF pattern (or
that `corpora.json` says shows one); all other folders are negatives. A pattern counts as found in a folder if a detection of it at
the threshold or above has its first role there; a detection elsewhere is wrong (at most one a folder and pattern) unless
`corpora.json` says that the folder truly contains that pattern, too.

Each folder is scored twice: as it is, and as a copy in which every name of its own is replaced (types, functions, fields,
variables, folders, files; what the language and its libraries name stays): `mask.py`.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import tempfile

import mask

GOF = """abstract-factory builder factory-method prototype singleton adapter bridge composite decorator facade flyweight proxy
chain-of-responsibility command interpreter iterator mediator memento observer state strategy template-method visitor""".split()
ALIASES = {"chain": "chain-of-responsibility", "chainresponsibility": "chain-of-responsibility", "template": "template-method",
           "chainofresp": "chain-of-responsibility", "chainofresponsability": "chain-of-responsibility"}
ENDINGS = {".java": "java", ".go": "go", ".rs": "rust", ".py": "python", ".c": "c", ".h": "c/c++", ".cc": "c++", ".cpp": "c++",
           ".hh": "c++", ".hpp": "c++", ".ts": "typescript", ".tsx": "typescript", ".js": "javascript", ".mjs": "javascript"}
CONFUSED = [("state", "strategy"), ("decorator", "proxy"), ("decorator", "adapter"), ("proxy", "adapter")]
CORPORA = json.loads((pathlib.Path(__file__).parent / "corpora.json").read_text())


def key(text):
    text = re.sub(r"^[^A-Za-z]*\d+[^A-Za-z]*|_es6|pattern$", "", text, flags=re.I)
    return re.sub(r"[^a-z]", "", re.sub(r"pattern$", "", text.lower()))


NAMES = {key(name): name for name in GOF} | ALIASES


class Catalogue:
    def __init__(self, folder):
        self.root = pathlib.Path(folder)
        about = CORPORA.get(self.root.name, {})
        self.labels, self.also = about.get("labels", {}), about.get("also", {})
        self.without = about.get("without", {})
        self.tests, self.flat = about.get("tests", False), about.get("flat", False)
        self.there = collections.defaultdict(set)
        self.lines, languages = 0, collections.Counter()
        for file in sorted(self.root.rglob("*")):
            if file.suffix in ENDINGS and file.is_file():
                count = sum(1 for _ in open(file, errors="replace"))
                self.lines += count
                languages[ENDINGS[file.suffix]] += count
                for pattern, where in self.of(str(file.relative_to(self.root)))[0] or []:
                    self.there[pattern].add(where)
        self.language = next((name for name, _ in languages.most_common() if name != "c/c++"), "c")

    def of(self, path):
        """Patterns that the place of a file is named after, and that place."""
        parts = pathlib.PurePosixPath(path).parts
        if not self.tests and {"test", "tests", "testing"} & {part.lower() for part in parts[:-1]}:
            return None, parts[0]
        for at, part in enumerate(parts):
            if part in self.without:
                return None, part
            if part in self.labels:
                return [(pattern, part) for pattern in self.labels[part]], part
            found = NAMES.get(key(part)) if at + 1 < len(parts) else None
            if at + 1 == len(parts) and self.flat:
                found = NAMES.get(key(part.split(".")[0]))
            if found:
                return [(found, part)], part
        return [], next((part for part in parts if part in self.also), "/".join(parts[:-1][:2]))

    def run(self, find, masked):
        if not masked:
            return detections(find, self.root), lambda path: path
        names = subprocess.run([find, str(self.root), "--names"], check=True, capture_output=True, text=True).stdout
        with tempfile.TemporaryDirectory() as scratch:
            origin, kept, replaced = mask.copy(self.root, pathlib.Path(scratch), names, ENDINGS)
            print(f"# {self.root.name}: {replaced} names replaced, {kept} stay: the language or a library uses them, too")
            return detections(find, scratch), origin.get


def detections(find, folder):
    output = subprocess.run([find, str(folder), "--jsonl"], check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def score(catalogue, find, threshold, masked, wrong):
    """By pattern: folders with it, those found, folders found elsewhere; and which patterns are found where."""
    found, where_found = collections.defaultdict(set), collections.defaultdict(set)
    rows, back = catalogue.run(find, masked)
    for one in rows:
        if one["rule"] not in GOF or one["confidence"] < threshold - 1e-6:
            continue
        place = one["roles"][0]["location"]
        file = back(place["file"])
        labels, where = catalogue.of(file)
        if labels is None:
            continue
        where_found[where].add(one["rule"])
        if one["rule"] in [pattern for pattern, _ in labels]:
            found[one["rule"]].add((True, where))
        elif one["rule"] not in catalogue.also.get(where, []):
            found[one["rule"]].add((False, where))
            wrong.append((catalogue.root.name, one["rule"], file, place["line"], round(one["confidence"], 2),
                          " ".join(f"{role['role']}={role['name']}" for role in one["roles"][:3])))
    rows = {}
    for pattern in GOF:
        right = len([1 for is_right, _ in found[pattern] if is_right])
        rows[pattern] = (len(catalogue.there[pattern]), right, len(found[pattern]) - right)
    return rows, where_found


def measures(there, right, false):
    precision = right / (right + false) if right + false else 0.0
    recall = right / there if there else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def table(title, rows, masked_rows):
    print(f"\n## {title}\n\n| pattern | there | found | elsewhere | precision | recall | F1 | F1 masked |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    totals = [], []
    for pattern in GOF:
        there, right, false = rows[pattern]
        if not there and not false:
            continue
        precision, recall, f1 = measures(*rows[pattern])
        of_masked = measures(*masked_rows[pattern])[2]
        if there:
            totals[0].append(f1)
            totals[1].append(of_masked)
        cells = f"{precision:.2f} | {recall:.2f} | {f1:.2f} | {of_masked:.2f}" if there else "- | - | - | -"
        print(f"| {pattern} | {there} | {right} | {false} | {cells} |")
    # Where no folder is named after a pattern, there is nothing to measure.
    mean = [f"{sum(one) / len(one):.3f}" if one else "unknown" for one in totals]
    print(f"| **macro-F1** | | | | | | **{mean[0]}** | **{mean[1]}** |")


def confusions(catalogues, found):
    print("\n## Confusions\n\n| labelled | found, too | places | share |\n| --- | --- | ---: | ---: |")
    for pair in CONFUSED:
        for one, other in (pair, pair[::-1]):
            both = total = 0
            for catalogue, where in zip(catalogues, found):
                for place in catalogue.there[one]:
                    total += 1
                    truly = other in catalogue.also.get(place, [])
                    both += other in where[place] and place not in catalogue.there[other] and not truly
            if total:
                print(f"| {one} | {other} | {both} of {total} | {both / total:.0%} |")


def add(one, other):
    return {pattern: tuple(map(sum, zip(one[pattern], other[pattern]))) for pattern in GOF}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--find", required=True)
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--wrong", action="store_true", help="list what is found elsewhere and what is missing")
    parser.add_argument("--plain", action="store_true", help="without the masked copy")
    parser.add_argument("--each", action="store_true", help="a table for each folder, too")
    parser.add_argument("folders", nargs="+")
    args = parser.parse_args()
    wrong, hidden = [], []
    catalogues = [Catalogue(folder) for folder in args.folders]
    of_language, found = {}, []
    for catalogue in catalogues:
        rows, where = score(catalogue, args.find, args.threshold, False, wrong)
        masked_rows = rows if args.plain else score(catalogue, args.find, args.threshold, True, hidden)[0]
        found.append(where)
        if args.each or len(catalogues) == 1:
            table(f"{catalogue.root.name} ({catalogue.language}, {catalogue.lines} lines)", rows, masked_rows)
        zero = {pattern: (0, 0, 0) for pattern in GOF}
        known = of_language.get(catalogue.language, (zero, zero))
        of_language[catalogue.language] = add(known[0], rows), add(known[1], masked_rows)
    if len(catalogues) > 1:
        for language, (rows, masked_rows) in sorted(of_language.items()):
            table(language, rows, masked_rows)
    confusions(catalogues, found)
    if args.wrong:
        print("\n## Elsewhere")
        for one in wrong:
            print(*one)
        print("\n## Missing")
        for catalogue, where in zip(catalogues, found):
            for pattern in GOF:
                for place in sorted(catalogue.there[pattern]):
                    if pattern not in where[place]:
                        print(catalogue.root.name, pattern, place)


main()
