"""Numbers of people without a memory: which of a table's rows and columns are totals of others.

A number that equals the sum of its neighbours in every row (or column) is taken for their total.
Where that is chance it does no harm: more is hidden than need be, never less.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.counted import Counted

Numbers = Sequence[int | None]


def laid_out(numbers: Sequence[Numbers], key: int, *, foot: bool) -> list[list[Counted | None]]:
    """Return the numbers of a table as sums of its inner cells, as far as its layout tells.

    Args:
        numbers: by row and column; the foot last.
        key: what tells the cells of this table from those of others.
        foot: whether there is one.
    """
    across = _totals([*zip(*numbers, strict=True)])
    down = _totals(numbers)
    if foot and len(numbers) > 1:
        inner = [row for row in range(len(numbers) - 1) if row not in down]
        if _adds_up(numbers[-1], [numbers[row] for row in inner]):
            down[len(numbers) - 1] = inner
    made: dict[tuple[int, int], Counted | None] = {}

    def cell(row: int, column: int) -> Counted | None:
        if (row, column) not in made:
            number = numbers[row][column]
            if number is None:
                made[row, column] = None
            elif column in across:
                made[row, column] = _sum(cell(row, part) for part in across[column])
            elif row in down:
                made[row, column] = _sum(cell(part, column) for part in down[row])
            else:
                made[row, column] = Counted.of({(key, row, column): number} if number else {})
        return made[row, column]

    return [
        [cell(row, column) for column in range(len(given))] for row, given in enumerate(numbers)
    ]


def _totals(given: Sequence[Numbers]) -> dict[int, list[int]]:
    """Return which rows (or columns) are sums of two or more right before or right after them."""
    found: dict[int, list[int]] = {}
    for total in range(len(given)):
        for step in (-1, 1):
            run: list[int] = []
            at = total + step
            while total not in found and 0 <= at < len(given):
                run.append(at)
                plain = [one for one in run if one not in found]
                for parts in (run, plain):
                    if len(parts) > 1 and _is_total(given[total], [given[p] for p in parts]):
                        found[total] = list(parts)
                        break
                at += step
    return found


def _is_total(total: Numbers, parts: Sequence[Numbers]) -> bool:
    """Tell whether it is a sum, and more than each part alone."""
    size = sum(n or 0 for n in total)
    return _adds_up(total, parts) and all(sum(n or 0 for n in part) < size for part in parts)


def _adds_up(total: Numbers, parts: Sequence[Numbers]) -> bool:
    return all((n or 0) == sum(part[at] or 0 for part in parts) for at, n in enumerate(total))


def _sum(numbers: Iterable[Counted | None]) -> Counted:
    return Counted.mixed(*((number, 1) for number in numbers if number is not None))
