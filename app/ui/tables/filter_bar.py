"""Filters over a list: a search and a chip per code field, which make a query."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from app.base import text
from app.base.text import QT_TRANSLATE_NOOP, translate
from app.domain import codelists, values
from app.domain.fields import Code, Codes, Field
from app.domain.query import Where
from app.domain.ways import COUNTRY, NONE, Way, is_of_tags
from app.ui import theme
from app.ui.icons import icon, icon_size
from app.ui.parts import Flow, button, chip, holder, row

_WAIT = 180
_LONGEST = 40
"""Lists longer than this are no chips: one finds those by typing."""
_MOST = 4
"""Chips at most; further fields are found by typing, too."""


_OWNER = Code(QT_TRANSLATE_NOOP("fields", "Office"), list_code="offices")
_OWNER.key = "owner"
"""Every record has one, beside its fields."""


class FilterBar(QWidget):
    """Says what the list should show; the list asks the database."""

    changed = Signal()

    def __init__(
        self,
        fields: Sequence[Field[Any]],
        placeholder: str,
        *,
        offices: bool = False,
        ways: Sequence[Way] = (),
    ) -> None:
        """Make the search and the chips of the fields that have short lists.

        Args:
            fields: the columns of the list.
            placeholder: what the search says while it is empty.
            offices: whether records of several offices are here, to choose between.
            ways: further lists to filter by; a chip of theirs is there while it is chosen.
        """
        super().__init__()
        self._chosen: dict[str, list[str]] = {}
        self._chips: dict[str, QPushButton] = {}
        self._fields = {f.key: f for f in fields if _filterable(f)}
        if offices:
            self._fields = {_OWNER.key: _OWNER, **self._fields}
        self._ways = {w.key: w for w in ways if w.key not in self._fields}
        if offices:
            self._ways.pop(COUNTRY, None)  # each office is a country
        self.search = QLineEdit()
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(theme.px(180))
        self.search.setMaximumWidth(theme.px(320))
        self.search.addAction(
            icon("search", "muted", size=16), QLineEdit.ActionPosition.LeadingPosition
        )
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self._on_typed)
        self.search.textChanged.connect(lambda _: self._timer.start())
        flow = Flow(gap=6)
        flow.addWidget(self.search)
        for key in list(self._fields)[:_MOST]:
            flow.addWidget(self._make_chip(key))
        self._clear = button(translate("tables", "Show all"), self.clear, kind="quiet")
        self._clear.setVisible(False)
        self._more = _menu_chip(translate("tables", "More filters"), self._fill_more)
        if not self._ways:
            self._more.hide()
        flow.addWidget(self._more)
        flow.addWidget(self._clear)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(holder(row(holder(flow), gap=0)))
        self._flow = flow

    def where(self) -> tuple[Where, ...]:
        """Return the conditions chosen with the chips."""
        return tuple(self._condition(key, codes) for key, codes in self._chosen.items() if codes)

    def choose(self, key: str, codes: list[str]) -> None:
        """Choose the codes of a chip, as a person would."""
        key = self._own(key)
        self._chosen[key] = codes
        self._reword(key)
        self.changed.emit()

    def chosen(self) -> dict[str, list[str]]:
        """Return the codes chosen, by field."""
        return {key: list(codes) for key, codes in self._chosen.items() if codes}

    def take(self, codes: dict[str, list[str]], search: str) -> None:
        """Choose all filters anew; fields that are not filtered here are left out."""
        known = self._chips.keys() | self._ways.keys()
        named = {self._own(key): list(some) for key, some in codes.items()}
        self._chosen = {key: some for key, some in named.items() if key in known}
        self.search.setText(search)
        self._timer.stop()
        for key in self._chips.keys() | self._chosen.keys():
            self._reword(key)
        self.changed.emit()

    def words(self) -> list[str]:
        """Return what is filtered, in words."""
        said = [self._chips[key].text() for key in self.chosen() if key in self._chips]
        typed = self.search.text().strip()
        return [*said, f"“{typed}”"] if typed else said

    def clear(self) -> None:
        """Take every filter away."""
        self._chosen.clear()
        self.search.clear()
        self._timer.stop()
        for key in self._chips:
            self._reword(key)
        self.changed.emit()

    def filtering(self) -> bool:
        """Return whether something is filtered."""
        return bool(self.where()) or bool(self.search.text().strip())

    def _on_typed(self) -> None:
        self._clear.setVisible(self.filtering())
        self.changed.emit()

    def _make_chip(self, key: str) -> QPushButton:
        made = _menu_chip("", lambda menu: self._fill(menu, key))
        self._chips[key] = made
        self._reword(key)
        return made

    def _way_chip(self, key: str) -> QPushButton:
        """Return the chip of a way, set before those that are always there."""
        if key not in self._chips:
            self._chips[key] = _menu_chip("", lambda menu: self._fill(menu, key))
            for last in (self._more, self._clear):
                self._flow.removeWidget(last)
            for each in (self._chips[key], self._more, self._clear):
                self._flow.addWidget(each)
        return self._chips[key]

    def _fill_more(self, menu: QMenu) -> None:
        """Offer every way, with its codes below it."""
        menu.clear()
        for key in self._ways:
            below = menu.addMenu(self._name(key))
            below.aboutToShow.connect(lambda m=below, k=key: self._fill(m, k))

    def _fill(self, menu: QMenu, key: str) -> None:
        menu.clear()
        named = [(entry.code, entry.label(text.language())) for entry in self._codes(key)]
        if key in self._ways and is_of_tags(self._ways[key]):
            named.append((NONE, translate("tables", "None yet")))
        for code, words in named:
            action = QAction(words, menu, checkable=True)
            action.setChecked(code in self._chosen.get(key, []))
            action.toggled.connect(lambda on, c=code: self._toggle(key, c, on=on))
            menu.addAction(action)

    def _codes(self, key: str) -> list[codelists.Code]:
        if key in self._ways:
            return [e for e in codelists.codelist(self._ways[key].list_code) if e.active]
        return _entries(self._fields[key])

    def _own(self, key: str) -> str:
        """Return the key a filter has here: the office of an initiative is its country."""
        if key in {_OWNER.key, COUNTRY}:
            return _OWNER.key if _OWNER.key in self._fields else COUNTRY
        return key

    def _name(self, key: str) -> str:
        if key in self._ways:
            return translate("ways", self._ways[key].label)
        return translate("fields", self._fields[key].label)

    def _word(self, key: str, code: str) -> str:
        """Return what a code of a chip is called."""
        if not code:
            return translate("tables", "None yet")
        found = self._ways.get(key)
        lists = (found.list_code,) if found else values.lists_of(self._fields[key])
        return values.show_code(code, lists, text.language())

    def _toggle(self, key: str, code: str, *, on: bool) -> None:
        chosen = [c for c in self._chosen.get(key, []) if c != code]
        self.choose(key, [*chosen, code] if on else chosen)

    def _reword(self, key: str) -> None:
        codes = self._chosen.get(key, [])
        if key in self._ways and not codes and key not in self._chips:
            return
        name = words = self._name(key)
        if codes:
            first = self._word(key, codes[0])
            more = f" +{len(codes) - 1}" if len(codes) > 1 else ""
            words = translate("tables", "{field}: {value}", field=name, value=first) + more
        if key in self._ways:
            made = self._way_chip(key)
            made.setVisible(bool(codes))
        else:
            made = self._chips[key]
        made.setText(words)
        made.setChecked(bool(codes))
        made.setAccessibleName(words)
        if hasattr(self, "_clear"):
            self._clear.setVisible(self.filtering())
        self.updateGeometry()

    def _condition(self, key: str, codes: list[str]) -> Where:
        if key in self._ways:
            from app.services import ways

            return ways.where(self._ways[key], codes)
        if isinstance(self._fields[key], Codes):
            return Where(key, "has", tuple(codes))
        return Where(key, "in", tuple(codes))


def _menu_chip(words: str, fill: Callable[[QMenu], None]) -> QPushButton:
    """Return a chip with a menu that is filled when it opens."""
    made = chip(words)
    made.setIcon(icon("chevron-down", "muted", size=16))
    made.setIconSize(icon_size(16))
    menu = QMenu(made)
    menu.aboutToShow.connect(lambda: fill(menu))
    made.setMenu(menu)
    return made


def _filterable(field: Field[Any]) -> bool:
    return isinstance(field, Code | Codes) and len(_entries(field)) <= _LONGEST


def _entries(field: Field[Any]) -> list[codelists.Code]:
    keys = values.lists_of(field)
    return [entry for key in keys for entry in codelists.codelist(key) if entry.active]
