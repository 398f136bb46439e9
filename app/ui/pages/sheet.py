"""The one page about an initiative, to read and to print, in the order of domain.md 000-04."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from app.base import text
from app.base.text import translate
from app.domain.report import Block, Cell, Column, Figures, Kind, Prose, Report, Table
from app.domain.report_text import foot_texts, shown
from app.domain.values import Lists
from app.services import report_files, reporting
from app.services.reporting import Options
from app.ui import i18n, theme
from app.ui.paper import offer
from app.ui.parts import button, row
from app.ui.session import Session

_NUMBERS = frozenset({Kind.COUNT, Kind.PEOPLE, Kind.NUMBER, Kind.MONEY, Kind.PERCENT})


class SheetView(QWidget):
    """The page on the screen, and the way to paper."""

    def __init__(self, session: Session, uid: str) -> None:
        """Ask for the page at once."""
        super().__init__()
        self.session = session
        self._uid = uid
        self.page = QTextEdit()
        self.page.setReadOnly(True)
        self.page.setAccessibleName(translate("initiatives", "Sheet"))
        self.page.setObjectName("sheet")
        self.page.setTabChangesFocus(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.page.document().setDocumentMargin(theme.px(24))
        self.page.setMaximumWidth(theme.px(820))
        out = button(
            translate("paper", "Print or save as PDF"), self.print_sheet, drawing="printer"
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        lines.addLayout(row(out, 0))
        whole = row(self.page, gap=0)
        whole.setStretch(0, 1)
        whole.addStretch(0)
        lines.addLayout(whole, 1)
        self.refresh()

    def refresh(self) -> None:
        """Ask again; the place one reads at stays."""
        self._ask(self._show)

    def print_sheet(self) -> None:
        """Offer the page on paper."""
        offer(self, self.session, lambda take: self._ask(lambda report, _: take(report)))

    def _ask(self, done: Callable[[Report, Lists], None]) -> None:
        store, uid = self.session.store, self._uid

        def work() -> tuple[Report, Lists]:
            made = reporting.make(store, "sheet", Options(initiative=uid))
            return made, report_files.lists_in_force(store)

        self.session.ask(self, work, lambda found: done(*found), lambda _: None)

    def _show(self, report: Report, lists: Lists) -> None:
        bar = self.page.verticalScrollBar()
        at = bar.value()
        way = "rtl" if text.language() in text.RIGHT_TO_LEFT else "ltr"
        self.page.setHtml(f'<body dir="{way}">{html(report, lists)}</body>')
        bar.setValue(at)


def html(report: Report, lists: Lists) -> str:
    """Return the page as rich text: title, facts, then the parts in their order."""
    title = escape(i18n.as_written(report.title))
    parts = [f'<h1 style="font-size:17pt; margin-bottom:2pt">{title}</h1>']
    parts += [_block(block, lists) for block in report.blocks]
    return "".join(parts)


def _block(block: Block, lists: Lists) -> str:
    if isinstance(block, Prose):
        return _heading(block.heading) + _paragraphs(block.text)
    if isinstance(block, Figures):
        return _facts(block, lists)
    return _table(block, lists) if isinstance(block, Table) else ""


def _heading(title: str) -> str:
    return f'<h2 style="font-size:12pt; margin-top:10pt">{escape(title)}</h2>' if title else ""


def _paragraphs(words: str) -> str:
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    return "".join(f"<p>{escape(i18n.as_written(line))}</p>" for line in lines)


def _facts(block: Figures, lists: Lists) -> str:
    lines = []
    for one in block.figures:
        name = translate("tables", "{field}: {value}", field=one.column.label, value="")
        said = _text(one.value, one.column, lists)
        lines.append(f"<b>{escape(name)}</b>{escape(said)}")
    return f"{_heading(block.title)}<p>{'<br/>'.join(lines)}</p>"


def _table(block: Table, lists: Lists) -> str:
    if not block.rows:
        return f"{_heading(block.title)}<p><i>{escape(block.empty)}</i></p>"
    rows = [
        [_text(cell, column, lists) for cell, column in zip(cells, block.columns, strict=True)]
        for cells in block.rows
    ]
    if foot := foot_texts(block, text.language(), lists):
        rows.append(list(foot))
    right = [column.kind in _NUMBERS for column in block.columns]
    made = table([column.label for column in block.columns], rows, right)
    return f"{_heading(block.title)}{made}{_paragraphs(block.note)}"


def _text(cell: Cell, column: Column, lists: Lists) -> str:
    return i18n.as_written(shown(cell, column, text.language(), {}, lists))


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool]) -> str:
    """Return a table as rich text; its columns run in reading direction.

    Args:
        heads: the headings.
        rows: texts of the cells.
        right: which columns are numbers.
    """
    mirrored = text.language() in text.RIGHT_TO_LEFT
    start, end = ("right", "left") if mirrored else ("left", "right")
    sides = [end if number else start for number in right]

    def line(cells: Sequence[str], tag: str, style: str) -> str:
        made = [
            f'<{tag} align="{side}" style="{style}">{escape(cell)}</{tag}>'
            for cell, side in zip(cells, sides, strict=True)
        ]
        return f"<tr>{''.join(reversed(made) if mirrored else made)}</tr>"

    rule = "border-bottom:1px solid #c8ccd2"
    body = "".join(line(cells, "td", rule) for cells in rows)
    return (
        '<table width="99%" cellspacing="0" cellpadding="2" border="0"'
        f' style="border-collapse:collapse"><thead>{line(heads, "th", f"font-weight:600; {rule}")}'
        f"</thead><tbody>{body}</tbody></table>"
    )
