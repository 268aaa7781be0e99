#!/usr/bin/env python3
"""Hostile input at full size, on the real binary: too slow or too privileged for the test suite.

    python3 bench/robustness/run.py [--work FOLDER] [--binary FILE] [--only CASE,...] [--thousands N]

Each case ends in a completed run or a clear diagnostic, and leaves a sound store; else it is FAILED and the script ends
with 1. The full disk is a small tmpfs and needs root; where it cannot be mounted the case is skipped and says so.
"""
import argparse, os, random, shutil, signal, subprocess, sys, tempfile, time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEPTH = 100_000
# What nests, by file: what stands before, opens, closes and after.
NESTED = {
    "deep.c": ("int f(int a) { ", "if (a) { ", "} ", "return a; }\n"),
    "deep.cpp": ("int f(int a) { return ", "(\n", ")\n", "a; }\n"),
    "deep.go": ("package p\nfunc f(a bool) {\n", "if a {\n", "}\n", "}\n"),
    "Deep.java": ("class Deep { int f(int a) { ", "while (a > 0) { ", "} ", "return a; } }\n"),
    "deep.js": ("f(", "[\n", "]\n", ");\n"),
    "deep.py": ("x = ", "(\n", ")\n", "\n"),
    "deep.rs": ("fn f(a: bool) { ", "if a { ", "} ", "}\n"),
    "deep.ts": ("let x: ", "Array<\n", ">\n", ";\n"),
}
GO = "package p\n\nfunc F{0}(a int) int {{\n\tif a > {0} {{\n\t\treturn 1\n\t}}\n\treturn 0\n}}\n"


class Place:
    def __init__(self, work, binary, thousands):
        self.thousands = thousands
        self.folder = Path(tempfile.mkdtemp(dir=work))
        self.code = self.folder / "code"
        self.code.mkdir()
        self.binary, self.store = binary, self.folder / "store.db"

    def write(self, name, content):
        path = self.code / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def command(self, *arguments, store=None):
        return [str(self.binary), "--store", str(store or self.store), *map(str, arguments)]

    def run(self, *arguments, expect=0, store=None, limit=3600):
        start = time.monotonic()
        child = subprocess.Popen(self.command(*arguments, store=store), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                 cwd=self.code)
        out, err = child.communicate(timeout=limit)
        self.seconds = time.monotonic() - start
        said = err.decode(errors="replace")
        assert child.returncode == expect, f"exit {child.returncode}, expected {expect}: {said[-400:]}"
        assert "panicked" not in said, said[-400:]
        return out.decode(errors="replace"), said

    def analyze(self, *arguments, **more):
        return self.run("analyze", ".", *arguments, **more)

    def verify(self, store=None):
        self.run("store", "verify", store=store)

    def count(self, what, store=None):
        out, _ = self.run("query", f"SELECT count(*) FROM {what}", "--format", "csv", store=store)
        return int(out.split()[-1])


def large_file(place):
    line = "x{0} = f({0}) if a and b else [{0}, {0}]\n"
    place.write("large.py", "".join(line.format(at) for at in range(2_700_000)))
    place.write("fine.go", GO.format(1))
    size = (place.code / "large.py").stat().st_size >> 20
    place.analyze()
    default = place.seconds
    said, _ = place.run("report", "--scope", "diagnostics", "--format", "csv")
    assert "S001" in said, said
    place.analyze("--set", "source.max-file-size=200000000")
    whole = place.seconds
    assert place.count("symbols WHERE file = 'large.py'") > 0
    return f"{size} MB: left out with S001 in {default:.1f} s; let in, read in {whole:.0f} s"


def nesting(place):
    for name, (before, opening, closing, after) in NESTED.items():
        place.write(name, before + opening * DEPTH + closing * DEPTH + after)
    place.analyze()
    seconds = place.seconds
    place.verify()
    assert place.count("files") == len(NESTED)
    said, _ = place.run("report", "--scope", "diagnostics", "--format", "csv")
    assert "X001" not in said, said
    return f"{len(NESTED)} files nested {DEPTH} deep, every language, in {seconds:.1f} s"


def tiny_files(place):
    for folder in range(place.thousands):
        base = place.code / f"d{folder}"
        base.mkdir()
        for at in range(1000):
            (base / f"f{at}.go").write_text(GO.format(folder * 1000 + at))
    usage = peak(place.command("analyze", "."), place.code)
    assert place.count("functions") == place.thousands * 1000
    again = peak(place.command("analyze", "."), place.code)
    place.verify()
    return (f"{place.thousands * 1000:,} files in {usage[0]:.0f} s, peak {usage[1]:.0f} MB; again, nothing changed: {again[0]:.0f} s, "
            f"{again[1]:.0f} MB")


