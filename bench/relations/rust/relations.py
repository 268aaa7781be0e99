#!/usr/bin/env python3
"""The relationships of Rust sources as rust-analyzer's SCIP index has them, as the key of score.py (see ../README.md).

Usage: relations.py ROOT --scip INDEX
The index says what each name means and where each definition ends; whether a name is called, built or only named is read from
the text behind it. A call that the index has nothing on (in code that is not configured, in macros) is unknown.
"""
import argparse
import bisect
import collections
import json
import pathlib
import re
import sys
import tomllib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from scip import documents  # noqa: E402

# Comments, strings and characters; a quote that no quote follows begins a lifetime.
OPAQUE = re.compile(rb"//[^\n]*|/\*.*?\*/|b?r(#*)\".*?\"\1|b?\"(?:\\.|[^\"\\])*\"|b?'(?:\\[^\n]*?|[^\\'\n])'", re.DOTALL)
WORD = re.compile(rb"[A-Za-z_]\w*")
CALL = re.compile(rb"\b([A-Za-z_]\w*)\s*(?:::\s*<[^;{}()]*>)?\s*\(")
# The index has the block around for it, not the type.
OWN = re.compile(rb"\bSelf\b")
KEYWORDS = {b"if", b"while", b"match", b"for", b"return", b"in", b"fn", b"let", b"loop", b"move", b"as", b"else", b"mut", b"ref", b"pub",
            b"crate", b"dyn", b"impl", b"where", b"Some", b"Ok", b"Err", b"Fn", b"FnMut", b"FnOnce", b"unsafe", b"async", b"await", b"self"}
# The number of enum members in SCIP's list of kinds.
VARIANT = 12
NAME = re.compile(r"`?(\w+)`?(?:\(\w*\)\.|[#.!])$")
IMPL = re.compile(rb"(?:^|[;{}\]]|\bunsafe|\bdefault)\s*\bimpl\b([^{;]*)\{", re.MULTILINE)
TRAIT = re.compile(rb"\btrait\s+(\w+)([^{;]*)\{")
USE = re.compile(rb"\buse\s+([^;]*);")
CRATE = re.compile(rb"\bextern\s+crate\s+([A-Za-z_]\w*)")
# What may be left out, and what is said in macros: the index may have nothing on it.
CONDITIONAL = re.compile(rb"#!?\[\s*cfg\s*\(")
INVOKED = re.compile(rb"\b\w+!\s*(?:\w+\s*)?([{(\[])")
CLOSING = {b"{": b"}", b"(": b")", b"[": b"]"}
LEAF = re.compile(rb"([A-Za-z_]\w*)\s*(?=[,};]|$|\bas\b|::\s*\*)")


PREDICATE = re.compile(r"\s*(?:(all|any|not)\s*\(|feature\s*=\s*\"([^\"]*)\"|([^(),]+(?:\([^()]*\))?)|([,)]))")


def features(root, file):
    """The features that are on by default in the crate of a file."""
    for folder in (root / file).parents:
        if (folder / "Cargo.toml").is_file():
            declared = tomllib.loads((folder / "Cargo.toml").read_text()).get("features", {})
            todo, found = ["default"], set()
            while todo:
                one = todo.pop()
                if one not in found:
                    found.add(one)
                    todo += declared.get(one, ())
            return found
    return set()


def holds(predicate, on):
    """Whether a condition holds with these features; None where that depends on more."""
    stack = [("all", [])]
    for word, feature, other, end in PREDICATE.findall(predicate):
        if word:
            stack.append((word, []))
        elif feature:
            stack[-1][1].append(feature in on)
        elif other.strip():
            stack[-1][1].append(None)
        elif end == ")" and len(stack) > 1:
            kind, parts = stack.pop()
            stack[-1][1].append(joined(kind, parts))
    return joined("all", stack[0][1])


def joined(kind, parts):
    if kind == "not":
        return None if parts[:1] in ([], [None]) else not parts[0]
    decides = kind == "any"
    if decides in parts:
        return decides
    return None if None in parts else not decides


