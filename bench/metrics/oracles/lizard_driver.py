"""Runs lizard on files and prints file, line, name, metric, value; started by `every.py` beside it."""

import re
import sys

import lizard


def main():
    for file in sys.argv[1:]:
        try:
            found = lizard.analyze_file(file)
        except Exception as error:  # it does not read everything
            print(f"{file}: {error!r}", file=sys.stderr)
            continue
        for one in found.function_list:
            name = re.split(r"::|\.", one.name)[-1].strip()
            print(f"{file}\t{one.start_line}\t{name}\tcyclomatic\t{one.cyclomatic_complexity}")


main()
