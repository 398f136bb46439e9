"""Editors for codes: one from a searchable list, several as chips."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QPushButton, QWidget

from app.base import text
from app.base.fold import fold
from app.domain import codelists, values
from app.domain.codelists import Code as Entry
from app.domain.fields import Code, Codes, Stored, ValueRefusedError
from app.services import code_additions
from app.ui.forms.editors import Editor, Line, editor
from app.ui.parts import Flow, chip, clear, holder
from app.ui.session import Session

CODE_ROLE = Qt.ItemDataRole.UserRole
_FOLDED_ROLE = Qt.ItemDataRole.UserRole + 1
_FEW = 24
"""Lists up to this long are shown whole, as chips."""


class _Completer(QCompleter):
    """Finds by any part of any name, without accents."""

    def splitPath(self, path: str) -> list[str]:
        """Qt: what is compared with the items."""
        return [fold(path)]


class CodeBox(QComboBox):
    """A list of codes in which one finds by typing; the wheel scrolls the page, not the value."""

    picked = Signal()

    def __init__(self, lists: Iterable[str], added: tuple[Entry, ...] = ()) -> None:
        """Offer the codes of these lists, in their order, with those headquarters added."""
        super().__init__()
        self.setEditable(True)
        inside = Line()
        inside.setFrame(False)
        self.setLineEdit(inside)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._lists = tuple(lists)
        self._odd: tuple[str, str] | None = None
        self._names = {one.code: one for one in added if one.list_code in self._lists}
        mine = tuple(self._names.values())
        self.setModel(_offered(self._lists, text.language(), mine))
        finder = _Completer(self.model(), self)
        finder.setCompletionRole(_FOLDED_ROLE)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = finder.popup()
        if popup is not None:
            popup.setObjectName("popup")
        self.setCompleter(finder)
        finder.activated[QModelIndex].connect(self._on_found)  # type: ignore[index]
        self.activated.connect(lambda _: self.picked.emit())
        edit = self.lineEdit()
        if edit is not None:
            edit.textEdited.connect(lambda _: self.picked.emit())

    def code(self) -> str | None:
        """Return the chosen code; None where the line is empty.

        Raises:
            ValueRefusedError: what was typed is no code of the lists.
        """
        typed = self.currentText().strip()
        if not typed:
            return None
        if self._odd is not None and typed == self._odd[0]:
            return self._odd[1]
        at = self.currentIndex()
        if at >= 0 and self.itemText(at) == self.currentText():
            return str(self.itemData(at, CODE_ROLE)) or None
        for one in self._names.values():
            if fold(typed) in {fold(one.label(text.language())), fold(one.code)}:
                return one.code
        return values.read_code(typed, self._lists, text.language())

    def choose(self, code: str | None) -> None:
        """Show a code; one the lists no longer offer is shown all the same."""
        at = self.findData(code or "", CODE_ROLE)
        self.setCurrentIndex(at)
        self._odd = None
        if at < 0 and code:
            self._odd = (values.show_code(code, self._lists, text.language()), code)
            self.setEditText(self._odd[0])
        edit = self.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: never change a value by scrolling past it."""
        event.ignore()

    def _on_found(self, index: QModelIndex) -> None:
        code = index.data(CODE_ROLE)
        if isinstance(code, str):
            self.choose(code)
            self.picked.emit()


class CodeEditor(Editor):
    """One code of a list."""

    def __init__(self, field: Code, added: tuple[Entry, ...] = ()) -> None:
        """Begin empty."""
        super().__init__(field)
        self.box = CodeBox(values.lists_of(field), added)
        self.box.picked.connect(self.touched)
        self.lines.addWidget(self.box)

    def value(self) -> Stored:
        """Return the code."""
        return self.box.code()

    def set_value(self, stored: Stored) -> None:
        """Show a code by its label."""
        self.box.choose(stored)

    def typed(self) -> str:
        """Return what stands in the box."""
        return self.box.currentText()

    def take_typed(self, words: str) -> None:
        """Show a text that names no code yet."""
        self.box.setEditText(words)

    def target(self) -> QWidget:
        """Return the box."""
        return self.box


