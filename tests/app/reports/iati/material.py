"""Records for exports: one initiative with everything, and the ways to write and look at it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from xml.etree import ElementTree as ET

from app.domain import genesis
from app.domain.derived import Portfolio
from app.domain.record import Record
from app.reports.iati.document import Written, build
from app.reports.iati.terms import Terms
from tests.factories import (
    a_figure,
    a_partnership,
    a_record,
    an_initiative,
    an_organisation,
)

TODAY = "2026-11-26"
TERMS = Terms(today=TODAY, generated="2026-11-26T10:00:00Z")


def ready(code: str = "CR-1", scope: str = "CR", **given: Any) -> Record:  # noqa: ANN401
    """Return an initiative that has what IATI wants of the initiative itself."""
    values = {
        "title": "Agua segura para los habitantes de la frontera",
        "title_en": "Safe water for the people of the border",
        "status": "ONGOING",
        "summary": "El cantón trabaja con las familias de la frontera y con los trabajadores.",
        "start_on": "2025-03-15",
        "end_on": "2027-02-14",
    }
    return an_initiative(code, scope=scope, **(values | given))


def tag(item: Record, list_code: str, code: str, *, main: bool = False) -> Record:
    """Return a theme of an initiative."""
    return a_record(
        "initiative_tag", scope=item.scope, initiative=item.uid, list_code=list_code, tag=code,
        main=main,
    )  # fmt: skip


def money(item: Record, kind: str, source: str, amount: str, **given: Any) -> Record:  # noqa: ANN401
    """Return a line of money."""
    values = {"paid_on": "2025-06-01", "currency": "USD"} | given
    return a_record(
        "funding_line", scope=item.scope, initiative=item.uid, kind=kind, source=source,
        amount=amount, **values,
    )  # fmt: skip


def everything(item: Record | None = None) -> list[Record]:
    """Return an initiative with one or more of everything that goes into the file."""
    item = item or ready()
    below = {"initiative": item.uid, "scope": item.scope}
    town = an_organisation("Municipality of Upala", scope=item.scope)
    club = an_organisation(
        "Diaspora club of Turin", scope=item.scope, type="DIAA", base_country="IT"
    )
    trained = a_record(
        "indicator", **below, standard="STD-WORK", unit="number", roll_up="sum",
        baseline="0", baseline_on="2025", target="500", target_on="2026-12",
    )  # fmt: skip
    return [
        item, town, club,
        a_partnership(item, town),
        a_partnership(item, club, role="COFUND"),
        a_partnership(item, club, role="ADVISE"),
        a_record("location", **below, role="PROJECT", country="CR", admin_level="CITY"),
        a_record("location", **below, role="TRANSIT", country="CR", admin_level="CITY"),
        a_record("location", **below, role="PROJECT", country="CR", admin_level="PLACE"),
        tag(item, "sectors", "EMP", main=True), tag(item, "sectors", "RUR"),
        tag(item, "iom_migration_areas", "DEV"),
        tag(item, "sdg", "SDG08"), tag(item, "gcm", "GCM19"),
        tag(item, "crosscutting", "GENDER"), tag(item, "crosscutting", "YOUTH"),
        tag(item, "beneficiary_categories", "WORK"), tag(item, "knowledge_themes", "KT5"),
        money(item, "COMMIT", "PROG", "230000"),
        money(item, "RECEIVED", "PROG", "115000", paid_on="2025-07-01"),
        money(item, "RECEIVED", "DIASPORA", "8000.5", currency="EUR", organisation=club.uid),
        money(item, "SPENT", "PROG", "60000"),
        money(item, "SPENT", "LRG", "4000", in_kind=True),
        money(item, "BUDGET", "PROG", "230000"),
        trained,
        a_record(
            "indicator_value", scope=item.scope, indicator=trained.uid, measured_on="2025-12-31",
            value="420", women=230, men=190,
        ),
        a_figure(item, 400, category="WORK", sex="F", age="AUN"),
        a_figure(item, 60, kind="reached", category="WORK", sex="F", age="A18",
                 period_start="2025-04-01", period_end="2025-12-31"),
        a_figure(item, 40, kind="reached", category="WORK", sex="M", age="A25",
                 period_start="2025-04-01", period_end="2025-12-31"),
        a_record("resource", **below, kind="REPORT", title="Rapport annuel", share=True,
                 link="https://example.org/Rapport annuel été.pdf", language="fr",
                 dated_on="2026-01-31"),
        a_record("contact", **below, name="SECRET NAME", work_email="secret@example.org"),
        a_record("progress_note", **below, title="SECRET NOTE", text="SECRET TEXT"),
    ]  # fmt: skip


def built_in() -> list[Record]:
    """Return the rows every installation has."""
    return [Record(entity, uid, "global", "HQ", v) for entity, uid, v in genesis.rows()]


def written(records: Iterable[Record], terms: Terms = TERMS) -> Written:
    """Write records beside the built-in ones."""
    return build(Portfolio([*built_in(), *records]), terms)


def xml(records: Iterable[Record], terms: Terms = TERMS) -> bytes:
    """Return the file of records of which some are ready."""
    made = written(records, terms)
    assert made.xml is not None, made.held
    return made.xml


def activity(records: Iterable[Record], terms: Terms = TERMS) -> ET.Element:
    """Return the one activity of a file."""
    [found] = ET.fromstring(xml(records, terms)).findall("iati-activity")  # noqa: S314  (ours)
    return found


def codes(element: ET.Element, path: str, name: str = "code") -> list[str | None]:
    """Return an attribute of all elements of a path."""
    return [each.get(name) for each in element.findall(path)]


def why(records: Iterable[Record], terms: Terms = TERMS) -> list[str]:
    """Return the rules by which the one initiative is held back."""
    made = written(records, terms)
    [held] = made.held
    assert made.published == {}
    return [line.rule for line in held.lines if line.weight != "warning"]
