"""What a sheet is: which row holds the titles, which entity its rows are, which column is what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from app.base.errors import CallError
from app.base.fold import fold
from app.base.text import LANGUAGES, in_language, translate
from app.domain import table_columns
from app.domain.catalogue import ENTITIES, by_key
from app.domain.table_columns import LABEL, PARTNERS, SCOPE, UID
from app.exchange.columns import UID_ENDING
from app.exchange.foreign import Grid, Row, Workbook
from app.exchange.grid import VISIBLE
from app.exchange.layout import ACTION_KEY
from app.exchange.records import column_letters
from app.services.tables.shapes import LEAVE_OUT, CellProblem, Choices, Column, Guess, Layout

Memory = Mapping[str, Mapping[str, str]]
"""By entity, folded title of a column to the target it had before."""

_LOOK = 30
"""Among so many first rows the titles are looked for."""
_LOOK_CLOSER = 12
"""Among so many, where no title is known as it stands."""
_ENOUGH = 1.9
"""Two titles that are known, or nearly."""
_LONGEST_TITLE = 80
_ALIKE = 74
"""Likeness from which a title is taken for another spelling of a known one."""
_WORTH_NAMING = 55
_SAMPLES = 5
_FILLERS = frozenset(
    (
        *("de", "du", "des", "la", "le", "les", "l", "d", "of", "the", "for", "del", "el", "los"),
        *("las", "do", "da", "dos", "das", "en", "et", "and", "y", "e", "в", "по", "на"),
        *("projet", "projets", "project", "projects", "proyecto", "proyectos", "projeto"),
        *("projetos", "проект", "проекта", "المشروع", "initiative", "iniciativa"),
    )
)
"""Words that every column of a table may have in its title."""
CHOSEN, KEY, REMEMBERED, ALIKE = "chosen", "key", "remembered", "alike"

Claim = tuple[str, str, int]
"""Target, how it is known, certainty."""


@dataclass(frozen=True)
class _Try:
    """A row that may hold the titles."""

    score: float
    entity: str
    row: Row
    claims: Mapping[int, Claim]


def guess(book: Workbook, choices: Choices, memory: Memory) -> Guess:
    """Return what a file is taken for, as far as nobody decided it.

    Raises:
        CallError: a choice names a sheet, an entity, a column or a field that is not there.
    """
    names = tuple(sheet.name for sheet in book)
    told = tuple(
        CellProblem("never_opened", params={"kind": kind}, blocks=False)
        for kind in book.passed_over
    )
    if choices.entity and choices.entity not in by_key():
        raise CallError("unknown_entity", entity=choices.entity)
    sheets = _sheets(book, choices)
    keyed = [found for sheet in sheets if (found := _keyed(sheet, choices)) is not None]
    filled = [layout for layout in keyed if _has_rows(layout)]
    if keyed:
        layouts = filled or keyed[:1]
        wanted = [layout for layout in layouts if choices.entity in {"", layout.entity}]
        return _checked(Guess(tuple(wanted or layouts), names, told), choices)
    tries = [pair for sheet in sheets if (pair := _best(sheet, choices, memory)) is not None]
    if not tries:
        return Guess((), names, (*told, CellProblem("no_titles", blocks=True)))
    sheet, best = max(tries, key=lambda pair: (pair[0].state == VISIBLE, pair[1].score))
    return _checked(Guess((_layout(sheet, best, choices),), names, told), choices)


def _checked(found: Guess, choices: Choices) -> Guess:
    """Refuse values for fields that nothing in the file has."""
    for word in choices.constants:
        if not any(target_of(layout.entity, word) for layout in found.layouts):
            entity = found.layouts[0].entity
            raise CallError("unknown_field", entity=entity, field=word)
    return found


def _sheets(book: Workbook, choices: Choices) -> list[Grid]:
    if not choices.sheet:
        return [sheet for sheet in book if sheet.rows]
    wanted = fold(choices.sheet)
    found = [sheet for sheet in book if fold(sheet.name) == wanted]
    if not found:
        names = ", ".join(sheet.name for sheet in book)
        raise CallError("no_such_sheet", sheet=choices.sheet, sheets=names)
    return found


def _keyed(sheet: Grid, choices: Choices) -> Layout | None:
    """Return the layout of a sheet whose key row is still there, else nothing."""
    for row in sheet.rows[:_LOOK]:
        texts = {at: cell.text.strip() for at, cell in row.cells.items()}
        entity = next((t.removesuffix(UID_ENDING) for t in texts.values() if UID_ENDING in t), "")
        if entity not in by_key():
            continue
        known = table_columns.targets(entity)
        named = {at: UID if text.endswith(UID_ENDING) else text for at, text in texts.items()}
        claims = {at: (key, KEY, 100) for at, key in named.items() if key in {*known, UID}}
        titles = next((r for r in sheet.rows if r.number == row.number + 1), Row(0, {}))
        beside = {at for at, text in texts.items() if text == ACTION_KEY}
        found = _Try(0, entity, titles, claims)
        return _layout(sheet, found, choices, keyed=row.number + 1, beside=beside)
    return None


def _has_rows(layout: Layout) -> bool:
    marks = {column.at for column in layout.columns if column.target in {UID, LEAVE_OUT}}
    return any(row.number >= layout.first and set(row.cells) - marks for row in layout.sheet.rows)


def _best(sheet: Grid, choices: Choices, memory: Memory) -> tuple[Grid, _Try] | None:
    """Return the row that is most likely to hold the titles, and what they mean."""
    rows = [row for row in sheet.rows[:_LOOK] if choices.header in {0, row.number}]
    tries = _tries(rows, choices, memory, alike=bool(choices.header))
    if not any(found.score >= _ENOUGH for found in tries):
        tries += _tries(rows[:_LOOK_CLOSER], choices, memory, alike=True)
    best = max(tries, key=lambda found: found.score, default=None)
    if best is None or (best.score < _ENOUGH and not choices.header and not choices.entity):
        return None
    titles = {at: cell.text for at, cell in best.row.cells.items()}
    claims = _claims(best.entity, titles, memory, alike=True)
    return sheet, _Try(best.score, best.entity, best.row, claims)


def _tries(rows: list[Row], choices: Choices, memory: Memory, *, alike: bool) -> list[_Try]:
    found = []
    for row in rows:
        titles = {at: cell.text for at, cell in row.cells.items() if _is_title(cell.text)}
        chosen = len(set(map(fold, choices.columns)) & set(map(fold, titles.values())))
        for entity in ENTITIES:
            if choices.entity not in {"", entity.key} or (entity.reference and not choices.entity):
                continue
            claims = _claims(entity.key, titles, memory, alike=alike)
            if claims or chosen or choices.header:
                score = _score(entity.key, claims) + chosen
                found.append(_Try(score, entity.key, row, claims))
    return found


def _is_title(text: str) -> bool:
    return 0 < len(text.strip()) <= _LONGEST_TITLE and any(map(str.isalpha, text))


def _score(entity: str, claims: Mapping[int, Claim]) -> float:
    """Return how much a row looks like the titles of an entity's table."""
    score = sum({target: certainty / 100 for target, _, certainty in claims.values()}.values())
    # Most tables that people send are of initiatives.
    return score + 0.1 * (entity == "initiative")


