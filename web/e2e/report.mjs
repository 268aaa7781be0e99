// The offline report in a real browser, from file://, over analysed code with hostile names in it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const binary = process.env.PELLUCID ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/pellucid");
const browserPath = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const axe = readFileSync(join(root, "web/node_modules/axe-core/axe.min.js"), "utf8");
const HOSTILE = "<img src=x onerror=alert(1)>";
const PAGES = ["/", "/map", "/map?as=table", "/architecture", "/architecture?view=cycles", "/architecture?view=coupling", "/architecture?view=modules", "/measures", "/measures?view=files", "/patterns", "/findings", "/findings?view=diagnostics"];

// A subject that tells its observers, in Java, and a file whose name is markup.
const CODE = {
  "src/Listener.java": "package p;\npublic interface Listener { void changed(int value); }\n",
  "src/Model.java": "package p;\nimport java.util.*;\npublic class Model {\n  private final List<Listener> listeners = new ArrayList<>();\n  public void add(Listener one) { listeners.add(one); }\n  public void set(int value) { for (Listener one : listeners) { one.changed(value); } }\n}\n",
  "src/Label.java": "package p;\npublic class Label implements Listener {\n  int shown;\n  public void changed(int value) { shown = value; }\n  public static void main(String[] words) { Model model = new Model(); model.add(new Label()); model.set(1); }\n}\n",
  [`lib/${HOSTILE}.py`]: "class Widget:\n    def send(self, x):\n        if x:\n            return 1\n        return None\n",
  [`lib/<${"script>alert(2)<"}.py`]: "def f(a, b):\n    return a\n",
};

let folder, file, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "pellucid-report-"));
  for (const [path, text] of Object.entries(CODE)) {
    mkdirSync(dirname(join(folder, "code", path)), { recursive: true });
    writeFileSync(join(folder, "code", path), text);
  }
  const store = join(folder, "store.db");
  file = join(folder, "report.html");
  for (const words of [["analyze", "code"], ["report", "--html", file]]) {
    const done = spawnSync(binary, ["--store", store, ...words], { cwd: folder, encoding: "utf8" });
    assert.equal(done.status, 0, done.stderr);
  }
  browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("dialog", (dialog) => { wrong.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) wrong.push(message.text()); });
  page.on("request", (request) => { if (request.url().split("#")[0] !== pathToFileURL(file).href && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) wrong.push(`a request to ${request.url()}`); });
  const go = async (to) => {
    await page.goto(`${pathToFileURL(file).href}#${to}`);
    await page.waitForFunction(() => !document.querySelector(".skeleton") && document.querySelector("main h1"));
  };
  await go(path);
  return { page, context, wrong, go };
}

for (const theme of ["dark", "light"]) {
  test(`every page of the report is accessible, quiet and asks for nothing (${theme})`, async () => {
    const { page, context, wrong, go } = await open("/", { colorScheme: theme });
    for (const path of PAGES) {
      await go(path);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), theme);
      assert.equal(await page.locator("img").count(), 0, `${path}: text of the code became markup`);
      assert.equal(await page.getByRole("alert").count(), 0, `${path}: ${await page.locator("main").innerText()}`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { rules: { "target-size": { enabled: true } } }));
      assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes[0].target}`), [], path);
    }
    assert.deepEqual(wrong, []);
    await context.close();
  });
}

test("the policy lets nothing in, and the file holds no text of the code as markup", async () => {
  const text = readFileSync(file, "utf8");
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? "";
  assert.match(policy, /default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  assert.ok(!text.includes("onerror=alert") && !text.includes("alert(2)"));
  assert.ok(statSync(file).size < 2_000_000);
  const { page, context } = await open("/");
  // What the page's own scripts may do, a script that came in with the code may not.
  const blocked = await page.evaluate(() => new Promise((resolve) => {
    document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
    const script = document.createElement("script");
    try { script.textContent = "window.pwned = true"; } catch { return resolve("trusted-types"); }
    document.body.append(script);
    return undefined;
  }));
  assert.match(blocked, /script|trusted/);
  assert.equal(await page.evaluate(() => window.pwned), undefined);
  await context.close();
});

test("hostile names are shown as they are written, on the map's table too", async () => {
  const { page, context, wrong, go } = await open("/measures?view=files");
  await page.getByText(`lib/${HOSTILE}.py`).first().waitFor();
  await go("/map?as=table");
  await page.getByText(HOSTILE).first().waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a pattern is told with roles, evidence and its rule", async () => {
  const { page, context, wrong } = await open("/patterns?rule=observer");
  const roles = page.getByRole("region", { name: "Who plays which role" });
  await roles.getByText("Model", { exact: true }).first().waitFor();
  await roles.getByRole("img", { name: /«subject» Model/ }).waitFor();
  await page.getByRole("region", { name: "What speaks for it" }).getByText(/Model\.java/).first().waitFor();
  await page.getByText("What the rule observer looks for").click();
  await page.locator(".prose p").first().waitFor();
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the map is drawn and moves by keyboard", async () => {
  const { page, context, wrong } = await open("/map");
  await page.waitForFunction(() => Number(document.querySelector("canvas")?.dataset.boxes) > 5);
  await page.waitForTimeout(200);
  const colors = await page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return new Set(Array.from({ length: data.length / 388 }, (_, at) => (data[at * 388] << 16) | (data[at * 388 + 1] << 8) | data[at * 388 + 2])).size;
  });
  assert.ok(colors > 3, "the canvas is blank");
  await page.locator("canvas").focus();
  for (const key of ["+", "+", "ArrowRight"]) await page.keyboard.press(key);
  await page.waitForURL(/win=/);
  assert.deepEqual(wrong, []);
  await context.close();
});
