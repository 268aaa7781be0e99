"""The open cases: where their sources come from, pinned, and which program makes the key.

Every source is a release archive of a package registry, fetched by that registry's own client.
"""
import dataclasses
import json
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
JAVAC = [f"--add-exports=jdk.compiler/com.sun.tools.javac.{part}=ALL-UNNAMED" for part in ("code", "tree", "util")]
PYTHON_TOOLS = ("ty==0.0.105", "pyrefly==1.4.1", "grimp==3.19", "pytest==8.4.2")
SCIP_PYTHON = "@sourcegraph/scip-python@0.6.6"
DEBIAN = "http://deb.debian.org/debian bookworm"
LIBCLANG = "libclang==18.1.1"
TYPESCRIPT = "typescript@5.9.3"


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


def npm(tools, package):
    """The folder of a tool of the npm registry, installed once."""
    folder = tools / package.rsplit("@", 1)[0].replace("/", "-") / "node_modules"
    if not folder.exists():
        folder.parent.mkdir()
        call("npm", "install", "--silent", "--no-save", "--ignore-scripts", "--prefix", folder.parent, package)
    return folder


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


@dataclasses.dataclass(frozen=True)
class Python:
    """A source distribution of PyPI; `folder` holds its package; `traced` are tests that are run to see calls."""
    library: str
    folder: str = "src"
    needs: tuple = ()
    traced: str = ""

    @property
    def name(self):
        return self.library.split("==")[0]

    def environment(self, tools):
        """The tools that make the key, installed once."""
        bin_folder = tools / "python" / "bin"
        if not bin_folder.exists():
            call(sys.executable, "-m", "venv", tools / "python")
        call(bin_folder / "pip", "install", "-q", *PYTHON_TOOLS, *self.needs)
        return {**os.environ, "VIRTUAL_ENV": str(tools / "python"), "PYTHONDONTWRITEBYTECODE": "1",
                "PATH": f"{bin_folder}:{npm(tools, SCIP_PYTHON) / '.bin'}:{os.environ['PATH']}"}

    def fetch(self, sources, tools):
        # Built only as far as pip wants it for the archive's metadata.
        call(sys.executable, "-m", "pip", "download", "-q", "--no-binary", ":all:", "--no-deps", "-d", tools, self.library)
        archive = next(tools.glob(self.library.replace("==", "-") + ".tar.gz"))
        call("tar", "xzf", archive, "--strip-components=1", cwd=sources)

    def key(self, sources, tools, path):
        environment, plain = self.environment(tools), path.parent / "plain"
        self.strip(sources, plain)
        index = path.with_name("index.scip")
        call("scip-python", "index", ".", "--quiet", "--project-name", self.name, "--project-version", "1", "--output", index,
             cwd=plain, env=environment)
        extra = []
        if self.traced:
            extra = ["--trace", path.with_name("trace.jsonl")]
            call("python", HERE / "python" / "trace.py", plain, extra[1], self.traced, cwd=plain,
                 env={**environment, "PYTHONPATH": self.folder})
        write(path, "python", HERE / "python" / "relations.py", plain, "--scip", index, "--package", f"{self.name}={self.folder}",
              *extra, env=environment)

    def strip(self, sources, plain):
        """Copies what the tools need, with one word on import roots for each and none of the project's own settings."""
        shutil.rmtree(plain, ignore_errors=True)
        shutil.copytree(sources, plain, ignore_dangling_symlinks=True, ignore=shutil.ignore_patterns("*.toml", "*.cfg", "*.ini", "pyrightconfig.json"))
        roots = json.dumps([self.folder, "."])
        (plain / "ty.toml").write_text(f"[environment]\nroot = {roots}\n")
        (plain / "pyrefly.toml").write_text(f"search-path = {roots}\nproject-includes = ['**/*.py']\n")
        (plain / "pyrightconfig.json").write_text(json.dumps({"extraPaths": [self.folder]}))


