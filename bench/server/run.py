#!/usr/bin/env python3
"""The goals for the server and the web UI, measured beside them on a snapshot that is there.

    python3 bench/server/run.py --binary target/release/pellucid --store STORE [--clients 16] [--seconds 5]
        [--live REPOSITORY] [--lint] [--lighthouse]

It serves the store, asks each route from 16 clients at a time about things that the snapshot holds, weighs the JavaScript of
the first screen and the first data, drives the map in Chromium (node with web's dependencies; skipped without) and prints a
table in Markdown. With --live a repository is analysed by jobs of a server over an empty store: how soon the first event
comes, whether a reader that breaks off loses any, how long a cancelled job goes on. With --lint the OpenAPI document is also
checked by Redocly (npx) and the real server is attacked by schemathesis (a virtual environment of its own); both are fetched
on first use. With --lighthouse the pages are held against Lighthouse (npx, desktop, in Chromium).
"""
import argparse, http.client, json, multiprocessing, os, pathlib, re, socket, statistics, subprocess, sys, tempfile, time, urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
REDOCLY, SCHEMATHESIS, LIGHTHOUSE = "2.77.0", "4.32.5", "12.8.2"
PAGES = ["/", "/map", "/explore", "/architecture", "/measures", "/patterns", "/findings", "/query", "/ast", "/changes", "/jobs", "/api"]


class Server:
    """A server over a store; its link is printed once it listens."""

    def __init__(self, binary, store):
        begun = time.monotonic()
        self.process = subprocess.Popen([binary, "--store", store, "serve"], stdout=subprocess.PIPE, text=True)
        self.link = self.process.stdout.readline().strip()
        self.up = time.monotonic() - begun
        parts = urllib.parse.urlsplit(self.link)
        self.host, self.port = parts.hostname, parts.port
        self.token = urllib.parse.parse_qs(parts.query)["token"][0]

    def connect(self):
        return http.client.HTTPConnection(self.host, self.port, timeout=60)

    def get(self, path, connection=None, packed=False):
        connection = connection or self.connect()
        headers = {"Authorization": f"Bearer {self.token}"} | ({"Accept-Encoding": "gzip"} if packed else {})
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        return answer.status, body

    def json(self, path):
        status, body = self.get(f"/api/v1/{path}")
        if status != 200:
            raise SystemExit(f"{path}: {status} {body[:300]!r}")
        return json.loads(body)

    def call(self, method, path, body=None):
        connection = self.connect()
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        connection.request(method, f"/api/v1/{path}", body=body and json.dumps(body), headers=headers)
        answer = connection.getresponse()
        return answer.status, answer.read()

    def post(self, path, body):
        return self.call("POST", path, body)

    def end(self):
        self.process.terminate()
        self.process.wait(30)


def asked(server):
    """Addresses by route, of things that the snapshot holds: those with most uses, spread over the names that there are."""
    rows = server.json("views/functions?limit=60&sort=cognitive&columns=name,file,name_line")["rows"]
    places = [f"{file}:{line}" for _, file, line in rows]
    names = sorted({name for name, *_ in rows if name})
    quote = urllib.parse.quote
    windows = [(x / 4 * 1.6, y / 4, 0.4, 0.25) for x in range(4) for y in range(4)]
    entry = server.json("graph/entry-points?limit=1")["entry_points"]
    start = f"{entry[0]['file']}:{entry[0]['line']}" if entry and entry[0]["line"] else places[0]
    return {
        "search": [f"search?q={quote(name[:5])}" for name in names],
        "neighbours": [f"graph/neighbours?node={quote(place)}" for place in places],
        "callers": [f"graph/callers?node={quote(place)}&depth=3" for place in places],
        "path": [f"graph/path?from={quote(start)}&to={quote(place)}" for place in places],
        "tile": [f"map?x={x}&y={y}&w={w}&h={h}" for x, y, w, h in windows],
        "overview": ["overview"],
        "matrix": ["graph/matrix?budget=40"],
        "findings": ["findings?kind=pattern", "findings?kind=smell"],
        "rows": [f"views/functions?limit=100&sort=cognitive&q={quote(name[:3])}" for name in names],
    }


