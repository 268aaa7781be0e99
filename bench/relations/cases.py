"""The open cases: where their sources come from, pinned, and which program makes the key.

Every source is a release archive of a package registry, fetched by that registry's own client.
"""
import dataclasses
import json
import pathlib
import shutil
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
JAVAC = [f"--add-exports=jdk.compiler/com.sun.tools.javac.{part}=ALL-UNNAMED" for part in ("code", "tree", "util")]


def call(*command, **options):
    """Runs a tool; what it prints does not matter unless it fails."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}\n{done.stdout[-4000:]}")


def write(path, *command, **options):
    """Runs a tool and keeps what it prints as the file `path`, whole or not at all."""
    part = path.with_suffix(".part")
    with open(part, "w", encoding="utf-8") as out:
        subprocess.run([str(one) for one in command], stdout=out, check=True, **options)
    part.rename(path)


@dataclasses.dataclass(frozen=True)
class Java:
    """A library of Maven Central with the libraries it needs to be attributed."""
    library: str
    needs: tuple = ()

    def fetch(self, sources, tools):
        archive = self.copy(f"{self.library}:jar:sources", tools)
        call("jar", "xf", archive, cwd=sources)

    def copy(self, artifact, folder):
        _, name, version, *kind = artifact.split(":")
        call("mvn", "-q", "-B", "dependency:copy", f"-Dartifact={artifact}", f"-DoutputDirectory={folder}")
        return folder / f"{name}-{version}{'-' + kind[1] if len(kind) > 1 else ''}.jar"

    def key(self, sources, tools, path):
        classpath = ":".join(str(self.copy(f"{need}:jar", tools)) for need in self.needs)
        write(path, "java", *JAVAC, HERE / "java" / "Relations.java", sources, classpath)


@dataclasses.dataclass(frozen=True)
class Go:
    """A module of the Go proxy."""
    module: str

    def fetch(self, sources, tools):
        found = subprocess.run(["go", "mod", "download", "-json", self.module], stdout=subprocess.PIPE, check=True, cwd=tools)
        shutil.copytree(json.loads(found.stdout)["Dir"], sources, dirs_exist_ok=True, copy_function=shutil.copyfile)
        call("chmod", "-R", "u+w", sources)

    def key(self, sources, tools, path):
        program = tools / "relations"
        call("go", "build", "-o", program, ".", cwd=HERE / "go")
        write(path, program, sources)


CASES = {
    "jsoup": Java("org.jsoup:jsoup:1.21.2", ("org.jspecify:jspecify:1.0.0", "com.google.re2j:re2j:1.8")),
    "commons-lang3": Java("org.apache.commons:commons-lang3:3.18.0"),
    "gson": Java("com.google.code.gson:gson:2.13.1", ("com.google.errorprone:error_prone_annotations:2.38.0",)),
    "cobra": Go("github.com/spf13/cobra@v1.9.1"),
    "gitleaks": Go("github.com/zricethezav/gitleaks/v8@v8.28.0"),
}


def prepare(name, folder, sources=None):
    """The case's sources and key below `folder`, made where they are not there yet."""
    case, tools = CASES[name], folder / "tools"
    tools.mkdir(parents=True, exist_ok=True)
    if sources is None:
        sources = folder / "sources"
        if not sources.exists():
            shutil.rmtree(folder / "unpacking", ignore_errors=True)
            (folder / "unpacking").mkdir()
            case.fetch(folder / "unpacking", tools)
            (folder / "unpacking").rename(sources)
    key = folder / "key.jsonl"
    if not key.exists():
        case.key(sources, tools, key)
    return sources, key
