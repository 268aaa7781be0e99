"""pmccabe, and clang-tidy's readability-function-cognitive-complexity (macros ignored, as here)."""

import os
import re
import shutil
import subprocess
import sys

from .common import Oracle, Row, batches, once, run

C = frozenset({"c"})
BOTH = frozenset({"c", "cpp"})


def apt_program(package, program):
    """A program of the machine's own distribution; its version is the distribution's."""

    def install(tools):
        if shutil.which(program) is None:
            subprocess.run(["apt-get", "install", "-y", "-qq", package], check=True)
        return once(tools / package, lambda place: None)

    return install


def pmccabe(_, files):
    pattern = re.compile(r"(\d+)\t(\d+)\t\d+\t(\d+)\t\d+\t(.+)\(\d+\): (.+)$")
    for batch in batches(files):
        for line in run(["pmccabe", *batch]).splitlines():
            match = pattern.match(line)
            if match:
                name = re.split(r"::", match[5])[-1]
                yield Row(match[4], int(match[3]), name, "cyclomatic_modified", int(match[1]))
                yield Row(match[4], int(match[3]), name, "cyclomatic", int(match[2]))


CHECK = "readability-function-cognitive-complexity"
FOUND = re.compile(r"(/.+):(\d+):(\d+): warning: (?:function|lambda)(?: '(.*)')? has cognitive complexity of (\d+)")


def header_folders(files):
    """Where headers may be included from: the folders that hold some, and those above them."""
    root = os.path.commonpath(files)
    holding = {os.path.dirname(file) for file in files if file.endswith((".h", ".hh", ".hpp", ".inc"))}
    above = {os.path.dirname(folder) for folder in holding if folder != root}
    return [root, *sorted(holding | above, key=lambda folder: (folder.count("/"), folder))]


def clang_tidy_once(file, flags, ignore_macros):
    """(line, column, name) -> value, or nothing for a file that does not compile as it stands."""
    options = {"Threshold": "0", "DescribeBasicIncrements": "false", "IgnoreMacros": str(ignore_macros).lower()}
    listed = ", ".join(f"{{key: {CHECK}.{key}, value: '{value}'}}" for key, value in options.items())
    language = ["-std=gnu11"] if file.endswith(".c") else ["-xc++", "-std=c++20"]
    command = ["clang-tidy", "--quiet", f"--checks=-*,{CHECK}", f"--config={{CheckOptions: [{listed}]}}", file, "--"]
    done = subprocess.run([*command, *language, *flags], capture_output=True, text=True, errors="replace")
    matches = [match for match in map(FOUND.match, done.stdout.splitlines()) if match and match[1] == file]
    broken = ": error: " in done.stdout
    return {} if broken else {(int(match[2]), int(match[3]), match[4]): int(match[5]) for match in matches}


def clang_tidy(_, files):
    """Functions in which macros make no difference: neither what they expand to, nor that an expression begins with
    one (the check leaves such expressions out when it ignores macros). A value of 0 is not reported."""
    flags = [f"-I{folder}" for folder in header_folders(files)] + ["-D_GNU_SOURCE"]
    bound = 0
    for file in files:
        if file.endswith((".c", ".cc", ".cpp", ".cxx")):
            expanded = clang_tidy_once(file, flags, ignore_macros=False)
            ignored = clang_tidy_once(file, flags, ignore_macros=True) if expanded else {}
            for (line, column, name), value in expanded.items():
                if ignored.get((line, column, name)) == value:
                    yield Row(file, line, name or "", "cognitive", value, None if name else column)
                else:
                    bound += 1
    print(f"clang-tidy: {bound} functions depend on macros and are left out", file=sys.stderr)


ORACLES = [
    Oracle("pmccabe", "2.8", BOTH, apt_program("pmccabe", "pmccabe"), pmccabe, profile="pmccabe"),
    Oracle("clang-tidy", "14", BOTH, apt_program("clang-tidy", "clang-tidy"), clang_tidy, profile="clang-tidy", place="name_line"),
]
