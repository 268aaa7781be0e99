// Runs ESLint's `complexity` or sonarjs' `cognitive-complexity` on files: prints file, line, column, name, metric, value.
// Arguments: the folder with the packages, the rule, a file of file names. Started by `ecmascript.py` beside it.
const { readFileSync } = require("fs");
const { createRequire } = require("module");

const [folder, wanted, listing] = process.argv.slice(2);
const load = createRequire(folder + "/package.json");
const { Linter } = load("eslint");

const RULES = {
  complexity: {
    rule: () => load("eslint/use-at-your-own-risk").builtinRules.get("complexity"),
    options: [{ max: 0 }],
    metric: "cyclomatic",
  },
  modified: {
    rule: () => load("eslint/use-at-your-own-risk").builtinRules.get("complexity"),
    options: [{ max: 0, variant: "modified" }],
    metric: "cyclomatic_modified",
  },
  cognitive: {
    rule: () => load("eslint-plugin-sonarjs").rules["cognitive-complexity"],
    options: [0],
    metric: "cognitive",
  },
};

/** A function as a reader sees it: a method with its name, an expression alone. */
function whole(node) {
  const parent = node.parent;
  const isMember = parent && parent.value === node && (parent.type === "MethodDefinition" || parent.method || parent.kind === "get" || parent.kind === "set");
  return isMember ? parent : node;
}

function nameOf(node) {
  const named = whole(node);
  const key = named.id || named.key;
  return (key && key.name) || "";
}

/** Where sonarjs points: the name, the key, the arrow or the keyword. */
function head(node, source) {
  const outer = whole(node);
  if (outer !== node) return outer.key;
  if (node.type === "ArrowFunctionExpression") return source.getTokenBefore(node.body, (token) => token.value === "=>");
  return node.type === "FunctionDeclaration" && node.id ? node.id : source.getFirstToken(node, (token) => token.value === "function");
}

/** The rule, its reports caught with the function each is about. */
function caught(rule, rows) {
  return {
    meta: rule.meta,
    create(context) {
      const heads = new Map();
      const found = [];
      const report = (given) => found.push(given);
      const listeners = rule.create(Object.create(context, { report: { value: report } }));
      const enter = listeners[":function"];
      const leave = listeners["Program:exit"];
      return {
        ...listeners,
        ":function"(node) {
          const token = head(node, context.sourceCode);
          if (token) heads.set(`${token.loc.start.line}:${token.loc.start.column}`, node);
          if (enter) enter(node);
        },
        "Program:exit"(node) {
          if (leave) leave(node);
          for (const given of found) {
            const start = given.loc && given.loc.start;
            const about = given.node && /Function/.test(given.node.type) ? given.node : start && heads.get(`${start.line}:${start.column}`);
            const text = given.data ? given.data.complexity ?? given.data.complexityAmount : undefined;
            const value = text ?? (JSON.stringify(given).match(/from (\d+) to/) || [])[1];
            if (about && value !== undefined) rows.push([whole(about).loc.start, nameOf(about), value]);
          }
        },
      };
    },
  };
}

function main() {
  const { rule, options, metric } = RULES[wanted];
  const real = rule();
  const linter = new Linter({ configType: "flat" });
  for (const file of readFileSync(listing, "utf8").split("\n").filter(Boolean)) {
    const text = readFileSync(file, "utf8");
    const typed = /\.[cm]?tsx?$/.test(file);
    const jsx = { ecmaFeatures: { jsx: !/\.[cm]?ts$/.test(file) } };
    let rows = [];
    for (const sourceType of ["module", "commonjs", "script"]) {
      rows = [];
      const parser = typed ? { parser: load("@typescript-eslint/parser") } : {};
      const config = {
        files: ["js", "cjs", "mjs", "jsx", "ts", "cts", "mts", "tsx"].map((extension) => "**/*." + extension),
        languageOptions: { ecmaVersion: "latest", sourceType, parserOptions: jsx, ...parser },
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
        plugins: { bench: { rules: { caught: caught(real, rows) } } },
        rules: { "bench/caught": ["error", ...options] },
      };
      const problems = linter.verify(text, [config], { filename: file.replace(/^\//, "") });
      if (!problems.some((problem) => problem.fatal)) break;
      rows = [];
    }
    for (const [start, name, value] of rows) {
      console.log([file, start.line, start.column + 1, name, metric, value].join("\t"));
    }
  }
}

main();
