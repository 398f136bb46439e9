"""No small number of people can be computed from everything a reader ever got, reports and files.

A random small database at two moments. In random order its reports and the file for IATI leave for
partners and for everybody, narrowed at random. What each shown number adds up nobody asks the
program: every number of people in the records is one digit of a large one, so the same report of
those tells it. All that one reader saw is then one system of equations. Source: reliability.md B4.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from app.base.ids import named_uid
from app.domain.derived import Portfolio
from app.domain.derived.closing_periods import snapshot
from app.domain.record import Record
from app.domain.report import Block, Cell, Figures, Hidden, Kind, Profile, Report, Table
from app.reports.given import Given, Options
from app.reports.iati.document import build
from app.reports.iati.terms import Terms
from app.reports.memory import Earlier
from app.reports.registry import DEFINITIONS, Definition
from app.reports.sums import Place
from app.reports.suppression import USUAL, protect
from app.reports.tracing import traced
from tests.app.reports.iati.material import built_in, ready, tag
from tests.app.reports.test_differences import follows
from tests.factories import a_figure, a_record

MANY = int(os.environ.get("PASSERELLE_DISCLOSURES", "12"))
"""How many databases are tried."""
TODAY = "2026-11-26"
BASE = 10**7
"""No number of a report without people is as large."""
PEOPLE = tuple(
    one
    for one in DEFINITIONS
    if not {"beneficiary_figure", "activity", "indicator_value"}.isdisjoint(one.wants)
    and one.key not in {"iati", "iati-readiness"}
)
PERIODS = (("", ""), ("2025-01-01", "2025-06-30"), ("2025-01-01", "2025-12-31"))

Atom = tuple[str, str]
"""The uid under which people are counted, and which of its numbers they are."""
Unknown = tuple[Atom, int]
"""How many people an atom is, as long as that is so many."""
Vector = dict[Any, Fraction]


@dataclass
class Life:
    """A database at a moment: its records, of which every number of people is known apart."""

    records: list[Record]
    atoms: dict[Atom, int] = field(default_factory=dict)

    def told(self, number: Callable[[Atom], int]) -> list[Record]:
        """Return the records with the number of each atom as somebody says."""
        return [
            self._kept(record, number) if record.entity == "closing" else self._told(record, number)
            for record in self.records
        ]

    def _kept(self, record: Record, number: Callable[[Atom], int]) -> Record:
        """Return a closed period; what was not restated is not in the large numbers either."""
        kept = {}
        for uid, one in record.values["kept"].items():
            mine = [atom for atom in self.atoms if atom[0] == uid]
            same = str(sum(self.atoms[atom] for atom in mine)) == one.number
            kept[uid] = one._replace(number=str(sum(map(number, mine)))) if same else one
        return replace(record, values={**record.values, "kept": kept})

    def _told(self, record: Record, number: Callable[[Atom], int]) -> Record:
        mine = {key: number((uid, key)) for uid, key in self.atoms if uid == record.uid}
        if not mine:
            return record
        if record.entity == "beneficiary_figure":
            values: dict[str, Any] = {"count": sum(mine.values())}
            values |= {"of_which_disability": mine["some"]} if "some" in mine else {}
        elif record.entity == "indicator_value":
            values = {k: mine[k] for k in ("women", "men") if k in mine}
            values["value"] = str(sum(mine.values()))
        else:
            values = mine
        return replace(record, values={**record.values, **values})


@dataclass
class Left:
    """One report or file that left."""

    profile: Profile
    what: str
    shown: list[tuple[Vector, int]]
    small: list[tuple[Vector, int]]
    by_place: dict[Any, tuple[Vector, int]]


# --- Random databases --------------------------------------------------------------------------


def a_life(dice: random.Random) -> Life:
    """Return two initiatives that are ready for IATI, with people of every kind."""
    life = Life([])
    for code, scope in (("CR-1", "CR"), ("SN-1", "SN")):
        item = ready(code, scope=scope)
        goals = dice.sample(["SDG01", "SDG08"], dice.randint(0, 2))
        life.records += [
            item, tag(item, "sectors", "EMP"), *(tag(item, "sdg", goal) for goal in goals)
        ]  # fmt: skip
        for _ in range(dice.randint(1, 4)):
            a_group(dice, life, item)
        if dice.random() < 0.7:
            one = a_record(
                "indicator", scope=scope, initiative=item.uid, standard="STD-WORK", unit="number",
                roll_up="sum", baseline=None, target="100", target_on="2026-12",
            )  # fmt: skip
            life.records.append(one)
            for _ in range(dice.randint(1, 2)):
                a_measurement(dice, life, one)
        for _ in range(dice.randint(0, 2)):
            an_event(dice, life, item)
    return life


def some(dice: random.Random) -> int:
    return dice.randint(1, 12) if dice.random() < 0.5 else dice.randint(10, 60)


def a_group(dice: random.Random, life: Life, item: Record, **given: Any) -> None:  # noqa: ANN401
    half = dice.choice((("2025-01-01", "2025-06-30"), ("2025-07-01", "2025-12-31")))
    told = {
        "kind": dice.choice(("plan", "reached", "reached", "reached")),
        "category": dice.choice(("WORK", "BORD", "REFU")),
        "sex": dice.choice("FMU"),
        "age": dice.choice(("A15", "A25", "AUN")),
        "period_start": half[0],
        "period_end": half[1],
    } | given
    figure = a_figure(item, 1, **told)
    life.records.append(figure)
    life.atoms[figure.uid, "rest"] = some(dice)
    if dice.random() < 0.3:
        life.atoms[figure.uid, "some"] = dice.randint(1, 8)


def a_measurement(dice: random.Random, life: Life, indicator: Record) -> None:
    day = dice.choice(("2025-03-31", "2025-11-30"))
    value = a_record(
        "indicator_value", scope=indicator.scope, indicator=indicator.uid, measured_on=day
    )
    life.records.append(value)
    life.atoms[value.uid, "rest"] = some(dice)
    if dice.random() < 0.7:
        life.atoms[value.uid, "women"] = some(dice)
        life.atoms[value.uid, "men"] = some(dice)


def an_event(dice: random.Random, life: Life, item: Record) -> None:
    one = a_record(
        "activity", scope=item.scope, initiative=item.uid,
        kind=dice.choice(("TRAINING", "MEETING", "SERVICE")), status="DONE",
        held_on=dice.choice(("2025-03-01", "2025-09-01")),
    )  # fmt: skip
    life.records.append(one)
    keys = ("women", "men") if dice.random() < 0.6 else ("participants",)
    for key in keys:
        life.atoms[one.uid, key] = some(dice)


def later(dice: random.Random, life: Life) -> Life:
    """Return the database after a period was closed, numbers were changed and people came."""
    after = Life(list(life.records), dict(life.atoms))
    told = life.told(life.atoms.__getitem__)
    kept = snapshot(Portfolio([*built_in(), *told]), "2025-01-01", "2025-06-30")
    closing = {"since": "2025-01-01", "until": "2025-06-30", "closed_on": TODAY, "kept": kept}
    after.records.append(Record("closing", named_uid("tests", "closing"), "CR", "HQ", closing))
    for atom in dice.sample(sorted(life.atoms), min(len(life.atoms), dice.randint(1, 3))):
        after.atoms[atom] = max(1, life.atoms[atom] + dice.randint(-6, 6))
    for item in [one for one in life.records if one.entity == "initiative"]:
        for _ in range(dice.randint(0, 2)):
            a_group(dice, after, item, kind="reached")
    return after


# --- What leaves -------------------------------------------------------------------------------


class Desk:
    """The one who lets reports out, and remembers them as the log of exports does."""

    def __init__(self) -> None:
        self.earlier: list[Earlier] = []
        self.left: list[Left] = []

    def let_out(self, dice: random.Random, life: Life) -> None:
        """Let one report or the file leave."""
        profile = dice.choice((Profile.PARTNER, Profile.PUBLIC))
        if dice.random() < 0.15:
            self._file(dice, life)
            return
        found = dice.choice(PEOPLE)
        item = dice.choice([one for one in life.records if one.entity == "initiative"])
        options = Options(profile=profile)
        narrow: dict[str, Any] = {"initiative": item.uid, "country": item.scope, "round": "JMDI-P2"}
        for key, value in narrow.items():
            if key in found.takes and (key == found.needs or dice.random() < 0.3):
                options = options._replace(**{key: value})
        if "since" in found.takes:
            since, until = dice.choice(PERIODS)
            options = options._replace(since=since, until=until)
        self._report(life, found, options)

    def _report(self, life: Life, found: Definition, options: Options) -> None:
        full = built(life.told(life.atoms.__getitem__), found, options, trace=True)
        seen = protect(full, options.profile, 0, self.earlier)
        atoms, number = digits(life)
        large = built(life.told(number), found, options, trace=False)
        assert shape(large) == shape(full), found.key
        vectors = {
            place: vector
            for place, cell in cells(large)
            if (vector := decoded(cell, atoms, life.atoms))
        }
        now = dict(cells(seen)) if same_shape(seen, full) else coarse(seen, full)
        shown, small = [], []
        by_place = {}
        for place, vector in vectors.items():
            cell = now.get(place)
            told = (vector, worth(vector))
            if cell is Hidden.SMALL:
                small.append(told)
            elif isinstance(cell, int | Decimal):
                assert int(cell) == worth(vector), (found.key, place)
                shown.append(told)
                by_place[found.key, options._replace(profile=Profile.HQ), place] = told
        self.left.append(Left(options.profile, found.key, shown, small, by_place))
        assert seen.remembered is not None
        self.earlier.append(Earlier(options.profile, seen.threshold, seen.remembered))

    def _file(self, dice: random.Random, life: Life) -> None:
        terms = Terms(TODAY, f"{TODAY}T00:00:00Z", earlier=tuple(self.earlier))
        only = dice.choice((None, None, "CR", "SN"))
        items = [r for r in life.told(life.atoms.__getitem__) if only in {None, r.scope}]
        made = build(Portfolio([*built_in(), *items]), terms)
        atoms, number = digits(life)
        large = [r for r in life.told(number) if only in {None, r.scope}]
        wide = build(Portfolio([*built_in(), *large]), replace(terms, earlier=()))
        every = actuals(wide.xml)
        shown, by_place = [], {}
        for key, value in actuals(made.xml).items():
            if vector := decoded(every[key], atoms, life.atoms):
                assert worth(vector) == value, key
                shown.append((vector, int(value)))
                by_place["iati", only, key] = shown[-1]
        self.left.append(Left(Profile.PUBLIC, "iati", shown, [], by_place))
        assert made.remembered is not None
        self.earlier.append(Earlier(Profile.PUBLIC, terms.threshold, made.remembered))


def built(records: list[Record], found: Definition, options: Options, *, trace: bool) -> Report:
    """Build a report as the service does, narrowed alike."""
    items = [one for one in records if one.entity == "initiative"]
    kept = {
        one.uid
        for one in items
        if options.initiative in {"", one.uid} and options.country in {"", one.scope}
    }
    narrowed = options.initiative or options.country or options.round
    chosen = [
        one
        for one in [*built_in(), *records]
        if not narrowed
        or (
            one.uid in kept
            if one.entity == "initiative"
            else one.get("initiative") in {None, *kept}
        )
    ]
    portfolio = Portfolio([one for one in chosen if one.entity in found.wants])
    portfolio = traced(portfolio) if trace else portfolio
    names = {one.uid: str(one.get("title") or one.entity) for one in records}
    return found.build(Given(portfolio, options, TODAY, names, "HQ"))


def actuals(xml: bytes | None) -> dict[tuple[Any, ...], int]:
    """Return every number of people that a file may hold, by where it stands."""
    found: dict[tuple[Any, ...], int] = {}
    root = ET.fromstring(xml or b"<none/>")  # noqa: S314  (ours)
    for activity in root.iter("iati-activity"):
        name = activity.findtext("iati-identifier")
        for result in activity.findall("result"):
            title = result.findtext("title/narrative")
            for each in [*result.iter("actual"), *result.iter("target"), *result.iter("baseline")]:
                part = each.find("dimension")
                what = "" if part is None else f"{part.get('name')}={part.get('value')}"
                found[name, title, each.tag, what] = int(str(each.get("value")))
    return found


# --- What follows ------------------------------------------------------------------------------


def digits(life: Life) -> tuple[list[Atom], Callable[[Atom], int]]:
    """Return the atoms in an order, and for each a number that no sum of others looks like."""
    atoms = sorted(life.atoms)
    places = {atom: BASE ** (at + 1) for at, atom in enumerate(atoms)}
    return atoms, places.__getitem__


def decoded(cell: Cell, atoms: Sequence[Atom], values: Mapping[Atom, int]) -> Vector:
    """Return what a number of the large report adds up; nothing for what counts nobody."""
    if isinstance(cell, bool) or not isinstance(cell, int | Decimal) or cell != int(cell):
        return {}
    left = int(cell)
    found: Vector = {}
    for at in range(len(atoms) + 1):
        left, times = divmod(left, BASE)
        if times > BASE // 2:
            left, times = left + 1, times - BASE
        if at and times:
            atom = atoms[at - 1]
            found[atom, values[atom]] = Fraction(times)
    if left or any(abs(times) > 20 for times in found.values()):
        return {}  # a share: known or hidden with what it rests on (test_differences)
    return found


def worth(vector: Vector) -> int:
    return int(sum(number * times for (_, number), times in vector.items()))


def cells(report: Report) -> Iterator[tuple[Place, Cell]]:
    for at, block in enumerate(report.blocks):
        if isinstance(block, Figures):
            yield from ((Place(at, 0, i), one.value) for i, one in enumerate(block.figures))
        elif isinstance(block, Table):
            rows = [*block.rows, block.foot] if block.foot else list(block.rows)
            for r, row in enumerate(rows):
                yield from ((Place(at, r, c), cell) for c, cell in enumerate(row))


def shape(report: Report) -> list[Any]:
    """Return a report without its numbers."""
    return [outline(block) for block in report.blocks]


def outline(block: Block) -> Any:  # noqa: ANN401  (compared, never looked into)
    if isinstance(block, Table):
        names = [c.key for c in block.columns]
        text = [at for at, c in enumerate(block.columns) if c.kind in {Kind.CODE, Kind.RECORD}]
        return names, [tuple(row[at] for at in text) for row in block.rows], bool(block.foot)
    return type(block).__name__


def same_shape(seen: Report, full: Report) -> bool:
    return shape(seen) == shape(full)


def coarse(seen: Report, full: Report) -> dict[Place, Cell]:
    """Return the cells that are where they were, where groups were counted together."""
    where = dict(cells(full))
    blocks = [at for at, one in enumerate(full.blocks) if outline(one) == outline(seen.blocks[at])]
    return {place: cell for place, cell in cells(seen) if place.block in blocks and place in where}


def leaks(left: Sequence[Left], reader: Profile, lives: Sequence[Life]) -> list[str]:
    """Return what a reader can compute that is small."""
    mine = [one for one in left if reader is Profile.PARTNER or one.profile is Profile.PUBLIC]
    threshold = USUAL[reader]
    rows = [vector for one in mine for vector, _ in one.shown]
    found = [
        f"{one.what} shows {number}"
        for one in mine
        for _, number in one.shown
        if 0 < abs(number) < threshold
    ]
    secrets = [(f"small in {o.what}", v) for o in mine for v, n in o.small if n < threshold]
    secrets += moved(lives, threshold)
    follow = follows(rows, [vector for _, vector in secrets])
    found += [name for name, vector in secrets if vector in follow]
    return [*found, *grown(mine, threshold), *bounded(mine, rows, threshold)]


def moved(lives: Sequence[Life], threshold: int) -> Iterator[tuple[str, Vector]]:
    """Yield what is small by itself, or changed by a small number."""
    before, after = lives
    for atom, number in after.atoms.items():
        was = before.atoms.get(atom)
        if was is None and 0 < number < threshold:
            yield f"{atom[1]} {number} came", {(atom, number): Fraction(1)}
        elif was is not None and 0 < abs(number - was) < threshold:
            yield (
                f"{atom[1]} {was} to {number}",
                {(atom, number): Fraction(1), (atom, was): Fraction(-1)},
            )


def grown(mine: Sequence[Left], threshold: int) -> Iterator[str]:
    """Yield the numbers that are shown twice at the same place and differ by few people."""
    seen: dict[Any, tuple[Vector, int]] = {}
    for one in mine:
        for place, (vector, number) in one.by_place.items():
            was = seen.get(place)
            if was is not None and 0 < abs(number - was[1]) < threshold and one_way(vector, was[0]):
                yield f"{place[0]} grew from {was[1]} to {number}"
            seen[place] = (vector, number)


def one_way(now: Vector, was: Vector) -> bool:
    """Tell whether people only came, or only went: else the difference is no number of people."""
    ends: dict[Atom, int] = {}
    for sign, vector in ((1, now), (-1, was)):
        for (atom, number), times in vector.items():
            ends[atom] = ends.get(atom, 0) + sign * number * int(times)
    return all(end >= 0 for end in ends.values()) or all(end <= 0 for end in ends.values())


def bounded(mine: Sequence[Left], rows: Sequence[Vector], threshold: int) -> Iterator[str]:
    """Yield the hidden cells that bounds alone pin to one number: nobody is less than none."""
    low: dict[Any, int] = {}
    high: dict[Any, int] = {}
    limits = [(vector, worth(vector), worth(vector)) for vector in rows]
    limits += [(v, 1, USUAL[one.profile] - 1) for one in mine for v, _ in one.small]
    for _ in range(20):
        for vector, least, most in limits:
            narrow(vector, least, most, low, high)
    for one in mine:
        for vector, number in one.small:
            least, most = span_of(vector, low, high)
            if number < threshold and max(least, 1) == min(most, USUAL[one.profile] - 1):
                yield f"{one.what}: {number} lies between {least} and {most}"


_FAR = 10**9


def narrow(
    vector: Vector, least: int, most: int, low: dict[Any, int], high: dict[Any, int]
) -> None:
    total_low, total_high = span_of(vector, low, high)
    for name, times in vector.items():
        if times == 1:
            rest_low, rest_high = total_low - low.get(name, 0), total_high - high.get(name, _FAR)
            low[name] = max(low.get(name, 0), least - rest_high)
            high[name] = min(high.get(name, _FAR), most - rest_low)
            total_low, total_high = span_of(vector, low, high)


def span_of(vector: Vector, low: Mapping[Any, int], high: Mapping[Any, int]) -> tuple[int, int]:
    ends = [
        sorted((int(times) * low.get(name, 0), int(times) * high.get(name, _FAR)))
        for name, times in vector.items()
    ]
    return sum(end[0] for end in ends), sum(end[1] for end in ends)


# --- The tests ---------------------------------------------------------------------------------


def found_out(seed: int, reports: int = 7) -> Iterable[str]:
    """Live one life and return what somebody could find out."""
    dice = random.Random(seed)
    with localcontext() as exact:
        exact.prec = 600
        first = a_life(dice)
        second = later(dice, first)
        desk = Desk()
        for life in (first, second):
            for _ in range(reports):
                desk.let_out(dice, life)
    return [
        f"{reader}: {what}"
        for reader in (Profile.PUBLIC, Profile.PARTNER)
        for what in leaks(desk.left, reader, (first, second))
    ]


@pytest.mark.parametrize("seed", range(MANY))
def test_nothing_small_follows_from_all_that_ever_left(seed: int) -> None:
    assert not found_out(seed)


def test_without_the_memory_of_what_left_small_numbers_would_follow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Otherwise the test above would not test it."""
    monkeypatch.setattr(Desk, "earlier", property(lambda _: [], lambda *_: None), raising=False)

    assert any(found_out(seed) for seed in range(12))
