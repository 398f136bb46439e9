"""The reports beside the file for IATI: what initiatives still want, and what stays out of it."""

from __future__ import annotations

from app.base.text import translate
from app.domain.catalogue import by_key
from app.domain.entities.initiative import Initiative
from app.domain.report import Column, Kind, Report, Table
from app.reports import pieces
from app.reports.given import Given
from app.reports.iati import identity
from app.reports.iati.document import Written, build
from app.reports.iati.readiness import Line, Weight, readiness
from app.reports.iati.terms import THRESHOLD, Terms
from app.reports.iati.wording import reason, worded


def terms_of(given: Given) -> Terms:
    """Return the terms of a report: each initiative is reported by its own lead agency."""
    threshold = max(given.options.threshold, THRESHOLD)
    return Terms(given.today, f"{given.today}T00:00:00Z", threshold=threshold)


def ready(given: Given) -> Report:
    """Return what each initiative still wants before it goes to IATI."""
    portfolio, terms = given.portfolio, terms_of(given)
    doubled = identity.doubled(portfolio.initiatives)
    found = {
        item.uid: readiness(portfolio, item, terms, doubled)
        for item in sorted(portfolio.initiatives, key=lambda each: str(each.get("code")))
    }
    states = [_state(lines) for lines in found.values()]
    numbers = [
        pieces.figure("ready", _states()["ready"], states.count("ready")),
        pieces.figure("blocking", _states()["blocking"], states.count("blocking")),
        pieces.figure("waiting", _states()["waiting"], states.count("waiting")),
    ]
    columns = (
        _initiative(),
        Column("weight", translate("iati", "Weight"), Kind.CODE),
        Column("what", translate("iati", "What")),
        Column("where", translate("iati", "Where")),
        Column("remedy", translate("iati", "What to do")),
    )
    rows = [
        (uid, line.weight.value, worded(line).what, where(line), worded(line).remedy)
        for uid, lines in found.items()
        for line in lines
    ]
    answer = Table(
        "lines", translate("iati", "Ready for IATI?"), columns, tuple(rows), names=_weights(),
        empty=translate("iati", "Nothing is missing."),
    )  # fmt: skip
    headline = pieces.figures([each.column for each in numbers], [each.value for each in numbers])
    return pieces.report(given, "iati-readiness", (headline, answer))


def outside(given: Given) -> Report:
    """Return what an export would leave out, and why."""
    return of(given, build(given.portfolio, terms_of(given)))


def of(given: Given, written: Written) -> Report:
    """Return what is in a file, what was held back, and what was left out of it."""
    numbers = [
        pieces.figure("published", translate("iati", "In the file"), len(written.published)),
        pieces.figure("held", translate("iati", "Held back"), len(written.held)),
    ]
    headline = pieces.figures([each.column for each in numbers], [each.value for each in numbers])
    return pieces.report(
        given, "iati", (headline, _left_out(written), _held(written)), _notes(written)
    )


def where(line: Line) -> str:
    """Return the name of the field, or of the list of records, a line is about."""
    entity = by_key()[line.entity]
    if line.field:
        return translate("fields", entity.fields[line.field].label)
    if entity is Initiative:
        return translate("entities", entity.label)
    return translate("entities", entity.plural)


def _left_out(written: Written) -> Table:
    columns = (
        _initiative(),
        Column("part", translate("iati", "Part")),
        Column("count", translate("iati", "Number"), Kind.COUNT),
        Column("why", translate("iati", "Why")),
    )
    rows = [
        (each.initiative, translate("entities", by_key()[each.part].plural), each.many,
         reason(each.why))
        for each in written.left_out
    ]  # fmt: skip
    return Table(
        "left_out", translate("iati", "Left out of the file"), columns, tuple(rows),
        empty=translate("iati", "Nothing was left out."),
    )  # fmt: skip


def _held(written: Written) -> Table:
    columns = (
        _initiative(),
        Column("what", translate("iati", "What")),
        Column("where", translate("iati", "Where")),
        Column("remedy", translate("iati", "What to do")),
    )
    rows = [
        (held.uid, worded(line).what, where(line), worded(line).remedy)
        for held in written.held
        for line in held.lines
        if line.weight is not Weight.WARNING
    ]
    return Table(
        "held", translate("iati", "Initiatives held back"), columns, tuple(rows),
        empty=translate("iati", "None was held back."),
    )  # fmt: skip


def _notes(written: Written) -> tuple[str, ...]:
    kept = translate(
        "iati",
        "Persons, notes, private records and small numbers of people never go into the file.",
    )
    shares = translate(
        "iati", "Sectors have equal shares and the budget is split by days: neither is recorded."
    )
    return (kept, shares if written.published else "")


def _initiative() -> Column:
    return Column("initiative", translate("entities", "Initiative"), Kind.RECORD)


def _state(lines: tuple[Line, ...]) -> str:
    weights = {line.weight for line in lines}
    if Weight.BLOCKING in weights:
        return "blocking"
    return "waiting" if Weight.WAITING in weights else "ready"


def _states() -> dict[str, str]:
    return {
        "ready": translate("iati", "Ready"),
        "blocking": translate("iati", "To be completed"),
        "waiting": translate("iati", "Not for publication"),
    }


def _weights() -> dict[str, str]:
    return {
        Weight.BLOCKING.value: translate("iati", "stops it"),
        Weight.WARNING.value: translate("iati", "worth mending"),
        Weight.WAITING.value: translate("iati", "not for publication"),
    }
