"""What every oracle's adapter is made of."""

import dataclasses
import os
import pathlib
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator


@dataclasses.dataclass(frozen=True)
class Row:
    """One number that an oracle gives. The metric is Pellucid's column; `types.wmc` and `files.lines` say of what."""

    file: str
    line: int
    name: str
    metric: str
    value: float
    column: int | None = None


@dataclasses.dataclass(frozen=True)
class Oracle:
    """A tool: how it is installed below a folder, and how it measures files."""

    name: str
    version: str
    languages: frozenset[str]
    install: Callable[[pathlib.Path], object]
    measure: Callable[[object, list[str]], Iterable[Row]]
    profile: str | None = None
    """The profile that reproduces it; `None` = the default definitions."""
    place: str = "start_line"
    """Which line of a definition the tool names."""


def run(command, **options) -> str:
    """The standard output of a command; oracles exit with findings, so only a silent failure is one."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace", **options)
    if done.returncode != 0 and not done.stdout:
        sys.exit(f"{command[0]} failed: {done.stderr[-2000:]}")
    return done.stdout


def batches(files: list[str], size: int = 500) -> Iterator[list[str]]:
    """Files in portions that fit a command line."""
    for start in range(0, len(files), size):
        yield files[start : start + size]


def tabbed(text: str) -> Iterator[Row]:
    """Rows that a driver of ours printed: file, line, name, metric, value."""
    for line in text.splitlines():
        parts = line.split("\t")
        if len(parts) == 5:
            file, line_number, name, metric, value = parts
            yield Row(file, int(line_number), name, metric, float(value))


def once(place: pathlib.Path, make: Callable[[pathlib.Path], None]) -> pathlib.Path:
    """Fills `place` unless that was finished before."""
    done = place / ".complete"
    if not done.exists():
        place.mkdir(parents=True, exist_ok=True)
        make(place)
        done.touch()
    return place


def go_program(package: str, version: str) -> Callable[[pathlib.Path], pathlib.Path]:
    """Installs a Go program."""
    name = package.rsplit("/", 1)[-1]

    def make(place):
        environment = {**os.environ, "GOBIN": str(place)}
        subprocess.run(["go", "install", f"{package}@{version}"], check=True, env=environment)

    return lambda tools: once(tools / f"{name}-{version}", make) / name


def python_packages(name: str, *requirements: str) -> Callable[[pathlib.Path], pathlib.Path]:
    """Installs Python packages into an environment of their own; yields its interpreter."""

    def make(place):
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        subprocess.run([place / "bin/pip", "install", "--quiet", *requirements], check=True)

    return lambda tools: once(tools / name, make) / "bin/python"


def maven_jars(name: str, *coordinates: str) -> Callable[[pathlib.Path], pathlib.Path]:
    """Installs Java libraries (`group:artifact:version`) with what they need; yields the folder."""

    def make(place):
        wanted = "".join(
            "<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version></dependency>".format(
                *one.split(":")
            )
            for one in coordinates
        )
        (place / "pom.xml").write_text(
            "<project><modelVersion>4.0.0</modelVersion><groupId>bench</groupId><artifactId>bench</artifactId>"
            f"<version>1</version><dependencies>{wanted}</dependencies></project>"
        )
        command = ["mvn", "-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib"]
        subprocess.run(command, check=True, cwd=place)

    return lambda tools: once(tools / name, make) / "lib"


def java_driver(lib: pathlib.Path, source: pathlib.Path, files: list[str], *options: str) -> Iterator[Row]:
    """Runs a one-file Java program of ours on a list of files."""
    listing = lib.parent / "files.txt"
    listing.write_text("\n".join(files))
    yield from tabbed(run(["java", *options, "-cp", f"{lib}/*", source, listing]))


HERE = pathlib.Path(__file__).resolve().parent
