"""Care for what is held of persons: how long, what to look at again, who did what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QWidget

from app.base import clock
from app.base.text import translate
from app.domain import codelists
from app.domain.record import Changes
from app.domain.report import Column, Table
from app.services import (
    audit,
    audit_words,
    holding_words,
    holdings,
    purging,
    retention,
    retention_periods,
)
from app.services.audit import Entry
from app.services.holdings import Holding
from app.services.retention import Due
from app.ui import i18n, prompts, theme
from app.ui.pages.report_model import Face
from app.ui.pages.report_table import ReportTable
from app.ui.parts import Flow, button, chip, clear, column, holder, label, row, scroll
from app.ui.session import Session

_SHOWN = 8
_DIALOG_ROWS = 2000


class DataCare(QWidget):
    """Nothing goes by itself: a person keeps it or lets it go."""

    def __init__(self, session: Session) -> None:
        """Ask what is held, and for how long."""
        super().__init__()
        self.session = session
        self._bounds: dict[str, int] = {}
        self._periods = column(gap=8)
        self._due = column(gap=8)
        self.persons = QComboBox()
        self.persons.setAccessibleName(translate("care", "Contact"))
        self.show_held = button(translate("care", "What is held?"), self.ask_held)
        self.take_back = button(
            translate("care", "Take back for good"), self.ask_take_back, kind="danger"
        )
        self.show_audit = button(translate("care", "Who did what"), self.ask_audit)
        self._nobody = label(translate("care", "Nobody is named here."), "muted", wrap=True)
        self.setLayout(
            column(
                holder(self._periods),
                label(translate("care", "To look at again"), "label"),
                holder(self._due),
                label(translate("care", "What is held about a contact"), "label"),
                self._nobody,
                self.persons,
                holder(row(self.show_held, self.take_back, 0)),
                4,
                holder(row(self.show_audit, 0)),
                gap=8,
            )
        )
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store = self.session.store

        def work() -> tuple[dict[str, int], list[Due], list[tuple[str, str]]]:
            periods = {entity: retention.months(store, entity) for entity in retention.USUAL}
            self._bounds = retention_periods.latest(store)
            return periods, retention.due(store), holdings.of_persons(store)

        self.session.ask(self, work, lambda found: self._show(*found))

    def _show(
        self, periods: dict[str, int], due: list[Due], persons: Sequence[tuple[str, str]]
    ) -> None:
        clear(self._periods)
        for entity, present in periods.items():
            self._periods.addWidget(self._period(entity, present))
        clear(self._due)
        for each in due[:_SHOWN]:
            self._due.addWidget(self._line(each))
        more = len(due) - _SHOWN
        words = translate("care", "%n more", more) if more > 0 else ""
        nothing = "" if due else translate("care", "Nothing has to be looked at again.")
        self._due.addWidget(label(words or nothing, "muted", wrap=True))
        self.persons.clear()
        for uid, title in persons:
            self.persons.addItem(title, uid)
        for each_widget in (self.persons, self.show_held, self.take_back):
            each_widget.setVisible(bool(persons))
        self._nobody.setVisible(not persons)

    def _period(self, entity: str, present: int) -> QWidget:
        names = {
            "contact": translate("care", "Contacts, after their last use"),
            "progress_note": translate("care", "Notes, after their last use"),
            "resource": translate("care", "Documents and photos, after their last use"),
        }
        flow = Flow()
        for months in sorted({*retention.OFFERED[entity], present}, key=lambda m: m or 9999):
            never = translate("care", "Never")
            words = translate("care", "%n months", months) if months else never
            made = chip(words, checked=months == present)
            made.setAutoExclusive(True)
            made.setEnabled(retention_periods.allows(self._bounds.get(entity), months))
            made.setAccessibleName(f"{names[entity]}: {words}")
            made.clicked.connect(partial(self._choose, entity, months))
            flow.addWidget(made)
        told = translate("care", "Headquarters set this; you may choose a shorter time.")
        bound = [label(told, "small", wrap=True)] if entity in self._bounds else []
        return holder(column(label(names[entity], "label"), holder(flow), *bound, gap=2))

    def _choose(self, entity: str, months: int, _: bool = False) -> None:  # noqa: FBT002  (Qt's)
        store = self.session.store
        self.session.write(
            self, lambda: retention.choose(store, entity, months), lambda _: self.refresh()
        )

    def _line(self, due: Due) -> QWidget:
        deleted = translate("care", "deleted, but still in its history")
        used = translate("care", "last used {day}", day=i18n.day(due.used_on))
        told = label(
            f"{i18n.as_written(due.title)} – {deleted if due.deleted else used}", wrap=True
        )
        keep = button(translate("care", "Keep a year"), partial(self.keep, due))
        go = button(translate("care", "Let go"), partial(self.let_go, due), kind="danger")
        keep.setVisible(not due.deleted)
        return holder(column(told, holder(row(keep, go, 0)), gap=2))

    def keep(self, due: Due) -> None:
        """Keep a record for another year."""
        store = self.session.store
        today = clock.moment(clock.now_ms()).date()
        until = (today + dt.timedelta(days=365)).isoformat()
        self.session.write(
            self, lambda: retention.keep_until(store, due.uid, until), lambda _: self.refresh()
        )

    def let_go(self, due: Due) -> None:
        """Let a record go, after asking."""
        person = translate(
            "care",
            "Name, e-mail and phone go here and, with the next packages, everywhere. Nothing"
            " brings them back.",
        )
        other = translate("care", "It is deleted here and, with the next packages, everywhere.")
        title = translate("care", "Let “{title}” go?", title=due.title)
        words = person if due.entity == "contact" else other
        if prompts.confirm(self, title, words, translate("care", "Let go")):
            store = self.session.store
            self.session.write(self, lambda: retention.let_go(store, due.uid), self._gone)

    def ask_held(self) -> None:
        """Show what is held about the chosen contact."""
        store, uid = self.session.store, str(self.persons.currentData())
        self.session.ask(self, lambda: holdings.of_contact(store, uid), self._show_held)

    def _show_held(self, found: Holding) -> None:
        HeldDialog(self, found).open()

    def ask_take_back(self) -> None:
        """Take back for good what is held of the chosen contact, after asking."""
        store, uid = self.session.store, str(self.persons.currentData())
        title = translate("care", "Forget “{title}”?", title=self.persons.currentText())
        words = translate(
            "care",
            "Name, e-mail and phone go here and, with the next packages, everywhere. Nothing"
            " brings them back.",
        )
        if prompts.confirm(self, title, words, translate("care", "Take back for good")):
            self.session.write(self, lambda: purging.purge(store, uid), self._gone)

    def _gone(self, changes: Changes) -> None:
        self.session.tell(changes)
        self.refresh()

    def ask_audit(self) -> None:
        """Show who did what."""
        store = self.session.store
        self.session.ask(self, lambda: audit.entries(store), self._show_audit)

    def _show_audit(self, found: list[Entry]) -> None:
        AuditDialog(self, found).open()


class HeldDialog(QDialog):
    """What is held about one contact; its values are corrected in its form."""

    def __init__(self, parent: QWidget, found: Holding) -> None:
        """Show it."""
        super().__init__(parent)
        title, *lines = holding_words.lines(found)
        self.setWindowTitle(translate("care", "What is held about a contact"))
        self.resize(theme.px(520), theme.px(420))
        told = [label(line, wrap=True) for line in lines]
        hint = translate("care", "What is wrong is corrected in the form of the contact.")
        close = button(translate("charts", "Close"), self.accept, kind="primary")
        inside = scroll(holder(column(*told, 0, gap=6)), name="clear")
        self.setLayout(
            column(
                label(title, "heading", wrap=True), inside, label(hint, "muted", wrap=True),
                row(0, close), margin=16,
            )
        )  # fmt: skip


class AuditDialog(QDialog):
    """The newest first; nothing in it can be changed, and it holds no values of records."""

    def __init__(self, parent: QWidget, entries: Sequence[Entry]) -> None:
        """Show what was done.

        Args:
            parent: the widget it stands before.
            entries: the oldest first.
        """
        super().__init__(parent)
        self._entries = entries
        title = translate("care", "Who did what")
        self.setWindowTitle(title)
        self.resize(theme.px(900), theme.px(520))
        about = translate(
            "care",
            "Each row covers the one before, so that no row can be changed or removed unseen. The"
            " list holds no values of records.",
        )
        self.table = ReportTable(_table(entries[::-1][:_DIALOG_ROWS]), Face(codelists.codelist, 0))
        save = button(translate("care", "Save as CSV…"), self.save)
        close = button(translate("charts", "Close"), self.accept, kind="primary")
        close.setDefault(True)
        inside = scroll(holder(column(self.table, 0)), name="clear")
        self.setLayout(
            column(
                label(title, "heading"), label(about, "muted", wrap=True), inside,
                row(save, 0, close), margin=16,
            )
        )  # fmt: skip

    def save(self) -> None:
        """Write the whole list into a file."""
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), "audit.csv", "CSV (*.csv)")
        if name:
            with open(name, "w", encoding="utf-8-sig", newline="") as file:  # noqa: PTH123
                file.write(audit.as_csv(self._entries))


def _table(entries: Sequence[Entry]) -> Table:
    columns = (
        Column("at", translate("care", "When")),
        Column("by", translate("care", "By")),
        Column("kind", translate("care", "What")),
        Column("told", translate("care", "More")),
    )
    rows = tuple(
        (i18n.moment(clock.iso(e.at)), e.by, audit_words.kind(e.kind), audit_words.more(e))
        for e in entries
    )
    return Table("audit", translate("care", "Who did what"), columns, rows)
