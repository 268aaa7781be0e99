"""Runs one Python metric tool on files and prints file, line, name, metric, value; started by `python.py` beside it."""

import ast
import sys


def radon(file, text):
    from radon.complexity import cc_visit
    from radon.visitors import Class, Function

    def rows(block):
        if isinstance(block, Function):
            yield block.lineno, block.name, "cyclomatic", block.complexity
            inner = block.closures
        else:
            inner = block.methods + block.inner_classes
        for one in inner:
            yield from rows(one)

    for block in cc_visit(text):
        # Methods are listed in their class and again on their own.
        if isinstance(block, Class) or not block.is_method:
            yield from rows(block)


def mccabe(file, text):
    from mccabe import PathGraphingAstVisitor

    visitor = PathGraphingAstVisitor()
    visitor.preorder(ast.parse(text), visitor)
    for graph in visitor.graphs.values():
        if graph.entity.startswith(("Loop", "If", "TryExcept")):
            continue
        yield graph.lineno, graph.entity.rsplit(".", 1)[-1], "cyclomatic", graph.complexity()


def flake8(file, text):
    from cognitive_complexity.api import get_cognitive_complexity

    for one in ast.walk(ast.parse(text)):
        if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield one.lineno, one.name, "cognitive", get_cognitive_complexity(one)


def complexipy(file, text):
    import complexipy

    for one in complexipy.file_complexity(file).functions:
        yield one.line_start, one.name.rsplit("::", 1)[-1], "cognitive", one.complexity


def main():
    measure = globals()[sys.argv[1]]
    sys.setrecursionlimit(10_000)
    for file in sys.argv[2:]:
        try:
            with open(file, encoding="utf-8") as source:
                found = list(measure(file, source.read()))
        except (SyntaxError, ValueError, RecursionError) as error:
            print(f"{file}: {error}", file=sys.stderr)
            continue
        for line, name, metric, value in found:
            print(file, line, name, metric, value, sep="\t")


if __name__ == "__main__":
    main()
