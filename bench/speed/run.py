#!/usr/bin/env python3
"""Speed and memory of Pellucid beside the bare parse and other tools, interleaved on the same files.

    python3 bench/speed/run.py [--work FOLDER] [--rounds N] [--only NAME,...] PATH...

Each path is copied without what Pellucid leaves out, so that every tool reads the same files. Tools are installed by
name and pinned version below FOLDER, once. Within a round every contestant runs once on each copy; ratios are taken
within rounds and their median is printed, because two runs of the same program differ by 12 % on a busy machine and
neighbours in time differ less. The results go to bench/results/speed.json and speed.md.
"""
import argparse, json, os, platform, shutil, signal, statistics, subprocess, sys, threading, time
from pathlib import Path

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
# Seconds that one run may take.
LONGEST = 300
BCA, LIZARD, AST_GREP = "2.4.0", "1.24.0", "0.45.0"


def sh(*command, **more):
    return subprocess.run([str(part) for part in command], check=True, **more)


def install(work, build):
    tools = work / "tools"
    tools.mkdir(parents=True, exist_ok=True)
    if not (tools / "bin/bca").exists():
        sh("cargo", "install", "big-code-analysis-cli", "--version", BCA, "--locked", "--root", tools)
    if not (tools / "v/bin/lizard").exists():
        sh(sys.executable, "-m", "venv", tools / "v")
        sh(tools / "v/bin/pip", "-q", "install", f"lizard=={LIZARD}", f"ast-grep-cli=={AST_GREP}")
    if build:
        sh("cargo", "build", "--release", "-q", "-p", "pellucid", cwd=ROOT)
        sh("cargo", "build", "--release", "-q", "-p", "pellucid-facts", "--example", "speed", cwd=ROOT)
    return tools


def copy(speed, path, work):
    """The files that are analysed, alone in a folder of their own."""
    to = work / "trees" / Path(path).name
    if not to.exists():
        listed = sh(speed, "list", "1", path, capture_output=True, text=True).stdout.splitlines()
        for name in listed:
            target = to / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path(path) / name, target)
    return to