class File:
    """One file: text without what is opaque, and what the index says of its names, by offset."""

    def __init__(self, root, name):
        self.name = name
        data = (root / name).read_bytes()
        self.true_text = data
        self.text = OPAQUE.sub(lambda found: re.sub(rb"[^\n]", b" ", found[0]), data)
        self.starts = [0] + [found.end() for found in re.finditer(rb"\n", data)]
        self.symbols, self.skipped = {}, set()

    def offset(self, line, column):
        return self.starts[line] + column

    def place(self, offset):
        line = bisect.bisect_right(self.starts, offset) - 1
        return [line + 1, offset - self.starts[line] + 1]

    def word(self, offset):
        found = WORD.match(self.text, offset)
        return found[0] if found else b""

    def behind(self, offset):
        """Where the code goes on behind the name at `offset` and its generic arguments."""
        at = self.blanks(offset + len(self.word(offset)))
        if self.text.startswith(b"::", at) and self.text[self.blanks(at + 2):][:1] == b"<":
            at = self.blanks(self.closed(self.blanks(at + 2), b"<", b">"))
        return at

    def blanks(self, at):
        while at < len(self.text) and self.text[at:at + 1].isspace():
            at += 1
        return at

    def closed(self, at, opening, closing):
        """The end of the bracketed text that begins at `at`."""
        depth = 0
        for found in re.finditer(rb"[%s]" % re.escape(opening + closing), self.text[at:at + 20000]):
            depth += 1 if found[0] == opening else -1
            if depth == 0:
                return at + found.end()
        return len(self.text)

    def after_attributes(self, at):
        """Where what attributes belong to begins."""
        while self.text[at:at + 1] == b"#":
            at = self.blanks(self.closed(self.text.index(b"[", at), b"[", b"]"))
        return at

    def item_end(self, at):
        """The end of an item, statement, field, variant or arm: behind its block, `;` or `,`, or before what closes what is around."""
        depth = 0
        for found in re.finditer(rb"[][(){};,]", self.text[at:at + 200000]):
            if found[0] in (b"(", b"[", b"{"):
                depth += 1
            elif found[0] in (b")", b"]", b"}"):
                depth -= 1
                if depth < 0:
                    return at + found.start()
                if depth == 0 and found[0] == b"}":
                    return at + found.end()
            elif depth == 0:
                return at + found.end()
        return len(self.text)

    def before(self, offset):
        """The token before the path that ends with the name at `offset`."""
        head = re.sub(rb"(?:\w+\s*(?:::\s*<[^<>]*>\s*)?::\s*)+$", b"", self.text[max(0, offset - 300):offset]).rstrip()
        # A reference is what the type behind it is used for.
        head = re.sub(rb"&\s*(?:'\w+\s*)?(?:mut)?$", b"", head).rstrip()
        found = re.search(rb"(\w+|->|=>|[^\w\s])$", head)
        return found[0] if found else b""

    def builds(self, offset):
        """Whether a type's name builds a value here; in a pattern it does not."""
        at = self.behind(offset)
        bracket = self.text[at:at + 1]
        if bracket not in (b"{", b"("):
            return False
        if self.before(offset) in (b"impl", b"for", b"->", b"struct", b"enum", b"union", b"trait", b"+", b":", b"dyn", b"where", b"fn", b">"):
            return False
        rest = self.text[self.blanks(self.closed(at, bracket, b"}" if bracket == b"{" else b")")):][:2]
        return not (rest == b"=>" or rest[:1] == b"|" or (rest[:1] == b"=" and rest != b"=="))


def kind_of(symbol):
    """What a symbol's last sign says it is; variants look like types."""
    if symbol.endswith(")."):
        return "method" if "#" in symbol else "function"
    return {"#": "type", "!": "macro", ".": "field" if "#" in symbol.split(" ", 4)[-1] else "variable"}.get(symbol[-1])


