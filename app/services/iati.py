"""IATI: what an initiative still wants, and the file of all that are ready.

Publishing is an act of headquarters outside the program; here a file is written, and beside it
what is not in it. Source: reliability.md C.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.base import clock
from app.base.errors import CallError, RecordGoneError
from app.base.files import replacing
from app.domain.derived import Portfolio
from app.domain.problem import Context
from app.domain.query import Where
from app.domain.record import Record
from app.domain.report import Profile, Report
from app.reports.given import Options
from app.reports.iati import identity, links, readiness, wants
from app.reports.iati.document import Written, build
from app.reports.iati.readiness import Line, Weight
from app.reports.iati.terms import Terms
from app.reports.iati.wording import reason, worded
from app.reports.publishing import where
from app.reports.suppression import allowed
from app.services import export_log, reporting, settings, thresholds
from app.services.portfolio import records
from database import labels, reviews
from database.engine import Store
from database.unit import Unit, read

__all__ = [
    "REPORTERS", "Exported", "Line", "Weight", "choose_reporter", "export", "lines", "lists_at",
    "publish_lists_at", "reporter", "where", "worded",
]  # fmt: skip

REPORTERS = identity.REPORTERS
"""The agencies that can report."""
REPORTER = "iati.reporter"
"""Setting: the agency whose file it is; empty: each initiative's own lead agency."""
LISTS_AT = "iati.lists_at"
"""Setting: the address at which our code lists are published."""
_SIDECAR = ".left-out.json"


@dataclass(frozen=True)
class Exported:
    """What became of an export."""

    path: Path | None
    """The file; None where no initiative is ready: then nothing was written."""
    beside: Path | None
    """The list of what is not in it."""
    written: Written
    titles: Mapping[str, str]
    """What the initiatives are called, by uid."""

    @property
    def complete(self) -> bool:
        """Whether nothing that should be in the file is missing from it."""
        return not any(held.blocked for held in self.written.held)

    def told(self) -> dict[str, Any]:
        """Return all of it for another program, in the language in use."""
        return {
            "file": str(self.path) if self.path else None,
            "published": [
                {"uid": uid, "identifier": name} for uid, name in self.written.published.items()
            ],
            "held": [
                {
                    "uid": held.uid,
                    "initiative": self.titles.get(held.uid, ""),
                    "blocking": held.blocked,
                    "lines": [_line(line) for line in held.lines],
                }
                for held in self.written.held
            ],
            "left_out": [
                {
                    "uid": each.initiative,
                    "initiative": self.titles.get(each.initiative, ""),
                    "entity": each.part,
                    "count": each.many,
                    "code": each.why,
                    "message": reason(each.why),
                }
                for each in self.written.left_out
            ],
        }


def reporter(store: Store) -> str:
    """Return the agency whose file is written; empty: each initiative's own lead agency."""
    return settings.get(store, REPORTER)


def choose_reporter(store: Store, agency: str) -> None:
    """Say whose file is written: ``IOM``, ``UNDP``, or empty for each lead agency's own.

    Raises:
        CallError: ``iati_reporter``.
    """
    if agency and agency not in identity.REPORTERS:
        raise CallError("iati_reporter", agency=agency)
    settings.put(store, REPORTER, agency)


def lists_at(store: Store) -> str:
    """Return the address at which our code lists are published; empty where it is not said."""
    return settings.get(store, LISTS_AT)


def publish_lists_at(store: Store, text: str) -> str:
    """Say at which address our code lists are published; the key of a list follows it.

    Returns: the address as it goes into the file; empty to name lists without an address.

    Raises:
        CallError: ``iati_address``: it is no web address.
    """
    found = links.address(text)
    if text.strip() and not found:
        raise CallError("iati_address")
    if found and not found.endswith(("/", "#", "=")):
        found += "/"
    settings.put(store, LISTS_AT, found)
    return found


