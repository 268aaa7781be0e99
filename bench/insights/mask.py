"""Renames everything that a program itself names: types, functions, fields, variables, folders and files.

What the language and its libraries name stays. The masked copy has the same structure, so detections in it are those that owe
nothing to names. `find FOLDER --names` tells which names are defined (`own NAME`) and which stand for something outside (`keep NAME`).
"""
import pathlib
import re

KEEP = set("""main self this super cls init new get set value String string java javax std src com org io test tests lib index mod
__init__ package module crate
include define defined ifdef ifndef elif endif undef pragma
constructor prototype from as of async await static type let yield target class interface function return const if else for while do
switch case default enum extends implements import export public private protected abstract void null true false try catch
finally throw typeof instanceof in delete def lambda with pass raise except not and or is None True False""".split())
WORD = re.compile(r"[A-Za-z_$][A-Za-z_$0-9]*")
PATHS = re.compile(r"^\s*(#\s*include|import|from|export|package|use|mod|module|require)\b|\brequire\(|\bfrom\s+['\"]|\bimport\(")
PASTED = re.compile(r"##\s*([A-Za-z_]\w*)")
TOKENS = {
    "hash": re.compile(r"(?P<skip>\"\"\"[\s\S]*?\"\"\"|'''[\s\S]*?'''|#[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*')|(?P<word>[A-Za-z_$][A-Za-z_$0-9]*)"),
    "slash": re.compile(r"(?P<skip>//[^\n]*|/\*[\s\S]*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])'|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?P<word>[A-Za-z_$][A-Za-z_$0-9]*)"),
    "rust": re.compile(r"(?P<skip>//[^\n]*|/\*[\s\S]*?\*/|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\\n])')|(?P<word>[A-Za-z_$][A-Za-z_$0-9]*)"),
}


class Mask:
    """`tails` are what macros paste to names (`Type##_make`): a name made so is masked as macros will make it."""

    def __init__(self, own, keep, tails=()):
        self.numbers = {}
        self.tails = sorted(tails, key=len, reverse=True)
        dunder = re.compile(r"__\w+__")
        self.own = {name for name in own if WORD.fullmatch(name) and not dunder.fullmatch(name)} - keep - KEEP
        self.kept = len({name for name in own if WORD.fullmatch(name)}) - len(self.own)

    def word(self, name):
        if name not in self.own:
            return name
        for tail in self.tails:
            stem = name.removesuffix(tail)
            if stem != name and stem in self.own:
                return self.word(stem) + tail
        number = self.numbers.setdefault(name, len(self.numbers) + 1)
        bare = name.lstrip("_$")
        tail = "_" if name.endswith("_") and bare else ""
        return name[: len(name) - len(bare)] + ("N" if bare[:1].isupper() else "n") + str(number) + tail

    def path(self, path):
        """Each part of a path, its ending left alone."""
        parts = []
        for part in path.split("/"):
            stem, dot, ending = part.partition(".")
            parts.append(self.word(stem) + dot + ending)
        return "/".join(parts)

    def code(self, text, ending):
        tokens = TOKENS["hash" if ending == ".py" else "rust" if ending == ".rs" else "slash"]

        def put(match):
            if match["word"]:
                return self.word(match["word"])
            skipped = match["skip"]
            if skipped[:2] in ("//", "/*") or skipped[0] == "#":
                return re.sub(r"[^\n]", " ", skipped)
            line = text[text.rfind("\n", 0, match.start()) + 1:match.start() + 1]
            if skipped[0] in "\"'" and (PATHS.search(line) or "/" in skipped and PATHS.search(line.strip() or "import")):
                return skipped[0] + self.path(skipped[1:-1]) + skipped[-1]
            if ending == ".py" and re.search(r"\b[rR]?[fF][rR]?$", text[max(match.start() - 3, 0):match.start()]):
                return re.sub(r"\{[^{}]*\}", lambda part: WORD.sub(lambda inner: self.word(inner[0]), part[0]), skipped)
            if skipped[0] == "`":
                return WORD.sub(lambda inner: self.word(inner[0]), skipped)
            return skipped
        return tokens.sub(put, text)


def copy(source, target, names, endings):
    """A masked copy of `source`; gives where each file of it comes from, and how many own names had to stay."""
    own, keep = set(), set()
    for line in names.splitlines():
        word, _, name = line.partition(" ")
        (own if word == "own" else keep).add(name)
    files = [file for file in sorted(source.rglob("*")) if file.is_file()]
    for file in files:
        own.update(part.partition(".")[0] for part in file.relative_to(source).parts)
    tails = {tail for file in files if file.suffix in (".c", ".h", ".cc", ".cpp", ".hh", ".hpp")
             for tail in PASTED.findall(file.read_text(errors="replace"))}
    mask = Mask(own, keep | tails, tails)
    origin = {}
    for file in files:
        path = str(file.relative_to(source))
        masked = mask.path(path)
        while masked in origin:
            masked = "n0/" + masked
        origin[masked] = path
        there = target / masked
        there.parent.mkdir(parents=True, exist_ok=True)
        text = file.read_text(errors="replace")
        there.write_text(mask.code(text, file.suffix) if file.suffix in endings else text)
    return origin, mask.kept, len(mask.own)
