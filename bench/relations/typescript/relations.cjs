#!/usr/bin/env node
/**
 * The relationships of TypeScript and JavaScript sources as TypeScript's own checker sees them, as the key of score.py (see ../README.md).
 * Usage: NODE_PATH=... node relations.cjs ROOT [--condition NAME ...] [--path NAME=FILE ...] [--trace FILE]. ROOT's tsconfig.json is not read: one program
 * holds all files. Executed edges are those of trace.cjs.
 */
"use strict";
const fs = require("fs");
const path = require("path");
const ts = require("typescript");

const SOURCE = /\.(?:[cm]?tsx?|[cm]?jsx?)$/;

function filesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesBelow(name);
    return entry.isFile() && SOURCE.test(entry.name) ? [name] : [];
  });
}

const root = fs.realpathSync(process.argv[2]);
const option = (name) => process.argv.flatMap((one, index) => (process.argv[index - 1] === name ? [one] : []));
const program = ts.createProgram(filesBelow(root), {
  allowJs: true, checkJs: true, noEmit: true, strict: true, experimentalDecorators: true, resolveJsonModule: true, jsx: ts.JsxEmit.Preserve,
  target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [],
  customConditions: option("--condition"), lib: ["lib.esnext.full.d.ts"], maxNodeModuleJsDepth: 0,
  paths: Object.fromEntries(option("--path").map((one) => one.split("=")).map(([name, file]) => [name, [path.join(root, file)]])),
});
const checker = program.getTypeChecker();
const sources = program.getSourceFiles().filter((one) => relative(one) !== null);
const lines = [];
/** Declarations of functions by where the function itself begins, as a trace tells it. */
const functionsAt = new Map();

function relative(source) {
  const name = path.relative(root, source.fileName);
  return name.startsWith("..") || name.includes("node_modules") ? null : name.split(path.sep).join("/");
}

function print(row) {
  lines.push(JSON.stringify(row));
}

/** Line and byte column, from 1. */
function place(source, offset) {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  const start = source.getPositionOfLineAndCharacter(line, 0);
  return [line + 1, Buffer.byteLength(source.text.slice(start, start + character)) + 1];
}

const isFunctionValue = (node) => node && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

function unwrapped(node) {
  while (node && (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node))) {
    node = node.expression;
  }
  return node;
}

/** The name by which a declaration goes; null for what has none. */
function nameOf(node) {
  if (ts.isConstructorDeclaration(node)) return node;
  if (ts.isBinaryExpression(node)) {
    return ts.isPropertyAccessExpression(node.left) ? node.left.name : ts.isIdentifier(node.left) ? node.left : null;
  }
  if (ts.isPropertyAccessExpression(node)) return node.name;
  const name = node.name;
  return name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteral(name)) ? name : null;
}

/** Offset of a declaration's name; a constructor's is its keyword. */
function offsetOf(node) {
  if (ts.isConstructorDeclaration(node)) {
    const keyword = node.getChildren().find((child) => child.kind === ts.SyntaxKind.ConstructorKeyword);
    return keyword ? keyword.getStart() : node.getStart();
  }
  return nameOf(node).getStart();
}

function isModuleVariable(node) {
  return ts.isVariableDeclaration(node) && ts.isVariableStatement(node.parent.parent) && ts.isSourceFile(node.parent.parent.parent);
}

/** What a declaration is, for the key; null for what is no end of a relationship. */
function kindOf(node) {
  if (ts.isFunctionDeclaration(node)) return "function";
  if (ts.isMethodDeclaration(node) || ts.isMethodSignature(node) || ts.isGetAccessor(node) || ts.isSetAccessor(node)) return "method";
  if (ts.isConstructorDeclaration(node)) return "constructor";
  if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node)) return "type";
  if (ts.isVariableDeclaration(node)) return isFunctionValue(unwrapped(node.initializer)) ? "function" : isModuleVariable(node) ? "variable" : null;
  if (ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node)) return isFunctionValue(unwrapped(node.initializer)) ? "method" : "field";
  if (ts.isPropertySignature(node) || ts.isEnumMember(node)) return "field";
  if (ts.isParameter(node)) return ts.isParameterPropertyDeclaration(node, node.parent) ? "field" : null;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    if (!ts.isPropertyAccessExpression(node.left)) return null;
    if (isFunctionValue(unwrapped(node.right))) return "method";
    // What an assignment declares is a field where the object is the one at hand.
    const around = ts.getThisContainer(node, false, false).parent;
    const literal = around && ts.isObjectLiteralExpression(around);
    return node.left.expression.kind === ts.SyntaxKind.ThisKeyword && isJavaScript(node) && !literal ? "field" : null;
  }
  return null;
}

