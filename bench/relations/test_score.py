#!/usr/bin/env python3
"""Checks the scorer on a small key. Run: python3 bench/relations/test_score.py"""
import json
import pathlib
import tempfile
import unittest

import score


def definition(kind, name, at, start, end, **more):
    return {"def": kind, "file": "a", "name": name, "at": at, "start": start, "end": end, "unit": True, **more}


KEY = [
    {"file": "a"},
    definition("type", "T", [1, 7], [1, 1], [20, 2]),
    definition("constructor", "T", [2, 3], [2, 3], [2, 9], makes=[1, 7]),
    definition("method", "f", [3, 3], [3, 1], [10, 2]),
    definition("method", "inner", [5, 3], [5, 1], [6, 2]),
    definition("method", "g", [12, 3], [12, 1], [12, 20]),
    definition("method", "h", [13, 3], [13, 1], [13, 20]),
    {"edge": "calls", "file": "a", "at": [5, 9], "to": ["a", 12, 3]},
    {"edge": "calls", "file": "a", "at": [12, 9], "external": "x"},
    {"edge": "calls", "file": "a", "at": [13, 9], "unknown": "dynamic"},
    {"edge": "dispatches", "file": "a", "at": [5, 9], "to": ["a", 13, 3]},
    {"edge": "instantiates", "file": "a", "at": [7, 5], "to": ["a", 2, 3]},
]


def edge(kind, source, target, at):
    def place(line, column):
        return {"file": "a", "line": line, "column": column}
    return {"kind": kind, "certainty": "resolved", "strategy": "s", "from": place(*source), "to": place(*target), "at": place(*at)}


class Scoring(unittest.TestCase):
    def score(self, *edges):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name, lines in (("key", KEY), ("edges", edges)):
                paths.append(pathlib.Path(folder, name))
                paths[-1].write_text("\n".join(map(json.dumps, lines)))
            return score.Score(score.Key(paths[0]), paths[1], {"resolved"})

    def test_the_caller_is_the_outermost_function(self):
        found = self.score(edge("calls", (5, 3), (12, 3), (5, 9)))
        self.assertEqual(found.verdicts["calls"]["right"], 1)
        self.assertEqual([one[0].kind for one in found.missing], ["dispatches", "instantiates"])

    def test_a_call_bound_to_a_possible_override_is_wrong(self):
        self.assertEqual(self.score(edge("calls", (3, 3), (13, 3), (5, 9))).verdicts["calls"]["wrong"], 1)

    def test_a_constructor_is_its_class(self):
        found = self.score(edge("instantiates", (3, 3), (1, 7), (7, 5)), edge("calls", (3, 3), (2, 3), (7, 5)))
        self.assertEqual(found.verdicts, {"instantiates": {"right": 1}})

    def test_a_call_the_key_finds_external_is_wrong_and_an_unknown_one_unjudged(self):
        found = self.score(edge("calls", (12, 3), (3, 3), (12, 9)), edge("calls", (13, 3), (3, 3), (13, 9)))
        self.assertEqual(found.verdicts["calls"], {"wrong": 1, "unknown to the key": 1})

    def test_a_function_without_name_is_called_where_the_one_around_it_is(self):
        self.assertEqual(self.score(edge("calls", (5, 3), (12, 10), (5, 9))).verdicts["calls"], {"within what is called": 1})
        self.assertEqual(self.score(edge("calls", (5, 3), (13, 10), (5, 9))).verdicts["calls"], {"wrong": 1})


if __name__ == "__main__":
    unittest.main()
