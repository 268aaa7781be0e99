#!/usr/bin/env python3
"""Scores the pattern rules on instances with labelled roles: P-MARt's of JHotDraw 5.1 (rsatrioadi/quality-attributes).

    roles.py --find target/debug/examples/find SOURCES LABELS

LABELS is `ptidej-designpatterns-v1.2.json`. A labelled instance is found if a detection of its pattern names its main roles; a class may
stand for another that it inherits from or that inherits from it. A detection that meets no instance is an extra: `extras.json` holds
what reading it told. Roles: of the classes that a found instance's labels list for roles that rules tell of, how many are told, and
how many that are told are listed.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess

# Of a pattern: its id; by role of ours, the labels that mean the same. The first ones are its main roles.
PATTERNS = {
    "Adapter": ("adapter", {"adapter": "adapter", "adaptee": "adaptee"}),
    "Command": ("command", {"command": "command", "concrete": "concreteCommand", "more": "concreteCommand"}),
    "Composite": ("composite", {"composite": "composite", "component": "component", "leaf": "leave"}),
    "Decorator": ("decorator", {"decorator": "decorator", "component": "component"}),
    "Factory Method": ("factory-method", {"creator": "creator", "product": "product", "concrete": "concreteCreator"}),
    "Observer": ("observer", {"subject": "subject", "observer": "observer", "concrete": "concreteObserver"}),
    "Prototype": ("prototype", {"prototype": "prototype", "concrete": "concretePrototype"}),
    "Singleton": ("singleton", {"singleton": "singleton"}),
    "State": ("state", {"context": "context", "state": "state", "concrete": "concreteState"}),
    "Strategy": ("strategy", {"context": "context", "strategy": "strategy", "concrete": "concreteStrategy"}),
    "Template Method": ("template-method", {"abstract": "abstractClass", "concrete": "concreteClass"}),
}
MAIN = {"command": ["command"], "prototype": ["prototype"], "singleton": ["singleton"], "template-method": ["abstract"]}


def entities(node):
    if isinstance(node, list):
        return [name for one in node for name in entities(one)]
    if isinstance(node, dict):
        return [node["entity"]] if "entity" in node else [name for one in node.values() for name in entities(one)]
    return []


def singular(role):
    return re.sub("ie$", "y", re.sub("sse$", "ss", role.removesuffix("s")))


def labelled(path):
    found = []
    for program in json.loads(pathlib.Path(path).read_text())["designPatterns"]["program"]:
        if "JHotDraw" not in program["name"]:
            continue
        for pattern in program["designPattern"]:
            if pattern["_name"] not in PATTERNS:
                continue
            instances = pattern["microArchitectures"]["microArchitecture"]
            for one in instances if isinstance(instances, list) else [instances]:
                roles = {singular(role): {name.split(".")[-1] for name in entities(node)}
                         for role, node in one["roles"].items()}
                found.append((pattern["_name"], one["_number"], roles))
    return found


def ancestors(sources):
    above = collections.defaultdict(set)
    for file in pathlib.Path(sources).rglob("*.java"):
        for match in re.finditer(r"\b(?:class|interface)\s+(\w+)\s*(?:extends\s+([\w\s,.]+?))?\s*(?:implements\s+([\w\s,.]+?))?\s*\{",
                                 file.read_text(errors="replace")):
            for name in re.findall(r"[\w.]+", " ".join(match.groups(default="")[1:])):
                above[match[1]].add(name.split(".")[-1])
    def all_of(name, seen):
        for one in above.get(name, ()):
            if one not in seen:
                seen.add(one)
                all_of(one, seen)
        return seen
    return {name: all_of(name, set()) for name in list(above)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--find", required=True)
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("sources")
    parser.add_argument("labels")
    args = parser.parse_args()
    above = ancestors(args.sources)
    output = subprocess.run([args.find, args.sources, "--jsonl"], check=True, capture_output=True, text=True).stdout
    rows = [json.loads(line) for line in output.splitlines()]
    detections = collections.defaultdict(list)
    for one in rows:
        hints = sum(fact["weight"] for fact in one["evidence"] if re.fullmatch("the name of the .* says so", fact["text"]))
        if one["confidence"] - hints >= args.threshold - 1e-6:
            roles = collections.defaultdict(set)
            for role in one["roles"]:
                roles[role["role"]].add(role["name"].split(".")[-1])
            detections[one["rule"]].append((one, dict(roles), []))

    def near(name, wanted):
        return any(name == one or one in above.get(name, ()) or name in above.get(one, ()) for one in wanted)

    instances = labelled(args.labels)
    right, told, listed, both = 0, 0, 0, 0
    print("| pattern | instance | found by |\n| --- | --- | --- |")
    for pattern, number, labels in instances:
        rule, names = PATTERNS[pattern]
        main_roles = MAIN.get(rule, [role for role in list(names)[:2]])
        def meets(roles):
            known = [role for role in main_roles if labels.get(names[role])]
            return known and all(role in roles and any(near(name, labels[names[role]]) for name in roles[role]) for role in known)
        hits = [(one, roles, mark) for one, roles, mark in detections[rule] if meets(roles)]
        for _, _, mark in hits:
            mark.append(number)
        right += bool(hits)
        shown = "; ".join(sorted({" ".join(f"{role}={'/'.join(sorted(roles.get(role, [])))}" for role in main_roles) for _, roles, _ in hits})[:3])
        print(f"| {pattern} | {number} {' '.join(f'{names[role]}={chr(47).join(sorted(labels.get(names[role], []))[:3])}' for role in main_roles)} | {shown or '-'} |")
        if hits:
            for label in set(names.values()):
                wanted = labels.get(label, set())
                given = set().union(*(roles.get(role, set()) for _, roles, _ in hits for role in names if names[role] == label))
                if wanted and given:
                    both += len(wanted & given)
                    told += len(given)
                    listed += len(wanted)
    extras = [(one, roles) for rule in detections for one, roles, mark in detections[rule]
              if rule in {rule for rule, _ in PATTERNS.values()} and not mark]
    met = sum(bool(mark) for rule in detections for _, _, mark in detections[rule])
    verdicts = json.loads((pathlib.Path(__file__).parent / "extras.json").read_text())
    true = [one for one, roles in extras if verdicts.get(key(one))]
    print(f"\nrecall {right}/{len(instances)} = {right / len(instances):.2f}")
    print(f"precision {met + len(true)}/{met + len(extras)} = {(met + len(true)) / max(met + len(extras), 1):.2f} "
          f"({len(true)} extras are right, {len(extras) - len(true)} wrong or not read)")
    precision, recall = both / max(told, 1), both / max(listed, 1)
    print(f"roles: precision {precision:.2f}, recall {recall:.2f}, F1 {2 * precision * recall / max(precision + recall, 1e-9):.2f}")
    print("\n## Extras not known to be right")
    for one, roles in extras:
        if not verdicts.get(key(one)):
            print(f"{one['confidence']:.2f} {one['properties']['variant']} {key(one)}")


def key(one):
    return one["rule"] + " " + " ".join(f"{role['role']}={role['name'].split('.')[-1]}" for role in one["roles"][:2])


main()
