"""Scores of committees as a table: a cell is one criterion in one committee's eyes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.base import text
from app.base.text import translate
from app.domain import codelists
from app.domain.derived.selection import IMPACT, MERIT, PSC, Candidate, Contest, Judgement
from app.ui import i18n, theme
from app.ui.pages import selection_words as words
from app.ui.tables.record_model import STORED_ROLE

Index = QModelIndex | QPersistentModelIndex
RANK, NAME, TOTAL, DECISION, STATUS = words.COLUMNS
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNED = int(Qt.ItemDataRole.TextAlignmentRole)
_NUMBER = Qt.AlignmentFlag.AlignCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Place:
    """What a cell scores."""

    uid: str
    """The initiative."""
    stage: str
    what: str
    """A criterion, ``merit`` or ``impact``."""


class ScoreModel(QAbstractTableModel):
    """Base of both tables of scores: how a score looks, and where one can be typed."""

    def __init__(self, *, headquarters: bool) -> None:
        """Begin empty; an office reads what the steering committee scored, and no more."""
        super().__init__()
        self._headquarters = headquarters

    def place(self, index: Index) -> Place | None:
        """Return what a cell scores; None where it shows something else."""
        raise NotImplementedError

    def judgement(self, index: Index) -> Judgement | None:
        """Return the judgement a cell belongs to."""
        raise NotImplementedError

    def beside(self, index: Index, role: int) -> object:
        """Return what a cell shows that is no score."""
        raise NotImplementedError

    def editable(self, index: Index) -> bool:
        """Return whether a score can be typed into this cell here."""
        place = self.place(index) if index.isValid() else None
        return place is not None and (self._headquarters or place.stage != PSC)

    def has_bonus(self, index: Index) -> bool:
        """Return whether a bonus was given in this cell."""
        place, found = self.place(index), self.judgement(index)
        return place is not None and found is not None and place.what in found.bonuses

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Qt: a score, with a plus where there is a bonus."""
        place, found = self.place(index), self.judgement(index)
        if place is None or found is None:
            return self.beside(index, role)
        score = found.score(place.what)
        if role in (_DISPLAY, _EDIT):
            shown = "" if score is None else i18n.number(score)
            whole = f"{shown}+" if place.what in found.bonuses else shown
            return i18n.left_to_right(whole) if whole and role == _DISPLAY else whole
        if role == _ALIGNED:
            return _NUMBER
        if role == int(Qt.ItemDataRole.BackgroundRole) and not self.editable(index):
            return theme.colour("stripe")
        if role == _TIP:
            return words.criterion(place.what)
        if role == _SPOKEN:
            return words.spoken(place.what, score, bonus=place.what in found.bonuses)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: everything can be chosen; keys write into cells."""
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ContestModel(ScoreModel):
    """One committee: candidates down, criteria across; their order stays while one types."""

    def __init__(self, *, headquarters: bool) -> None:
        """Begin empty."""
        super().__init__(headquarters=headquarters)
        self.stage = ""
        self.rows: tuple[Candidate, ...] = ()
        self.scored: tuple[str, ...] = ()
        self.columns: tuple[str, ...] = ()
        self._ranks: dict[str, int | None] = {}

    def show_contest(self, contest: Contest, stage: str, criteria: Sequence[str]) -> None:
        """Show a country as one committee sees it; the cursor stays where the rows do."""
        scored = (*criteria, MERIT, IMPACT)
        uids = [one.uid for one in contest.candidates]
        same = (stage, uids, scored) == (self.stage, [c.uid for c in self.rows], self.scored)
        if not same:
            self.beginResetModel()
        self.stage, self.rows, self.scored = stage, contest.candidates, scored
        self.columns = (RANK, NAME, *scored, TOTAL, DECISION, STATUS)
        self._ranks = {r.candidate.uid: r.rank for r in contest.ranking(stage)}
        if not same:
            self.endResetModel()
        elif self.rows:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, uid: str) -> int:
        """Return the row of a candidate, -1 where it has none."""
        return next((at for at, one in enumerate(self.rows) if one.uid == uid), -1)

    def candidate(self, index: Index) -> Candidate | None:
        """Return the candidate of a row."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def place(self, index: Index) -> Place | None:
        """Return what a cell scores."""
        one = self.candidate(index)
        if one is None or self.columns[index.column()] not in self.scored:
            return None
        return Place(one.uid, self.stage, self.columns[index.column()])

    def judgement(self, index: Index) -> Judgement | None:
        """Return the judgement about the candidate of this row."""
        one = self.candidate(index)
        return one.judgements[self.stage] if one is not None else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: the candidates."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: rank, name, scores, sum, decision, status."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Qt: codes of criteria, whose words are tips."""
        if orientation == Qt.Orientation.Vertical:
            return None
        column = self.columns[section]
        if column in self.scored and role in (_DISPLAY, _TIP):
            return words.criterion_head(column) if role == _DISPLAY else words.criterion(column)
        if role == _DISPLAY:
            return words.heads()[column]
        return _side(column) if role == _ALIGNED else None

    def beside(self, index: Index, role: int) -> object:
        """Return rank, name, sum, decision or status."""
        one, found = self.candidate(index), self.judgement(index)
        if one is None or found is None:
            return None
        column = self.columns[index.column()]
        if role in (_DISPLAY, _EDIT, _TIP):
            return self._shown(one, found, column)
        if role == STORED_ROLE:
            return one.status if column == STATUS else found.decision
        if role == _SPOKEN and column == NAME:
            named = [
                translate(
                    "tables", "{field}: {value}", field=words.heads()[key],
                    value=self._shown(one, found, key),
                )
                for key in (RANK, TOTAL, DECISION, STATUS)
            ]  # fmt: skip
            return i18n.joined([words.name_of(one), *named])
        if role == int(Qt.ItemDataRole.FontRole) and column == TOTAL:
            return theme.font(bold=True)
        return _side(column) if role == _ALIGNED else None

    def _shown(self, one: Candidate, found: Judgement, column: str) -> str:
        lang = text.language()
        if column == RANK:
            rank = self._ranks.get(one.uid)
            return "–" if rank is None else i18n.number(rank)
        if column == NAME:
            return words.name_of(one)
        if column == TOTAL:
            return "–" if found.total is None else i18n.number(found.total)
        if column == DECISION:
            names = codelists.codelist("assessment_decisions")
            return names.label(found.decision, lang) if found.decision else "–"
        return codelists.codelist("statuses").label(one.status, lang)


class OneModel(ScoreModel):
    """One initiative: what is scored down, the committees across, their sums at the foot."""

    def __init__(self, *, headquarters: bool) -> None:
        """Begin empty."""
        super().__init__(headquarters=headquarters)
        self.one: Candidate | None = None
        self.stages: tuple[str, ...] = ()
        self.scored: tuple[str, ...] = ()

    def show_one(self, one: Candidate, stages: Sequence[str], criteria: Sequence[str]) -> None:
        """Show an initiative as these committees see it."""
        scored = (*criteria, MERIT, IMPACT)
        if self.one is not None and (self.stages, self.scored) == (tuple(stages), scored):
            self.one = one
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.one, self.stages, self.scored = one, tuple(stages), scored
        self.endResetModel()

    def place(self, index: Index) -> Place | None:
        """Return what a cell scores."""
        if self.one is None or not 0 <= index.row() < len(self.scored) or index.column() < 0:
            return None
        return Place(self.one.uid, self.stages[index.column()], self.scored[index.row()])

    def judgement(self, index: Index) -> Judgement | None:
        """Return the judgement of this column's committee."""
        if self.one is None or not 0 <= index.column() < len(self.stages):
            return None
        return self.one.judgements[self.stages[index.column()]]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: what is scored, and the sum."""
        return 0 if parent.isValid() or self.one is None else len(self.scored) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: the committees."""
        return 0 if parent.isValid() else len(self.stages)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Qt: committees across, criteria in words down."""
        if role == _TIP and orientation == Qt.Orientation.Vertical and section < len(self.scored):
            return words.criterion(self.scored[section])
        across = orientation == Qt.Orientation.Horizontal
        if role == _ALIGNED:
            return int(_NUMBER) | int(Qt.TextFlag.TextWordWrap) if across else _WORDS
        if role not in (_DISPLAY, _TIP):
            return None
        if across:
            return words.stage(self.stages[section]) if section < len(self.stages) else ""
        if section >= len(self.scored):
            return words.heads()[TOTAL]
        return words.criterion(self.scored[section], bonus=False)

    def beside(self, index: Index, role: int) -> object:
        """Return the sum of a committee."""
        found = self.judgement(index)
        if found is None:
            return None
        if role == _DISPLAY:
            return words.total(found)
        if role == int(Qt.ItemDataRole.FontRole):
            return theme.font(bold=True)
        if role == int(Qt.ItemDataRole.BackgroundRole):
            return theme.colour("stripe")
        return _NUMBER if role == _ALIGNED else None


def _side(column: str) -> Qt.AlignmentFlag:
    return _WORDS if column in (NAME, DECISION, STATUS) else _NUMBER