class CodesEditor(Editor):
    """Several codes: short lists as chips to press, long ones as chips added by typing."""

    def __init__(self, field: Codes) -> None:
        """Begin with none."""
        super().__init__(field)
        self._entries = [e for e in codelists.codelist(field.list_code) if e.active]
        self._whole = len(self._entries) <= _FEW
        self._chosen: set[str] = set()
        self._name = ""
        self._flow = Flow(gap=6)
        self.chips: dict[str, QPushButton] = {}
        self.lines.addWidget(holder(self._flow))
        self._box: CodeBox | None = None
        if not self._whole:
            self._box = CodeBox((field.list_code,))
            self._box.picked.connect(self._on_picked)
            self.lines.addWidget(self._box)
        self._rebuild()

    def value(self) -> Stored:
        """Return the codes, sorted; None for none."""
        return sorted(self._chosen) or None

    def set_value(self, stored: Stored) -> None:
        """Show which codes are chosen."""
        self._chosen = set(stored or ())
        self._rebuild()

    def target(self) -> QWidget:
        """Return the line one types in, or the first chip."""
        return self._box or next(iter(self.chips.values()), self)

    def name(self, text: str) -> None:
        """Name every chip by the field and its own label."""
        self._name = text
        if self._box is not None:
            self._box.setAccessibleName(text)
        for made in self.chips.values():
            made.setAccessibleName(f"{text}: {made.text()}")

    def _rebuild(self) -> None:
        if self._whole and self.chips and self._chosen <= self.chips.keys():
            for code, made in self.chips.items():
                made.setChecked(code in self._chosen)
            return
        clear(self._flow)
        self.chips = {}
        known = [e.code for e in self._entries]
        listed = known if self._whole else [c for c in known if c in self._chosen]
        for code in (*listed, *sorted(self._chosen - set(known))):
            label = values.show_code(code, (self._list(),), text.language())
            made = chip(label, checked=code in self._chosen)
            made.clicked.connect(lambda on, c=code: self._on_clicked(c, on=on))
            self.chips[code] = made
            self._flow.addWidget(made)
        self.name(self._name)
        self.updateGeometry()

    def _list(self) -> str:
        return self.field.list_code if isinstance(self.field, Codes) else ""

    def _on_clicked(self, code: str, *, on: bool) -> None:
        (self._chosen.add if on else self._chosen.discard)(code)
        if not self._whole:
            self._rebuild()
        self.touched.emit()

    def _on_picked(self) -> None:
        if self._box is None:
            return
        try:
            code = self._box.code()
        except ValueRefusedError:
            return
        if code:
            self._chosen.add(code)
            self._box.choose(None)
            self._rebuild()
            self.touched.emit()


@cache
def _offered(
    lists: tuple[str, ...], lang: str, added: tuple[Entry, ...] = ()
) -> QStandardItemModel:
    """Return what boxes of these lists offer; made once, for forms hold many of them."""
    model = QStandardItemModel()
    model.appendRow(_item("", "", ""))
    for key in lists:
        mine = [one for one in added if one.list_code == key]
        for entry in codelists.codelist(key).extended(mine):
            if entry.active:
                label = entry.label(lang)
                names = " ".join((label, entry.code, *entry.other_names()))
                model.appendRow(_item(label, entry.code, fold(names)))
    return model


def _item(label: str, code: str, folded: str) -> QStandardItem:
    made = QStandardItem(label)
    made.setData(code, CODE_ROLE)
    made.setData(folded, _FOLDED_ROLE)
    return made


@editor.register
def _(field: Code, session: Session) -> Editor:
    return CodeEditor(field, code_additions.of(session.store))


@editor.register
def _(field: Codes, session: Session) -> Editor:
    del session
    return CodesEditor(field)
