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


def occurrences(path):
    """Yields (file, line, column, symbol, is definition), lines and columns from 0; local symbols made unique by their file."""
    with open(path, "rb") as file:
        index = file.read()
    for document in (value for number, value in fields(index) if number == 2):
        parts = list(fields(document))
        name = next(value for number, value in parts if number == 1).decode()
        for occurrence in (value for number, value in parts if number == 2):
            values = dict(fields(occurrence))
            place, symbol = packed(values.get(1, b"")), values.get(2, b"").decode()
            if place and symbol:
                yield name, place[0], place[1], f"{name} {symbol}" if symbol.startswith("local ") else symbol, bool(values.get(3, 0) & 1)
