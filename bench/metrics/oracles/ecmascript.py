"""ESLint's complexity rule, classic and modified, and eslint-plugin-sonarjs' cognitive-complexity."""

import subprocess

from .common import HERE, Oracle, Row, once, run

LANGUAGES = frozenset({"javascript", "jsx", "typescript", "tsx"})
ESLINT, SONARJS = "9.39.1", "3.0.5"
PACKAGES = [
    f"eslint@{ESLINT}",
    f"eslint-plugin-sonarjs@{SONARJS}",
    "@typescript-eslint/parser@8.46.0",
    "typescript@5.9.3",
]


def install(tools):
    def make(place):
        (place / "package.json").write_text('{"private": true}')
        subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", *PACKAGES], check=True, cwd=place)

    return once(tools / f"eslint-{ESLINT}", make)


def rule(name):
    """Runs `eslint_driver.cjs` with one rule."""

    def measure(folder, files):
        listing = folder / "files.txt"
        listing.write_text("\n".join(files))
        for line in run(["node", "--stack-size=4000", HERE / "eslint_driver.cjs", folder, name, listing]).splitlines():
            parts = line.split("\t")
            if len(parts) == 6:
                file, at, column, of, metric, value = parts
                yield Row(file, int(at), of, metric, float(value), int(column))

    return measure


ORACLES = [
    Oracle("eslint", ESLINT, LANGUAGES, install, rule("complexity"), profile="eslint"),
    Oracle("eslint-modified", ESLINT, LANGUAGES, install, rule("modified"), profile="cyclomatic-modified/eslint-1"),
    Oracle("sonarjs", SONARJS, LANGUAGES, install, rule("cognitive"), profile="sonarjs"),
]