function isJavaScript(node) {
  return /\.[cm]?jsx?$/.test(node.getSourceFile().fileName);
}

const CALLABLE = new Set(["function", "method", "constructor"]);

/** A declaration as checker or syntax name it, as the node that this key declares. */
function declarationOf(node) {
  if (!node) return null;
  if (ts.isPropertyAccessExpression(node) && ts.isBinaryExpression(node.parent) && node.parent.left === node) node = node.parent;
  if (isFunctionValue(node)) {
    let outer = node.parent;
    while (outer && unwrapped(outer) !== outer) outer = outer.parent;
    if (kindOf(outer) && (outer.initializer || outer.right)) node = outer;
  }
  return kindOf(node) && nameOf(node) ? node : null;
}

function each(node, visit) {
  const todo = [node];
  while (todo.length) {
    const next = todo.pop();
    visit(next);
    const children = [];
    next.forEachChild((child) => void children.push(child));
    // Types that comments give count where the language has no others.
    if (next.jsDoc && isJavaScript(next)) children.push(...next.jsDoc.filter((one) => !ts.isJSDocTypedefTag(one)));
    todo.push(...children.reverse());
  }
}

function where(node) {
  const source = node.getSourceFile();
  const file = relative(source);
  return file === null ? null : [file, ...place(source, offsetOf(node))];
}

function declare(source, file) {
  each(source, (node) => {
    if (ts.isFunctionLike(node) && node.body) functionsAt.set(JSON.stringify([file, ...place(source, node.getStart())]), declarationOf(node));
    const kind = kindOf(node);
    if (!kind || !nameOf(node)) return;
    const at = place(source, offsetOf(node));
    const own = ts.isConstructorDeclaration(node) ? "constructor" : nameOf(node).text;
    const owner = ts.isClassLike(node.parent) || ts.isInterfaceDeclaration(node.parent) ? node.parent.name?.text : undefined;
    const row = { def: kind, file, name: owner ? `${owner}.${own}` : own, at, start: place(source, node.getStart()),
      end: place(source, node.getEnd()), unit: CALLABLE.has(kind) && !ts.isMethodSignature(node) || kind === "type" };
    if (kind === "constructor" && node.parent.name) row.makes = place(source, node.parent.name.getStart());
    print(row);
    aliases(node, kind, file, at);
  });
}

/** Other places that stand for the same declaration: overloads, a function expression's own name. */
function aliases(node, kind, file, at) {
  const value = unwrapped(ts.isBinaryExpression(node) ? node.right : node.initializer);
  if (isFunctionValue(value) && (value.name || ts.isBinaryExpression(node))) {
    print({ alias: [file, ...place(node.getSourceFile(), (value.name || value).getStart())], to: [file, ...at] });
  }
  const symbol = symbolOfDeclaration(node);
  const first = symbol && canonical(symbol);
  if (first && first !== node && (CALLABLE.has(kind) || ts.isBinaryExpression(node))) print({ alias: [file, ...at], to: where(first) });
}

function symbolOfDeclaration(node) {
  if (ts.isConstructorDeclaration(node)) return node.symbol;
  return node.symbol || checker.getSymbolAtLocation(nameOf(node));
}

/** The one declaration that stands for a symbol's overloads in one class or module: the one with a body, else the first. */
function canonical(symbol) {
  const ours = (symbol.declarations || []).map(declarationOf).filter((one) => one && where(one));
  const callable = ours.filter((one) => CALLABLE.has(kindOf(one)));
  return callable.find((one) => one.body || one.initializer || one.right) || callable[0] || ours[0] || null;
}

