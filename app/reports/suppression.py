"""A report for readers outside: small numbers of people hidden, with all that gives them away.

All blocks of a report are looked at together, because a reader has them together. Source:
model.md 5.3, questions.md Q19, reliability.md B4.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from app.base.text import translate
from app.domain.counted import Counted, OfCounted
from app.domain.disclosure import Reader, hide
from app.domain.report import Block, Cell, Column, Figures, Hidden, Kind, Profile, Report, Table
from app.reports.memory import Cut, Earlier, remembered
from app.reports.persons import veiled, without_persons
from app.reports.sums import Place, Sums

LEAST = 3
"""No threshold is lower: two people in a village know each other."""

USUAL = {Profile.PARTNER: 5, Profile.PUBLIC: 10}
MOST = {Profile.PARTNER: 10, Profile.PUBLIC: 20}

_NUMBERS = frozenset({Kind.PEOPLE, Kind.COUNT})


def protect(
    report: Report, profile: Profile, threshold: int = 0, earlier: Sequence[Earlier] = ()
) -> Report:
    """Return what this profile may see of a report.

    Headquarters' own is unchanged; where people are counted, a line says that it is internal. In
    all others a number of people from 1 to below the threshold is hidden, and so is each number
    and share from which one could be computed back, also with the help of what left earlier; a
    note says so.

    Args:
        report: with all its numbers, as its builder made it.
        profile: for whom.
        threshold: the smallest number of people that is shown; what is usual for the profile when
            omitted. The public's is never lower than usual.
        earlier: the reports for others that left before.
    """
    if profile is Profile.HQ:
        internal = [_internal()] if _counts_people(report.blocks) else []
        return replace(report, profile=profile, notes=(*report.notes, *internal))
    threshold = allowed(profile, threshold)
    report, left_out = without_persons(report, public=profile is Profile.PUBLIC)
    sums = Sums(report)
    cut = Cut(sums.values, earlier)
    numbers = [cut.sum(one, sums.values) for one in sums.sums]
    readers = _readers(profile, threshold, earlier, cut)
    hidden = hide(numbers, cut.values, threshold, sums.lines, readers)
    why = _Why(sums, hidden, threshold)
    blocks = tuple(_seen(at, block, why) for at, block in enumerate(report.blocks))
    told = _told(blocks, threshold, again=bool(earlier))
    if profile is Profile.PUBLIC:
        blocks, more = veiled(blocks)
        left_out += more
    return replace(
        report,
        profile=profile,
        blocks=blocks,
        notes=(*report.notes, *left_out, *told),
        threshold=threshold,
        remembered=remembered(sums.sums, hidden, sums.values),
    )


def _readers(
    profile: Profile, threshold: int, earlier: Sequence[Earlier], cut: Cut
) -> tuple[Reader, ...]:
    """Return who reads it: the public knows what was public; partners know everything else too."""
    public, partners = (
        tuple(dict.fromkeys(n for one in earlier if one.profile is kind for n in cut.seen(one)))
        for kind in (Profile.PUBLIC, Profile.PARTNER)
    )
    if profile is Profile.PARTNER:
        return (Reader(threshold, public + partners),)
    theirs = [one.threshold for one in earlier if one.profile is Profile.PARTNER]
    more = (Reader(min(theirs), public + partners),) if theirs else ()
    return (Reader(threshold, public), *more)


def allowed(profile: Profile, threshold: int) -> int:
    """Return the threshold that counts for a profile when this one is asked for."""
    if profile is Profile.HQ:
        return 0
    least = USUAL[profile] if profile is Profile.PUBLIC else LEAST
    return min(max(threshold or USUAL[profile], least), MOST[profile])


class _Why:
    """Why each cell of a report is hidden, if it is."""

    def __init__(self, sums: Sums, hidden: Sequence[Hidden | None], threshold: int) -> None:
        self._sums, self._hidden, self._threshold = sums, hidden, threshold
        self._loose = {
            sum(sums.values[part] * times for part, times in sums.sums[number])
            for number, why in enumerate(hidden)
            if why
        }

    def __call__(self, place: Place) -> Hidden | None:
        """Say why what stands there is hidden; None: it is not."""
        if place in self._sums.loose:
            value = self._sums.loose[place]
            if value < self._threshold:
                return Hidden.SMALL
            return Hidden.BESIDE if value in self._loose else None
        whys = [self._hidden[number] for number in self._sums.by_place.get(place, ())]
        if place in self._sums.shares:
            return Hidden.BESIDE if any(whys) else None
        return next(filter(None, whys), None)


def _seen(index: int, block: Block, why: _Why) -> Block:
    if isinstance(block, Table):
        rows = [*block.rows, block.foot] if block.foot else list(block.rows)
        seen = [_row(block.columns, row, _at(why, index, r)) for r, row in enumerate(rows)]
        if block.foot:
            foot = _shares_of_the_foot(block.columns, seen)
            return replace(block, rows=foot, foot=seen[-1])
        return replace(block, rows=tuple(seen))
    if isinstance(block, Figures):
        columns = tuple(figure.column for figure in block.figures)
        cells = _row(columns, tuple(f.value for f in block.figures), _at(why, index, 0))
        figures = (replace(f, value=c) for f, c in zip(block.figures, cells, strict=True))
        return replace(block, figures=tuple(figures))
    return block


def _at(why: _Why, block: int, row: int) -> Callable[[int], Hidden | None]:
    return lambda at: why(Place(block, row, at))


def _row(
    columns: tuple[Column, ...],
    cells: tuple[Cell, ...],
    why: Callable[[int], Hidden | None],
) -> tuple[Cell, ...]:
    """Return a row with its hidden numbers, and the shares of hidden ones, hidden."""
    seen: list[Cell] = [why(at) or _plain(cell) for at, cell in enumerate(cells)]
    people = {column.key: seen[at] for at, column in enumerate(columns) if column.kind in _NUMBERS}
    for at, column in enumerate(columns):
        if cells[at] is None or column.kind in _NUMBERS or isinstance(cells[at], OfCounted):
            continue
        named = [people.get(key) for key in (column.of, column.part) if key]
        if not named and column.kind is Kind.PERCENT:
            named = list(people.values())
        if any(isinstance(cell, Hidden) for cell in named):
            seen[at] = Hidden.BESIDE
    return tuple(seen)


def _plain(cell: Cell) -> Cell:
    """Return what is shown without the memory of whom it counts."""
    if isinstance(cell, Counted):
        return int(cell)
    return Decimal(cell) if isinstance(cell, OfCounted) else cell


def _shares_of_the_foot(
    columns: tuple[Column, ...], seen: list[tuple[Cell, ...]]
) -> tuple[tuple[Cell, ...], ...]:
    """Return the rows; shares of a total that is hidden are hidden with it."""
    keys = {column.key: at for at, column in enumerate(columns)}
    gone = {
        at
        for at, column in enumerate(columns)
        if column.of in keys and isinstance(seen[-1][keys[column.of]], Hidden)
    }
    return tuple(
        tuple(
            Hidden.BESIDE if at in gone and cell is not None else cell
            for at, cell in enumerate(row)
        )
        for row in seen[:-1]
    )


def _internal() -> str:
    return translate(
        "reports", "Internal: every number of people is shown. Not to be passed on as it is."
    )


def _told(blocks: tuple[Block, ...], threshold: int, *, again: bool) -> list[str]:
    """Say what is hidden, and why; nothing where nobody was counted."""
    if not _counts_people(blocks):
        return []
    cells = {cell for cell in _cells(blocks) if isinstance(cell, Hidden)}
    if not cells:
        return [
            translate(
                "reports",
                "Nothing had to be hidden: no number of people is from 1 to {most}.",
                most=threshold - 1,
            ),
            _here_only(),
        ]
    told = [
        translate(
            "reports",
            "Fewer than {n} people are shown as “<{n}”, so that nobody can be recognised.",
            n=threshold,
        )
    ]
    if Hidden.BESIDE in cells:
        told.append(
            translate(
                "reports",
                "“...” stands for a number or a share from which one of these could be computed.",
            )
        )
        if again:
            told.append(
                translate(
                    "reports",
                    "“...” also stands for a number that has changed by fewer than {n} people since"
                    " an earlier report to the same readers.",
                    n=threshold,
                )
            )
    return [*told, _here_only()]


def _here_only() -> str:
    """Say whose earlier reports were looked at: each laptop knows its own."""
    return translate(
        "reports",
        "Compared with what left this laptop before; reports made on other laptops are not known"
        " here.",
    )


def _cells(blocks: tuple[Block, ...]) -> list[Cell]:
    tables = [block for block in blocks if isinstance(block, Table)]
    figures = [block for block in blocks if isinstance(block, Figures)]
    return [
        *(cell for table in tables for row in (*table.rows, table.foot) for cell in row),
        *(figure.value for block in figures for figure in block.figures),
    ]


def _counts_people(blocks: tuple[Block, ...]) -> bool:
    """Tell whether a report has numbers or names of persons at all."""
    tables = [block.columns for block in blocks if isinstance(block, Table)]
    figures = [[f.column for f in block.figures] for block in blocks if isinstance(block, Figures)]
    columns = [column for some in (*tables, *figures) for column in some]
    return any(column.kind is Kind.PEOPLE or column.personal for column in columns)
