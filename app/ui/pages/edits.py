"""What somebody changed in a workbook with Excel: before and after, to take or to leave."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView, QVBoxLayout

from app.base.text import language, translate
from app.services import queries, sentences
from app.ui import i18n, theme
from app.ui.jobs import ProcessJob
from app.ui.page import Page
from app.ui.pages.conflict_view import marked
from app.ui.pages.exchange_words import office_name
from app.ui.pages.job_line import JobLine
from app.ui.pages.way_back import WayBack
from app.ui.parts import button, card, clear, column, holder, label, row, scroll
from app.ui.session import Session
from app.ui.tables.lines import as_lines
from app.ui.tables.proposal_model import ProposalModel, Told, changed_fields, remark, what

_WIDTHS = (260, 170, 190, 190)
_SHOWN_HIGH = 176
"""Pixels for the edit that is chosen, told in full below the list."""


class _Table(QTableView):
    """Lines one moves through with the arrow keys; the space bar ticks the line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Space works wherever in the line the cursor is."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def toggle(self, line: int) -> None:
        """Tick a line, or clear it."""
        cell = self.model().index(line, 0)
        if cell.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            role = int(Qt.ItemDataRole.CheckStateRole)
            on = cell.data(role) == Qt.CheckState.Checked
            self.model().setData(
                cell, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, role
            )