def one_client(address, token, paths, number, seconds, send):
    """Asks in turn until the time is over; tells milliseconds of good answers and the other statuses. A process and a bare
    socket: what is measured is to be the server, not its client."""
    try:
        # An address of its own, as clients have: the limit on requests is by address. Linux has all of 127.0.0.0/8.
        connection = socket.create_connection(address, 60, (f"127.0.0.{number + 2}", 0))
    except OSError:
        connection = socket.create_connection(address, 60)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    head = f" HTTP/1.1\r\nHost: {address[0]}:{address[1]}\r\nAuthorization: Bearer {token}\r\n\r\n"
    requests = [f"GET /api/v1/{path}{head}".encode() for path in paths]
    times, wrong, at, end = [], [], number, time.monotonic() + seconds
    while time.monotonic() < end:
        begun = time.monotonic()
        connection.sendall(requests[at % len(requests)])
        text = bytearray()
        while (split := text.find(b"\r\n\r\n")) < 0:
            text += connection.recv(1 << 18)
        left = int(re.search(rb"(?i)content-length: *(\d+)", text[:split])[1]) - (len(text) - split - 4)
        while left > 0:
            left -= len(connection.recv(1 << 18))
        status = int(text[9:12])
        if status == 200:
            times.append((time.monotonic() - begun) * 1e3)
        elif status == 429:
            time.sleep(0.05)
        else:
            wrong.append(status)
        at += 7
    send.send((times, wrong))


def clients(server, paths, count, seconds):
    """Milliseconds of every answer that so many clients got, each over a connection of its own and without a pause."""
    for path in paths:
        server.json(path)
    ends, processes = [], []
    for number in range(count):
        receive, send = multiprocessing.Pipe(False)
        wishes = ((server.host, server.port), server.token, paths, number, seconds, send)
        processes.append(multiprocessing.Process(target=one_client, args=wishes))
        ends.append(receive)
    [process.start() for process in processes]
    told = [receive.recv() for receive in ends]
    [process.join() for process in processes]
    wrong = {status for _, statuses in told for status in statuses}
    if wrong:
        print(f"statuses {sorted(wrong)} in {paths[0]}", file=sys.stderr)
    return sorted(time for times, _ in told for time in times)


class Job:
    """A job of a server over an empty store, and its events as one reader sees them."""

    def __init__(self, server, path):
        self.server, self.begun = server, time.monotonic()
        _, body = server.post("jobs", {"kind": "path", "path": str(path)})
        self.id = json.loads(body)["id"]

    def stream(self, after):
        """(id, kind, data, time) of each event after one, until the stream ends."""
        connection = self.server.connect()
        headers = {"Authorization": f"Bearer {self.server.token}", "Last-Event-ID": str(after)}
        connection.request("GET", f"/api/v1/jobs/{self.id}/events", headers=headers)
        answer, event = connection.getresponse(), {}
        while line := answer.readline():
            name, _, value = line.decode().rstrip("\n").partition(": ")
            if name in ("id", "event", "data"):
                event[name] = value
            elif not line.strip() and event:
                if event["event"] == "end":
                    break
                yield int(event["id"]), event["event"], json.loads(event["data"]), time.monotonic()
                event = {}
        connection.close()

    def events(self):
        """The same as a reader sees them whose connection breaks off after every third."""
        seen = 0
        while True:
            count = 0
            for event in self.stream(seen):
                yield event
                seen, count = event[0], count + 1
                if count == 3:
                    break
            else:
                return

    def state(self):
        return self.server.json(f"jobs/{self.id}")["state"]

    def cancel(self):
        """Seconds until it was over."""
        begun = time.monotonic()
        self.server.call("DELETE", f"jobs/{self.id}")
        while self.state() in ("queued", "running"):
            time.sleep(0.005)
        return time.monotonic() - begun


def live(binary, repository):
    """Rows about jobs that are followed and cancelled: after a part of the files, and two seconds into a later step."""
    firsts, cancelled, seen, lost, known = [], [], 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        server = Server(binary, f"{folder}/store")
        try:
            for when in (0.2, 0.6, "link", "detect"):
                job, ids, total = Job(server, repository), [], 0
                events = job.events()
                for number, kind, data, at in events:
                    if not ids:
                        firsts.append(at - job.begun)
                    ids.append(number)
                    if kind == "planned":
                        total = data["files"]
                        known = max(known, total - data["to_read"])
                    if kind == "files":
                        known = max(known, sum(state == "known" for _, state in data["files"]))
                        if not isinstance(when, str) and data["progress"]["done"] >= total * when:
                            break
                    if kind == "step" and data["step"] == when:
                        time.sleep(2)
                        break
                cancelled.append(job.cancel())
                if job.state() != "cancelled":
                    print(f"a cancelled job is {job.state()}", file=sys.stderr)
                ids += [number for number, *_ in events]
                seen += len(ids)
                lost += len(set(range(1, server.json(f"jobs/{job.id}")["last_event"] + 1)) - set(ids))
        finally:
            server.end()
    return [
        ("first event after submitting, s (worst of 4 jobs)", f"{max(firsts):.3f}", "0.2"),
        (f"events lost by a reader that breaks off after every third, of {seen}", str(lost), "0"),
        ("cancel, s: after 20 %, 60 % of the files, while it links, in the search for patterns", " / ".join(f"{one:.2f}" for one in cancelled), "0.5"),
        ("finished files that a cancelled job is seen to leave to the next, at least", f"{known:,}", "kept"),
    ]


