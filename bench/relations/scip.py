"""Reads SCIP indexes, as far as definitions and uses go (the schema's field numbers are in scip.proto)."""


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def fields(data):
    at = 0
    while at < len(data):
        tag, at = varint(data, at)
        number, wire = tag >> 3, tag & 7
        if wire == 0:
            value, at = varint(data, at)
        elif wire == 2:
            length, at = varint(data, at)
            value, at = data[at:at + length], at + length
        else:
            size = {1: 8, 5: 4}[wire]
            value, at = data[at:at + size], at + size
        yield number, value


def packed(data):
    at, numbers = 0, []
    while at < len(data):
        value, at = varint(data, at)
        numbers.append(value)
    return numbers


class Occurrence:
    """One use or definition of a symbol; lines and columns from 0, in the indexer's own encoding."""

    def __init__(self, file, data):
        values = dict(fields(data))
        self.line, self.column = packed(values.get(1, b"") or b"\0\0")[:2]
        symbol = values.get(2, b"").decode()
        # Local symbols are told apart by their file.
        self.symbol = f"local {file} {symbol}" if symbol.startswith("local ") else symbol
        self.is_definition = bool(values.get(3, 0) & 1)
        around = packed(values.get(7, b""))
        self.enclosing = (around[0], around[1], around[-2] if len(around) == 4 else around[0], around[-1]) if around else None


def documents(path):
    """Yields each file of an index with its occurrences and the kinds of its symbols."""
    with open(path, "rb") as file:
        index = file.read()
    for document in (value for number, value in fields(index) if number == 2):
        parts = list(fields(document))
        name = next(value for number, value in parts if number == 1).decode()
        found = [Occurrence(name, value) for number, value in parts if number == 2]
        kinds = {values[1].decode(): values.get(5, 0) for values in (dict(fields(value)) for number, value in parts if number == 3)}
        yield name, [one for one in found if one.symbol], kinds
