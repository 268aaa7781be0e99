#!/usr/bin/env python3
"""Time and memory of the code graph beside other indexers, and of callers to depth 5 in what each of them made.

    python3 bench/graph/run.py [--work FOLDER] [--bin FOLDER] [--threads N] PATH...

Contestants, one after the other on a copy of each path that holds its sources only: Pellucid (facts, linking and the
graph's bytes, from nothing), universal-ctags with name matching (`apt install universal-ctags`), and CodeGraph
(npm, pinned), which is run without network. CPU seconds count children; wall time on a busy machine is no measure. The
query is asked of what the contestant keeps: our file of arrays, a dictionary in memory, SQLite. Results go to
bench/results/graph.json and graph.md. `--bin` is where `link` and `callers` are built already.
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
    parser.add_argument("--by-name", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("paths", nargs="*")
    args = parser.parse_args()
    if args.by_name:
        callers = by_name(args.by_name)
        edges = sum(map(len, callers.values()))
        print(json.dumps({"edges": edges, "symbols": len(callers), **asked(callers, breadth_first(callers))}), file=sys.stderr)
        return
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