def first_screen(server):
    """Gzipped bytes of the scripts that the first page needs, as they are served."""
    _, page = server.get("/")
    scripts = set(re.findall(r'(?:src|href)="(/assets/[^"]+\.js)"', page.decode()))
    total = 0
    for script in scripts:
        total += len(server.get(script, packed=True)[1])
    return total


MAP = """
import { chromium } from "%(playwright)s";
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
// A first visit each time, by the page's own clock: from the click on the link to the frame that shows the boxes.
const visit = async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(() => {
    const look = () => { if (Number(document.querySelector("canvas")?.dataset.boxes) > 10) window.painted = performance.now(); else requestAnimationFrame(look); };
    requestAnimationFrame(look);
  });
  const page = await context.newPage();
  await page.goto(%(link)s);
  await page.goto(new URL("/map", %(link)s).href);
  await page.waitForFunction(() => window.painted, null, { timeout: 120000 });
  return page;
};
const paints = [];
for (let at = 0; at < 6; at++) {
  const page = await visit();
  paints.push(await page.evaluate(() => window.painted));
  await page.context().close();
}
paints.sort((a, b) => a - b);
const page = await visit();
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable");
const figure = async (name) => (await session.send("Performance.getMetrics")).metrics.find((one) => one.name === name).value;
await page.waitForTimeout(1000);
await page.locator("canvas").focus();
await page.keyboard.press("+"); await page.keyboard.press("+"); await page.waitForTimeout(1500);
const before = [await figure("TaskDuration"), await page.evaluate(() => performance.now())];
const frames = page.evaluate(() => new Promise((done) => { let count = 0; const end = performance.now() + 3000; const step = () => { count++; performance.now() < end ? requestAnimationFrame(step) : done(count); }; requestAnimationFrame(step); }));
const box = await page.locator("canvas").boundingBox();
await page.mouse.move(box.x + 500, box.y + 300); await page.mouse.down();
for (let at = 0; at < 60; at++) { await page.mouse.move(box.x + 500 + 80 * Math.sin(at / 8), box.y + 300 + 60 * Math.cos(at / 8)); await page.waitForTimeout(20); }
await page.mouse.up();
const count = await frames;
const [cpu, wall] = [await figure("TaskDuration") - before[0], (await page.evaluate(() => performance.now()) - before[1]) / 1000];
console.log(JSON.stringify({ paints, frames: count / 3, cpu: (cpu * 1000) / (count / 3 * wall), heap: await figure("JSHeapUsedSize"), boxes: await page.evaluate(() => Number(document.querySelector("canvas").dataset.boxes)) }));
await browser.close();
"""


def the_map(link):
    playwright = ROOT / "web/node_modules/playwright-core/index.mjs"
    if not playwright.exists():
        return None
    with tempfile.NamedTemporaryFile("w", suffix=".mjs") as file:
        file.write(MAP % {"playwright": playwright, "link": json.dumps(link)})
        file.flush()
        done = subprocess.run(["node", file.name], capture_output=True, text=True)
    if done.returncode:
        print(done.stderr[-800:], file=sys.stderr)
        return None
    return json.loads(done.stdout)


def lint(server, work):
    """Redocly on the document, schemathesis on the server; whether both are content."""
    work.mkdir(parents=True, exist_ok=True)
    document = work / "openapi.json"
    document.write_bytes(server.get("/api/v1/openapi.json")[1])
    config = ROOT / "bench/server/redocly.yaml"
    redocly = subprocess.run(["npx", "--yes", f"@redocly/cli@{REDOCLY}", "lint", "--config", config, document])
    tool = work / "venv/bin/st"
    if not tool.exists():
        subprocess.run([sys.executable, "-m", "venv", work / "venv"], check=True)
        subprocess.run([work / "venv/bin/pip", "-q", "install", f"schemathesis=={SCHEMATHESIS}"], check=True)
    # Left alone: what makes jobs, tokens and sessions, and what does not end by itself.
    command = [
        tool, "run", document, "--url", f"http://{server.host}:{server.port}", "-H", f"Authorization: Bearer {server.token}",
        "--exclude-path-regex", "events$|export|tokens|session$|uploads|csp-report", "--exclude-method", "DELETE",
        "--exclude-operation-id", "post_jobs", "--exclude-operation-id", "post_jobs_id_rerun",
        "--max-examples", "20", "--seed", "1", "--mode", "all",
        "--checks", "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
        "response_schema_conformance,unsupported_method,use_after_free,ignored_auth",
        "--rate-limit", "100/s", "--request-timeout", "60",
    ]
    return redocly.returncode == 0 and subprocess.run(command, cwd=work).returncode == 0


