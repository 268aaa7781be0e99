"""lizard and big-code-analysis, which measure all languages."""

import json
import os
import subprocess

from .common import HERE, Oracle, Row, batches, once, python_packages, run, tabbed

LIZARD, BCA = "1.24.0", "2.4.0"
RUST = frozenset({"rust"})
CLOSURES = frozenset({"go", "javascript", "jsx", "typescript", "tsx"})
"""Where lizard takes closures for functions of their own."""
LANGUAGES = frozenset({"c", "cpp", "go", "java", "javascript", "jsx", "python", "rust", "typescript", "tsx"})


def lizard(python, files):
    for batch in batches(files):
        yield from tabbed(run([python, HERE / "lizard_driver.py", *batch]))


def lizard_oracle(languages, profile):
    install = python_packages(f"lizard-{LIZARD}", f"lizard=={LIZARD}")
    return Oracle("lizard", LIZARD, languages, install, lizard, profile=profile)


def install_bca(tools):
    """Built once; takes some minutes."""

    def make(place):
        crate = ["big-code-analysis-cli", "--version", BCA, "--locked", "--root", place]
        subprocess.run(["cargo", "install", "--quiet", *map(str, crate)], check=True)

    return once(tools / f"bca-{BCA}", make) / "bin/bca"


def bca(program, files):
    for batch in batches(files, 200):
        listed = [part for file in batch for part in ("-p", file)]
        command = [program, "metrics", "--no-config", "--no-ignore", "--no-skip-generated", "-O", "json", *listed]
        for line in run(command).splitlines():
            if line.startswith("{"):
                unit = json.loads(line)
                yield from bca_space(os.path.abspath(unit["name"]), unit)


def bca_space(file, unit):
    """Each function and closure for itself: `value` is without what stands in inner ones, `sum` with it."""
    stack = [unit]
    while stack:
        space = stack.pop()
        stack += space["spaces"]
        if space["kind"] in ("function", "closure"):
            cyclomatic = space["metrics"]["cyclomatic"]
            name = space["name"] if space["name"] and space["name"] != "<anonymous>" else ""
            yield Row(file, space["start_line"], name, "cyclomatic", cyclomatic["value"])
            yield Row(file, space["start_line"], name, "cyclomatic_modified", cyclomatic["modified"]["value"])


ORACLES = [
    lizard_oracle(LANGUAGES - CLOSURES - RUST, "lizard"),
    lizard_oracle(RUST, "lizard-rust"),
    lizard_oracle(CLOSURES, "lizard-closures"),
    Oracle("bca", BCA, LANGUAGES, install_bca, bca, profile="bca"),
]
