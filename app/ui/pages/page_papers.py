"""Pages on paper that are no report by themselves: a grid of figures, a text to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from app.base import clock, text
from app.base.text import translate
from app.domain import codelists
from app.domain.report import Column, Kind, Profile, Prose, Report, Table
from app.ui.pages.figures import FiguresGrid


def grid_report(initiative: str, shown: FiguresGrid) -> Report:
    """Return a grid of figures as it is shown; what is empty throughout is left out.

    Args:
        initiative: what it is about, in words.
        shown: the grid.
    """
    model, across, down = shown.model, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    cells = [
        [str(model.index(at, to).data() or "") for to in range(model.columnCount())]
        for at in range(model.rowCount())
    ]
    columns = [to for to in range(model.columnCount()) if any(line[to] for line in cells)]
    sexes = codelists.codelist("sexes")
    heads = [Column("group", translate("fields", "Group"))]
    for to in columns:
        name = str(model.headerData(to, across)).replace("\n", " ")
        if to < len(model.columns):
            name = f"{sexes.label(model.columns[to][0], text.language())}, {name}"
        heads.append(Column(str(to), name, Kind.NUMBER))
    rows = tuple(
        (str(model.headerData(at, down)), *(line[to] for to in columns))
        for at, line in enumerate(cells)
        if any(line)
    )
    table = Table(
        "grid", "", tuple(heads), rows, empty=translate("home", "No figures recorded yet")
    )
    kind = next(made.text() for made in shown.kinds.values() if made.isChecked())
    title = translate("shell", "Beneficiaries")
    lines = (initiative, kind, shown.period.currentText())
    notes = (shown.note.text(),)
    return Report("figures", title, (table,), Profile.HQ, clock.today(), lines, notes)


def piece_report(title: str, lines: Sequence[str], paragraphs: Sequence[str]) -> Report:
    """Return a piece of the library or of the help: where it belongs, and its text.

    Args:
        title: of the piece.
        lines: where it comes from and what it is about.
        paragraphs: its text.
    """
    blocks = tuple(Prose(each) for each in paragraphs)
    told = tuple(line for line in lines if line)
    return Report("piece", title, blocks, Profile.HQ, clock.today(), told)
