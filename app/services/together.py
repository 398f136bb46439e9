"""What the card "Working together" says about one initiative."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.base import clock
from app.base.errors import RecordGoneError
from app.domain import derived
from app.domain.derived import following
from app.domain.derived.following import Part, Spending
from app.domain.derived.portfolio import Portfolio
from app.domain.derived.ticks import Tick, programme_of, working_together
from app.domain.problem import Context
from app.domain.query import Where
from app.domain.record import Record
from app.services.portfolio import records
from database import labels
from database import records as rows
from database.engine import Store
from database.unit import Unit, read

_BELOW: dict[str, tuple[str, ...]] = {
    "partnership": ("initiative", "organisation", "role", "task", "advantage"),
    "contact": ("initiative", "agency"),
    "activity": (
        *("initiative", "programme", "kind", "status", "title", "due_on", "held_on"),
        *("joint_agencies", "answers_note"),
    ),
    "progress_note": ("initiative", "activity", "kind", "title", "noted_on"),
    "funding_line": ("initiative", "kind", "source", "amount", "currency", "usd_rate"),
    "resource": ("initiative", "reviewed_by"),
    "indicator": ("initiative",),
    "beneficiary_figure": ("initiative", "kind"),
}
_PROGRAMME = {"programme": ("code", "lead_agencies")}


@dataclass(frozen=True)
class Together:
    """Seven ticks, and what else is known of how an initiative goes."""

    record: Record
    ticks: tuple[Tick, ...]
    mixed: bool
    """Whether local public and civil partners act together."""
    tipping: bool
    needs: Part
    diaspora: Decimal | None
    """What was received for each granted dollar; None: nothing, or no grant in dollars."""
    lrg: Decimal | None
    spending: Spending
    months_left: int | None
    days_late: int | None
    late: int
    """Activities past their date."""
    checklist: dict[str, bool]
    line: following.Line


def together(store: Store, uid: str) -> Together:
    """Return what is known of how the partners of an initiative work together.

    Raises:
        RecordGoneError: it is not here.
    """
    today = clock.today()
    with read(store) as unit:
        item = rows.get(unit, uid)
        if item is None:
            raise RecordGoneError(uid=uid)
        portfolio = Portfolio(_records(unit, item), Context(labels.codes(unit)))
    given = following.cofunding(portfolio, [item])
    return Together(
        record=item,
        ticks=working_together(portfolio, item, today),
        mixed=derived.mixed_consortium(portfolio, item),
        tipping=derived.tipping_point(item),
        needs=following.needs_answered(portfolio, [item]),
        diaspora=given.per_dollar("DIASPORA"),
        lrg=given.per_dollar("LRG"),
        spending=following.spending(portfolio, item),
        months_left=following.months_left(item, today),
        days_late=following.days_late(item, today),
        late=len(following.late_activities(portfolio, item, today)),
        checklist=following.checklist(portfolio, item),
        line=following.policy_to_result(portfolio, item),
    )


def _records(unit: Unit, item: Record) -> Iterator[Record]:
    """Yield an initiative with all that the card looks at."""
    yield item
    below = list(records(unit, _BELOW, (Where("initiative", "=", item.uid),)))
    yield from below
    organisations = {str(r.get("organisation")) for r in below if r.entity == "partnership"}
    yield from rows.many(unit, sorted(organisations))
    activities = tuple(r.uid for r in below if r.entity == "activity")
    if activities:
        notes = {"progress_note": _BELOW["progress_note"]}
        found = records(unit, notes, (Where("activity", "in", activities),))
        yield from (note for note in found if note.get("initiative") != item.uid)
    indicators = tuple(r.uid for r in below if r.entity == "indicator")
    if indicators:
        measured = {"indicator_value": ("indicator",)}
        yield from records(unit, measured, (Where("indicator", "in", indicators),))
    programmes = list(records(unit, _PROGRAMME))
    yield from programmes
    programme = programme_of(Portfolio(programmes, Context(labels.codes(unit))), item)
    if programme is not None:
        shared = {"activity": _BELOW["activity"]}
        yield from records(unit, shared, (Where("programme", "=", programme.uid),))