def _claims(
    entity: str, titles: Mapping[int, str], memory: Memory, *, alike: bool
) -> dict[int, Claim]:
    """Return what each title means; a target is given to the column that is surest of it."""
    known = table_columns.headings(entity)
    before = memory.get(entity, {})
    found: dict[int, Claim] = {}
    for at, title in titles.items():
        plain = _plain(title)
        if fold(title) in before:
            found[at] = (before[fold(title)], REMEMBERED, 99)
        elif claim := known.get(fold(title)) or known.get(plain):
            found[at] = claim
        elif alike and (others := _likeness(entity, plain)) and others[0][1] >= _ALIKE:
            target, likeness = others[0]
            found[at] = (target, ALIKE, min(likeness, 95))
    return _settled(found)


def _plain(title: str) -> str:
    """Return a title without what stands in brackets, a colon or a star behind it."""
    folded = fold(title)
    head = folded.split("(")[0].strip(" :*") if "(" in folded[1:] else folded.strip(" :*")
    return head or folded


def _settled(claims: dict[int, Claim]) -> dict[int, Claim]:
    taken: dict[str, int] = {}
    for at in sorted(claims, key=lambda at: (-claims[at][2], at)):
        target = claims[at][0]
        if target != LEAVE_OUT and target in taken:
            del claims[at]
        else:
            taken[target] = at
    return claims


