// The web UI in a real browser, on a real server, over analysed code with hostile names in it.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const binary = process.env.PELLUCID ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/pellucid");
const browserPath = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const axe = readFileSync(join(root, "web/node_modules/axe-core/axe.min.js"), "utf8");
const HOSTILE = "<img src=x onerror=alert(1)>";
const PAGES = ["/", "/map", "/explore?at=a.go:5", "/architecture", "/architecture?view=cycles", "/architecture?view=coupling", "/architecture?view=layers", "/architecture?view=rules", "/measures", "/measures?view=hotspots", "/measures?view=clones", "/measures?view=unused", "/measures?view=trends", "/patterns", "/findings", "/explore?at=uml/Shape.java:2&view=classes", "/explore?at=cmd/main.go:5&view=calls", "/findings?view=left_out", "/query", "/ast?at=a.go", "/changes", "/jobs", "/api"];

// `main` calls `A` calls `B` calls `c`; `back` closes a circle between the folders `one` and `two`.
const PROGRAM = {
  "go.mod": "module example.com/m\n\ngo 1.21\n",
  "one/one.go": 'package one\n\nimport "example.com/m/two"\n\nfunc A() int { return two.B() }\n',
  "two/two.go": 'package two\n\nimport "example.com/m/one"\n\nfunc B() int { return c() }\n\nfunc c() int { return 1 }\n\nfunc back() int { return one.A() }\n',
  "cmd/main.go": 'package main\n\nimport "example.com/m/one"\n\nfunc main() {\n\tone.A()\n}\n',
};

// An interface with a type that implements it and one that has it.
Object.assign(PROGRAM, {
  "uml/Shape.java": "package uml;\npublic interface Shape { double area(); }\n",
  "uml/Square.java": "package uml;\npublic class Square implements Shape { private double side; public double area() { return side * side; } }\n",
  "uml/Picture.java": "package uml;\npublic class Picture { private Shape shape; Shape shown() { return shape; } }\n",
});

// A class that is a pattern, and one that nobody uses.
Object.assign(PROGRAM, {
  "uml/Registry.java": "package uml;\npublic class Registry {\n    private static Registry instance;\n    private Registry() {}\n    public static Registry getInstance() {\n        if (instance == null) instance = new Registry();\n        return instance;\n    }\n}\n",
});

let folder, code, server, link, origin, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pellucid-ui-"));
  code = join(folder, "code");
  mkdirSync(join(code, "lib"), { recursive: true });
  writeFileSync(join(code, "a.go"), `package p\n\n// ${HOSTILE}</script><script>alert(2)</script>\n\nfunc Tangled(a, b int) int {\n\tfor a > 1 {\n\t\tif a > 2 && b > 3 {\n\t\t\treturn 1\n\t\t}\n\t}\n\treturn len("${HOSTILE}")\n}\n`);
  writeFileSync(join(code, "lib", `${HOSTILE}.py`), `class Widget:\n    def send(self, x):\n        if x:\n            return "\u{1F600}"\n        return None\n`);
  for (let at = 0; at < 60; at++) writeFileSync(join(code, "lib", `m${at}.py`), `def f${at}(x):\n    return x\n`.repeat(1 + (at % 7)));
  for (const [path, text] of Object.entries(PROGRAM)) {
    mkdirSync(dirname(join(code, path)), { recursive: true });
    writeFileSync(join(code, path), text);
  }
  const store = join(folder, "store.db");
  const run = (program, args, cwd = folder) => {
    const done = spawnSync(program, args, { cwd, encoding: "utf8" });
    assert.equal(done.status, 0, `${program} ${args.join(" ")}: ${done.stderr}`);
  };
  const git = (...args) => run("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false", ...args], code);
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "first");
  writeFileSync(join(code, "a.go"), `${readFileSync(join(code, "a.go"), "utf8")}\n// again\n`);
  git("commit", "-qam", "second");
  run(binary, ["--store", store, "analyze", code]);
  run(binary, ["--store", store, "history", code]);
  server = spawn(binary, ["--store", store, "serve"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  link = await new Promise((resolve) => server.stdout.once("data", (text) => resolve(String(text).trim())));
  origin = new URL(link).origin;
  browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  server?.kill("SIGINT");
  rmSync(folder, { recursive: true, force: true });
});

