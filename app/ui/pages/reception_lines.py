"""The files of the reception: where each stands, and the table that shows them."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from app.base.text import translate
from app.ui import i18n
from app.ui.pages.exchange_words import in_verbs, office_name, state_name
from app.ui.pages.result_line import is_taken, problems_of, worth_taking
from app.ui.pages.trust_words import seal_code, seal_name
from app.ui.tables.lines import side
from app.ui.tables.record_model import STORED_ROLE

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_FILE, _OFFICE, _NUMBER, VERDICT, SEAL, _BRINGS = range(6)
_SORT = int(Qt.ItemDataRole.UserRole) + 40


class Standing(enum.IntEnum):
    """Where a file stands; what needs a person comes first."""

    NEEDS = 0
    """A person has to look: edits, conflicts, what waits, tables, what was refused."""
    CLEAR = 1
    """It brings something and nothing stands against taking it in."""
    READING = 2
    """It is being read, or taken in."""
    WAITING = 3
    """Its turn has not come."""
    TAKEN = 4
    KNOWN = 5
    """It brings nothing that is not here."""


@dataclass
class Line:
    """One file."""

    file: Path
    result: Mapping[str, Any] | None = None
    """What a preview told of it, or the import; None: nothing yet."""
    imported: bool = False
    """Whether ``result`` is that of an import."""
    reading: bool = False
    taking: bool = False
    """Whether it is read to be taken in, and not only to say what it would bring."""
    step: str = ""
    """The step the reading is at, in words."""

    @property
    def standing(self) -> Standing:
        """Where it stands now."""
        if self.reading:
            return Standing.READING
        if self.result is None:
            return Standing.WAITING
        if _needs_a_person(self.result, imported=self.imported):
            return Standing.NEEDS
        if self.imported:
            return Standing.TAKEN
        return Standing.CLEAR if worth_taking(dict(self.result)) else Standing.KNOWN

    @property
    def code(self) -> str:
        """The code of its pill."""
        if self.reading:
            return "taking" if self.taking else "reading"
        if self.result is None:
            return "waiting"
        verdict = str(self.result.get("verdict", "refused"))
        if self.standing is Standing.CLEAR:
            return "clear"
        if self.imported and verdict in {"merged", "known"}:
            return "taken"
        if self.result.get("conflicts") and verdict == "merged":
            return "conflict"
        return verdict


def _needs_a_person(result: Mapping[str, Any], *, imported: bool) -> bool:
    """Tell whether somebody has to look at a file; a conflict that came in waits on its page."""
    if result.get("verdict") not in {"merged", "known"} or result.get("refused"):
        return True
    if imported:
        return False
    told = ("conflicts", "again", "personal")
    return any(map(result.get, told)) or bool(problems_of(result))


class ReceptionModel(QAbstractTableModel):
    """A line a file: file, office, number, verdict, signature, what it brings."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.lines: list[Line] = []
        self._places: dict[str, int] = {}

    def restore(self, lines: Iterable[Line]) -> None:
        """Show lines with what was known of them; none is being read any more."""
        self.beginResetModel()
        self.lines = [replace(line, reading=False, step="") for line in lines]
        self._places = {str(line.file): at for at, line in enumerate(self.lines)}
        self.endResetModel()

    def add(self, files: Iterable[Path]) -> list[Path]:
        """Add files that are not there yet; return all of them that are to be read."""
        wanted = list(dict.fromkeys(files))
        new = [path for path in wanted if str(path) not in self._places]
        first = len(self.lines)
        if new:
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            for path in new:
                self._places[str(path)] = len(self.lines)
                self.lines.append(Line(path))
            self.endInsertRows()
        return [path for path in wanted if path in new or not self.line(str(path)).imported]

    def remove(self, standings: Iterable[Standing]) -> None:
        """Drop the lines that stand so; the files stay where they are."""
        gone = frozenset(standings)
        self.beginResetModel()
        self.lines = [line for line in self.lines if line.standing not in gone]
        self._places = {str(line.file): at for at, line in enumerate(self.lines)}
        self.endResetModel()

    def line(self, file: str) -> Line:
        """Return the line of a file."""
        return self.lines[self._places[file]]

    def has(self, file: str) -> bool:
        """Tell whether there is a line of this file."""
        return file in self._places

    def begin(self, file: str, *, takes: bool) -> None:
        """Say that a file is being read, or taken in."""
        line = self.line(file)
        line.reading, line.taking, line.step = True, takes, ""
        self._changed(file)

    def progress(self, file: str, step: str, done: int, total: int) -> None:
        """Say how far the reading of a file is."""
        line = self.line(file)
        line.step = _step(step)
        if total > 1:
            line.step = i18n.joined([line.step, i18n.percent(done, total)])
        at = self._places[file]
        self.dataChanged.emit(self.index(at, _BRINGS), self.index(at, _BRINGS), [_DISPLAY, _TIP])

    def tell(self, file: str, result: Mapping[str, Any], *, imported: bool) -> None:
        """Say what became of a file; its edits are not kept here, they may be very many."""
        line = self.line(file)
        line.reading = False
        line.result = {**result, "proposals": []}
        line.imported = imported and is_taken(result)
        self._changed(file)

    def stop(self) -> None:
        """Say that no file is being read any more."""
        for line in self.lines:
            if line.reading:
                line.reading = False
                self._changed(str(line.file))

    def count(self, *standings: Standing) -> int:
        """Return how many files stand so."""
        return sum(line.standing in standings for line in self.lines)

    def files(self, standing: Standing) -> list[Path]:
        """Return the files that stand so."""
        return [line.file for line in self.lines if line.standing is standing]

    def _changed(self, file: str) -> None:
        at = self._places[file]
        self.dataChanged.emit(self.index(at, 0), self.index(at, _BRINGS))

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: a line for each."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: file, office, number, verdict, signature, what it brings."""
        return 0 if parent.isValid() else _BRINGS + 1

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: one cell."""
        line = self.lines[index.row()]
        if role in (_DISPLAY, _TIP):
            return cell(line, index.column())
        if role == STORED_ROLE:
            pills = {VERDICT: line.code, SEAL: seal_code(_seal(line))}
            return pills.get(index.column(), str(line.file))
        if role == _SORT:
            return int(line.standing) * 1_000_000 + index.row()
        if role == _ALIGN:
            return side(number=index.column() == _NUMBER)
        if role == _ACCESSIBLE and index.column() == 0:
            words = [cell(line, at) for at in range(_BRINGS + 1)]
            return translate("shell", ", ").join(filter(None, words))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Qt: the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            return side(number=section == _NUMBER)
        if role != _DISPLAY:
            return None
        return (
            translate("reception", "File"),
            translate("exchange", "Office"),
            translate("exchange", "Number"),
            translate("exchange", "State"),
            translate("trust", "Signature"),
            translate("reception", "What it brings"),
        )[section]


class ReceptionOrder(QSortFilterProxyModel):
    """Sorts what needs a person first, and shows only what is asked for."""

    def __init__(self, model: ReceptionModel) -> None:
        """Show everything."""
        super().__init__()
        self._wanted: frozenset[Standing] = frozenset(Standing)
        self.setSortRole(_SORT)
        self.setSourceModel(model)
        self.model = model
        self.sort(0)

    def want(self, standings: Iterable[Standing]) -> None:
        """Show only the files that stand so."""
        self._wanted = frozenset(standings)
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Qt: tell whether a line is shown."""
        del parent
        return self.model.lines[row].standing in self._wanted