class Key:
    def __init__(self, root, index):
        self.root = root
        self.files, self.places, self.owned = {}, collections.defaultdict(list), {}
        spans = []
        self.variants, self.modules = set(), collections.defaultdict(list)
        for name, occurrences, kinds in documents(index):
            if not (root / name).is_file() or name.startswith(".."):
                continue
            file = self.files[name] = File(root, name)
            self.variants.update(symbol for symbol, kind in kinds.items() if kind == VARIANT)
            for one in occurrences:
                offset = file.offset(one.line, one.column)
                file.symbols[offset] = one.symbol
                if one.is_definition and one.symbol.endswith("/") and offset == 0:
                    self.modules[one.symbol].append(name)
                if one.is_definition and (kind_of(one.symbol) and self.named(file, offset, one.symbol)):
                    self.places[one.symbol].append((name, *file.place(offset)))
                    spans.append((file, offset, one))
        self.packages = {symbol.split(" ")[2] for symbol in self.places if symbol.count(" ") >= 3}
        self.definitions = set()
        for name in sorted(self.files):
            self.print({"file": name})
        for file, offset, one in spans:
            self.define(file, offset, one)

    @staticmethod
    def named(file, offset, symbol):
        """Whether the name stands in the text: a macro may have made the definition."""
        found = NAME.search(symbol)
        return bool(found) and found[1].encode() == file.word(offset)

    @staticmethod
    def print(row):
        print(json.dumps(row))

    def define(self, file, offset, one):
        at, end = file.place(offset), one.enclosing or (one.line, one.column, one.line, one.column + 1)
        kind = "variant" if one.symbol in self.variants else kind_of(one.symbol)
        self.definitions.add((file.name, *at))
        self.print({"def": kind, "file": file.name, "name": one.symbol.split(" ", 4)[-1], "at": at, "start": [end[0] + 1, end[1] + 1],
                    "end": [end[2] + 1, end[3] + 1], "unit": kind in ("function", "method", "type")})

    def targets(self, file, symbol):
        """Where a symbol is defined; several crates of one name share symbols, then the one in the same file counts."""
        places = self.places.get(symbol, [])
        return [place for place in places if place[0] == file.name] or places

    def edge(self, kind, file, offset, symbol, **more):
        row = {"edge": kind, "file": file.name, "at": file.place(offset)}
        if row["at"][0] in file.skipped:
            return
        places = self.targets(file, symbol)
        for place in places:
            self.print({**row, "to": place, **({"optional": True} if len(places) > 1 else {}), **more})
        if not places and symbol.split(" ")[2:3] and symbol.split(" ")[2] in self.packages:
            # Fields of tuple structs, and what macros define.
            self.print({**row, "unknown": "no name at its declaration"})
        elif not places and not symbol.startswith("local "):
            self.print({**row, "external": symbol.split(" ", 2)[-1], **more})

    def relate(self, file):
        uses = self.imports(file)
        self.skip_silent(file)
        for offset, symbol in file.symbols.items():
            at = (file.name, *file.place(offset))
            if symbol.startswith("local ") and file.before(offset) in (b"{", b",") and file.text[file.behind(offset):][:1] in (b",", b"}"):
                # The index has the variable for it, or the field: of a literal's part that is named like its value, one only.
                self.print({"edge": "reads", "file": file.name, "at": at[1:], "unknown": "a variable or a field"})
            if offset in uses or at in self.definitions:
                continue
            kind = None if symbol.startswith("local ") else kind_of(symbol)
            if kind in ("function", "method"):
                self.edge("calls" if file.text[file.behind(offset):][:1] == b"(" else "references", file, offset, symbol)
            elif symbol in self.variants:
                self.edge("reads", file, offset, symbol)
            elif kind == "type" and file.word(offset) != b"self":
                built = file.builds(offset)
                if built:
                    self.edge("instantiates", file, offset, symbol)
                self.edge("references", file, offset, symbol, **({"optional": True} if built else {}))
            elif kind in ("field", "variable"):
                self.access(file, offset, symbol)
            elif kind == "macro":
                self.edge("references", file, offset, symbol)
        self.unresolved(file)

    def access(self, file, offset, symbol):
        behind = file.text[file.behind(offset):][:3]
        if re.match(rb"[-+*/%&|^]=|<<=|>>=", behind):
            self.edge("reads", file, offset, symbol)
            self.edge("writes", file, offset, symbol)
        elif behind[:1] == b"=" and behind[:2] not in (b"==", b"=>"):
            self.edge("writes", file, offset, symbol)
        else:
            # In a literal or a pattern a field is named with a colon, or alone: neither is asked for.
            alone = behind[:1] in (b",", b"}") and file.before(offset) in (b"{", b",")
            named = alone or behind[:1] == b":" and behind[:2] != b"::"
            self.edge("reads", file, offset, symbol, **({"optional": True} if named else {}))

    def skip_silent(self, file):
        """Whole lines of conditional items and of macros on which the index has nothing: it was not configured, or is no code yet;
        likewise what features leave out that are not default, on which it has some names all the same."""
        known, on = sorted(file.symbols), features(self.root, file.name)
        def is_silent(start, end):
            return bisect.bisect_left(known, start) == bisect.bisect_left(known, end)
        for found in CONDITIONAL.finditer(file.text):
            start = file.after_attributes(found.start())
            end = file.item_end(start)
            opening = file.text.index(b"(", found.start())
            condition = file.true_text[opening + 1:file.closed(opening, b"(", b")") - 1].decode(errors="replace")
            if is_silent(start, end) or holds(condition, on) is False:
                self.skip(file, file.place(found.start())[0], file.place(end - 1)[0])
        for found in INVOKED.finditer(file.text):
            opening = found.start(1)
            end = file.closed(opening, found[1], CLOSING[found[1]])
            first, last = file.place(opening)[0] + 1, file.place(end - 1)[0]
            if first <= last and is_silent(opening, end):
                self.skip(file, first, last)

    def skip(self, file, first, last):
        file.skipped.update(range(first, last + 1))
        self.print({"skipped": [file.name, first, last]})

    def unresolved(self, file):
        for found in OWN.finditer(file.text):
            if kind_of(file.symbols.get(found.start(), "]")) is None:
                self.print({"edge": "references", "file": file.name, "at": file.place(found.start()), "unknown": "the type around"})
        for found in CALL.finditer(file.text):
            offset = found.start(1)
            symbol = file.symbols.get(offset, "")
            if found[1] in KEYWORDS or re.search(rb"\bfn\s+$", file.text[max(0, offset - 20):offset]):
                continue
            if not symbol or symbol.startswith("local "):
                self.print({"edge": "calls", "file": file.name, "at": file.place(offset), "unknown": "a function value" if symbol else "no word on it"})

    def imports(self, file):
        """The names within `use`; each last one of a path is an import of the file that has it."""
        within = set()
        for use in USE.finditer(file.text):
            leaves = {use.start(1) + found.start(1) for found in LEAF.finditer(use[1])}
            for found in WORD.finditer(use[1]):
                offset = use.start(1) + found.start()
                within.add(offset)
                symbol = file.symbols.get(offset)
                if not symbol or symbol.startswith("local "):
                    continue
                row = {"edge": "imports", "file": file.name, "at": file.place(offset)}
                places = self.targets(file, symbol) or self.module(symbol)
                for place in places:
                    self.print({**row, "to": [place[0], 0, 0], **({} if offset in leaves and len(places) == 1 else {"optional": True})})
                if not places and offset in leaves:
                    self.print({**row, "external": symbol.split(" ", 2)[-1]})
        for found in CRATE.finditer(file.text):
            # What it names is a file of another crate, if any of these.
            symbol = file.symbols.get(found.start(1), "")
            within.add(found.start(1))
            for place in self.targets(file, symbol) or self.module(symbol):
                self.print({"edge": "imports", "file": file.name, "at": file.place(found.start(1)), "to": [place[0], 0, 0], "optional": True})
            if not symbol:
                self.print({"edge": "imports", "file": file.name, "at": file.place(found.start(1)), "unknown": "no word on it"})
        return within

    def module(self, symbol):
        return [(name, 0, 0) for name in self.modules.get(symbol, ())]

    def implementations(self, file):
        for found in IMPL.finditer(file.text):
            header, start = found[1], found.start(1)
            middle = self.outside(header, rb"\bfor\b(?!\s*<)")
            if middle is None:
                continue
            trait = self.last_name(file, start, header[:middle])
            implementer = self.last_name(file, start + middle + 3, re.split(rb"\bwhere\b", header[middle + 3:])[0])
            for source in self.targets(file, implementer[1]) if trait and implementer else ():
                self.edge("implements", file, trait[0], trait[1], **{"from": source})
            if trait:
                self.override(file, trait, found.end() - 1)
        for found in TRAIT.finditer(file.text):
            parents = self.outside(found[2], rb":(?!:)")
            if parents is not None:
                own = file.place(found.start(1))
                for parent in re.finditer(rb"[^+]+", re.split(rb"\bwhere\b", found[2][parents + 1:])[0]):
                    named = self.last_name(file, found.start(2) + parents + 1 + parent.start(), parent[0])
                    if named:
                        self.edge("extends", file, named[0], named[1], **{"from": own})

    @staticmethod
    def outside(text, pattern):
        """Where `pattern` is outside angle brackets."""
        for found in re.finditer(pattern, text):
            head = text[:found.start()].replace(b"->", b"")
            if head.count(b"<") == head.count(b">"):
                return found.start()
        return None

    @staticmethod
    def last_name(file, start, text):
        """The last name outside angle brackets that the index knows, with its symbol."""
        best = None
        for found in WORD.finditer(text):
            head = text[:found.start()].replace(b"->", b"")
            symbol = file.symbols.get(start + found.start())
            if head.count(b"<") == head.count(b">") and symbol and kind_of(symbol) == "type":
                best = (start + found.start(), symbol)
        return best

    def override(self, file, trait, body):
        """What stands for the methods of a trait, be it for a type of another crate."""
        end = file.closed(body, b"{", b"}")
        for offset, symbol in file.symbols.items():
            if body < offset < end and kind_of(symbol) == "method" and (file.name, *file.place(offset)) in self.definitions:
                declared = f"{trait[1]}{file.word(offset).decode()}()."
                if declared in self.places:
                    self.edge("overrides", file, offset, declared, **{"from": file.place(offset)})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--scip", type=pathlib.Path, required=True)
    args = parser.parse_args()
    key = Key(args.root.resolve(), args.scip)
    for file in key.files.values():
        key.relate(file)
        key.implementations(file)


if __name__ == "__main__":
    main()
