#!/usr/bin/env python3
"""Time and memory of the code graph beside other indexers, and of callers to depth 5 in what each of them made.

    python3 bench/graph/run.py [--work FOLDER] [--bin FOLDER] [--threads N] PATH...

Contestants, one after the other on a copy of each path that holds its sources only: Pellucid (facts, linking and the
graph's bytes, from nothing), universal-ctags with name matching (`apt install universal-ctags`), and CodeGraph
(npm, pinned), which is run without network. CPU seconds count children; wall time on a busy machine is no measure. The
query is asked of what the contestant keeps: our file of arrays, a dictionary in memory, SQLite. Results go to
bench/results/graph.json and graph.md. `--bin` is where `link` and `callers` are built already.

    python3 bench/graph/run.py --again [--pellucid BINARY] PATH...

How long a run takes, and linking in it, after one file has changed: a call said twice in the body of some function, and a
definition more at the end of the same file; the median of five such edits, each in another file. The graph of the last edit
is compared with that of a fresh store. Results go to bench/results/again.json and again.md.
"""
import argparse, bisect, collections, json, os, platform, re, shutil, sqlite3, statistics, subprocess, sys, time
from pathlib import Path

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path.insert(0, str(HERE.parents[1] / "relations"))
import cases, peers  # noqa: E402

SOURCES = set(".java .py .go .c .h .cc .cpp .cxx .hpp .hh .js .mjs .cjs .jsx .ts .tsx .rs".split())
DEPTH, ASKED = 5, 2000
NAME = re.compile(rb"([A-Za-z_]\w*)\s*\(")


def copy(path, work):
    """The sources and manifests of a folder."""
    to = work / "trees" / Path(path).name
    if not to.exists():
        def left_out(folder, names):
            keep = lambda one: one.is_dir() and one.name not in (".git", "node_modules") or one.suffix in SOURCES or one.suffix in (".json", ".toml", ".mod", ".xml")
            return [name for name in names if not keep(Path(folder) / name)]
        shutil.copytree(path, to, ignore=left_out, symlinks=False, ignore_dangling_symlinks=True)
    return to


def lines(tree):
    return sum(file.read_bytes().count(b"\n") for file in tree.rglob("*") if file.is_file() and file.suffix in SOURCES)


def measure(command, **options):
    """CPU seconds and the peak of memory, children included; and what it said."""
    start = time.monotonic()
    child = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    said = child.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{command[0]} failed:\n{said[-2000:]}")
    return {"cpu": usage.ru_utime + usage.ru_stime, "wall": time.monotonic() - start, "peak_mb": usage.ru_maxrss / 1024}, said


def ours(tree, work, built, threads):
    graph = work / "ours.graph"
    index, said = measure([built / "link", tree, "--quiet", "--threads", threads, "--graph", graph])
    parts = dict(re.findall(r"(extract|layout|link|build) ([\d.]+) s", said))
    linking = sum(float(parts[part]) for part in ("layout", "link", "build"))
    query = json.loads(subprocess.run([built / "callers", graph, str(DEPTH)], check=True, capture_output=True, text=True).stdout)
    return {**index, "linking_share": linking / float(parts["extract"]), "edges": query["edges"], "symbols": query["symbols"],
            "query_median_us": query["median_us"], "query_p99_us": query["p99_us"], "query_max_us": query["max_us"]}