class EditsPage(Page):
    """The edits of one file; what is chosen goes back to the exchange, which takes it in."""

    def __init__(self, session: Session) -> None:
        """Begin empty."""
        super().__init__(session, translate("shell", "Edits made in Excel"))
        self.file = Path()
        self._chosen_before: Collection[str] | None = None
        self.model = ProposalModel()
        self.table = self._made_table()
        self.line = JobLine()
        self.said = label("", "muted", wrap=True)
        self.count = label("", "muted")
        self.all_button = button(
            translate("edits", "Choose all"), lambda: self.model.choose_all(on=True), kind="quiet"
        )
        self.none_button = button(
            translate("edits", "Choose none"), lambda: self.model.choose_all(on=False), kind="quiet"
        )
        self.use_button = button(
            translate("edits", "Use this choice"), self.use, kind="primary", drawing="check"
        )
        self.way_back = WayBack(session)
        self.headline.addWidget(self.way_back)
        self._detail = QVBoxLayout()
        self._detail.setSpacing(theme.px(4))
        shown = card(self._detail, 0, margin=12)
        below = scroll(shown)
        below.setFixedHeight(theme.px(_SHOWN_HIGH))
        foot = row(self.count, self.all_button, self.none_button, 0, self.use_button)
        for each in (self.said, self.line, self.table, below):
            self.body.addWidget(each)
        self.body.setStretch(2, 1)
        self.body.addLayout(foot)
        self.model.chosen_changed.connect(self._on_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._on_chosen()

    def arrive(
        self,
        file: str = "",
        result: dict[str, Any] | None = None,
        chosen: Collection[str] | None = None,
        back: str = "exchange",
        **what: Any,  # noqa: ANN401  (as in Page)
    ) -> None:
        """Show the edits of a file.

        Args:
            file: the workbook.
            result: what a preview told of it; asked for where it is not given.
            chosen: keys that were chosen before.
            back: key of the page that takes the choice.
            what: nothing else.
        """
        del what
        if not file:
            return
        self.leave()
        self.file = Path(file)
        self.way_back.lead_to(back)
        self._chosen_before = chosen
        self.said.setText("")
        self.model.show((), {}, None)  # what another file held says nothing about this one
        if result is not None:
            self._show(result)
        else:
            self._preview()

    def use(self) -> None:
        """Go back with what is chosen."""
        self.session.go(self.way_back.page, edits=(str(self.file), self.model.chosen()))

    def now(self) -> dict[str, Any]:
        """Return what is ticked now."""
        return {"chosen": self.model.chosen()} if self.model.proposals else {}

    def leave(self) -> bool:
        """What is being read is of no use elsewhere."""
        if self.line.job is not None:
            self.line.job.cancel()
        return True

    def _preview(self) -> None:
        database = str(self.session.who.database)
        words = ["import", database, str(self.file), "--preview", "--lang", language()]
        job = ProcessJob(words, self)
        job.succeeded.connect(lambda answer: self._show(answer["files"][0]))
        job.failed.connect(self.session.refuse)
        self.line.watch(job, translate("exchange", "Reading the packages"))
        job.start()

    def _show(self, result: dict[str, Any]) -> None:
        store, proposals = self.session.store, result.get("proposals") or []
        self.said.setText(_about(self.file, result, len(proposals)))
        links = sorted(_uids(proposals))

        file = self.file

        def fill(titles: dict[str, str]) -> None:
            if file != self.file:
                return
            self.model.show(proposals, titles, self._chosen_before)
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()

        self.session.ask(self, lambda: queries.titles(store, links) if links else {}, fill)

    def _made_table(self) -> _Table:
        made = _Table()
        made.setModel(self.model)
        as_lines(made, translate("shell", "Edits made in Excel"), 36)
        made.setMinimumHeight(theme.px(160))
        for at, wide in enumerate(_WIDTHS):
            made.setColumnWidth(at, theme.px(wide))
        made.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        return made

    def _on_chosen(self) -> None:
        chosen, whole = len(self.model.chosen()), len(self.model.proposals)
        words = translate(
            "edits", "{chosen} of {whole} chosen", chosen=i18n.number(chosen),
            whole=i18n.number(whole),
        )  # fmt: skip
        self.count.setText(words)
        self.use_button.setEnabled(bool(whole))

    def _on_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        clear(self._detail)
        if not 0 <= now.row() < len(self.model.proposals):
            return
        told = self.model.proposals[now.row()]
        title = i18n.line_as_written(str(told["title"]))
        head = f"{title} · {what(told)}" if told["title"] else what(told)
        self._detail.addWidget(label(head, "heading", wrap=True))
        place = _place(told)
        if place:
            self._detail.addWidget(label(place, "small", wrap=True))
        words = remark(told)
        if words:
            self._detail.addWidget(label(words, "label", wrap=True))
        for key, pair in changed_fields(told).items():
            self._detail.addWidget(holder(self._compared(told, key, pair)))

    def _compared(self, told: Told, key: str, pair: Told) -> QVBoxLayout:
        """Return one field in full: the sheet's text with the changed words marked."""
        entity = str(told["entity"])
        old, new = (self.model.value(entity, key, pair[side]) for side in ("before", "after"))
        lines: list[Any] = []
        if len(changed_fields(told)) > 1:
            lines.append(label(sentences.field_label(entity, key), "label"))
        emptied = translate("conflicts", "(empty)")
        lines.append(_rich(marked(old if told["kind"] == "changed" else new, new or emptied)))
        if key in told["now"]:
            here = self.model.value(entity, key, told["now"][key]) or emptied
            words = translate("edits", "Here it says today: {value}", value=here)
            lines.append(label(words, "muted", wrap=True))
        return column(*lines, gap=2)


def _rich(html: str) -> QLabel:
    made = QLabel(html)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _about(file: Path, result: dict[str, Any], count: int) -> str:
    name = i18n.left_to_right(file.name)
    if not count:
        return translate("edits", "Nothing was changed in the sheets of {file}.", file=name)
    return translate(
        "edits",
        "Somebody changed the sheets of {file}, package {number} of {office}. Take what is right;"
        " the rest stays in the file, which is kept, and can be looked at again.",
        file=name,
        number=i18n.number(int(result.get("number") or 0)),
        office=office_name(str(result.get("office") or "")),
    )


def _place(told: Told) -> str:
    if not told["row"]:
        return ""
    cell = i18n.left_to_right(f"{told['column']}{told['row']}")
    return translate("edits", "Sheet {sheet}, {cell}", sheet=told["sheet"], cell=cell)


def _uids(proposals: Sequence[Told]) -> set[str]:
    """Return every uid that a value points to."""
    found = set()
    for told in proposals:
        for pair in told["fields"].values():
            found |= {
                value for value in pair.values() if isinstance(value, str) and len(value) == 36
            }
        found |= {v for v in told["now"].values() if isinstance(v, str) and len(v) == 36}
    return found
