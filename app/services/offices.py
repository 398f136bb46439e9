"""The offices as headquarters sees them: how fresh, what is missing, and what each one does."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain import derived
from app.domain.problem import Context
from app.domain.record import Record
from app.services import gaps, home, signing, standing
from app.services.who import GLOBAL, HQ, Who
from app.sync.change import GENESIS
from app.sync.feeds import is_virtual
from database import labels, reviews
from database import packages as kept
from database.engine import Store
from database.unit import Unit, read

DAY = 86_400_000
SPEAKS, COPIED, GONE, TOLD = "speaks", "copied", "gone", "told"


@dataclass(frozen=True)
class Laptop:
    """One laptop of an office."""

    replica: str
    label: str
    heard_at: int
    """When its last package was taken, in milliseconds; 0: never, or no more."""
    number: int
    """Of its newest package; 0: none."""
    state: str
    """``speaks``; ``copied``: two go on under its name; ``gone``: it goes on under another name;
    ``told``: others brought what it wrote, and no package of its own came."""
    suspect: bool
    """Whether its clock is marked as wrong."""
    trust: str = ""
    """``verified``, ``unverified`` or ``revoked``; empty: unverified laptops are believed here."""


@dataclass(frozen=True)
class OfficeStanding:
    """One office."""

    office: str
    heard_at: int
    """0: nothing ever came."""
    number: int
    missing: tuple[str, ...]
    """What did not come, a sentence a laptop."""
    unconfirmed: int
    """Packages written for it of whose arrival nothing is known."""
    waiting: int
    """Conflicts and review items in its records."""
    initiatives: int
    grants: dict[str, str]
    """Currency to sum, dollars first; nothing is converted."""
    reached: int | None
    """People reached; None: no figures."""
    laptops: tuple[Laptop, ...]

    def silent_days(self, now: int) -> int | None:
        """Return for how many days nothing came; None where nothing ever did."""
        return max(0, (now - self.heard_at) // DAY) if self.heard_at else None


def offices(store: Store) -> list[OfficeStanding]:
    """Return the offices heard from, and those of which records are here, longest silent first."""
    who: Who = store.identity
    unconfirmed = Counter(
        line.office
        for line in standing.packages(store)
        if line.direction == "out" and line.state == "written"
    )
    with read(store) as unit:
        laptops = _laptops(unit, who)
        missing: dict[str, list[str]] = defaultdict(list)
        for gap in gaps.find(unit, who):
            missing[gap.office].append(gaps.sentence(gap))
        found = (*reviews.open_conflicts(unit), *reviews.open_items(unit))
        waiting = Counter(_office_of(each.scope) for each in found)
        records = _by_office(home.recorded(unit))
        context = Context(labels.codes(unit))
        lines = [
            _standing(
                office,
                derived.Portfolio(records.get(office, []), context),
                tuple(laptops.get(office, ())),
                (tuple(missing[office]), unconfirmed[office], waiting[office]),
            )
            for office in (laptops.keys() | records.keys()) - {who.office, HQ, GLOBAL, ""}
        ]
    return sorted(lines, key=lambda line: (line.heard_at, line.office))


def _standing(
    office: str,
    portfolio: derived.Portfolio,
    laptops: tuple[Laptop, ...],
    open_matters: tuple[tuple[str, ...], int, int],
) -> OfficeStanding:
    missing, unconfirmed, waiting = open_matters
    people = derived.people(portfolio)
    latest = max(laptops, key=lambda laptop: laptop.heard_at, default=None)
    return OfficeStanding(
        office,
        latest.heard_at if latest else 0,
        latest.number if latest else 0,
        missing,
        unconfirmed,
        waiting,
        len(portfolio.initiatives),
        home.grants(portfolio),
        people.reached.total if people.figures else None,
        laptops,
    )


def _laptops(unit: Unit, who: Who) -> dict[str, list[Laptop]]:
    """Return the laptops of each office, those heard of last first."""
    speaking = {peer.name: peer for peer in kept.peers(unit)}
    doubled = kept.doubled(unit)
    trusted = signing.trust(unit, who)
    found: dict[str, list[Laptop]] = defaultdict(list)
    for name, told in kept.replicas(unit).items():
        if is_virtual(name) or name in {GENESIS, who.replica} or not told["office"]:
            continue
        peer = speaking.get(name)
        found[told["office"]].append(
            Laptop(
                name,
                told["label"],
                peer.heard_at if peer else 0,
                peer.last_number if peer else 0,
                _state(unit, name, spoken=peer is not None, doubled=name in doubled),
                name in unit.log.suspect,
                trusted.laptop(name),
            )
        )
    for each in found.values():
        each.sort(key=lambda laptop: (-laptop.heard_at, laptop.label, laptop.replica))
    return found


def _state(unit: Unit, name: str, *, spoken: bool, doubled: bool) -> str:
    if doubled:
        return COPIED
    if spoken:
        return SPEAKS
    return GONE if kept.numbers_in(unit, unit.log.numbers[name]) else TOLD


def _by_office(records: Iterable[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        found[_office_of(record.scope)].append(record)
    return found


def _office_of(scope: str) -> str:
    return scope.partition("/")[0]