def asked(callers, reached):
    """Median, 99th percentile and maximum of the time that callers to a depth take, in microseconds."""
    every = max(1, len(callers) // ASKED)
    times = []
    for one in sorted(callers)[::every]:
        begun = time.perf_counter()
        reached(one)
        times.append((time.perf_counter() - begun) * 1e6)
    times.sort()
    return {"query_median_us": statistics.median(times), "query_p99_us": times[len(times) * 99 // 100], "query_max_us": times[-1]}


def by_name(tree):
    """Calls by name: who contains `name(` calls every function of that name that ctags knows. Runs in a process of its own."""
    tags = subprocess.run(["ctags", "-R", "--output-format=json", "--fields=+neK", "-f", "-", "."], cwd=tree, capture_output=True, check=True).stdout
    functions, files = collections.defaultdict(list), collections.defaultdict(list)
    for line in tags.splitlines():
        tag = json.loads(line)
        if tag.get("kind") in ("function", "method", "func", "member", "constructor") and "line" in tag:
            at = (tag["path"], tag["line"])
            functions[tag["name"].encode()].append(at)
            files[tag["path"]].append((tag["line"], tag.get("end", tag["line"])))
    callers = collections.defaultdict(set)
    for path, spans in files.items():
        spans.sort()
        starts = [start for start, _ in spans]
        for number, text in enumerate((Path(tree) / path).read_bytes().split(b"\n"), 1):
            at = bisect.bisect_right(starts, number) - 1
            if at < 0 or spans[at][1] < number:
                continue
            for name in NAME.findall(text):
                for target in functions.get(name, ()):
                    if target != (path, number):
                        callers[target].add((path, spans[at][0]))
    return callers


def breadth_first(callers):
    def reached(start):
        seen, front = {start}, [start]
        for _ in range(DEPTH):
            front = [one for node in front for one in callers.get(node, ()) if one not in seen and not seen.add(one)]
    return reached


def ctags(tree, work):
    index, said = measure([sys.executable, HERE, "--by-name", tree])
    found = json.loads(said)
    return {**index, **found}


def codegraph(tree, work):
    folder = work / "codegraph"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree, folder)
    tool = cases.npm(work / "tools", peers.CODEGRAPH) / ".bin" / "codegraph"
    environment = {**os.environ, "HOME": str(work), "CODEGRAPH_TELEMETRY": "0"}
    index, _ = measure([*peers.OFFLINE, tool, "init", "."], cwd=folder, env=environment)
    store = sqlite3.connect(folder / ".codegraph" / "codegraph.db")
    edges, = store.execute("select count(*) from edges").fetchone()
    symbols, = store.execute("select count(*) from nodes").fetchone()
    callers = [target for target, in store.execute("select distinct target from edges where kind = 'calls'")]
    up = f"""with recursive up(id, depth) as (values (?, 0) union
             select source, depth + 1 from up join edges on target = up.id and kind = 'calls' where depth < {DEPTH})
             select count(distinct id) from up"""
    return {**index, "edges": edges, "symbols": symbols, **asked(callers, lambda one: store.execute(up, (one,)).fetchall())}


CALL = re.compile(r"^[ \t]+[A-Za-z_][\w.]*\([^(){}\"']*\);?$", re.M)
MORE = {".java": "class PellucidBench { int bench() { return 1; } }", ".go": "func pellucidBench() int { return 1 }",
        ".c": "int pellucid_bench(void) { return 1; }", ".cc": "int pellucid_bench(void) { return 1; }",
        ".js": "function pellucidBench() { return 1; }", ".ts": "function pellucidBench() { return 1; }",
        ".py": "def pellucid_bench():\n    return 1", ".rs": "fn pellucid_bench() -> i32 { 1 }"}
EDITS = 5


def analysed(pellucid, tree, store, threads):
    """One run: wall, CPU, and what linking took of the wall, in seconds."""
    command = [pellucid, "--store", store, "analyze", tree, "--timings", "--progress", "none", "-j", threads]
    before = os.times()
    begun = time.monotonic()
    said = subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True)
    wall, after = time.monotonic() - begun, os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    link = re.search(r"link +([\d.]+) s", said.stdout + said.stderr)
    return {"wall": wall, "cpu": cpu, "link": float(link.group(1))}


def graphs(store):
    """The newest graph."""
    with sqlite3.connect(store) as database:
        key, = database.execute("select graph from snapshot where graph is not null order by id desc limit 1").fetchone()
    return Path(f"{store}.files", key.hex()).read_bytes()


def again(path, work, pellucid, threads):
    """Times after edits of bodies and of outlines; and whether the last graph is a fresh one's."""
    tree, store = work / "again" / Path(path).name, work / "again" / f"{Path(path).name}.db"
    shutil.rmtree(work / "again", ignore_errors=True)
    shutil.copytree(copy(path, work), tree)
    first = analysed(pellucid, tree, store, threads)
    read = subprocess.run([str(pellucid), "--store", str(store), "query", "SELECT path FROM files", "--format", "jsonl", "--rows", "1000000"],
                          check=True, capture_output=True, text=True).stdout
    files = sorted(tree / json.loads(line)["path"] for line in read.splitlines())
    files = [file for file in files if file.suffix in MORE and CALL.search(file.read_text(errors="replace"))]
    suffix = collections.Counter(file.suffix for file in files).most_common(1)[0][0]
    files = [file for file in files if file.suffix == suffix]
    times = {"body": [], "outline": []}
    for at in range(EDITS):
        file = files[(2 * at + 1) * len(files) // (2 * EDITS)]
        text = file.read_text(errors="replace")
        call = CALL.search(text)
        file.write_text(f"{text[:call.end()]}\n{call.group(0)}{text[call.end():]}")
        times["body"].append(analysed(pellucid, tree, store, threads))
        file.write_text(f"{file.read_text()}\n{MORE[suffix]}\n")
        times["outline"].append(analysed(pellucid, tree, store, threads))
    fresh = work / "again" / "fresh.db"
    analysed(pellucid, tree, fresh, threads)
    if graphs(store) != graphs(fresh):
        raise SystemExit(f"{path}: the graph after the edits is not that of a fresh run")
    middle = lambda runs: {part: statistics.median(run[part] for run in runs) for part in ("wall", "cpu", "link")}
    return {"suffix": suffix, "first": first, **{edit: middle(runs) for edit, runs in times.items()}}


def again_table(results):
    head = "| repository | lines | edit | run: wall s | CPU s | linking: wall s |\n| --- | --- | --- | --- | --- | --- |"
    rows = [head]
    for name, tree in results["trees"].items():
        for edit, told in (("first", "none: everything"), ("body", f"in a body ({tree['suffix']})"), ("outline", "a definition more")):
            one = tree[edit]
            rows.append(f"| {name} | {tree['lines']:,} | {told} | {one['wall']:.2f} | {one['cpu']:.2f} | {one['link']:.2f} |")
    return "\n".join(rows)


def main_again(args):
    results = {"machine": f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.0f}", "trees": {}}
    for path in args.paths:
        results["trees"][Path(path).name] = {"lines": lines(copy(path, args.work)), **again(path, args.work, args.pellucid, args.threads)}
        print(again_table(results), flush=True)
    kept = ROOT / "bench" / "results"
    (kept / "again.json").write_text(json.dumps(results, indent=1) + "\n")
    about = "# One changed file\n\nMedians of five edits; the last graph was compared with a fresh one, byte for byte."
    (kept / "again.md").write_text(f"{about}\nMachine: {results['machine']}. `python3 bench/graph/run.py --again`.\n\n{again_table(results)}\n")


def table(results):
    head = "| repository | lines | tool | CPU s | of ours | peak MB | edges | callers to depth 5: median, 99 %, worst (µs) |\n| --- | --- | --- | --- | --- | --- | --- | --- |"
    rows = [head]
    for name, tree in results["trees"].items():
        own = tree["tools"]["pellucid"]["cpu"]
        for tool, one in tree["tools"].items():
            query = ", ".join(f"{one[f'query_{part}_us']:,.0f}" for part in ("median", "p99", "max"))
            rows.append(f"| {name} | {tree['lines']:,} | {tool} | {one['cpu']:.1f} | {one['cpu'] / own:.1f} | {one['peak_mb']:.0f} | {one['edges']:,} | {query} |")
    return "\n".join(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path(os.environ.get("TMPDIR", "/tmp")) / "pellucid-graph")
    parser.add_argument("--bin", type=Path)
    parser.add_argument("--threads", default="1")
    parser.add_argument("--again", action="store_true", help="time runs after one file has changed")
    parser.add_argument("--pellucid", type=Path, default=Path("pellucid"), help="the binary for --again")
    parser.add_argument("--by-name", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("paths", nargs="*")
    args = parser.parse_args()
    if args.by_name:
        callers = by_name(args.by_name)
        edges = sum(map(len, callers.values()))
        print(json.dumps({"edges": edges, "symbols": len(callers), **asked(callers, breadth_first(callers))}), file=sys.stderr)
        return
    if args.again:
        return main_again(args)
    built = args.bin
    if not built:
        for package, example in (("pellucid-facts", "link"), ("pellucid-graph", "callers")):
            subprocess.run(["cargo", "build", "--release", "-q", "-p", package, "--example", example], cwd=ROOT, check=True)
        built = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "examples"
    (args.work / "tools").mkdir(parents=True, exist_ok=True)
    results = {"machine": f"{platform.machine()}, {os.cpu_count()} cores", "trees": {}}
    for path in args.paths:
        tree = copy(path, args.work)
        tools = {"pellucid": ours(tree, args.work, built, args.threads), "ctags + names": ctags(tree, args.work),
                 peers.CODEGRAPH.rsplit("@", 1)[0].split("/")[-1]: codegraph(tree, args.work)}
        results["trees"][Path(path).name] = {"lines": lines(tree), "tools": tools}
        print(table(results), flush=True)
    kept = ROOT / "bench" / "results"
    (kept / "graph.json").write_text(json.dumps(results, indent=1) + "\n")
    (kept / "graph.md").write_text(f"Machine: {results['machine']}. `python3 bench/graph/run.py`.\n\n{table(results)}\n")


if __name__ == "__main__":
    main()