def peak(command, folder):
    start = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, f"exit {status}"
    return time.monotonic() - start, usage.ru_maxrss / 1024


def odd_bytes(place):
    place.write("invalid.py", b"x = '\xff\xfe\xc3'\ndef f(): pass\n")
    place.write("nul.go", b"package p\n\0\0\0\n")
    place.write("utf16.java", "\ufeffclass A { void m() { } }".encode("utf-16-le"))
    place.write(os.fsdecode(b"new\nline\xff.go"), GO.format(1))
    place.analyze()
    files = place.count("files")
    assert files == 3, files
    return f"{files} of 4 read, the binary one left out"


def links_and_doors(place):
    place.write("a/b/c.go", GO.format(1))
    os.symlink("..", place.code / "a/loop")
    os.symlink("/", place.code / "root")
    os.symlink("self", place.code / "self")
    os.mkfifo(place.code / "pipe.go")
    place.write("closed/d.go", GO.format(2))
    (place.code / "closed").chmod(0)
    command = place.command("analyze", ".")
    if os.geteuid() == 0:
        place.folder.chmod(0o777)
        place.code.chmod(0o755)
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
    done = subprocess.run(command, cwd=place.code, capture_output=True, timeout=60)
    (place.code / "closed").chmod(0o755)
    assert done.returncode == 0, done.stderr
    left_out, _ = place.run("report", "--scope", "left-out", "--format", "csv")
    assert "closed/,unreadable" in left_out and left_out.count("symlink") == 3, left_out
    return "three links, a pipe and a closed folder left out"


def changing(place):
    for at in range(5000):
        place.write(f"d{at % 50}/f{at}.go", GO.format(at))
    child = subprocess.Popen(place.command("analyze", "."), cwd=place.code, stdout=subprocess.DEVNULL)
    edits = 0
    while child.poll() is None:
        at = random.randrange(5000)
        place.write(f"d{at % 50}/f{at}.go", GO.format(at) * random.randrange(1, 50))
        edits += 1
    assert child.returncode == 0
    place.analyze()
    same_as_cold(place)
    return f"{edits} edits during the run"


def same_as_cold(place):
    cold = place.folder / "cold.db"
    place.analyze(store=cold)
    reports = [place.run("report", "--scope", "functions", "--format", "jsonl", store=store)[0]
               for store in (place.store, cold)]
    assert reports[0] == reports[1], "the reports differ"


def full_disk(place):
    disk = place.folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(disk)], capture_output=True)
    if mounted.returncode != 0:
        return "SKIPPED: a tmpfs cannot be mounted here"
    try:
        for at in range(8000):
            place.write(f"d{at % 50}/f{at}.go", GO.format(at))
        store = disk / "store.db"
        _, said = place.analyze(store=store, expect=2)
        assert "no space left" in said, said
        subprocess.run(["mount", "-o", "remount,size=200m", str(disk)], check=True)
        place.verify(store)
        place.analyze(store=store)
        assert place.count("functions", store) == 8000
        return "refused with no space left, sound, completed with more space"
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def kill(place):
    for at in range(20000):
        place.write(f"d{at % 100}/f{at}.go", GO.format(at) * 3)
    for delay in (0.3, 0.6, 1.0, 1.5, 2.0):
        child = subprocess.Popen(place.command("analyze", "."), cwd=place.code, stdout=subprocess.DEVNULL)
        time.sleep(delay)
        child.send_signal(signal.SIGKILL)
        child.wait()
        if place.store.exists():
            place.verify()
    out, _ = place.analyze()
    same_as_cold(place)
    return f"five kills; then {out.splitlines()[0].split(';')[0]}, and the report of a cold run"


CASES = [nesting, large_file, odd_bytes, links_and_doors, changing, full_disk, kill, tiny_files]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--binary", type=Path, default=ROOT / "target/release/pellucid")
    parser.add_argument("--only", default="")
    parser.add_argument("--thousands", type=int, default=1000, help="thousands of tiny files")
    args = parser.parse_args()
    failed = False
    for case in CASES:
        if args.only and case.__name__ not in args.only.split(","):
            continue
        place = Place(args.work, args.binary.resolve(), args.thousands)
        try:
            print(f"{case.__name__}: {case(place)}", flush=True)
        except Exception as error:  # every other case still runs
            failed = True
            print(f"{case.__name__}: FAILED: {type(error).__name__}: {str(error)[:600]}", flush=True)
        shutil.rmtree(place.folder, ignore_errors=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
