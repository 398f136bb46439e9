"""At headquarters: what offices share and the library lacks, published all at once or each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.base.text import translate
from app.domain.record import Changes
from app.services import library, sentences
from app.services.library import Offer, Published
from app.ui import i18n, theme
from app.ui.pages.library_words import code_name
from app.ui.parts import button, clear, column, holder, label, picture, row, rule, scroll
from app.ui.session import Session

_LINES = 40
"""Offers listed at most; publishing all makes room."""
_HIGH = 220


class OffersCard(QFrame):
    """One line and one button; the single offers unfold below."""

    def __init__(self, session: Session) -> None:
        """Begin hidden; ``ask`` shows it where there is something to publish."""
        super().__init__()
        self.session = session
        self.setObjectName("card")
        self._offers: list[Offer] = []
        self.words = label("", "heading", wrap=True)
        self.note = label("", "small", wrap=True)
        self.all = button(
            translate("library", "Publish all"), self.publish, kind="primary", drawing="book-open"
        )
        self.look = button(translate("library", "One by one"), self._on_look, kind="quiet")
        self.look.setCheckable(True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        self._list = scroll(holder(self._lines), name="clear")
        self._list.setFixedHeight(theme.px(_HIGH))
        self._list.setVisible(False)
        sign = column(picture("inbox", "accent"), 0)
        head = row(sign, column(self.words, self.note, gap=0), self.look, self.all, gap=12)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._list, gap=8, margin=16))

    def ask(self) -> None:
        """Ask what there is to publish; only headquarters does."""
        if self.session.at_headquarters():
            store = self.session.store
            self.session.ask(self, lambda: library.offers(store), self._show)

    def publish(self, uids: tuple[str, ...] | None = None) -> None:
        """Publish these, or all that needs no look."""
        store = self.session.store
        self.session.write(self, lambda: library.publish(store, uids), self._on_published)

    def keep(self, uid: str) -> None:
        """Leave a copy as it is."""
        store = self.session.store
        self.session.write(self, lambda: library.keep(store, uid), self._on_kept)

    def _show(self, found: list[Offer]) -> None:
        self._offers = found
        ready = [offer for offer in found if not offer.waits]
        leaving = sum(offer.what == "withdraw" for offer in ready)
        waiting = len(found) - len(ready)
        coming = len(ready) - leaving
        parts = [
            translate("library", "%n to publish", coming) if coming else "",
            translate("library", "%n to withdraw", leaving) if leaving else "",
            translate("library", "%n to look at first", waiting) if waiting else "",
        ]
        self.words.setText(" · ".join(filter(None, parts)))
        self.note.setText(
            translate(
                "library",
                "What is new goes into the library by itself with the next package you write.",
            )
        )
        self.note.setVisible(bool(coming))
        self.all.setVisible(bool(ready))
        self.setVisible(bool(found))
        self._list_offers()

    def _list_offers(self) -> None:
        clear(self._lines)
        first = sorted(self._offers, key=lambda offer: not offer.waits)
        for offer in first[:_LINES]:
            self._lines.addWidget(self._line(offer))
            self._lines.addWidget(rule())
        if len(first) > _LINES:
            self._lines.addWidget(
                label(translate("home", "and %n more", len(first) - _LINES), "small")
            )
        self._lines.addStretch(1)

    def _line(self, offer: Offer) -> QWidget:
        """One offer: whose and what, why it waits, and what can be done."""
        why = " ".join(sentences.of_problem(offer.entity, p) for p in offer.problems)
        fields = i18n.joined([sentences.field_label(offer.entity, key) for key in offer.fields])
        differs = offer.what in {library.CHANGED, library.CORRECTED}
        where = translate("library", "Different: {fields}.", fields=fields) if differs else ""
        said = " ".join(filter(None, (library.sentence(offer.what), where, why)))
        title = f"{code_name('offices', offer.office)} · {i18n.as_written(offer.title)}"
        words = column(label(title, wrap=True), label(said, "small", wrap=True), gap=0)
        line = row(words, gap=8)
        line.setStretch(0, 1)
        for name, do in self._deeds(offer):
            made = button(name, do, kind="quiet")
            made.setAccessibleName(f"{name}: {offer.title}")
            line.addWidget(made)
        return holder(line)

    def _deeds(self, offer: Offer) -> list[tuple[str, Callable[[], object]]]:
        def publish() -> None:
            self.publish((offer.uid,))

        def keep() -> None:
            self.keep(offer.uid)

        if offer.refused:
            return []
        if offer.what == "withdraw":
            return [
                (translate("library", "Keep it"), keep),
                (translate("library", "Withdraw"), publish),
            ]
        if offer.what == "corrected":
            return [
                (translate("library", "Keep ours"), keep),
                (translate("library", "Take the office's"), publish),
            ]
        return [(translate("library", "Publish"), publish)]

    def _on_look(self) -> None:
        self._list.setVisible(self.look.isChecked())

    def _on_published(self, done: Published) -> None:
        written = translate(
            "library",
            "In the library: {new} new, {changed} changed, {withdrawn} withdrawn. "
            "It travels with the next packages.",
            new=i18n.number(done.new),
            changed=i18n.number(done.changed),
            withdrawn=i18n.number(done.withdrawn),
        )
        self.session.say(written, "good")
        self._tell(done.touched)

    def _on_kept(self, touched: Changes) -> None:
        self.session.say(translate("library", "It stays as it is."), "good")
        self._tell(touched)

    def _tell(self, touched: Changes) -> None:
        self.session.tell(touched)
        self.ask()