def contestants(tools, work):
    """Name -> threads -> command on a tree. What a command prints is thrown away."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
    speed, pellucid = target / "examples/speed", target / "pellucid"
    store = work / "store.db"
    step = lambda name: lambda tree, threads: [speed, name, threads, tree]
    ast_grep = tools / "v/bin/ast-grep"
    rule = "id: c\nlanguage: {0}\nrule: {{kind: {1}}}"
    rules = "\n---\n".join(
        rule.format(language, kind)
        for language, kind in [("Java", "method_invocation"), ("Go", "call_expression"), ("Python", "call"),
                               ("Rust", "call_expression"), ("C", "call_expression"), ("Cpp", "call_expression"),
                               ("JavaScript", "call_expression"), ("TypeScript", "call_expression"),
                               ("Tsx", "call_expression")])
    return {
        "parse": step("parse"),
        "extract": step("extract"),
        "measure": step("measure"),
        "analyze": lambda tree, threads: [pellucid, "--store", store, "analyze", tree, "--jobs", threads],
        "bca": lambda tree, threads: [tools / "bin/bca", "metrics", "--no-config", "--no-ignore", "--no-skip-generated",
                                      "-j", threads, "-p", tree, "-O", "json"],
        "ast-grep": lambda tree, threads: [ast_grep, "scan", "--inline-rules", rules, "-j", threads, tree, "--json=stream"],
        # On several threads it does not come to an end.
        "lizard": lambda tree, threads: [tools / "v/bin/lizard", tree] if threads == "1" else None,
    }


def measure(command):
    """Wall and CPU seconds and the peak of memory, children included."""
    start = time.monotonic()
    child = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, start_new_session=True)
    # Some tools hang: they and what they started are ended, and the exit code says so.
    alarm = threading.Timer(LONGEST, lambda: os.killpg(child.pid, signal.SIGKILL))
    alarm.start()
    _, status, usage = os.wait4(child.pid, 0)
    alarm.cancel()
    return {"wall": time.monotonic() - start, "cpu": usage.ru_utime + usage.ru_stime,
            "peak_mb": usage.ru_maxrss / 1024, "exit": os.waitstatus_to_exitcode(status)}


def fresh(work):
    for file in work.glob("store.db*"):
        file.unlink()


def warm(pellucid, tree, work):
    """CPU seconds of a cold run, of one after one changed file, and of one after nothing changed."""
    fresh(work)
    command = [pellucid, "--store", work / "store.db", "analyze", tree, "--jobs", "1"]
    old = time.time() - 3600
    for file in tree.rglob("*"):
        os.utime(file, (old, old))
    # A file touched in the last seconds is not trusted to be the same, and setting its time is a touch.
    time.sleep(3)
    cold = measure(command)
    # The median file: neither the largest nor an empty one.
    files = sorted((f for f in tree.rglob("*") if f.is_file()), key=lambda f: (f.stat().st_size, f))
    file = files[len(files) // 2]
    text = file.read_bytes()
    file.write_bytes(text + b"\n")
    changed = measure(command)
    same = measure(command)
    file.write_bytes(text)
    return {"cold": cold, "changed": changed, "same": same}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path(os.environ.get("TMPDIR", "/tmp")) / "pellucid-speed")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="contestants, separated by commas")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--no-build", action="store_true", help="measure the release build that is there")
    parser.add_argument("paths", nargs="+")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    tools = install(args.work, not args.no_build)
    all_of_them = contestants(tools, args.work)
    names = [name for name in all_of_them if not args.only or name in args.only.split(",")]
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
    rows, warm_rows = [], {}
    for path in args.paths:
        tree = copy(target / "examples/speed", path, args.work)
        loaded = sh(target / "examples/speed", "load", "1", tree, capture_output=True, text=True).stdout
        lines = json.loads(loaded)["lines"]
        for number in range(args.rounds):
            for threads in args.threads.split(","):
                for name in names:
                    fresh(args.work)
                    command = all_of_them[name](tree, threads)
                    if command is None:
                        continue
                    row = measure(command)
                    row |= {"tree": tree.name, "lines": lines, "tool": name, "threads": int(threads), "round": number}
                    rows.append(row)
                    print(f"{tree.name} round {number} {name} x{threads}: {row['cpu']:.2f} s CPU, "
                          f"{row['wall']:.2f} s wall, {row['peak_mb']:.0f} MB, exit {row['exit']}", file=sys.stderr)
        if "analyze" in names:
            warm_rows[tree.name] = warm(target / "pellucid", tree, args.work)
    report(rows, warm_rows, names)


def report(rows, warm_rows, names):
    trees = list(dict.fromkeys(row["tree"] for row in rows))
    threads = sorted({row["threads"] for row in rows})

    def of(tree, name, count):
        return [row for row in rows if (row["tree"], row["tool"], row["threads"]) == (tree, name, count)]

    def median(values):
        values = list(values)
        return statistics.median(values) if values else float("nan")

    model = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.processor())
    machine = f"{model}, {os.cpu_count()} processors, {platform.system()} {platform.release()}"
    load = os.getloadavg()
    out = [f"# Speed\n\nMachine: {machine}; load during the run about {load[1]:.1f} "
           "(where it is above the thread count, trust ratios and CPU time only).\n",
           "kLOC per CPU second on 1 thread; in brackets the share of the bare parse in the same round, and peak memory.\n",
           "| tree | kLOC | " + " | ".join(names) + " |", "| --- | --- |" + " --- |" * len(names)]
    for tree in trees:
        cells = []
        for name in names:
            mine = of(tree, name, threads[0])
            rate = median(row["lines"] / row["cpu"] / 1e3 for row in mine)
            floor = {row["round"]: row["cpu"] for row in of(tree, "parse", threads[0])}
            share = median(floor[row["round"]] / row["cpu"] for row in mine if row["round"] in floor)
            peak = max(row["peak_mb"] for row in mine)
            failed = " FAILED" if any(row["exit"] not in (0, 1) for row in mine) else ""
            cells.append(f"{rate:.0f} ({share:.2f}, {peak:.0f} MB){failed}")
        out.append(f"| {tree} | {rows_lines(rows, tree) / 1e3:.0f} | " + " | ".join(cells) + " |")
    if len(threads) > 1:
        out += ["", f"Wall time on {threads[0]} / on {threads[-1]} threads, and peak memory on {threads[-1]}.\n",
                "| tree | " + " | ".join(names) + " |", "| --- |" + " --- |" * len(names)]
        for tree in trees:
            cells = []
            for name in names:
                single = {row["round"]: row["wall"] for row in of(tree, name, threads[0])}
                many = of(tree, name, threads[-1])
                if not many:
                    cells.append("-")
                    continue
                cells.append(f"{median(single[row['round']] / row['wall'] for row in many):.2f} "
                             f"({max(row['peak_mb'] for row in many):.0f} MB)")
            out.append(f"| {tree} | " + " | ".join(cells) + " |")
    if warm_rows:
        out += ["", "Runs on a store that is there, as CPU time (and share of a cold run).\n",
                "| tree | cold | one file changed | nothing changed |", "| --- | --- | --- | --- |"]
        for tree, runs in warm_rows.items():
            cold = runs["cold"]["cpu"]
            cell = lambda kind: f"{runs[kind]['cpu'] * 1e3:.0f} ms ({runs[kind]['cpu'] / cold:.1%})"
            out.append(f"| {tree} | {cold:.2f} s | {cell('changed')} | {cell('same')} |")
    text = "\n".join(out) + "\n"
    results = ROOT / "bench/results"
    results.mkdir(exist_ok=True)
    (results / "speed.md").write_text(text)
    (results / "speed.json").write_text(json.dumps({"machine": machine, "runs": rows, "warm": warm_rows}, indent=1))
    print(text)


def rows_lines(rows, tree):
    return next(row["lines"] for row in rows if row["tree"] == tree)


if __name__ == "__main__":
    main()
