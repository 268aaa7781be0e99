// Definitions of JavaScript and TypeScript sources as TypeScript's own parser sees them, as JSON lines for ../compare.py.
// Usage: node definitions.cjs FOLDER_WITH_TYPESCRIPT PATH... (`npm install typescript` in that folder; nothing of it is committed)
const { readFileSync, readdirSync, lstatSync } = require("fs");
const { createRequire } = require("module");
const { join } = require("path");

const [packages, ...roots] = process.argv.slice(2);
const ts = createRequire(join(packages, "package.json"))("typescript");
const K = ts.SyntaxKind;

const KINDS = {
  [K.FunctionDeclaration]: "function",
  [K.MethodDeclaration]: "method",
  [K.MethodSignature]: "method",
  [K.CallSignature]: "method",
  [K.GetAccessor]: "method",
  [K.SetAccessor]: "method",
  [K.Constructor]: "constructor",
  [K.ConstructSignature]: "constructor",
  [K.ClassStaticBlockDeclaration]: "constructor",
  [K.ArrowFunction]: "lambda",
  [K.FunctionExpression]: "lambda",
  [K.ClassDeclaration]: "class",
  [K.ClassExpression]: "class",
  [K.InterfaceDeclaration]: "interface",
  [K.TypeLiteral]: "interface",
  [K.MappedType]: "interface",
  [K.TypeAliasDeclaration]: "type alias",
  [K.EnumDeclaration]: "enum",
  [K.EnumMember]: "constant",
  [K.ModuleDeclaration]: "module",
  [K.PropertyDeclaration]: "field",
  [K.PropertySignature]: "field",
};

function* files(path) {
  const stat = lstatSync(path);
  if (stat.isDirectory()) for (const name of readdirSync(path).sort()) yield* files(join(path, name));
  else if (stat.isFile() && /\.[cm]?[jt]sx?$/.test(path)) yield path;
}

/** The text of a name: keys without quotes, computed ones as written. */
function text(name, source) {
  if (!name) return "";
  return ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : name.getText(source);
}

/** An expression without a name is called as what it becomes the value of. */
function nameOf(node, source) {
  if (node.kind === K.Constructor) return "constructor";
  if (node.name || node.kind !== K.ClassExpression) return text(node.name, source);
  let { parent } = node;
  while (ts.isParenthesizedExpression(parent)) ({ parent } = parent);
  if (ts.isExportAssignment(parent)) return "default";
  if (ts.isBinaryExpression(parent)) {
    const target = parent.left;
    return ts.isPropertyAccessExpression(target) ? text(target.name, source) : ts.isIdentifier(target) ? target.text : "";
  }
  return text(parent.name, source);
}

/** `namespace A.B {}` is one module here: the outermost node, the whole name. */
function moduleName(node, source) {
  const parts = [text(node.name, source)];
  for (let { body } = node; body && ts.isModuleDeclaration(body); { body } = body) parts.push(text(body.name, source));
  return parts.join(".");
}

function read(file) {
  const bytes = readFileSync(file);
  const content = bytes.toString("utf8");
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  if (source.parseDiagnostics.length) return console.log(JSON.stringify({ file, kind: "rejected" }));
  const ascii = bytes.length === content.length;
  const byte = (at) => (ascii ? at : Buffer.byteLength(content.slice(0, at)));
  const stack = [source];
  while (stack.length) {
    const node = stack.pop();
    ts.forEachChild(node, (child) => void stack.push(child));
    const isParameterProperty = node.kind === K.Parameter && ts.isParameterPropertyDeclaration(node, node.parent);
    const kind = isParameterProperty ? "field" : KINDS[node.kind];
    if (!kind || (kind === "module" && ts.isModuleDeclaration(node.parent))) continue;
    if (ts.isTypeLiteralNode(node) && !node.members.length) continue; // `{}` defines nothing here
    let name = kind === "module" ? moduleName(node, source) : nameOf(node, source);
    const isDefault = ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((one) => one.kind === K.DefaultKeyword);
    if (!name && isDefault) name = "default";
    const start = node.getStart(source);
    // A comma that separates members is in TypeScript's member, not here; so is the semicolon of a module without a body.
    const separated = kind === "module" ? !node.body : /[,]/.test(content[node.end - 1]);
    const end = separated && /[,;]/.test(content[node.end - 1]) ? node.end - 1 : node.end;
    const line = (at) => source.getLineAndCharacterOfPosition(at).line + 1;
    console.log(JSON.stringify({
      file, kind, name,
      start_line: line(start), end_line: line(end),
      start_byte: byte(start), end_byte: byte(end),
      name_line: line(node.name ? node.name.getStart(source) : start),
    }));
  }
}

for (const root of roots) for (const file of files(root)) read(file);
