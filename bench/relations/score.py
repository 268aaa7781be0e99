#!/usr/bin/env python3
"""Judges the edges of a code graph against a key made by a language's own tools, both as JSON lines (see README.md).

Usage: score.py KEY.jsonl EDGES.jsonl [--wrong N] [--missing N] [--kind K] [--strategy S] [--counted exact,resolved,inferred]

Edges are joined on the places of declarations, never on names. A caller is the outermost function around a place, else the
innermost type, else the file. Only what the key analysed is judged; the rest is counted as unjudged.
"""
import argparse
import bisect
import collections
import json
import os
import sys

FILE = (0, 0)
# Kinds whose source is a declaration itself and not the caller around it.
BETWEEN_DECLARATIONS = {"extends", "implements", "overrides"}
# Kinds that say more than a key does: for it they are references of whatever is around the place.
REFERENCES = {"has-type", "throws", "annotates"}
# Kinds that may say what was seen running.
RUNNING = {"calls", "instantiates", "dispatches"}
COUNTED = "exact,resolved,inferred"
# How often each certainty promises to be right.
PROMISED = {"exact": 0.99, "resolved": 0.99, "inferred": 0.90}

Edge = collections.namedtuple("Edge", "kind source target")


def rows(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


class Units:
    """Which caller a place of one file belongs to."""

    def __init__(self, definitions):
        self.spans = []
        open_spans = []
        for one in sorted(definitions, key=lambda one: (one["start"], [-number for number in one["end"]])):
            while open_spans and self.spans[open_spans[-1]][1] <= tuple(one["start"]):
                open_spans.pop()
            self.spans.append((tuple(one["start"]), tuple(one["end"]), one["def"], tuple(one["at"]),
                               open_spans[-1] if open_spans else None))
            open_spans.append(len(self.spans) - 1)
        self.starts = [span[0] for span in self.spans]

    def around(self, place):
        index = bisect.bisect_right(self.starts, place) - 1
        index = index if index >= 0 else None
        function = innermost_type = None
        while index is not None:
            start, end, kind, at, outer = self.spans[index]
            if place < end:
                if kind != "type":
                    function = at
                elif innermost_type is None:
                    innermost_type = at
            index = outer
        return function or innermost_type or FILE


class Key:
    def __init__(self, path):
        self.files, self.definitions, self.alias = {}, {}, {}
        self.skipped, self.variants = collections.defaultdict(list), set()
        found, units = [], collections.defaultdict(list)
        for row in rows(path):
            if "edge" in row:
                found.append(row)
            elif "def" in row:
                self.definitions[row["file"], *row["at"]] = row
                if row["unit"]:
                    units[row["file"]].append(row)
            elif "skipped" in row:
                self.skipped[row["skipped"][0]].append(tuple(row["skipped"][1:]))
            elif "variant" in row:
                self.variants.add(row["variant"])
            elif "alias" in row:
                self.alias[tuple(row["alias"])] = tuple(row["to"])
            else:
                self.files[row["file"]] = set(row.get("without", ()))
        self.lines = collections.defaultdict(list)
        for place in self.definitions:
            self.lines[place[:2]].append(place)
        self.units = {file: Units(of_file) for file, of_file in units.items()}
        self.kinds = {row["edge"] for row in found}
        self.executed = set()
        self.required, self.optional, self.pairs = {}, {}, collections.defaultdict(set)
        self.sites = collections.defaultdict(list)
        self.site_lines = collections.defaultdict(list)
        for row in found:
            self.add(row)
        for edge in self.required:
            self.optional.pop(edge, None)
        self.seen_running = self.executed | {self.made(edge) for edge in self.executed}

    def add(self, row):
        site = (row["file"], *row["at"])
        if row["edge"] == "executed":
            self.executed.add(self.canonical("executed", site, tuple(row["to"])))
            return
        self.sites[site].append(row)
        self.site_lines[site[:2]].append(row)
        if "to" in row:
            source = site if "from" not in row else tuple(row["from"]) if len(row["from"]) == 3 else (row["file"], *row["from"])
            edge = self.canonical(row["edge"], source, tuple(row["to"]))
            if edge.kind == "imports" and edge.source == edge.target:
                return  # of a module within its own file
            (self.optional if row.get("optional") else self.required).setdefault(edge, row)
            self.pairs[edge.source, edge.target].add(edge.kind)

    def unit(self, file, place):
        units = self.units.get(file)
        return (file, *(units.around(place) if units and place[0] > 0 else FILE))

    def declared(self, place):
        """The declaration at `place`, its other declarations made one; a place before its line's only name is that one."""
        place = self.alias.get(place, place)
        on_line = self.lines.get(place[:2], ())
        if place not in self.definitions and len(on_line) == 1 and place[2] <= on_line[0][2]:
            place = on_line[0]
        return self.alias.get(place, place)

    def canonical(self, kind, source, target):
        if kind == "imports":
            return Edge(kind, source[0], target[0])
        target = self.declared(target)
        definition = self.definitions.get(target, {})
        if kind == "calls" and definition.get("def") in ("constructor", "type"):
            kind = "instantiates"
        if kind == "instantiates" and "makes" in definition:
            target = self.class_of(definition)
        if kind in BETWEEN_DECLARATIONS:
            return Edge(kind, self.declared(source), target)
        return Edge(kind, self.unit(source[0], source[1:]), target)

    def named_there(self, edge, site):
        """A reference at a place where the key has the same one: who is around it is a matter of extents."""
        if edge.kind == "references" and edge not in self.required and site:
            for one in self.sites.get(site, ()):
                if "to" in one and one["edge"] == "references" and self.declared(tuple(one["to"])) == edge.target:
                    return edge._replace(source=self.unit(site[0], site[1:]))
        return edge

    def ran(self, edge):
        """Whether a run showed this edge; a constructor that ran shows its class."""
        return edge.kind in RUNNING and edge._replace(kind="executed") in self.seen_running

    def made(self, edge):
        """An executed edge to a constructor as one to its class."""
        definition = self.definitions.get(edge.target, {})
        return edge._replace(target=self.class_of(definition)) if "makes" in definition else edge

    def class_of(self, constructor):
        """The class of a constructor; its file is named where it is another."""
        made = constructor["makes"]
        return self.declared(tuple(made) if len(made) == 3 else (constructor["file"], *made))

    def is_local(self, edge):
        """Whether the target is something within the caller that the key has no word for, as a local variable is."""
        function = self.definitions.get(edge.source, {}).get("def") not in (None, "type")
        inside = function or edge.source[1:] == FILE
        return inside and edge.target not in self.definitions and self.unit(edge.target[0], edge.target[1:]) == edge.source

    def is_within_called(self, edge):
        """Whether the target is a function without name within one that the caller calls, as what that gives is."""
        around = self.unit(edge.target[0], edge.target[1:])
        return edge.target not in self.definitions and "calls" in self.pairs.get((edge.source, around), ())

    def left_out(self, site):
        """Whether the key's tool did not see this place, as in an inactive `#if`."""
        return any(first <= site[1] <= last for first, last in self.skipped.get(site[0], ()))

    def at(self, site):
        """What the key says at a site of use: exactly there, else on its line."""
        return self.sites.get(site) or self.site_lines.get(site[:2], []) if site else []


def place_of(end):
    return (end["file"], end.get("line", 0), end.get("column", 0))


class Score:
    """Counts of right, wrong and left-out edges."""

    def __init__(self, key, path, counted):
        self.key, self.counted = key, counted
        self.verdicts = collections.defaultdict(collections.Counter)
        self.by_certainty = collections.defaultdict(collections.Counter)
        self.by_strategy = collections.defaultdict(collections.Counter)
        self.unjudged = collections.Counter()
        self.wrong, self.hit, self.said = [], set(), collections.defaultdict(list)
        self.external, self.may_run = collections.Counter(), set()
        seen = set()
        for row in rows(path):
            self.take(row, seen)
        self.missing = [(edge, row) for edge, row in key.required.items() if edge not in self.hit]
        self.executed = sum(edge in self.may_run or key.made(edge) in self.may_run for edge in key.executed)

    def take(self, row, seen):
        if row["from"]["file"] not in self.key.files:
            self.unjudged["file not analysed"] += 1
            return
        site = place_of(row["at"]) if row.get("at") else None
        if site:
            self.said[site].append(row)
        kind, source = row["kind"], place_of(row["from"])
        if kind in REFERENCES:
            kind, source = "references", site or source
            if row["strategy"] in ("bound", "alias"):
                # What is known of a type parameter, or of an alias, is not named where one is used.
                self.unjudged["said by a bound or alias"] += 1
                return
        if kind not in self.key.kinds or kind in self.key.files[source[0]]:
            self.unjudged["kind not in the key"] += 1
        elif self.key.left_out(site or source):
            self.unjudged["not compiled"] += 1
        elif "file" in row["to"]:
            if kind == "references" and site == place_of(row["to"]):
                # That the language itself runs it; keys have no word for that.
                self.unjudged["run by the language"] += 1
                return
            edge = self.key.named_there(self.key.canonical(kind, source, place_of(row["to"])), site)
            if edge.kind == "imports":
                edge = self.imported(edge)
                if edge.source == edge.target:
                    return
            if (edge, row["certainty"], row["strategy"]) not in seen:
                seen.add((edge, row["certainty"], row["strategy"]))
                self.judge(edge, row, site)
        elif row["certainty"] == "external":
            self.judge_external(row, site)

    def imported(self, edge):
        """A file stands for its folder where the key names folders."""
        if edge in self.key.required:
            return edge
        folder = edge._replace(target=os.path.dirname(edge.target))
        return folder if folder in self.key.required else edge

    def judge(self, edge, row, site):
        if edge.kind in RUNNING and row["certainty"] in self.counted:
            self.may_run.add(edge._replace(kind="executed"))
        verdict = self.verdict(edge, site)
        if verdict not in ("right", "wrong"):
            self.unjudged[verdict] += 1
        else:
            self.by_certainty[row["certainty"]][verdict] += 1
            self.by_strategy[row["strategy"], row["certainty"], edge.kind][verdict] += 1
        if row["certainty"] in self.counted:
            self.verdicts[edge.kind][verdict] += 1
            if verdict == "right":
                self.hit.add(edge)
            elif verdict == "wrong":
                self.wrong.append((edge, row, site))

    def verdict(self, edge, site):
        if edge in self.key.required:
            return "right"
        if edge in self.key.optional or self.key.ran(edge):
            return "allowed"
        if self.key.pairs.get((edge.source, edge.target), set()) - {"dispatches"}:
            return "other kind"
        if edge.target[0] in self.key.variants:
            return "of another build"
        if edge.kind not in BETWEEN_DECLARATIONS | {"imports"} and self.key.is_local(edge):
            return "local"
        if edge.kind in RUNNING and self.key.is_within_called(edge):
            return "within what is called"
        if edge.kind in BETWEEN_DECLARATIONS and edge.source not in self.key.definitions:
            return "source not in the key"
        said = self.key.at(site)
        if any("unknown" in one for one in said):
            return "unknown to the key"
        if edge.kind != "imports" and edge.target[0] not in self.key.files and (not said or edge.kind == "dispatches"):
            return "target not analysed"
        return "wrong"

    def judge_external(self, row, site):
        said = [one for one in self.key.at(site) if one["edge"] == row["kind"]]
        if said:
            self.external["right" if any("external" in one for one in said) else "wrong"] += 1

    def kinds(self):
        needed = collections.Counter(edge.kind for edge in self.key.required)
        hit = collections.Counter(edge.kind for edge in self.hit)
        for kind in sorted(needed.keys() | self.verdicts.keys()):
            yield kind, needed[kind], hit[kind], self.verdicts[kind]


def share(part, whole):
    return f"{part / whole:.4f}" if whole else "-"


def table(head, lines):
    lines = [head, *[[str(cell) for cell in line] for line in lines]]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    lines.insert(1, ["-" * width for width in widths])
    for line in lines:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |")
    print()


def report(score):
    table(["kind", "precision", "recall", "right", "wrong", "missing", "other kind", "allowed"],
          [[kind, share(of["right"], of["right"] + of["wrong"]), share(hit, needed), of["right"], of["wrong"], needed - hit,
            of["other kind"], of["allowed"]] for kind, needed, hit, of in score.kinds()])
    if score.key.executed:
        print(f"executed: {score.executed} of {len(score.key.executed)}, recall {share(score.executed, len(score.key.executed))}\n")
    table(["certainty", "promised", "precision", "right", "wrong"],
          [[name, PROMISED.get(name, "-"), share(of["right"], of["right"] + of["wrong"]), of["right"], of["wrong"]]
           for name, of in sorted(score.by_certainty.items())]
          + [["external", "-", share(score.external["right"], score.external.total()), score.external["right"],
              score.external["wrong"]]])
    table(["strategy", "certainty", "kind", "precision", "right", "wrong"],
          [[*name, share(of["right"], of["right"] + of["wrong"]), of["right"], of["wrong"]]
           for name, of in sorted(score.by_strategy.items(), key=lambda pair: (-pair[1]["wrong"], pair[0]))])
    print("unjudged: " + (", ".join(f"{count} {why}" for why, count in score.unjudged.most_common()) or "none"))


def show(place):
    return ":".join(str(part) for part in place) if isinstance(place, tuple) else str(place)


def say(row):
    """What one side says of a site, in short."""
    kind = row.get("edge") or row["kind"]
    goal = row.get("to")
    if isinstance(goal, dict):
        goal = goal.get("external") or goal.get("reason") or f'{show(place_of(goal))} {goal.get("name", "")}'
    elif goal:
        goal = show(tuple(goal))
    else:
        goal = "external " + row["external"] if "external" in row else row.get("unknown")
    detail = f' [{row["certainty"]}, {row["strategy"]}]' if "strategy" in row else ""
    return f"{kind} -> {goal}{detail}"


def spread(found, limit):
    """`limit` examples from everywhere, the same ones each time."""
    step = max(1, len(found) // limit)
    return found[::step][:limit]


def examples(score, args):
    def chosen(edge, row=None):
        return (not args.kind or edge.kind == args.kind) and (not args.strategy or row and row["strategy"] == args.strategy)

    if args.wrong:
        print("\nwrong:")
        for edge, row, site in spread([one for one in score.wrong if chosen(one[0], one[1])], args.wrong):
            print(f"- {show(site or edge.source)}: {say(row)}\n    from {show(edge.source)} {row['from'].get('name', '')}")
            print("    key: " + ("; ".join(sorted({say(one) for one in score.key.at(site)})) or "nothing here"))
    if args.missing:
        print("\nmissing:")
        for edge, row in spread([one for one in score.missing if chosen(one[0])], args.missing):
            site = (row["file"], *row["at"])
            name = score.key.definitions.get(edge.target, {}).get("name", "") if edge.kind != "imports" else ""
            print(f"- {show(site)}: {say(row)} {name}")
            said = score.said.get(site) or [one for at, found in score.said.items() if at[:2] == site[:2] for one in found]
            print("    ours: " + ("; ".join(sorted({say(one) for one in said})) or "nothing here"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("key")
    parser.add_argument("edges")
    parser.add_argument("--wrong", type=int, default=0, metavar="N", help="list N wrong edges")
    parser.add_argument("--missing", type=int, default=0, metavar="N", help="list N missing edges")
    parser.add_argument("--kind", help="list examples of this kind only")
    parser.add_argument("--strategy", help="list wrong edges of this strategy only")
    parser.add_argument("--counted", default=COUNTED, help="certainties that count in the first table (default: %(default)s)")
    args = parser.parse_args()
    score = Score(Key(args.key), args.edges, set(args.counted.split(",")))
    report(score)
    examples(score, args)


if __name__ == "__main__":
    sys.exit(main())