function resolved(symbol) {
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** All declarations here that a name may mean; a member of a union has several. */
function targetsOf(symbol) {
  const groups = new Map();
  for (const one of symbol.declarations || []) {
    const node = declarationOf(one);
    if (!node || !where(node)) continue;
    const group = `${node.parent.pos}:${where(node)[0]}:${CALLABLE.has(kindOf(node)) ? "call" : kindOf(node)}`;
    if (!groups.has(group) || node.body) groups.set(group, node);
  }
  const assigned = [...groups.values()].filter((one) => ts.isBinaryExpression(one) && kindOf(one) === "field");
  const found = [...groups.values()].filter((one) => one === assigned[0] || !assigned.includes(one));
  const own = found.filter((one) => !augments(one));
  return own.length ? own : found;
}

/** Whether a declaration only adds to one of another module. */
function augments(node) {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (ts.isModuleDeclaration(outer) && ts.isStringLiteral(outer.name)) return true;
  }
  return false;
}

/** Of the declarations that share a name, those a name here may mean: types in a type, values elsewhere. */
function meantTargets(symbol, name) {
  const targets = targetsOf(symbol);
  const isType = ts.isPartOfTypeNode(name) || (ts.isHeritageClause(name.parent.parent) && ts.isInterfaceDeclaration(name.parent.parent.parent));
  const meant = targets.filter((one) => isType ? kindOf(one) === "type" : !ts.isInterfaceDeclaration(one) && !ts.isTypeAliasDeclaration(one));
  return meant.length ? meant : targets;
}

function isExternal(symbol) {
  return (symbol.declarations || []).length > 0 && symbol.declarations.every((one) => relative(one.getSourceFile()) === null);
}

function edge(kind, source, at, targets, more = {}) {
  for (const target of targets) {
    print({ edge: kind, file: relative(source), at, to: where(target), ...(targets.length > 1 ? { optional: true } : {}), ...more });
  }
}

/** The identifier that names what is called. */
function calledName(expression) {
  const node = unwrapped(expression);
  if (ts.isIdentifier(node)) return node;
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (ts.isNonNullExpression(node)) return calledName(node.expression);
  if (ts.isExpressionWithTypeArguments(node)) return calledName(node.expression);
  return null;
}

function callee(node) {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return node.expression;
  if (ts.isTaggedTemplateExpression(node)) return node.tag;
  return null;
}

function call(source, node, handled) {
  const made = ts.isNewExpression(node);
  if (callee(node).kind === ts.SyntaxKind.SuperKeyword) return superCall(source, node);
  if (callee(node).kind === ts.SyntaxKind.ImportKeyword) return;
  const name = calledName(callee(node));
  if (!name) {
    const edge = made ? "instantiates" : "calls";
    return print({ edge, file: relative(source), at: place(source, callee(node).getStart()), unknown: "a value without name" });
  }
  handled.add(name);
  const at = place(source, name.getStart());
  const row = { edge: made ? "instantiates" : "calls", file: relative(source), at };
  const symbol = resolved(checker.getSymbolAtLocation(name));
  if (!symbol || symbol.flags & ts.SymbolFlags.Unknown || checker.isUnknownSymbol?.(symbol)) return print({ ...row, unknown: "no symbol" });
  const targets = targetsOf(symbol).filter((one) => (made ? ts.isClassLike(one) || kindOf(one) === "function" : CALLABLE.has(kindOf(one))));
  const values = targetsOf(symbol).filter((one) => ["variable", "field"].includes(kindOf(one)));
  if (targets.length) {
    // Of one name's members of several types, some may be fields that hold a function.
    edge("reads", source, at, values, { optional: true });
    return edge(row.edge, source, at, targets);
  }
  print(isExternal(symbol) ? { ...row, external: checker.getFullyQualifiedName(symbol) } : { ...row, unknown: "a function value" });
  edge("reads", source, at, values);
}

function superCall(source, node) {
  const declaration = checker.getResolvedSignature(node)?.declaration;
  const at = place(source, node.expression.getStart());
  const target = declaration && (ts.isConstructorDeclaration(declaration) ? declaration.parent : ts.isClassLike(declaration) ? declaration : null);
  const row = { edge: "instantiates", file: relative(source), at };
  if (target?.name && where(target)) edge("instantiates", source, at, [target]);
  else print({ ...row, ...(target ? { external: target.name?.text || "class" } : { unknown: "no signature" }) });
}

