/**
 * Records which function called which while a CommonJS program runs: [[file, line, column], [file, line, column]] a line, places of
 * the functions' own starts (0, 0 for a file's top level). The program's code runs: use it on code you trust only.
 * Usage: TRACE_ROOT=DIR TRACE_OUT=FILE NODE_PATH=... node --require trace.cjs PROGRAM. Functions of files below DIR are traced, without
 * node_modules and tests; a call counts only where the caller's frame is the very next one.
 */
"use strict";
const fs = require("fs");
const Module = require("module");
const path = require("path");
const ts = require("typescript");

const root = fs.realpathSync(process.env.TRACE_ROOT);
const edges = new Set();
const names = [];
const running = [];

function isTraced(file) {
  const name = path.relative(root, file);
  return !name.startsWith("..") && !/(^|\/)(node_modules|tests?)\//.test(name.split(path.sep).join("/"));
}

/** The file of the frame that called the traced function. */
function callingFile() {
  const { prepareStackTrace: before, stackTraceLimit: limit } = Error;
  Error.stackTraceLimit = 4;
  Error.prepareStackTrace = (_, frames) => frames.slice(2).map((frame) => frame.getFileName())[0];
  const file = new Error().stack;
  Error.prepareStackTrace = before;
  Error.stackTraceLimit = limit;
  return file;
}

global.__trace = {
  enter(number) {
    const file = callingFile();
    const caller = running[running.length - 1];
    if (caller !== undefined && file && names[caller.number].file === file) edges.add(`${caller.number} ${number}`);
    const frame = { number };
    running.push(frame);
    return frame;
  },
  leave(frame) {
    const at = running.lastIndexOf(frame);
    if (at >= 0) running.splice(at, 1);
  },
};

function named(file, source, offset) {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  names.push({ file, place: [path.relative(root, file).split(path.sep).join("/"), line + 1, character + 1] });
  return names.length - 1;
}

/** The text with each function's body between `enter` and `leave`; lines stay as they are. */
function instrumented(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const added = [];
  const begin = (number) => `const __frame = __trace.enter(${number}); try {`;
  const end = "} finally { __trace.leave(__frame); }";
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const number = named(file, source, node.getStart());
      if (ts.isBlock(node.body)) {
        const directives = node.body.statements.filter((one) => ts.isExpressionStatement(one) && ts.isStringLiteral(one.expression));
        const from = directives.length ? directives[directives.length - 1].end : node.body.getStart() + 1;
        added.push([from, begin(number)], [node.body.end - 1, end]);
      } else {
        added.push([node.body.getStart(), `{ ${begin(number)} return (`], [node.body.end, `); ${end} }`]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  names.push({ file, place: [path.relative(root, file).split(path.sep).join("/"), 0, 0] });
  const top = names.length - 1;
  let result = text;
  for (const [offset, part] of added.map((one, index) => [...one, index]).sort((a, b) => b[0] - a[0] || b[2] - a[2])) {
    result = result.slice(0, offset) + part + result.slice(offset);
  }
  return `{ const __frame = __trace.enter(${top}); try { ${result}\n} finally { __trace.leave(__frame); } }`;
}

const compile = Module.prototype._compile;
Module.prototype._compile = function traced(text, file, ...rest) {
  return compile.call(this, isTraced(file) && file.endsWith(".js") ? instrumented(file, text) : text, file, ...rest);
};

process.on("exit", () => {
  const rows = [...edges].map((edge) => edge.split(" ").map((number) => names[number].place)).filter(([, callee]) => callee[1] > 0);
  fs.writeFileSync(process.env.TRACE_OUT, rows.map((row) => `${JSON.stringify(row)}\n`).sort().join(""));
});
