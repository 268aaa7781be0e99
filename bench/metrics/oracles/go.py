"""gocyclo and gocognit."""

import re

from .common import Oracle, Row, batches, go_program, run


def lines(metric):
    """Reads `VALUE package name FILE:LINE:COLUMN`."""

    def measure(program, files):
        for batch in batches(files):
            for line in run([program, *batch]).splitlines():
                match = re.match(r"(\d+) \S+ (.+) (\S+):(\d+):\d+$", line)
                if match:
                    name = match[2].rsplit(".", 1)[-1]
                    yield Row(match[3], int(match[4]), name, metric, int(match[1]))

    return measure


def oracle(name, package, version, metric):
    install = go_program(package, version)
    return Oracle(name, version, frozenset({"go"}), install, lines(metric), profile=name)


ORACLES = [
    oracle("gocyclo", "github.com/fzipp/gocyclo/cmd/gocyclo", "v0.6.0", "cyclomatic"),
    oracle("gocognit", "github.com/uudashr/gocognit/cmd/gocognit", "v1.2.1", "cognitive"),
]