def lighthouse(server, work):
    """Rows with performance, accessibility and best practices of each page, in hundredths."""
    work.mkdir(parents=True, exist_ok=True)
    connection = server.connect()
    connection.request("GET", f"/?token={server.token}")
    cookie = connection.getresponse().getheader("set-cookie").split(";")[0]
    (work / "headers.json").write_text(json.dumps({"Cookie": cookie}))
    rows, names = [], ["performance", "accessibility", "best-practices"]
    for page in PAGES:
        command = [
            "npx", "--yes", f"lighthouse@{LIGHTHOUSE}", f"http://{server.host}:{server.port}{page}", "--quiet", "--preset=desktop",
            f"--only-categories={','.join(names)}", "--chrome-flags=--headless=new --no-sandbox", "--output=json",
            f"--extra-headers={work / 'headers.json'}", f"--output-path={work / 'lighthouse.json'}",
        ]
        # On a busy machine Chromium misses the beginning of its own trace now and then.
        for tries in range(3):
            done = subprocess.run(command, check=tries == 2, env=os.environ | {"CHROME_PATH": os.environ.get("CHROMIUM", "/usr/bin/chromium")})
            if done.returncode == 0:
                break
        found = json.loads((work / "lighthouse.json").read_text())["categories"]
        scores = " / ".join("-" if found[name]["score"] is None else f"{found[name]['score'] * 100:.0f}" for name in names)
        rows.append((f"Lighthouse {page}: performance / accessibility / best practices", scores, "95 / 100 / 100"))
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=ROOT / "target/release/pellucid")
    parser.add_argument("--store", required=True)
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "pellucid-bench-server")
    parser.add_argument("--live", type=pathlib.Path, metavar="REPOSITORY")
    parser.add_argument("--lint", action="store_true")
    parser.add_argument("--lighthouse", action="store_true")
    args = parser.parse_args()
    server = Server(args.binary, args.store)
    try:
        begun = time.monotonic()
        facts = server.json("overview")
        first = server.up + time.monotonic() - begun
        rows = [("first answer after start, s", f"{first:.2f}", "5")]
        rows.append(("JavaScript of the first screen, KB gzipped", f"{first_screen(server) / 1024:.0f}", "200"))
        data = sum(len(server.get(f"/api/v1/{path}", packed=True)[1]) for path in ["session", "snapshots?limit=100", "overview", "map?width=1360&height=660"])
        rows.append(("data of the first screen and the map, KB gzipped", f"{data / 1024:.0f}", "150"))
        goals = {"search": "30", "neighbours": "10", "path": "50", "tile": "20"}
        for route, addresses in asked(server).items():
            times = clients(server, addresses, args.clients, args.seconds)
            at = lambda share: times[min(len(times) - 1, int(len(times) * share))]
            found = f"{at(0.95):.1f} (median {statistics.median(times):.1f}, {len(times) / args.seconds:.0f}/s)" if times else "none"
            rows.append((f"{route}, p95 ms under {args.clients} clients", found, goals.get(route, "")))
        drawn = the_map(server.link)
        if drawn:
            paints = drawn["paints"]
            rows.append((f"map: first paint, ms, middle of {len(paints)} first visits", f"{statistics.median(paints):.0f} ({paints[0]:.0f} to {paints[-1]:.0f})", "300"))
            rows.append(("map: frames a second while panning", f"{drawn['frames']:.0f}", "30"))
            rows.append((f"map: CPU ms a frame while panning, {drawn['boxes']} boxes", f"{drawn['cpu']:.1f}", "16"))
            rows.append(("map: heap of the page, MB", f"{drawn['heap'] / 1e6:.0f}", "80"))
        if args.live:
            rows += live(args.binary, args.live.resolve())
        if args.lighthouse:
            rows += lighthouse(server, args.work)
        name, size = facts["project"]["name"], facts["repository"]
        print(f"{name}: {size['source_lines']:,} lines of code, {size['functions']:,} functions; {os.cpu_count()} processors\n")
        print("| what | measured | goal |\n| --- | --- | --- |")
        for row in rows:
            print(f"| {' | '.join(row)} |")
        ok = not args.lint or lint(server, args.work)
    finally:
        server.end()
    sys.exit(0 if ok else 1)


if __name__ == "__main__":
    main()