@dataclasses.dataclass(frozen=True)
class TypeScript:
    """A package of the npm registry that ships its sources, which are what of it is `kept`."""
    library: str
    kept: tuple
    condition: str = "source"
    # What the project's own configuration, which is not in its archive, says its own name leads to.
    paths: tuple = ()
    # How its own tests are run to see calls, where the sources are a checkout with its tests and their needs installed.
    traced: tuple = ()

    def fetch(self, sources, tools):
        call("npm", "pack", "--silent", self.library, cwd=tools)
        archive = tools / (self.library.lstrip("@").replace("/", "-").replace("@", "-") + ".tgz")
        call("tar", "xzf", archive, "--strip-components=1", *(f"package/{one}" for one in self.kept), cwd=sources)

    def key(self, sources, tools, path):
        environment = {**os.environ, "NODE_PATH": str(npm(tools, TYPESCRIPT))}
        extra = [part for path_of in self.paths for part in ("--path", path_of)]
        if self.traced and (sources / self.traced[0]).exists():
            extra += ["--trace", path.with_name("trace.jsonl")]
            call("node", "--require", HERE / "typescript" / "trace.cjs", *self.traced, cwd=sources,
                 env={**environment, "TRACE_ROOT": str(sources), "TRACE_OUT": str(extra[-1])})
        write(path, "node", HERE / "typescript" / "relations.cjs", sources, "--condition", self.condition, *extra, env=environment)


@dataclasses.dataclass(frozen=True)
class Clang:
    """A source package of Debian, as upstream released it."""
    package: str
    units: tuple
    flags: tuple
    without: tuple = ()
    variants: tuple = ()

    def fetch(self, sources, tools):
        state = tools / "apt"
        for folder in ("lists/partial", "archives/partial"):
            (state / folder).mkdir(parents=True, exist_ok=True)
        (state / "sources.list").write_text(f"deb-src {DEBIAN} main\n")
        own = ["-o", f"Dir::Etc::SourceList={state / 'sources.list'}", "-o", "Dir::Etc::SourceParts=-", "-o", "APT::Sandbox::User=root",
               "-o", f"Dir::State::Lists={state / 'lists'}", "-o", f"Dir::Cache={state}"]
        call("apt-get", *own, "update")
        call("apt-get", *own, "source", "--download-only", self.package, cwd=state)
        archive = next(state.glob(f"{self.package}_*.orig.tar.*"))
        call("tar", "xf", archive, "--strip-components=1", cwd=sources)

    def key(self, sources, tools, path):
        python = tools / "clang" / "bin" / "python"
        if not python.exists():
            call(sys.executable, "-m", "venv", tools / "clang")
            call(python, "-m", "pip", "install", "-q", LIBCLANG)
        globs = [one for option, found in (("--unit", self.units), ("--without", self.without), ("--variant", self.variants)) for glob in found for one in (option, glob)]
        write(path, python, HERE / "clang" / "relations.py", sources, *globs, "--", *self.flags)


@dataclasses.dataclass(frozen=True)
class Rust:
    """Crates of one repository, joined to a workspace again."""
    crates: tuple

    def fetch(self, sources, tools):
        project = tools / "crates" / self.crates[0]
        (project / "src").mkdir(parents=True, exist_ok=True)
        (project / "src" / "lib.rs").touch()
        needs = "".join(f'{name} = "={version}"\n' for name, version in self.pairs())
        (project / "Cargo.toml").write_text(f'[package]\nname = "needs"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n{needs}')
        call("cargo", "vendor", "--versioned-dirs", project / "vendor", cwd=project)
        for name, version in self.pairs():
            shutil.copytree(project / "vendor" / f"{name}-{version}", sources / name, ignore=shutil.ignore_patterns("Cargo.lock", ".cargo*"))
        patches = "".join(f'{name} = {{ path = "{name}" }}\n' for name, _ in self.pairs())
        (sources / "Cargo.toml").write_text(f'[workspace]\nresolver = "2"\nmembers = ["*"]\n\n[patch.crates-io]\n{patches}')

    def pairs(self):
        return [one.split("=") for one in self.crates]

    def key(self, sources, tools, path):
        settings, index = tools / "rust-analyzer.json", path.with_name("index.scip")
        # Nothing of the crates is run.
        settings.write_text('{"cargo": {"buildScripts": {"enable": false}}, "procMacro": {"enable": false}}')
        call("rust-analyzer", "scip", sources, "--output", index, "--config-path", settings, "--exclude-vendored-libraries", cwd=tools,
             env={**os.environ, "CARGO_TARGET_DIR": str(tools / "target")})
        write(path, sys.executable, HERE / "rust" / "relations.py", sources, "--scip", index)


