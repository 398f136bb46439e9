"""What left this computer: every report that went out, for whom, as what and where to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app.base.text import translate
from app.domain import codelists
from app.domain.report import Column, Kind, Profile, Table
from app.services.export_log import Export
from app.services.reporting import Definition
from app.ui import i18n, theme
from app.ui.pages.report_model import Face
from app.ui.pages.report_options import profile_name
from app.ui.pages.report_saving import FORMATS
from app.ui.pages.report_table import ReportTable
from app.ui.parts import button, column, holder, label, row, scroll


class LogDialog(QDialog):
    """The newest first; nothing in it can be changed."""

    def __init__(
        self, parent: QWidget, entries: Sequence[Export], known: Mapping[str, Definition]
    ) -> None:
        """Show what left.

        Args:
            parent: the window it stands before.
            entries: the newest first.
            known: reports by their key, to say what they are called.
        """
        super().__init__(parent)
        title = translate("reportspage", "What left this computer")
        self.setWindowTitle(title)
        self.resize(theme.px(860), theme.px(480))
        about = translate(
            "reportspage",
            "Every report that went out from here. The list holds no figures, and nothing is "
            "ever taken from it.",
        )
        self.table = ReportTable(_table(entries, known), Face(codelists.codelist, 0))
        nothing = label(translate("reportspage", "No report has left yet."), "muted", wrap=True)
        self.table.setVisible(bool(entries))
        nothing.setVisible(not entries)
        close = button(translate("charts", "Close"), self.accept, kind="primary")
        close.setDefault(True)
        inside = scroll(holder(column(self.table, nothing, 0)), name="clear")
        self.setLayout(
            column(
                label(title, "heading"), label(about, "muted", wrap=True), inside, row(0, close),
                margin=16,
            )
        )  # fmt: skip


def _table(entries: Sequence[Export], known: Mapping[str, Definition]) -> Table:
    columns = (
        Column("at", translate("reportspage", "When")),
        Column("report", translate("reportspage", "What")),
        Column("profile", translate("reportspage", "Made for")),
        Column("format", translate("reportspage", "As")),
        Column("rows", translate("reportspage", "Rows"), Kind.COUNT),
        Column("place", translate("reportspage", "Where to")),
        Column("by", translate("reportspage", "By")),
    )
    rows = tuple(
        (
            _when(entry.made_at),
            _name(entry.report, known),
            profile_name(Profile(entry.profile)),
            form_name(entry.format),
            entry.rows,
            i18n.left_to_right(entry.place) if "/" in entry.place else entry.place,
            entry.by,
        )
        for entry in entries
    )
    return Table("log", translate("reportspage", "What left this computer"), columns, rows)


def _when(made_at: int) -> str:
    return i18n.moment(dt.datetime.fromtimestamp(made_at / 1000, dt.UTC).isoformat())


def _name(key: str, known: Mapping[str, Definition]) -> str:
    found = known.get(key)
    return translate("reports", found.title) if found else key


def form_name(form: str) -> str:
    """Return what a form of a report is called."""
    others = {
        "paper": translate("reportspage", "Paper"),
        "picture": translate("reportspage", "Picture"),
        "text": translate("reportspage", "Text"),
    }
    if form in FORMATS:
        return translate("reportspage", FORMATS[form][0])
    return others.get(form, form.upper())
