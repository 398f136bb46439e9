"""The exact values behind the sheets, as exported: what cells are compared with, and the dots.

Lines of JSON, compressed: one line for the package, then per entity one line and one per row.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from app.base.errors import PackageDamagedError
from app.exchange import limits
from app.exchange.package import Json, Truth, TruthSheet, ViewRow

_LEVEL = 6
_BATCH = 500
_PIECE = 1 << 20


def encode(head: Json, sheets: Sequence[tuple[Json, Sequence[ViewRow]]]) -> bytes:
    """Return the compressed lines.

    Args:
        head: ``language`` and ``labels``.
        sheets: per entity the attributes of ``TruthSheet`` but its rows, and the rows.
    """
    squeeze = zlib.compressobj(_LEVEL)
    pieces = [squeeze.compress(_line(head))]
    for attributes, rows in sheets:
        pieces.append(squeeze.compress(_line({**attributes, "count": len(rows)})))
        source = iter(rows)
        while batch := list(islice(source, _BATCH)):
            lines = [
                _encoder.encode((row.uid, row.values, row.dots, int(row.deleted))) for row in batch
            ]
            pieces.append(squeeze.compress(("\n".join(lines) + "\n").encode()))
    pieces.append(squeeze.flush())
    return b"".join(pieces)


def decode(data: bytes) -> Truth:
    """Return what was encoded.

    Raises:
        PackageDamagedError: it is not what ``encode`` makes, or larger than a workbook can be.
    """
    lines = _lines(data)
    try:
        head = json.loads(next(lines))
        sheets = {sheet.entity: sheet for sheet in iter(lambda: _sheet(lines), None)}
        return Truth(str(head["language"]), head["labels"], sheets)
    except (KeyError, TypeError, ValueError, StopIteration, RecursionError, zlib.error) as error:
        raise PackageDamagedError("machine_part_damaged", part="truth") from error


_encoder = json.JSONEncoder(separators=(",", ":"))


def _line(value: Any) -> bytes:  # noqa: ANN401  (any JSON value)
    return (_encoder.encode(value) + "\n").encode()


def _sheet(lines: Iterator[bytes]) -> TruthSheet | None:
    line = next(lines, None)
    if line is None:
        return None
    head = json.loads(line)
    fields = tuple(head["fields"])
    rows: dict[str, tuple[Any, ...]] = {}
    count = int(head["count"])
    for start in range(0, count, _BATCH):
        batch = b",".join(islice(lines, min(_BATCH, count - start)))
        for uid, values, dots, deleted in json.loads(b"[%b]" % batch):
            if len(values) != len(fields) or not isinstance(dots, dict):
                raise ValueError(uid)
            rows[uid] = (values, dots, deleted)
    if len(rows) != count:
        raise ValueError(head["entity"])
    return TruthSheet(
        entity=head["entity"],
        name=head["name"],
        fields=fields,
        labels=tuple(head["labels"]),
        titles=head["titles"],
        ready=tuple(head["ready"]),
        rows=rows,
    )


def _lines(data: bytes) -> Iterator[bytes]:
    """Inflate piece by piece, so that a bomb is met before it has grown."""
    inflate = zlib.decompressobj()
    rest, pending, total = b"", data, 0
    while True:
        piece = inflate.decompress(pending, _PIECE)
        pending = inflate.unconsumed_tail
        total += len(piece)
        if total > limits.TOTAL_BYTES:
            raise PackageDamagedError("bomb", part="truth")
        *whole, rest = (rest + piece).split(b"\n")
        yield from whole
        if not piece and not pending:
            break
    if rest or not inflate.eof:
        raise ValueError("truncated")