def _likeness(entity: str, title: str) -> list[tuple[str, int]]:
    """Return targets whose spellings are like a title, the likeliest first."""
    from rapidfuzz import fuzz, process

    title = _core(title)
    if not title:
        return []
    known = _cores(entity)
    near = {
        spelling
        for scorer in (fuzz.token_sort_ratio, fuzz.token_set_ratio)
        for spelling, _, _ in process.extract(title, known.keys(), scorer=scorer, limit=12)
    }
    best: dict[str, int] = {}
    for spelling in near:
        # Words in another order, and some more words, make little difference; another word does.
        plain = fuzz.token_sort_ratio(title, spelling)
        likeness = max(plain, 0.6 * plain + 0.4 * fuzz.token_set_ratio(title, spelling))
        target = known[spelling]
        best[target] = max(best.get(target, 0), round(likeness))
    return sorted(best.items(), key=lambda pair: -pair[1])


@cache
def _cores(entity: str) -> Mapping[str, str]:
    """Return what an entity's targets are called and explained by, without words that say little.

    The templates of others explain in a title what they want there.
    """
    found: dict[str, str] = {}
    for spelling, (target, _, _) in table_columns.headings(entity).items():
        found.setdefault(_core(spelling), target)
    for target, field in table_columns.targets(entity).items():
        for language in LANGUAGES if field.help else ():
            with in_language(language):
                found.setdefault(_core(fold(translate("fields", field.help))), target)
    return found


def _core(title: str) -> str:
    words = re.findall(r"[^\W_]+", title)
    return " ".join(word for word in words if word not in _FILLERS) or title


def _layout(
    sheet: Grid,
    found: _Try,
    choices: Choices,
    *,
    keyed: int = 0,
    beside: Iterable[int] = (),
) -> Layout:
    header = keyed or found.row.number
    body = [row for row in sheet.rows if row.number > header]
    places = sorted({*found.row.cells, *found.claims, *(at for row in body for at in row.cells)})
    chosen = _chosen(found.entity, places, found.row, choices)
    given = {target for target in chosen.values() if target}
    columns = []
    for at in places:
        title = found.row.text(at)
        sample = tuple(row.text(at) for row in body if at in row.cells)[:_SAMPLES]
        target, how, certainty = found.claims.get(at, (LEAVE_OUT, "", 0))
        if at in chosen:
            target, how, certainty = chosen[at], CHOSEN, 100
        elif target in given or at in set(beside):
            target, how, certainty = LEAVE_OUT, "", 0
        others: tuple[str, ...] = ()
        if not keyed and certainty < 100:
            near = _likeness(found.entity, _plain(title))
            others = tuple(t for t, score in near if score >= _WORTH_NAMING and t != target)[:3]
        columns.append(
            Column(at, column_letters(at), title, target, how, certainty, others, sample)
        )
    return Layout(sheet, found.entity, header, header + 1, tuple(columns), bool(keyed))


def _chosen(entity: str, places: list[int], header: Row, choices: Choices) -> dict[int, str]:
    """Return the columns a person decided about, by place.

    Raises:
        CallError: ``no_such_column``, ``unknown_field``.
    """
    by_name: dict[str, int] = {fold(header.text(at)): at for at in reversed(places)}
    by_name |= {column_letters(at).casefold(): at for at in places}
    found: dict[int, str] = {}
    for name, wanted in choices.columns.items():
        at = by_name.get(fold(name))
        target = target_of(entity, wanted)
        if at is None:
            raise CallError("no_such_column", column=name)
        if target is None:
            raise CallError("unknown_field", entity=entity, field=wanted)
        found[at] = target
    return found


def target_of(entity: str, word: str) -> str | None:
    """Return the target that a word means: its key, or what it is called in any language."""
    known = table_columns.targets(entity)
    if word in {LEAVE_OUT, "-"}:
        return LEAVE_OUT
    if word in known or word == UID:
        return word
    short = {"scope": SCOPE, "country": SCOPE, "office": SCOPE, "partners": PARTNERS}
    if short.get(word) in known:
        return short[word]
    claim = table_columns.headings(entity).get(fold(word))
    return claim[0] if claim and claim[1] == LABEL else None