CASES = {
    "jsoup": Java("org.jsoup:jsoup:1.21.2", ("org.jspecify:jspecify:1.0.0", "com.google.re2j:re2j:1.8")),
    "commons-lang3": Java("org.apache.commons:commons-lang3:3.18.0"),
    "gson": Java("com.google.code.gson:gson:2.13.1", ("com.google.errorprone:error_prone_annotations:2.38.0",)),
    "commons-io": Java("commons-io:commons-io:2.20.0"),
    "jackson-core": Java("com.fasterxml.jackson.core:jackson-core:2.19.2", ("ch.randelshofer:fastdoubleparser:1.0.90",)),
    "commons-csv": Java("org.apache.commons:commons-csv:1.14.0", ("commons-io:commons-io:2.18.0", "commons-codec:commons-codec:1.18.0")),
    "mybatis": Java("org.mybatis:mybatis:3.5.19", (
        "ognl:ognl:3.4.7", "org.javassist:javassist:3.30.2-GA", "org.slf4j:slf4j-api:2.0.17", "commons-logging:commons-logging:1.3.5",
        "org.apache.logging.log4j:log4j-api:2.24.3", "cglib:cglib:3.3.0")),
    "cobra": Go("github.com/spf13/cobra@v1.9.1"),
    "gitleaks": Go("github.com/zricethezav/gitleaks/v8@v8.28.0"),
    "gin": Go("github.com/gin-gonic/gin@v1.10.1"),
    "viper": Go("github.com/spf13/viper@v1.20.1"),
    "afero": Go("github.com/spf13/afero@v1.14.0"),
    "chi": Go("github.com/go-chi/chi/v5@v5.2.1"),
    "logrus": Go("github.com/sirupsen/logrus@v1.9.3"),
    "zerolog": Go("github.com/rs/zerolog@v1.34.0"),
    "go-toml": Go("github.com/pelletier/go-toml/v2@v2.2.4"),
    "fzf": Go("github.com/junegunn/fzf@v0.62.0"),
    "click": Python("click==8.1.8", traced="tests"),
    "requests": Python("requests==2.32.4", needs=("certifi", "idna", "charset-normalizer", "urllib3")),
    "httpx": Python("httpx==0.28.1", ".", needs=("certifi", "idna", "httpcore", "anyio", "h11")),
    "flask": Python("flask==3.1.1", needs=("werkzeug", "jinja2", "itsdangerous", "click", "blinker", "markupsafe")),
    "wtforms": Python("wtforms==3.1.2", needs=("markupsafe",)),
    "mako": Python("mako==1.3.10", ".", needs=("markupsafe",)),
    "marshmallow": Python("marshmallow==3.26.1", needs=("packaging",)),
    "jinja2": Python("jinja2==3.1.6", needs=("markupsafe",)),
    "itsdangerous": Python("itsdangerous==2.2.0"),
    "httpie": Python("httpie==3.2.4", ".", needs=("requests", "requests-toolbelt", "pygments", "rich", "multidict", "defusedxml", "charset-normalizer")),
    "rxjs": TypeScript("rxjs@7.8.2", ("package.json", "src")),
    "zod": TypeScript("zod@4.1.12", ("package.json", "src"), "@zod/source"),
    "redux-toolkit": TypeScript("@reduxjs/toolkit@2.8.2", ("package.json", "src"), paths=(
        "@reduxjs/toolkit=src/index.ts", "@reduxjs/toolkit/query=src/query/index.ts", "@reduxjs/toolkit/query/react=src/query/react/index.ts",
        "@reduxjs/toolkit/react=src/react/index.ts")),
    "query-core": TypeScript("@tanstack/query-core@5.83.0", ("package.json", "src")),
    "mobx": TypeScript("mobx@6.13.7", ("package.json", "src")),
    "commander": TypeScript("commander@14.0.0", ("package.json", "index.js", "lib")),
    "koa": TypeScript("koa@3.0.1", ("package.json", "lib")),
    "underscore": TypeScript("underscore@1.13.7", ("package.json", "modules")),
    "immer": TypeScript("immer@10.1.1", ("package.json", "src")),
    "semver": TypeScript("semver@7.7.2", ("package.json", "index.js", "classes", "functions", "internal", "ranges")),
    "fastify": TypeScript("fastify@5.4.0", ("package.json", "fastify.js", "lib")),
    "ws": TypeScript("ws@8.18.3", ("package.json", "index.js", "lib")),
    "table-core": TypeScript("@tanstack/table-core@8.21.3", ("package.json", "src")),
    "xterm": TypeScript("xterm@5.3.0", ("package.json", "src", "typings")),
    "knex": TypeScript("knex@3.1.0", ("package.json", "knex.js", "lib")),
    "ripgrep": Rust(("ripgrep=14.1.1", "grep=0.3.2", "grep-cli=0.1.11", "grep-matcher=0.1.7", "grep-printer=0.2.2", "grep-regex=0.1.13",
                     "grep-searcher=0.1.14", "ignore=0.4.23", "globset=0.4.15")),
    "fd": Rust(("fd-find=10.2.0",)),
    "serde_json": Rust(("serde_json=1.0.142",)),
    "petgraph": Rust(("petgraph=0.8.2",)),
    "indexmap": Rust(("indexmap=2.10.0",)),
    "bstr": Rust(("bstr=1.12.0",)),
    "walkdir": Rust(("walkdir=2.5.0",)),
    "textwrap": Rust(("textwrap=0.16.2",)),
    "lua": Clang("lua5.4", ("src/*.c",), ("-DLUA_USE_POSIX",)),
    "redis": Clang("redis", ("src/*.c", "deps/hiredis/*.c", "deps/linenoise/linenoise.c", "deps/lua/src/*.c",
                             "deps/hdr_histogram/hdr_histogram.c", "deps/fpconv/*.c"),
                   ("-std=gnu99", "-D_GNU_SOURCE", "-DREDIS_STATIC=", '-DHDR_MALLOC_INCLUDE="hdr_redis_malloc.h"', *(f"-I{{root}}/deps/{one}" for one in (
                       "hiredis", "linenoise", "lua/src", "hdr_histogram", "fpconv"))),
                   ("deps/hiredis/test.c",), ("src/ae_*.c",)),
    "leveldb": Clang("leveldb", ("db/*.cc", "util/*.cc", "table/*.cc", "helpers/memenv/memenv.cc"),
                     ("-I{root}", "-I{root}/include", "-DLEVELDB_PLATFORM_POSIX=1"),
                     ("*/*_test.cc", "util/testutil.cc"), ("util/env_windows.cc",)),
    "fmt": Clang("fmtlib", ("src/format.cc", "src/os.cc"), ("-I{root}/include",)),
    "mbedtls": Clang("mbedtls", ("library/*.c",), ("-I{root}/include", "-I{root}/library")),
    "pugixml": Clang("pugixml", ("src/*.cpp",), ("-I{root}/src",)),
    "yaml-cpp": Clang("yaml-cpp", ("src/*.cpp", "src/contrib/*.cpp"), ("-I{root}/include", "-I{root}/src", "-std=c++17")),
    "zlib": Clang("zlib", ("*.c",), ("-I{root}", "-DHAVE_UNISTD_H")),
    "lz4": Clang("lz4", ("lib/*.c",), ("-I{root}/lib",)),
    "double-conversion": Clang("double-conversion", ("double-conversion/*.cc",), ("-I{root}",)),
    "box2d": Clang("box2d", ("src/*/*.cpp",), ("-I{root}/include", "-I{root}/src")),
    "bzip2": Clang("bzip2", ("*.c",), ("-I{root}",), ("dlltest.c",)),
    "cjson": Clang("cjson", ("cJSON.c", "cJSON_Utils.c"), ("-I{root}",)),
    "jq": Clang("jq", ("src/*.c",), ("-I{root}/src", "-DIEEE_8087", "-D_GNU_SOURCE", '-DJQ_VERSION="1"')),
    "express": TypeScript("express@5.1.0", ("package.json", "index.js", "lib"),
                          traced=("node_modules/.bin/mocha", "--require", "test/support/env", "test/", "test/acceptance/")),
}


def prepare(name, folder, sources=None):
    """The case's sources and key below `folder`, made where they are not there yet."""
    case, tools = CASES[name], folder.parent / "tools"
    folder.mkdir(parents=True, exist_ok=True)
    tools.mkdir(exist_ok=True)
    if sources is not None:
        sources = sources.resolve()
    else:
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
