"""The part of the settings about signatures: our digits, whom we believe, and how strictly."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from app.base.text import language, translate
from app.domain.record import Changes
from app.services import enrolling, lost, signing, two_persons
from app.services.enrolling import Laptop
from app.services.signing import State
from app.services.two_persons import Waiting
from app.ui import i18n, prompts, theme
from app.ui.digits import digits_label
from app.ui.jobs import ProcessJob
from app.ui.pages.digits_sheet import Claim, DigitsSheet
from app.ui.pages.exchange_words import office_name
from app.ui.pages.job_line import JobLine
from app.ui.pages.trust_words import seal_code, seal_name
from app.ui.pages.two_persons import TwoPersons
from app.ui.parts import band, button, chip, clear, column, flow, holder, label
from app.ui.session import Session
from app.ui.tables.delegates import StatusDelegate
from app.ui.tables.lines import as_lines, set_widths, side
from app.ui.tables.record_model import STORED_ROLE

_WIDTHS = (110, 120, 160, 0)
_STATE = 2
_FEWEST, _MOST = 2, 8
_FIXED = frozenset({State.REVOKED, State.OURS})
"""Which laptops cannot be revoked: those that are, and this one itself."""
_Answer = tuple[Laptop, list[Laptop], bool, list[Waiting], bool]


class Signatures(QWidget):
    """Shows this laptop's digits and the laptops that are believed here."""

    def __init__(self, session: Session) -> None:
        """Ask for both."""
        super().__init__()
        self.session = session
        self._found: list[Laptop] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(12))
        self.line = JobLine()
        self.lines = QStandardItemModel(self)
        self.table = self._made_table()
        self.own = column(gap=8)
        self.nothing = label(
            translate("trust", "Nobody’s digits were compared here yet."), "muted", wrap=True
        )
        self.strict = chip(translate("trust", "Take nothing of laptops nobody verified"))
        self.strict.clicked.connect(self._on_strict)
        self.wary = QVBoxLayout()
        hq = session.at_headquarters()
        words = translate("trust", "Verify headquarters…")
        if hq:
            words = translate("trust", "Verify from a file…")
        self.verify_button = button(words, self._on_verify, drawing="shield-check")
        self.revoke_button = button(
            translate("trust", "Revoke… (lost laptop)"), self.revoke, kind="danger", drawing="ban"
        )
        self.form_button = button(
            translate("trust", "Form for a lost laptop…"), self.print_form, drawing="printer"
        )
        known = column(
            label(translate("trust", "Laptops whose digits were compared"), "label"),
            *(self.nothing, self.table, self.line),
            flow(self.verify_button, *([self.revoke_button, self.form_button] if hq else [])),
            gap=8,
        )
        self.two = TwoPersons(session)
        self.two.changed.connect(self._on_two)
        for part in (self.own, known, column(flow(self.strict), self.wary)):
            self._lines.addLayout(part)
        self._lines.addWidget(self.two)
        self.two.setVisible(hq)  # once it has its place, or it would be a window for a moment
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        store = self.session.store

        def work() -> _Answer:
            return (
                *(enrolling.own(store), enrolling.known(store), signing.is_strict(store)),
                *(two_persons.waiting(store), two_persons.is_on(store)),
            )

        self.session.write(self, work, self._show)

    # What can be done

    def save_enrolment(self, path: Path | None = None) -> None:
        """Write this laptop's enrolment where the person wants it.

        Args:
            path: the file; asked for where it is not given.
        """
        store, who = self.session.store, self.session.who
        name = translate("trust", "enrolment {office} {laptop}", office=who.office,
                         laptop=who.label).strip()  # fmt: skip
        title = translate("trust", "Save my enrolment…")
        target = path or prompts.new_file(self, title, f"{name}.json", "*.json")
        if target is None:
            return

        def done(_: Laptop) -> None:
            words = translate(
                "trust",
                "{file} is written. Send it to headquarters; they ring you, and then you read"
                " your digits out.",
                file=i18n.left_to_right(target.name),
            )
            self.session.say(words, "good")

        self.session.write(self, lambda: enrolling.enrol(store, target), done)

    def look_at(self, path: Path) -> None:
        """Show the digits of whoever made a file, to be compared by phone."""
        if self.line.job is not None:
            return
        words = ["trust", str(self.session.who.database), str(path), "--lang", language()]
        job = ProcessJob(words, self)
        job.succeeded.connect(lambda answer: self._compare(path, answer["laptops"][0]))
        job.failed.connect(self.session.refuse)
        self.line.watch(job, translate("exchange", "Checking"))
        job.start()

    def revoke(self) -> None:
        """Take the trust in the chosen laptop back, once the person said so."""
        laptop = self.chosen()
        if laptop is None:
            return
        name = i18n.as_written(_name_of(laptop))
        sure = prompts.confirm(
            self,
            translate("trust", "Trust {laptop} no longer?", laptop=name),
            translate(
                "trust",
                "For a laptop that was lost or stolen. Nothing it signs is taken any more, here"
                " and, with your next packages, in every office; what came before stays. This"
                " cannot be undone: if the laptop is found again, it begins anew, with a new key.",
            ),
            translate("trust", "Revoke"),
        )
        if sure:
            store, person = self.session.store, self.two.person.text()
            self.session.write(
                self,
                lambda: enrolling.revoke(store, laptop.signer.replica, person),
                self._on_revoked,
            )

    def print_form(self) -> None:
        """Put on paper what may have lain on the chosen laptop."""
        from app.ui import paper

        laptop, store = self.chosen(), self.session.store
        if laptop is not None:
            paper.offer(
                self.form_button,
                self.session,
                lambda hand: self.session.ask(self, lambda: lost.report(store, laptop), hand),
            )

    def chosen(self) -> Laptop | None:
        """Return the laptop the person stands on."""
        at = self.table.currentIndex().row()
        return self._found[at] if 0 <= at < len(self._found) else None

    def _on_verify(self) -> None:
        title = self.verify_button.accessibleName()
        path = prompts.any_file(self, title, ("json", "xlsx", "zip"))
        if path is not None:
            self.look_at(path)

    def _compare(self, path: Path, told: dict[str, Any]) -> None:
        renewed = bool(told.get("renewed")) and told.get("state") == State.UNVERIFIED
        told = {name: str(told.get(name) or "") for name in told}
        claim = Claim(
            *(str(path), told["office"], told["laptop"], told["digits"], told["state"]),
            renewed=renewed,
        )
        sheet = DigitsSheet(self, self.session, claim)
        sheet.verified.connect(self._on_changed)
        sheet.open()

    def _on_changed(self) -> None:
        self.session.tell(Changes(everything=True))
        self.refresh()

    def _on_revoked(self, answer: tuple[list[Laptop], Changes]) -> None:
        (gone, *_), changes = answer
        words = translate(
            "trust", "Revoked. Every office hears of it with the next package you write for it."
        )
        if gone.proposed_by:
            words = translate("trust", "Proposed. A second person confirms it here.")
        self.session.say(words, "good")
        self._on_two(changes)

    def _on_two(self, changes: Changes) -> None:
        self.two.person.clear()
        self.session.tell(changes)
        self.refresh()

    def _on_strict(self) -> None:
        store, strict = self.session.store, self.strict.isChecked()
        if not strict and self.two.on:
            self.strict.setChecked(True)  # the words of the refusal say why
        self.session.write(
            self, lambda: signing.be_strict(store, strict=strict), lambda _: self._warn()
        )

    # Showing

    def _made_table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.lines)
        as_lines(made, translate("trust", "Laptops whose digits were compared"))
        made.setItemDelegateForColumn(_STATE, StatusDelegate(made))
        made.selectionModel().currentRowChanged.connect(self._on_row)
        return made

    def _on_row(self, *_: QModelIndex) -> None:
        laptop = self.chosen()
        self.revoke_button.setEnabled(laptop is not None and laptop.state not in _FIXED)
        self.form_button.setEnabled(laptop is not None)

    def _show(self, answer: _Answer) -> None:
        own, self._found, strict, waiting, two = answer
        self.two.show_state(waiting, on=two)
        self.strict.setChecked(strict)
        self._show_own(own)
        self._show_known()
        self._warn()

    def _show_own(self, own: Laptop) -> None:
        clear(self.own)
        about = translate(
            "trust",
            "Whoever rings you to verify this laptop has you read these digits out. They are no"
            " secret.",
        )
        self.own.addWidget(label(translate("trust", "Digits of this laptop"), "label"))
        self.own.addWidget(digits_label(own.digits))
        self.own.addWidget(label(about, "small", wrap=True))
        save = button(translate("trust", "Save my enrolment…"), self.save_enrolment, drawing="save")
        copy = button(
            translate("trust", "Copy the digits"),
            lambda: QGuiApplication.clipboard().setText(own.digits),
            drawing="copy",
        )
        self.own.addWidget(holder(flow(save, copy)))

    def _show_known(self) -> None:
        self.lines.clear()
        heads = (
            translate("exchange", "Office"),
            translate("trust", "Laptop"),
            translate("trust", "Signature"),
            translate("trust", "Digits"),
        )
        self.lines.setHorizontalHeaderLabels(list(heads))
        for at in range(len(heads)):
            self.lines.horizontalHeaderItem(at).setTextAlignment(side(number=False))
        for each in self._found:
            state = QStandardItem(seal_name(each.state.value))
            state.setData(seal_code(each.state.value), STORED_ROLE)
            cells = [
                QStandardItem(office_name(each.office) if each.office else "–"),
                QStandardItem(i18n.as_written(_name_of(each))),
                state,
                QStandardItem(i18n.left_to_right(each.shown)),
            ]
            cells[-1].setToolTip(i18n.left_to_right(each.shown))  # where the column is narrow
            for item in cells:
                item.setTextAlignment(side(number=False))
            self.lines.appendRow(cells)
        set_widths(self.table, _WIDTHS, stretch=3)
        high = min(max(len(self._found), _FEWEST), _MOST)
        self.table.setFixedHeight(theme.px(40 + 32 * high))
        self.table.setVisible(bool(self._found))
        self.nothing.setVisible(not self._found)
        self.table.setCurrentIndex(self.lines.index(0, 0))
        self._on_row()

    def _warn(self) -> None:
        """Say what it means to be strict, or not to be."""
        clear(self.wary)
        if self.strict.isChecked():
            words = translate(
                "trust",
                "A package of a laptop whose digits nobody compared waits until somebody rings.",
            )
            self.wary.addWidget(label(words, "small", wrap=True))
        else:
            words = translate(
                "trust",
                "Every package is taken, whoever made it: its receipt only says what the"
                " signature was worth. A forged file would go in unnoticed.",
            )
            self.wary.addWidget(band(words, "warn", "lock-open"))


def _name_of(laptop: Laptop) -> str:
    """Return what a laptop is called beside its office; the beginning of its id without a name."""
    return laptop.label.removeprefix(f"{laptop.office} ") or laptop.signer.replica[:8]