def lines(store: Store, uid: str) -> tuple[Line, ...]:
    """Return what an initiative still wants, what stops it first.

    Raises:
        RecordGoneError: it is not here.
    """
    terms = _terms(store, Options())
    with read(store) as unit:
        [*found] = records(unit, {"initiative": wants.INITIATIVE}, (Where("uid", "=", uid),))
        if not found:
            raise RecordGoneError(uid=uid)
        office = (Where("scope", "=", found[0].scope),)
        others = list(records(unit, {"initiative": ("code",)}, office))
        below = records(unit, wants.OF_INITIATIVE, (Where("initiative", "=", uid),))
        programmes = records(unit, {"programme": wants.PROGRAMME})
        [item] = _disputed(unit, found)
        portfolio = Portfolio([item, *below, *programmes], Context(labels.codes(unit)))
        return readiness.readiness(portfolio, item, terms, identity.doubled(others))


def export(
    store: Store,
    options: Options,
    path: Path,
    *,
    replace: bool = False,
    at: int | None = None,
) -> Exported:
    """Write the file of all initiatives that are ready, and beside it what is not in it.

    That it left is written down. The same records, options and time give the same bytes.

    Args:
        store: the database.
        options: which initiatives; the profile is always that of the public.
        path: of the file.
        replace: whether files of these names may be replaced, because somebody said so.
        at: when, in milliseconds; now when omitted.

    Raises:
        CallError: the options narrow by what does not apply; ``file_exists``.
        PackageError: the file cannot be written.
    """
    definition = reporting.definition("iati")
    reporting.check(definition, options)
    terms = _terms(store, options, at)
    with read(store) as unit:
        found = list(reporting.wanted(unit, definition, options))
        portfolio = Portfolio(_disputed(unit, found), Context(labels.codes(unit)))
        every = identity.doubled(records(unit, {"initiative": ("code",)}))
        earlier = export_log.earlier(unit)
        written = build(portfolio, dataclasses.replace(terms, earlier=earlier), every)
        titles = labels.titles(unit, [item.uid for item in portfolio.initiatives])
    made = Exported(None, None, written, titles)
    if written.xml is None:
        return made
    beside = path.with_name(path.name + _SIDECAR)
    for file in (path, beside):
        if file.exists() and not replace:
            raise CallError("file_exists", path=str(file))
    made = dataclasses.replace(made, path=path, beside=beside)
    with replacing(path) as stream:
        stream.write(written.xml)
    with replacing(beside) as stream:
        stream.write((json.dumps(made.told(), ensure_ascii=False, indent=1) + "\n").encode())
    report = Report(
        definition.key, "", (), Profile.PUBLIC, terms.today,
        threshold=terms.threshold, remembered=written.remembered,
    )  # fmt: skip
    export_log.note(store, report, "iati", str(path), rows=len(written.published))
    return made


def _terms(store: Store, options: Options, at: int | None = None) -> Terms:
    now = clock.now_ms() if at is None else at
    moment = clock.iso(now)
    return Terms(
        today=moment[: len("2012-12-31")],
        generated=moment,
        reporter=reporter(store),
        lists_at=lists_at(store),
        threshold=allowed(
            Profile.PUBLIC, options.threshold or thresholds.chosen(store, Profile.PUBLIC)
        ),
    )


def _disputed(unit: Unit, found: list[Record]) -> Iterator[Record]:
    """Yield the records with what is in conflict in them."""
    registers: dict[str, set[str]] = {}
    for conflict in reviews.open_conflicts(unit):
        registers.setdefault(conflict.uid, set()).add(conflict.kind)
    for record in found:
        mine = registers.get(record.uid)
        yield dataclasses.replace(record, conflicts=frozenset(mine)) if mine else record


def _line(line: Line) -> dict[str, str]:
    words = worded(line)
    return {
        "weight": str(Weight(line.weight)),
        "code": line.rule,
        "entity": line.entity,
        "field": line.field,
        "message": words.what,
        "remedy": words.remedy,
    }
