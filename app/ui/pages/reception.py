"""Reception, at headquarters: forty files at once, a line each; gaps; answers to all offices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QTableView, QVBoxLayout

from app.base.text import translate
from app.domain import catalogue
from app.domain.record import Changes
from app.services import notices, start
from app.ui import prompts, theme
from app.ui.drop_zone import DropZone, files_in
from app.ui.page import Page
from app.ui.pages.answers import AnswersCard
from app.ui.pages.file_ways import FileWays
from app.ui.pages.matters import MattersPanel
from app.ui.pages.password_line import PasswordLine
from app.ui.pages.reception_lines import (
    SEAL,
    VERDICT,
    Line,
    ReceptionModel,
    ReceptionOrder,
    Standing,
)
from app.ui.pages.reception_work import ReceptionWork
from app.ui.pages.result_line import Way, result_line, worth_taking
from app.ui.parts import (
    Flow,
    button,
    chip,
    clear,
    column,
    flow,
    holder,
    label,
    picture,
    row,
    scroll,
)
from app.ui.session import Session
from app.ui.tables.delegates import StatusDelegate
from app.ui.tables.lines import as_lines, set_widths
from app.ui.tables.record_model import STORED_ROLE

_FEWEST, _MOST = 4, 10
"""Lines for which the list keeps room, before it moves up and down by itself."""
_SOON = 60
"""Milliseconds in which what is told of files is gathered before it is counted."""
_DONE = (Standing.TAKEN, Standing.KNOWN)
_SHOWN_HIGH = 184
"""Pixels for the file that is chosen, told in full below the list."""


class Kept(NamedTuple):
    """What outlives a change of language: the lines, the edits chosen by file, the chosen file."""

    lines: tuple[Line, ...]
    edits: dict[str, list[str]]
    chosen: str


class ReceptionPage(Page):
    """Files as they come in: read, judged, taken in, and what is still missing."""

    entities: ClassVar[frozenset[str]] = frozenset(e.key for e in catalogue.ENTITIES)
    taken = Signal()
    """A round of imports is over."""
    read = Signal()
    """A round of previews is over."""

    def __init__(self, session: Session) -> None:
        """Wait for files; ask for what is missing."""
        super().__init__(session, translate("shell", "Reception"))
        self.model = ReceptionModel()
        self.order = ReceptionOrder(self.model)
        self.work = ReceptionWork(session, self.model)
        self.line = self.work.line
        self.ways = FileWays(session, self, self.line, "reception", self.take_one)
        self._edits: dict[str, list[str]] = {}
        """Which edits of a file are to be taken; a file nobody looked into has no entry."""
        self._shown: tuple[str, object] = ("", None)
        self.zone = self._made_zone()
        self.table = self._made_table()
        self.detail = QVBoxLayout()
        self.below = scroll(holder(column(self.detail, 0)), name="clear")
        self.below.setFixedHeight(theme.px(_SHOWN_HIGH))
        self.password = PasswordLine(self._on_password)
        self.tools = holder(self._made_tools())
        self.answers = AnswersCard(session)
        self.matters = MattersPanel(session, lambda: self.answers.place.folder)
        inner = column(
            *(self.zone, self.line, self.password, self.tools, self.table, self.below), gap=16
        )
        inner.addWidget(self.matters)
        inner.addWidget(self.answers)
        inner.addStretch(1)
        self.body.addWidget(scroll(holder(inner)), 1)
        self._connect()
        self._show_all()
        self.matters.ask()

    def arrive(
        self,
        files: list[Path] | None = None,
        edits: tuple[str, list[str]] | None = None,
        kept: Kept | None = None,
        **what: Any,  # noqa: ANN401  (as in Page)
    ) -> None:
        """Read files that were dropped on the window, or take up what was chosen among edits.

        Args:
            files: packages and folders to look at.
            edits: a file and the keys chosen among its edits.
            kept: the list as it was before the window was made anew.
            what: nothing else.
        """
        del what
        if kept is not None and not self.model.lines:
            self._bring_back(kept)
        if files:
            self.look_at(files)
        if edits is not None and self.model.has(edits[0]):
            self._edits[edits[0]] = edits[1]
            self._choose(edits[0])
            self._show_detail()

    def now(self) -> dict[str, Any]:
        """Return the list with what is known of each file, and what was chosen in it."""
        line = self.chosen()
        kept = Kept(tuple(self.model.lines), dict(self._edits), str(line.file) if line else "")
        return {"files": None, "edits": None, "kept": kept}

    def _bring_back(self, kept: Kept) -> None:
        """Show the list again; only files that nothing is known of yet are read."""
        self._edits = dict(kept.edits)
        self.model.restore(kept.lines)
        self.work.read(line.file for line in kept.lines if line.result is None)
        self._show_all()
        self._choose(kept.chosen)
        self._show_detail()

    def refresh(self) -> None:
        """Ask again for what is missing; the files stay as they are."""
        self.matters.ask()

    def look_at(self, files: Iterable[Path]) -> None:
        """Add files, and those of folders, and say what each would do; nothing is changed."""
        self.work.read(self.model.add(files_in(files)))
        self._show_all()

    def take_clear(self) -> None:
        """Take in every file against which nothing stands."""
        self.work.take(self.model.files(Standing.CLEAR))

    def take(self, file: str) -> None:
        """Take one file in, with the edits that were chosen in it."""
        self.work.take([Path(file)], self._edits.get(file, []))

    def take_one(self, file: str, anyway: bool) -> None:
        """Take a file in whose signer was verified just now, or is to be trusted this once."""
        self.work.take([Path(file)], self._edits.get(file, []), anyway=anyway)
        if not anyway:  # others may be from the same laptop
            waiting = (line for line in self.model.lines if line.code == "unverified")
            self.work.read([line.file for line in waiting if str(line.file) != file])

    def chosen(self) -> Line | None:
        """Return the line the person stands on."""
        at = self.table.currentIndex()
        return self.model.lines[self.order.mapToSource(at).row()] if at.isValid() else None

    def print_page(self) -> None:
        """Put the files and what became of each on paper."""
        from app.ui.tables.list_paper import print_lines

        print_lines(self, self.table)

    def take_focus(self) -> None:
        """Begin in the list where there is one, else with the choice of files."""
        (self.table if self.model.lines else self.choose_button).setFocus()

    # Setting up

    def _made_zone(self) -> DropZone:
        zone = DropZone(high=88)
        self.choose_button = button(translate("exchange", "Choose files…"), self._on_choose)
        folder = button(
            translate("reception", "A whole folder…"), self._on_folder, drawing="folder-open"
        )
        words = label(
            translate("reception", "Drop the files of all offices here, as many as came"), "muted"
        )
        words.setWordWrap(True)
        choices = flow(self.choose_button, folder)
        line = row(picture("download", "muted", 24), column(words, choices), margin=16, gap=16)
        line.setStretch(1, 1)
        zone.setLayout(line)
        return zone

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.order)
        as_lines(table, translate("reception", "Files that came"))
        for pills in (VERDICT, SEAL):
            table.setItemDelegateForColumn(pills, StatusDelegate(table))
        set_widths(table, (170, 110, 70, 210, 170, 0), stretch=5)
        table.horizontalHeader().setSectionsClickable(False)
        return table

    def _made_tools(self) -> Flow:
        self._filters: list[tuple[QPushButton, tuple[Standing, ...]]] = []
        group = QButtonGroup(self)
        for standings in (tuple(Standing), (Standing.NEEDS,), _DONE):
            made = chip("", checked=not self._filters)
            group.addButton(made)
            made.clicked.connect(lambda _=False, wanted=standings: self.order.want(wanted))
            self._filters.append((made, standings))
        self.done_button = button(
            translate("reception", "Remove what is done"), self._on_remove, kind="quiet"
        )
        self.clear_button = button(
            translate("reception", "Take in all that is clear"),
            self.take_clear,
            kind="primary",
            drawing="check",
        )
        return flow(*(made for made, _ in self._filters), self.clear_button, self.done_button)

    def _connect(self) -> None:
        self.zone.dropped.connect(self.look_at)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._on_work)
        self.work.changed.connect(self._on_soon)
        self.work.read_over.connect(self._on_read)
        self.work.taken_over.connect(self._on_taken)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())
        self.table.activated.connect(self._on_line)
        self.matters.heard.connect(lambda offices: self.answers.setVisible(offices > 0))
        self.matters.written.connect(self._on_settled)
        self.answers.written.connect(self._on_settled)

    # Hearing

    def _on_choose(self) -> None:
        self.look_at(prompts.files(self, translate("exchange", "Choose packages")))

    def _on_folder(self) -> None:
        title = translate("reception", "A whole folder…")
        chosen = prompts.folder(self, title, self.answers.place.folder)
        if chosen is not None:
            self.look_at([chosen])

    def _on_remove(self) -> None:
        self.model.remove(_DONE)
        self._show_all()
        self._show_detail()

    def _on_password(self, password: str) -> None:
        """Read what is closed once more; files with another password go on asking."""
        self.work.open(self._closed(), password)
        self.password.words.clear()
        self._show_all()

    def _closed(self) -> list[Path]:
        """Return the files that need a password."""
        return [
            line.file
            for line in self.model.lines
            if line.result is not None and line.result.get("verdict") == "password"
        ]

    def _on_line(self, index: QModelIndex) -> None:
        """Enter leads to what can be done about the line."""
        del index
        first = next(iter(self.below.findChildren(QPushButton)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_soon(self) -> None:
        """Count again in a moment, once for all that is told until then."""
        if not self._soon.isActive():
            self._soon.start()

    def _on_work(self) -> None:
        self._show_all()
        self._show_detail()

    def _on_read(self) -> None:
        self._on_work()
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.order.index(0, 0))
        self.read.emit()

    def _on_taken(self) -> None:
        self._on_work()
        store = self.session.store
        self.session.ask(self, lambda: start.look_again(store), self._on_looked)
        self._on_settled()
        self.taken.emit()
        self.work.read(
            line.file
            for line in self.model.lines
            if line.standing is Standing.NEEDS and line.code == "held" and not line.imported
        )

    def _on_looked(self, renewed: bool) -> None:
        """Say so when the import found out that this laptop was copied."""
        if renewed:
            self.session.say(notices.worded(self.session.store.notices[-1]), "warn")

    def _on_settled(self) -> None:
        self.session.tell(Changes(everything=True))

    # Showing

    def _choose(self, file: str) -> None:
        for at in range(self.order.rowCount()):
            index = self.order.index(at, 0)
            if index.data(STORED_ROLE) == file:
                self.table.setCurrentIndex(index)

    def _show_all(self) -> None:
        """Show list and tools where there are files, and how many stand how."""
        some = bool(self.model.lines)
        for each in (self.tools, self.table, self.below):
            each.setVisible(some)
        self.password.setVisible(bool(self._closed()) and not self.work.busy)
        lines = min(max(len(self.model.lines), _FEWEST), _MOST)
        self.table.setFixedHeight(theme.px(40 + 32 * lines))
        names = (
            translate("reception", "All"),
            translate("reception", "Needs me"),
            translate("reception", "Done"),
        )
        for name, (made, standings) in zip(names, self._filters, strict=True):
            made.setText(f"{name} {self.model.count(*standings)}")
            made.setAccessibleName(made.text())
        clear_ones = self.model.count(Standing.CLEAR)
        self.clear_button.setEnabled(clear_ones > 0 and not self.work.busy)
        self.done_button.setVisible(self.model.count(*_DONE) > 0)

    def _show_detail(self) -> None:
        """Tell the chosen file in full, with what can be done about it."""
        line = self.chosen()
        file = str(line.file) if line else ""
        now = (file, (line.result, line.standing, self._edits.get(file)) if line else None)
        if now == self._shown:
            return
        self._shown = now
        clear(self.detail)
        if line is None or line.result is None:
            return
        told = result_line(dict(line.result), self._ways(line), preview=not line.imported)
        self.detail.addWidget(told)

    def _ways(self, line: Line) -> list[Way]:
        """Return what can be done about a file where it stands now."""
        result: Mapping[str, Any] = line.result or {}
        file, package = str(line.file), str(result.get("package") or "")
        ways: list[Way] = []
        if not line.imported:
            ways += self.ways.of({**result, "file": file}, self._edits.get(file))
            if worth_taking(dict(result)):
                words = translate("reception", "Take this one in")
                ways.insert(0, (words, "check", lambda: self.take(file)))
        elif result.get("verdict") == "edited":
            ways += self.ways.of({**result, "file": file}, self._edits.get(file))
        if line.imported and (count := int(result.get("conflicts") or 0)):
            words = translate("exchange", "Decide %n conflicts", count)
            ways.append((words, "git-compare-arrows", lambda: self.session.go("conflicts")))
        if package and (line.imported or result.get("received_before")):
            words = translate("reception", "Open the receipt")
            receipt = partial(self.session.go, "receipt", package=package, back="reception")
            ways.append((words, "clipboard-list", receipt))
        office = str(result.get("office") or "")
        if office and result.get("verdict") in {"held", "refused"}:
            words = translate("exchange", "Write a request")
            ways.append((words, "send", lambda: self.matters.ask_office(office)))
        if not line.imported and line.standing is not Standing.CLEAR:
            words = translate("reception", "Read again")
            ways.append((words, "history", lambda: self.look_at([line.file])))
        return ways
