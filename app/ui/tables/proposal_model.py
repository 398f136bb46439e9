"""What people changed in the sheets of a package, a line each, with a box to take it or not."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.base import text
from app.base.text import translate
from app.domain import catalogue, values
from app.domain.watching import telling
from app.services import sentences
from app.ui.icons import icon

Index = QModelIndex | QPersistentModelIndex
Told = Mapping[str, Any]
"""A ``services.proposals.Proposal`` as the command line tells it."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_BEFORE, _REMARK = 2, 4
_NEW_FIELDS = 4
"""How many values of a row that was added are said in its line."""


class ProposalModel(QAbstractTableModel):
    """Record, field, before, after, and what stands against it; the boxes are the choice."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.proposals: Sequence[Told] = ()
        self._titles: Mapping[str, str] = {}
        self._chosen: set[str] = set()

    def show(
        self, proposals: Sequence[Told], titles: Mapping[str, str], chosen: Collection[str] | None
    ) -> None:
        """Show these; chosen at first is what is free to be taken, unless it is said.

        Args:
            proposals: as the preview told them.
            titles: of the records that values point to, by uid.
            chosen: keys chosen before; None where nobody chose yet.
        """
        self.beginResetModel()
        self.proposals = proposals
        self._titles = titles
        free = {str(told["key"]) for told in proposals if can_be_taken(told)}
        plain = {str(told["key"]) for told in proposals if told["state"] == "open"}
        self._chosen = plain if chosen is None else free & set(chosen)
        self.endResetModel()
        self.chosen_changed.emit()

    def chosen(self) -> list[str]:
        """Return the keys of what is to be taken, in the order of the lines."""
        return [str(told["key"]) for told in self.proposals if told["key"] in self._chosen]

    def choose_all(self, *, on: bool) -> None:
        """Choose all that can be taken, or nothing."""
        self._chosen = {str(t["key"]) for t in self.proposals if on and can_be_taken(t)}
        last = self.index(max(0, len(self.proposals) - 1), 0)
        self.dataChanged.emit(self.index(0, 0), last, [_CHECK])
        self.chosen_changed.emit()

    def worded(self, told: Told, side: str) -> str:
        """Return in words what a line says ``before`` or ``after``.

        A row that was added is told by its first values, a deletion by its action.
        """
        if told["kind"] == "delete":
            return translate("edits", "Delete the record") if side == "after" else ""
        touched = changed_fields(told)
        shown = {
            key: self.value(str(told["entity"]), key, pair[side])
            for key, pair in touched.items()
            if pair[side] is not None
        }
        if len(touched) == 1 and told["kind"] == "changed":
            return next(iter(shown.values()), "")
        parts = [
            translate(
                "tables",
                "{field}: {value}",
                field=sentences.field_label(str(told["entity"]), key),
                value=words,
            )
            for key, words in list(shown.items())[:_NEW_FIELDS]
        ]
        return "; ".join(parts)

    def value(self, entity: str, key: str, stored: Any) -> str:  # noqa: ANN401
        """Return one stored value in words; a record by its title."""
        declared = catalogue.by_key().get(entity)
        field = declared.fields.get(key) if declared else None
        if field is None:
            return "" if stored is None else str(stored)
        words = values.show_said(field, stored, text.language())
        return self._titles.get(str(stored), words)

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: a line for each."""
        return 0 if parent.isValid() else len(self.proposals)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: record, field, before, after, remark."""
        return 0 if parent.isValid() else _REMARK + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: the first cell has a box, where there is something to decide."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and can_be_taken(self.proposals[index.row()]):
            return plain | Qt.ItemFlag.ItemIsUserCheckable
        return plain

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: one cell."""
        told = self.proposals[index.row()]
        if role == _CHECK:
            return self._box(told) if index.column() == 0 else None
        if role in (_DISPLAY, _TIP):
            return " ".join(self._cell(told, index.column()).split())
        if role == _DECORATION and index.column() == _REMARK:
            drawing = _drawing(told)
            return icon(*drawing, size=16) if drawing else None
        if role == _ACCESSIBLE and index.column() == 0:
            return self._spoken(told)
        return None

    def setData(self, index: Index, value: object, role: int = _DISPLAY) -> bool:
        """Qt: a box was ticked or cleared."""
        if role != _CHECK or index.column() != 0:
            return False
        key = str(self.proposals[index.row()]["key"])
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self._chosen = self._chosen | {key} if on else self._chosen - {key}
        self.dataChanged.emit(index, index, [_CHECK])
        self.chosen_changed.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Qt: the name of a column."""
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return (
            translate("edits", "Record"),
            translate("edits", "What"),
            translate("edits", "In the package"),
            translate("edits", "In the sheet now"),
            translate("edits", "To know"),
        )[section]

    def _box(self, told: Told) -> Qt.CheckState | None:
        if not can_be_taken(told):
            return None
        chosen = str(told["key"]) in self._chosen
        return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked

    def _cell(self, told: Told, column: int) -> str:
        if column == 0:
            return str(told["title"] or sentences.entity_label(str(told["entity"])))
        if column == 1:
            return what(told)
        if column == _REMARK:
            return remark(told)
        return self.worded(told, "before" if column == _BEFORE else "after")

    def _spoken(self, told: Told) -> str:
        parts = [self._cell(told, at) for at in range(_REMARK + 1)]
        return translate("shell", ", ").join(filter(None, parts))


def changed_fields(told: Told) -> Mapping[str, Told]:
    """Return the fields of an edit whose value is another: a group carries all of its own."""
    fields: Mapping[str, Told] = told["fields"]
    changed = {key: pair for key, pair in fields.items() if pair["before"] != pair["after"]}
    return changed or fields


def can_be_taken(told: Told) -> bool:
    """Tell whether a person can decide to take an edit."""
    return told["state"] in {"open", "asks"}


def what(told: Told) -> str:
    """Return what was touched: a field, several that belong together, or a whole record."""
    entity = str(told["entity"])
    if told["kind"] != "changed":
        known = {
            "new": translate("edits", "New: {name}"),
            "copied": translate("edits", "Copied: {name}"),
            "delete": translate("edits", "Deletion: {name}"),
        }
        return known[str(told["kind"])].format(name=sentences.entity_label(entity))
    labels = [sentences.field_label(entity, key) for key in changed_fields(told)]
    return translate("shell", ", ").join(labels)


def remark(told: Told) -> str:
    """Return what a person should know before deciding about an edit; empty where nothing."""
    state = told["state"]
    if state == "taken":
        return translate("edits", "Taken already")
    if state == "asks":
        return translate(
            "edits", "Another edit of this cell was taken before; this one replaces it"
        )
    if state == "blocked":
        return str(told["problem"]["message"])
    if told["conflict"]:
        return translate("edits", "Changed here since; both stay until somebody decides")
    entity = catalogue.entity(str(told["entity"]))
    if telling(entity, {key: pair["after"] for key, pair in changed_fields(told).items()}):
        return sentences.of_rule(entity.key, "personal_data", {})
    return ""


def _drawing(told: Told) -> tuple[str, str] | None:
    if told["state"] == "blocked":
        return "ban", "bad"
    if told["state"] == "taken":
        return "check", "muted"
    if told["state"] == "asks":
        return "info", "muted"
    return ("git-compare-arrows", "warn") if told["conflict"] else None
