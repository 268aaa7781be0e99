#!/usr/bin/env node
/**
 * Prints the names micro.py's JavaScript benchmark has for the functions, classes and numbered arrows of a program.
 * Usage: NODE_PATH=... node names.cjs ROOT
 */
"use strict";
const fs = require("fs");
const path = require("path");
const ts = require("typescript");

function filesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(name) : name.endsWith(".js") ? [name] : [];
  }).sort();
}

/** The name a function without one gets from where it is put, with its place. */
function given(node) {
  const outer = node.parent;
  if (node.name) return node.name;
  if ((ts.isVariableDeclaration(outer) || ts.isPropertyAssignment(outer) || ts.isPropertyDeclaration(outer)) && outer.initializer === node) return outer.name;
  if (ts.isBinaryExpression(outer) && outer.right === node && outer.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return ts.isPropertyAccessExpression(outer.left) ? outer.left.name : outer.left;
  }
  return null;
}

/** The variable that is made by calling something with this function, as decorating does. */
function decorated(node) {
  let outer = node.parent;
  while (ts.isCallExpression(outer) && outer.parent) outer = outer.parent;
  return outer !== node.parent && ts.isVariableDeclaration(outer) ? outer.name : null;
}

function names(root, file) {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const place = (offset) => {
    const { line, character } = source.getLineAndCharacterOfPosition(offset);
    return [file, line + 1, character + 1];
  };
  const counts = new Map();
  const print = (at, name, more = {}) => console.log(JSON.stringify({ at, name, ...more }));
  const number = (scope, word) => {
    counts.set(scope + word, (counts.get(scope + word) || 0) + 1);
    return `<${word}${counts.get(scope + word)}>`;
  };
  const module = file.replace(/\.js$/, "").split("/").join(".");
  print([file, 0, 0], module);
  const visit = (node, scope) => {
    let inner = scope;
    if (ts.isClassLike(node)) {
      const name = given(node);
      inner = `${scope}.${name ? name.getText() : number(scope, "class")}`;
      const clause = (node.heritageClauses || []).find((one) => one.token === ts.SyntaxKind.ExtendsKeyword);
      const bases = clause ? [clause.types[0].expression.getText().split(".").pop()] : [];
      for (const at of [node.getStart(), ...(name ? [name.getStart()] : [])]) print(place(at), inner, { makes: "constructor", bases });
    } else if (ts.isFunctionLike(node) && node.body) {
      const name = given(node);
      // The benchmark numbers arrows even where it calls them by name.
      const counted = ts.isConstructorDeclaration(node) ? "constructor" : number(scope, ts.isArrowFunction(node) ? "arrow" : "anonymous");
      inner = `${scope}.${name ? name.getText() : counted}`;
      const also = name ? counted : decorated(node)?.getText();
      for (const at of [node.getStart(), ...(name ? [name.getStart()] : [])]) print(place(at), inner, also ? { also: `${scope}.${also}` } : {});
    }
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  ts.forEachChild(source, (child) => visit(child, module));
}

const root = process.argv[2];
for (const file of filesBelow(root)) names(root, path.relative(root, file).split(path.sep).join("/"));
