"""Making reports: the records a definition wants, its builder, and what the profile may show."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

from app.base import clock
from app.base.errors import AttachmentError, CallError
from app.domain.catalogue import by_key
from app.domain.derived import Portfolio
from app.domain.picture_size import picture_size
from app.domain.problem import Context
from app.domain.query import Query, Where
from app.domain.record import Record
from app.domain.report import Kind, Photos, Profile, Report, Table
from app.exchange import attachments
from app.reports import registry
from app.reports.given import Found, Given, Options, Sending
from app.reports.questions.finding import PROBES
from app.reports.registry import DEFINITIONS, Definition
from app.reports.suppression import protect
from app.reports.tracing import traced
from app.services import export_log, standing, thresholds
from app.services.portfolio import records
from app.services.queries import search
from app.services.who import Who
from database import labels, queries
from database import records as stored
from database.engine import Store
from database.unit import Unit, read

__all__ = ["Definition", "Options", "definition", "make", "offered"]

NARROWING = (
    *("initiative", "country", "round", "programme", "since", "until", "indicator", "search"),
)
"""What a report may be narrowed by, as ``Options`` calls it."""
_POINTS = 40_000_000
"""Points of the largest photo that is set; those attached here are drawn smaller."""
_HITS = 50
"""Answers of one search."""
_NEWEST = 200
"""Unsent records that are named one by one."""
_FEW = 2000
"""Records of which all names are read at once; of more, those that are asked for."""


def offered(store: Store) -> tuple[Definition, ...]:
    """Return the reports that can be made from this database, in the order they are offered."""
    del store  # every report can be asked for everywhere; what is not here reads "no data"
    return DEFINITIONS


def definition(key: str) -> Definition:
    """Return the report of this key.

    Raises:
        CallError: ``unknown_report``.
    """
    found = registry.definition(key)
    if found is None:
        raise CallError("unknown_report", name=key, known=", ".join(one.key for one in DEFINITIONS))
    return found


def make(store: Store, key: str, options: Options = Options()) -> Report:  # noqa: B008  (frozen)
    """Return a report, in the language in use, as its profile may see it.

    Args:
        store: the database.
        key: of the definition.
        options: what it is narrowed by, and for whom it is.

    Raises:
        CallError: ``unknown_report``; as ``check``.
    """
    found = definition(key)
    who: Who = store.identity
    if found.needs == "country" and not options.country and not who.is_hq:
        options = options._replace(country=who.office)
    check(found, options)
    hits = _found(store, options) if found.asks == "search" else ()
    with read(store) as unit:
        portfolio = Portfolio(wanted(unit, found, options), Context(labels.codes(unit)))
        if options.profile is not Profile.HQ:
            portfolio = traced(portfolio)
        names = _Names(unit, portfolio, living=options.profile is not Profile.HQ)
        sending = _sending(unit, who) if found.asks == "sending" else None
        given = Given(portfolio, options, clock.today(), names, who.office, hits, sending)
        built = _with_photos(found.build(given), who.database)
        named = _named(unit, built, names)
        if options.profile is Profile.HQ:
            return protect(named, Profile.HQ)
        threshold = options.threshold or thresholds.of(unit, options.profile)
        return protect(named, options.profile, threshold, export_log.earlier(unit))


def _with_photos(report: Report, database: Path) -> Report:
    """Return a report with its photos, as far as their files are here."""
    blocks = tuple(
        dataclasses.replace(
            block,
            photos=tuple(
                dataclasses.replace(one, data=_file(database, one.checksum)) for one in block.photos
            ),
        )
        if isinstance(block, Photos)
        else block
        for block in report.blocks
    )
    return dataclasses.replace(report, blocks=blocks)


def _file(database: Path, checksum: str) -> bytes:
    """Return a file where it is a picture that can be set; whatever a stranger attached."""
    try:
        data = attachments.load(database, checksum)
    except AttachmentError:
        return b""
    size = picture_size(data)
    return data if size is not None and 0 < size[0] * size[1] <= _POINTS else b""


def check(found: Definition, options: Options) -> None:
    """Refuse what a report cannot be narrowed by.

    Raises:
        CallError: ``report_needs``; as ``refuse_narrowing``.
    """
    for key in NARROWING:
        if getattr(options, key) and key not in found.takes:
            refuse_narrowing(found, key)
    if found.needs and not getattr(options, found.needs):
        raise CallError("report_needs", name=found.key, key=found.needs)


def refuse_narrowing(found: Definition, key: str) -> NoReturn:
    """Say that a report cannot be narrowed so, and how it can be.

    Raises:
        CallError: ``report_takes_no``, ``report_takes_nothing``.
    """
    code = "report_takes_no" if found.takes else "report_takes_nothing"
    raise CallError(code, name=found.key, key=key, takes=", ".join(found.takes))


def _found(store: Store, options: Options) -> tuple[Found, ...]:
    """Return what is found of the text asked for, else of the examples."""
    texts = (options.search,) if options.search else PROBES
    found = [(text, hit) for text in texts for hit in search(store, text, _HITS)]
    with read(store) as unit:
        if options.profile is not Profile.HQ:
            scopes = {
                record.uid: record.scope for record in stored.many(unit, {h.uid for _, h in found})
            }
            found = [(text, hit) for text, hit in found if "/" not in scopes.get(hit.uid, "")]
        items = _cells(unit, "code_item", {h.uid for _, h in found}, ("code", "list_code"))
        codes = _cells(unit, "initiative", {h.uid for _, h in found}, ("code",))
    said: dict[str, tuple[Any, ...]] = items | codes
    return tuple(
        Found(text, hit.entity, hit.uid, *(cell or "" for cell in said.get(hit.uid, ())))
        for text, hit in found
    )


def _sending(unit: Unit, who: Who) -> Sending:
    work = standing.own_work(unit, who, _NEWEST)
    return Sending(work.unsent, work.unconfirmed, work.newest)


def wanted(unit: Unit, found: Definition, options: Options) -> Iterator[Record]:
    """Yield the records a report wants, of the initiatives it is narrowed to.

    What is for the office alone is in no report for others.
    """
    inside = options.profile is Profile.HQ
    for record in _narrowed_to(unit, found, options):
        if inside or "/" not in record.scope:
            yield record


def _narrowed_to(unit: Unit, found: Definition, options: Options) -> Iterator[Record]:
    wants = dict(found.wants)
    where = _narrowed(unit, options)
    initiatives = wants.pop("initiative", None)
    kept: set[str] | None = None
    if initiatives is not None:
        chosen = list(records(unit, {"initiative": initiatives}, where))
        kept = {record.uid for record in chosen} if where else None
        yield from chosen
    one = (Where("initiative", "=", options.initiative),) if options.initiative else ()
    own = {key: names for key, names in wants.items() if one and "initiative" in names}
    yield from records(unit, own, one)
    for record in records(unit, {key: wants[key] for key in wants if key not in own}):
        link = record.get("initiative") if kept is not None else None
        if link is None or kept is None or link in kept:
            yield record


def _narrowed(unit: Unit, options: Options) -> tuple[Where, ...]:
    """Return the conditions on initiatives."""
    asked = (("uid", options.initiative), ("scope", options.country), ("round", options.round))
    where = [Where(field, "=", value) for field, value in asked if value]
    if options.programme:
        where.append(Where("round", "in", _rounds(unit, options.programme)))
    return tuple(where)


def _rounds(unit: Unit, programme: str) -> tuple[str, ...]:
    """Return the codes of the rounds of a programme, with those that headquarters added."""
    rounds = labels.codes(unit)("funding_rounds")
    return tuple(item.code for item in rounds if item.extra.get("programme") == programme)


class _Names(Mapping[str, str]):
    """What records are called; read when somebody asks, those of a small report all at once."""

    def __init__(self, unit: Unit, portfolio: Portfolio, *, living: bool) -> None:
        self._unit = unit
        self._living = living
        self._portfolio = portfolio
        self._known: dict[str, str | None] = {}

    def read(self, uids: Iterable[str]) -> None:
        """Read the names of these records at once."""
        wanted = [uid for uid in uids if uid not in self._known]
        found = labels.titles(self._unit, wanted, living=self._living)
        self._known |= dict.fromkeys(wanted) | found

    def __getitem__(self, uid: str) -> str:
        if uid not in self._known:
            here = [record.uid for key in by_key() for record in self._portfolio.of(key)]
            self.read([uid, *here] if len(here) <= _FEW else [uid])
        name = self._known[uid]
        if name is None:
            raise KeyError(uid)
        return name

    def __iter__(self) -> Iterator[str]:
        return (uid for uid, name in self._known.items() if name is not None)

    def __len__(self) -> int:
        return sum(name is not None for name in self._known.values())


def _named(unit: Unit, report: Report, names: _Names) -> Report:
    """Say what the records of each table are called, and their codes."""
    uids = {uid for table in report.tables for uid in _uids(table)}
    if not uids:
        return report
    names.read(uids)
    codes = _codes(unit, uids)
    blocks = [
        dataclasses.replace(
            block,
            names={uid: names[uid] for uid in _uids(block) if uid in names} | block.names,
            codes={uid: codes[uid] for uid in _uids(block) if uid in codes},
        )
        if isinstance(block, Table)
        else block
        for block in report.blocks
    ]
    return dataclasses.replace(report, blocks=tuple(blocks))


def _uids(table: Table) -> Iterator[str]:
    places = [at for at, column in enumerate(table.columns) if column.kind is Kind.RECORD]
    for row in table.rows:
        for at in places:
            cell = row[at]
            if isinstance(cell, str):
                yield cell
            elif isinstance(cell, tuple):
                yield from cell


def _codes(unit: Unit, uids: set[str]) -> dict[str, str]:
    """Return the codes of the initiatives among these records."""
    found = _cells(unit, "initiative", uids, ("code",))
    return {uid: str(code) for uid, (code,) in found.items() if code}


def _cells(
    unit: Unit, entity: str, uids: set[str], fields: tuple[str, ...]
) -> dict[str, tuple[Any, ...]]:
    """Return fields of those of these records that are of one entity, by uid."""
    numbers = queries.ids(unit, Query(entity, (Where("uid", "in", tuple(uids)),)))
    return {uid: tuple(cells) for uid, _, *cells in queries.page(unit, entity, numbers, fields)}