def cell(line: Line, column: int) -> str:
    """Return the words of a cell."""
    result = line.result or {}
    if column == _FILE:
        return i18n.left_to_right(line.file.name)
    if column == _OFFICE:
        return office_name(str(result["office"])) if result.get("office") else ""
    if column == _NUMBER:
        return i18n.number(int(result["number"])) if result.get("number") else ""
    if column == VERDICT:
        return pill_name(line.code)
    if column == SEAL:
        return seal_name(_seal(line))
    return line.step if line.reading else _brings(line)


def _seal(line: Line) -> str:
    return str((line.result or {}).get("signature") or "")


def _step(step: str) -> str:
    """Return in words what is being done with a file."""
    known = {
        "verify": translate("exchange", "Checking"),
        "write": translate("exchange", "Merging"),
        "commit": translate("exchange", "Merging"),
    }
    return known.get(step, translate("reception", "Reading"))


def pill_name(code: str) -> str:
    """Return the words of a pill."""
    known = {
        "waiting": translate("reception", "In the queue"),
        "reading": translate("reception", "Being read"),
        "taking": translate("reception", "Being taken in"),
        "clear": translate("reception", "Clear"),
        "taken": translate("reception", "Taken in"),
        "conflict": translate("reception", "Brings a conflict"),
        "merged": translate("reception", "To look at"),
    }
    return known.get(code) or state_name(code)


def _brings(line: Line) -> str:
    """Return in one line what a file brings, or why it does not."""
    if line.result is None:
        return ""
    result = dict(line.result)
    told = problems_of(result)
    if result.get("taken") or result.get("by_entity") or result.get("edits"):
        return in_verbs(result)
    if told:
        return " ".join(str(told[0].get("message") or told[0].get("code") or "").split())
    if result.get("attachments"):
        return translate("reception", "Only files")
    if result.get("confirmed"):
        return translate("exchange", "It confirms %n packages sent from here.", result["confirmed"])
    if result.get("verdict") == "known":
        return translate("reception", "Nothing that is not here")
    return in_verbs(result) if result.get("held") else ""