/** A page that is let in; what goes wrong in it, or leaves this machine, is noted. */
async function enter(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("dialog", (dialog) => { wrong.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
  page.on("request", (request) => { if (new URL(request.url()).origin !== origin) wrong.push(`a request to ${request.url()}`); });
  page.on("console", (message) => { if (/Content.Security.Policy|Trusted/i.test(message.text())) wrong.push(message.text()); });
  await page.goto(link);
  return { page, context, wrong };
}

/** Nothing on the page keeps anybody out, as far as axe can tell. */
async function accessible(page, what) {
  // Through the debugger: the page itself may run no script that is not the server's.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { rules: { "target-size": { enabled: true } } }));
  assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes[0].target}`), [], what);
}

const settle = async (page) => {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector(".skeleton") && document.querySelector("main h1"));
};

for (const theme of ["dark", "light"]) {
  test(`every page is there, accessible and quiet (${theme})`, async () => {
    const { page, context, wrong } = await enter({ colorScheme: theme });
    for (const path of PAGES) {
      await page.goto(origin + path);
      await settle(page);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), theme);
      assert.equal(await page.locator("img").count(), 0, `${path}: text of the code became markup`);
      await accessible(page, path);
    }
    assert.deepEqual(wrong, []);
    await context.close();
  });
}

test("nothing broke the content security policy", async () => {
  const text = await (await fetch(`${origin}/metrics`)).text();
  assert.match(text, /^pellucid_csp_reports_total 0$/m);
});

test("without the link's token nobody gets in, and is told how", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByText("not let in yet").waitFor();
  await context.close();
});

test("the map is drawn, moves by keyboard, and keeps its places under another lens", async () => {
  const { page, context, wrong } = await enter();
  await page.goto(`${origin}/map`);
  await settle(page);
  const canvas = page.locator("canvas");
  await page.waitForFunction(() => Number(document.querySelector("canvas")?.dataset.boxes) > 40);
  const colors = () => page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4 * 97) seen.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    return seen.size;
  });
  await page.waitForTimeout(200);
  assert.ok((await colors()) > 4, "the canvas is blank");
  await canvas.focus();
  for (const key of ["+", "+", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
  await page.waitForURL(/win=/);
  const place = new URL(page.url()).searchParams.get("win");
  await page.getByRole("radio", { name: "Language" }).click();
  await page.waitForURL(/lens=language/);
  assert.equal(new URL(page.url()).searchParams.get("win"), place);
  await page.getByRole("button", { name: "Show as table" }).click();
  await page.getByRole("cell", { name: /\.py/ }).first().waitFor();
  await page.goto(`${origin}/map?as=table&lens=patterns`);
  await page.getByRole("row", { name: /uml folder .* [1-9]\d* patterns?$/ }).waitFor();
  await page.getByRole("radio", { name: "Violations" }).click();
  await page.getByText("have no rules of architecture").waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a definition is found, opened and explained by keyboard alone", async () => {
  const { page, context, wrong } = await enter();
  await settle(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("tang");
  await page.getByRole("option", { name: /Tangled/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/explore\?.*at=/);
  await settle(page);
  await page.getByRole("heading", { name: "Tangled", level: 1 }).waitFor();
  await page.getByText("for nesting").first().waitFor();
  assert.ok((await page.locator(".code").innerText()).includes(HOSTILE));
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.waitForURL(/\/measures/);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("who calls it, what goes in circles: told with certainty, place and cuts", async () => {
  const { page, context, wrong } = await enter();
  await page.goto(`${origin}/explore?at=${encodeURIComponent("two/two.go:7")}&depth=3`);
  await settle(page);
  const callers = page.getByRole("region", { name: "Callers" });
  await callers.getByRole("link", { name: "main", exact: true }).waitFor();
  await callers.getByText("resolved").first().waitFor();
  await page.getByRole("button", { name: "function B", exact: true }).waitFor();
  await page.goto(`${origin}/architecture`);
  await settle(page);
  await page.getByRole("rowheader", { name: /cmd/ }).waitFor();
  await page.getByRole("radio", { name: "cycles" }).click();
  await page.getByRole("heading", { name: /Cycle 1: 2 modules/ }).waitFor();
  await page.getByRole("heading", { name: /Cut this edge/ }).waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a link opens what it was copied from", async () => {
  const { page, context } = await enter();
  await page.goto(`${origin}/measures?view=files&sort=lines&order=asc&q=lib`);
  await settle(page);
  await page.getByRole("radio", { name: "files", checked: true }).waitFor();
  assert.match(await page.locator(".table-foot").innerText(), /61 files/);
  await page.goto(`${origin}/query?sql=${encodeURIComponent("SELECT count(*) AS n FROM files")}`);
  await settle(page);
  await page.getByRole("button", { name: /Run/ }).click();
  await page.getByRole("cell", { name: "69", exact: true }).waitFor();
  await page.goto(`${origin}/query?as=graph&sql=${encodeURIComponent(`SELECT module AS "from", language AS "to", files FROM (SELECT module, language, count(*) AS files FROM files GROUP BY 1, 2)`)}`);
  await settle(page);
  await page.getByRole("button", { name: /Run/ }).click();
  await page.getByRole("img", { name: "python" }).waitFor();
  await page.goto(`${origin}/query?as=map&sql=${encodeURIComponent("SELECT path, lines FROM files")}`);
  await settle(page);
  await page.getByRole("button", { name: /Run/ }).click();
  await page.waitForFunction(() => Number(document.querySelector("canvas")?.dataset.boxes) > 40);
  await context.close();
});

test("a job shows its progress live, and a second state can be compared with the first", async () => {
  const { page, context, wrong } = await enter();
  writeFileSync(join(code, "b.go"), "package p\n\nfunc Fresh() {}\n");
  await page.goto(`${origin}/jobs`);
  await settle(page);
  await page.getByLabel(/Folder or archive/).fill(code);
  await page.getByRole("button", { name: "Analyse" }).click();
  await page.waitForURL(/job=/);
  await page.locator(".stat").filter({ hasText: "done" }).waitFor({ timeout: 20_000 });
  await page.getByText(/^Files as they finished/).click();
  await page.getByLabel("Filter the log by path").fill("b.g");
  assert.deepEqual(await page.getByRole("list", { name: "Finished files" }).getByRole("listitem").allTextContents(), ["extracted b.go"]);
  await page.goto(`${origin}/changes`);
  await settle(page);
  await page.getByRole("link", { name: "Fresh" }).waitFor();
  await page.getByText(/^public definitions/).waitFor();
  await page.getByText(/function Fresh: .*b\.go:3/).waitFor();
  await accessible(page, "two states compared");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the tree and the code show the same place", async () => {
  const { page, context, wrong } = await enter({ viewport: { width: 1440, height: 480 } });
  await page.goto(`${origin}/ast?at=a.go:11`);
  const current = page.locator(".ast-tree [aria-current]");
  await current.waitFor();
  assert.match(await current.textContent(), /return_statement/);
  const [row, tree] = [await current.boundingBox(), await page.locator(".ast-tree").boundingBox()];
  assert.ok(row.y >= tree.y && row.y + row.height <= tree.y + tree.height, "the node is scrolled into view");
  await page.locator(".code [data-at]", { hasText: "Tangled" }).first().click();
  await page.waitForFunction(() => /identifier.*Tangled/.test(document.querySelector(".ast-tree [aria-current]")?.textContent ?? ""));
  assert.deepEqual(wrong, []);
  await context.close();
});

test("diagrams are drawn, and their text is what Mermaid reads", async () => {
  const { page, context, wrong } = await enter();
  const ask = (path) => page.evaluate(async (path) => (await fetch(`/api/v1/graph/${path}`)).json(), path);
  await page.goto(`${origin}/explore?at=${encodeURIComponent("uml/Shape.java:2")}&view=classes`);
  await settle(page);
  await page.getByRole("button", { name: /^«interface» Shape/ }).waitFor();
  await page.getByRole("button", { name: /^Square, uml/ }).waitFor();
  await page.goto(`${origin}/explore?at=${encodeURIComponent("cmd/main.go:5")}&view=calls&depth=3`);
  await settle(page);
  await page.getByRole("button", { name: /^B\(\) at one\/one\.go:5/ }).waitFor();
  const texts = [await ask("classes?node=uml/Shape.java:2"), await ask("classes?node=lib"), await ask("sequence?node=cmd/main.go:5&depth=5"), await ask("sequence?node=main&to=c")];
  assert.match(texts[0].mermaid, /n0 <\|\.\. n1/);
  assert.match(texts[0].plantuml, /^@startuml\n[\s\S]*interface "Shape" as n0[\s\S]*@enduml\n$/);
  assert.deepEqual(texts[3].messages.map((one) => one.name), ["A", "B", "c"]);
  await page.goto(`${origin}/map`);
  const library = readFileSync(join(root, "web/node_modules/mermaid/dist/mermaid.min.js"), "utf8");
  const blank = await (await browser.newContext()).newPage();
  await blank.addScriptTag({ content: library });
  for (const { mermaid: text } of texts) {
    const kind = await blank.evaluate(async (text) => (await globalThis.mermaid.parse(text)).diagramType, text);
    assert.match(kind, /class|sequence/, text);
  }
  await assert.rejects(blank.evaluate(() => globalThis.mermaid.parse("classDiagram\n  class {{{")));
  await blank.context().close();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the questions people ask are answered in fifteen clicks in all", async () => {
  const { page, context, wrong } = await enter();
  let clicks = 0;
  const click = async (locator) => {
    clicks += 1;
    await locator.click();
    await settle(page);
  };
  await settle(page);
  // Where does it start, what is hardest: on the first page.
  await page.getByRole("region", { name: "Entry points" }).getByRole("link", { name: /^main/ }).waitFor();
  await page.getByText("Tangled has a cognitive complexity of").waitFor();
  // Who uses X, and what breaks if it changes.
  await click(page.getByRole("button", { name: /Find a definition/ }));
  await page.keyboard.type("B");
  await click(page.getByRole("option", { name: /two\/two\.go/ }).first());
  await page.getByRole("region", { name: "Callers" }).getByRole("link", { name: "A", exact: true }).waitFor();
  await page.getByRole("region", { name: "What a change may break" }).getByText(/\d+ in code/).waitFor();
  // The way from one to another.
  await page.getByPlaceholder(/to a name/).fill("two/two.go:7");
  await click(page.getByRole("button", { name: "Find", exact: true }));
  await page.getByRole("region", { name: "Way from here" }).getByRole("link", { name: "c", exact: true }).waitFor();
  // What goes in circles, and which edge to cut.
  await click(page.getByRole("link", { name: "Pellucid, home" }));
  await click(page.getByRole("link", { name: /Does it go in circles/ }));
  await page.getByRole("heading", { name: /Cut this edge/ }).waitFor();
  // Which patterns, with their roles.
  await click(page.getByRole("link", { name: "Patterns" }));
  await page.getByRole("heading", { name: "Who plays which role" }).waitFor();
  await page.getByText("Registry").first().waitFor();
  // What is hot, and whose it is.
  await click(page.getByRole("link", { name: "Metrics" }));
  await click(page.getByRole("radio", { name: "hotspots" }));
  await page.getByRole("row").filter({ hasText: "a.go" }).getByRole("cell", { name: /Ada/ }).waitFor();
  // What stands twice.
  await click(page.getByRole("radio", { name: "clones" }));
  await page.getByText(/of all lines stand/).waitFor();
  // What changed.
  await click(page.getByRole("link", { name: "Changes" }));
  await page.getByRole("link", { name: "Fresh" }).waitFor();
  assert.ok(clicks <= 15, `${clicks} clicks`);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("what has no data says why", async () => {
  const { page, context } = await enter();
  await page.goto(`${origin}/architecture?view=rules`);
  await settle(page);
  await page.getByText("have no rules of architecture").waitFor();
  await context.close();
});

test("while an analysis runs the map is there at once, and fills", async () => {
  const many = join(folder, "many");
  for (let at = 0; at < 40; at++) {
    mkdirSync(join(many, `part${at}`), { recursive: true });
    for (let file = 0; file < 60; file++) writeFileSync(join(many, `part${at}`, `m${file}.py`), `def f_${at}_${file}(x):\n    return x if x else None\n`.repeat(8));
  }
  const store = join(folder, "live.db");
  const other = spawn(binary, ["--store", store, "serve"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((resolve) => other.stdout.once("data", (text) => resolve(String(text).trim())));
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByLabel(/Folder or archive/).fill(many);
  await page.getByRole("button", { name: "Analyse" }).click();
  await page.waitForFunction(() => Number(document.querySelector("canvas")?.dataset.boxes) > 40, null, { timeout: 30_000 });
  // Part of it is finished and part is not: it is seen while it runs.
  const share = page.locator(".map-foot").getByText(/% of 2,400 files/);
  const seen = new Set();
  for (let at = 0; at < 400 && seen.size < 3; at++) {
    if (await share.count()) seen.add(await share.innerText().catch(() => ""));
    await page.waitForTimeout(20);
  }
  assert.ok(seen.size >= 2, `the map does not fill: ${[...seen]}`);
  await page.locator(".stat").filter({ hasText: "done" }).waitFor({ timeout: 180_000 });
  await page.goto(new URL("/", address).href);
  await page.getByRole("heading", { name: "many", level: 1 }).waitFor();
  await context.close();
  other.kill("SIGINT");
});
