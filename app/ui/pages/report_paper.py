"""A report on paper, as it is shown: lines, figures, tables, words and notes."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from app.base import text
from app.domain.report import Block, Figures, Prose, Report, Table
from app.domain.report_text import foot_texts
from app.domain.values import Lists
from app.ui import paper
from app.ui.pages.report_model import Face, is_number

_MANY = 6
"""Columns from which a table stands on its side."""


def on_paper(report: Report, lists: Lists) -> paper.Paper:
    """Return a report ready to be printed."""
    face = Face.of(report, lists)
    parts = [f"<h1 style='font-size:15pt'>{escape(report.title)}</h1>"]
    parts += [f"<p>{escape(line)}</p>" for line in report.lines]
    for block in report.blocks:
        parts += _block(block, face)
    parts += [f"<p style='color:#555'>{escape(note)}</p>" for note in report.notes]
    wide = any(len(table.columns) >= _MANY for table in report.tables)
    return paper.Paper(report.title, "".join(parts), landscape=wide)


def _block(block: Block, face: Face) -> Iterator[str]:
    if isinstance(block, Figures):
        if block.title:
            yield _heading(block.title)
        rows = [(f.column.label, face.text(f.value, f.column, {})) for f in block.figures]
        yield paper.table((), rows)
    elif isinstance(block, Table):
        yield _heading(block.title)
        yield from _table(block, face)
    elif isinstance(block, Prose):
        if block.heading:
            yield _heading(block.heading)
        yield "".join(f"<p>{escape(line)}</p>" for line in block.text.splitlines())


def _table(table: Table, face: Face) -> Iterator[str]:
    if not table.rows:
        yield f"<p>{escape(table.empty)}</p>"
        return
    rows = [
        [face.text(cell, c, table.names) for cell, c in zip(row, table.columns, strict=True)]
        for row in table.rows
    ]
    if foot := foot_texts(table, text.language(), face.lists, face.threshold):
        rows.append(list(foot))
    heads = [column.label for column in table.columns]
    yield paper.table(heads, rows, [is_number(column) for column in table.columns])
    if table.note:
        yield f"<p>{escape(table.note)}</p>"


def _heading(words: str) -> str:
    return f"<h2 style='font-size:11pt'>{escape(words)}</h2>" if words else ""