function isDeclarationName(node) {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return false;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return parent.name === node || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent);
}

function isWritten(node) {
  let use = node;
  if (ts.isPropertyAccessExpression(use.parent) && use.parent.name === use) use = use.parent;
  const parent = use.parent;
  if (ts.isBinaryExpression(parent) && parent.left === use) {
    const operator = parent.operatorToken.kind;
    if (operator === ts.SyntaxKind.EqualsToken) return "write";
    return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment ? "both" : null;
  }
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    return [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(parent.operator) ? "both" : null;
  }
  return null;
}

function symbolHere(node) {
  return ts.isShorthandPropertyAssignment(node.parent) ? checker.getShorthandAssignmentValueSymbol(node.parent) : checker.getSymbolAtLocation(node);
}

/** The property that a name in an assignment taking an object apart reads; keys have no other word for that. */
function takenApart(source, node) {
  const property = node.parent;
  const isPattern = ts.isShorthandPropertyAssignment(property) || (ts.isPropertyAssignment(property) && property.name === node);
  if (!isPattern) return;
  let literal = property.parent;
  while (ts.isParenthesizedExpression(literal.parent)) literal = literal.parent;
  const around = literal.parent;
  if (!ts.isBinaryExpression(around) || around.left !== literal || around.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
  const found = checker.getPropertySymbolOfDestructuringAssignment(node);
  if (found) edge("reads", source, place(source, node.getStart()), targetsOf(found), { optional: true });
}

/** `this` as a type: the class around it, which is not named. */
function ownType(source, node) {
  const symbol = checker.getTypeFromTypeNode(node).symbol;
  if (symbol) edge("references", source, place(source, node.getStart()), targetsOf(symbol).filter((one) => kindOf(one) === "type"), { optional: true });
}

/** What a use may as well be said to mean: a name taken out of an object, what a member of a literal is given. */
function standIns(source, at, symbol) {
  for (const one of symbol.declarations || []) {
    if (ts.isBindingElement(one) && ts.isIdentifier(one.name) && relative(one.getSourceFile()) !== null) {
      const to = [relative(one.getSourceFile()), ...place(one.getSourceFile(), one.name.getStart())];
      print({ edge: "reads", file: relative(source), at, to, optional: true });
      const property = one.propertyName || one.name;
      const taken = ts.isIdentifier(property) && checker.getTypeAtLocation(one.parent).getProperty(property.text);
      if (taken && taken !== symbol) standIns(source, at, taken);
    }
    const shorthand = ts.isShorthandPropertyAssignment(one) && checker.getShorthandAssignmentValueSymbol(one);
    const named = ts.isPropertyAssignment(one) && ts.isIdentifier(one.initializer) && checker.getSymbolAtLocation(one.initializer);
    const behind = resolved(shorthand || named || undefined);
    for (const target of behind ? targetsOf(behind) : []) {
      const isValue = ["variable", "field"].includes(kindOf(target));
      edge(isValue ? "reads" : "references", source, at, [target], { optional: true });
    }
  }
}

/** A name that is not a call's. */
function use(source, node) {
  const own = symbolHere(node);
  const symbol = resolved(own);
  const at = place(source, node.getStart());
  if (!symbol) {
    const member = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (member) print({ edge: "reads", file: relative(source), at, unknown: "no symbol" });
    return;
  }
  standIns(source, at, own);
  if (symbol !== own) standIns(source, at, symbol);
  const inheriting = ts.isExpressionWithTypeArguments(node.parent) && ts.isHeritageClause(node.parent.parent);
  const more = inheriting ? { optional: true } : {};
  let targets = meantTargets(symbol, node);
  // A name that a comment gives to a type: what is used by it may be that name or the type.
  if (!targets.length && (symbol.declarations || []).some(ts.isJSDocTypedefTag)) {
    const named = checker.getDeclaredTypeOfSymbol(symbol).symbol;
    more.optional = true;
    targets = named ? meantTargets(named, node) : [];
  }
  // What is written to the object at hand counts as its declaration, be it a property of a literal's.
  if (!targets.length && isWritten(node) && isJavaScript(node)) print({ edge: "writes", file: relative(source), at, unknown: "declared by being written" });
  const several = targets.length > 1 ? { optional: true } : {};
  for (const target of targets) {
    const kind = kindOf(target);
    if (kind === "type" || CALLABLE.has(kind)) {
      // That an export is a function or type does not make naming it so a write of that.
      edge(isWritten(node) ? "writes" : "references", source, at, [target], { ...more, ...several, ...(isWritten(node) ? { optional: true } : {}) });
    } else {
      const written = isWritten(node);
      // Members of object literals are declared by being written; whether they are an end of a relationship is left open.
      const open = ts.isPropertyAssignment(target) ? { optional: true } : several;
      if (written) edge("writes", source, at, [target], open);
      if (written !== "write") edge("reads", source, at, [target], open);
    }
  }
}

function heritage(source, node) {
  if (!node.name) return;
  const from = place(source, node.name.getStart());
  for (const clause of node.heritageClauses || []) {
    const kind = clause.token === ts.SyntaxKind.ExtendsKeyword ? "extends" : "implements";
    for (const type of clause.types) {
      const name = calledName(type.expression);
      const symbol = name && resolved(checker.getSymbolAtLocation(name));
      if (!symbol) continue;
      const at = place(source, name.getStart());
      const targets = targetsOf(symbol).filter((one) => kindOf(one) === "type");
      edge(kind, source, at, targets, { from });
      if (!targets.length && isExternal(symbol)) print({ edge: kind, file: relative(source), at, from, external: symbol.name });
      if (ts.isClassLike(node)) overrides(source, node, checker.getTypeAtLocation(type));
    }
  }
}

function overrides(source, node, base) {
  for (const member of node.members) {
    if (kindOf(member) !== "method" || !nameOf(member) || ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) continue;
    const other = checker.getPropertyOfType(base, nameOf(member).text);
    const targets = other ? targetsOf(other).filter((one) => kindOf(one) === "method") : [];
    const at = place(source, offsetOf(member));
    if (canonical(symbolOfDeclaration(member)) === member) edge("overrides", source, at, targets, { from: at });
  }
}

function imported(source, specifier) {
  const at = place(source, specifier.getStart());
  const row = { edge: "imports", file: relative(source), at };
  const mode = program.getModeForUsageLocation?.(source, specifier);
  const found = ts.resolveModuleName(specifier.text, source.fileName, program.getCompilerOptions(), ts.sys, undefined, undefined, mode).resolvedModule;
  const target = found && relative({ fileName: fs.realpathSync(found.resolvedFileName) });
  print(target ? { ...row, to: [target, 0, 0] } : { ...row, external: specifier.text });
}

function importedName(node) {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isExternalModuleReference(node)) return node.expression;
  const isLoad = ts.isCallExpression(node) && node.arguments.length >= 1
    && (node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === "require"));
  return isLoad && ts.isStringLiteralLike(node.arguments[0]) ? node.arguments[0] : null;
}

function relate(source) {
  const handled = new Set();
  each(source, (node) => {
    const specifier = importedName(node);
    if (specifier && !(node.flags & ts.NodeFlags.JSDoc)) imported(source, specifier);
    if (callee(node)) call(source, node, handled);
    if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) heritage(source, node);
    if (ts.isThisTypeNode(node)) ownType(source, node);
    if (ts.isIdentifier(node)) takenApart(source, node);
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && !handled.has(node) && !isDeclarationName(node)) use(source, node);
  });
}

function executed(trace) {
  for (const line of fs.readFileSync(trace, "utf8").split("\n").filter(Boolean)) {
    const [[file, ...at], callee] = JSON.parse(line);
    const target = functionsAt.get(JSON.stringify(callee));
    if (target) print({ edge: "executed", file, at, to: where(target) });
  }
}

for (const source of sources) print({ file: relative(source) });
for (const source of sources) declare(source, relative(source));
for (const source of sources) relate(source);
option("--trace").forEach(executed);
process.stdout.write([...new Set(lines)].join("\n") + "\n");
