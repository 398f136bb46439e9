"""Events, contacts and modules on real packages: what headquarters can tell, and who reads what."""

from __future__ import annotations

from app.domain import genesis
from app.domain.library import copy_uid
from app.domain.report import Profile, Report
from app.services import reporting, shelf
from app.services.reporting import Options
from tests.app.services.conftest import Setup
from tests.laptops import Laptop


def rows(report: Report, *keys: str) -> list[tuple[object, ...]]:
    """Return these cells of the first table."""
    [found, *_] = report.tables
    names = [column.key for column in found.columns]
    return [tuple(row[names.index(key)] for key in keys) for row in found.rows]


def test_headquarters_tells_at_least_how_many_came_to_an_event_of_an_office(
    cr: Laptop, hq: Laptop
) -> None:
    m4sd = genesis.programme_uid("M4SD")
    cr.new_record(
        "activity", initiative=None, programme=m4sd, kind="COMMITTEE", title="Board", status="DONE",
        participants=60, participants_qualifier="at_least", countries=["CR", "MA", "TN"],
        audience=["MUNI", "PRIV"],
    )  # fmt: skip
    hq.take(cr.export("HQ"))

    told = ("participants", "participants_qualifier", "countries", "audience", "day")
    assert rows(reporting.make(hq.store, "events"), *told) == [
        (60, "at_least", ("CR", "MA", "TN"), ("MUNI", "PRIV"), None)
    ]


def test_contacts_of_local_governments_are_at_hand_and_persons_stay_at_home(
    cr: Laptop, hq: Laptop
) -> None:
    town = cr.new_record("organisation", name="Town", networks=["MAYORS", "MARRAKECH"],
                         functional_mailbox="migration@town.example")  # fmt: skip
    cr.new_record("contact", agency=None, organisation=town, function="Health desk")
    cr.new_record("contact", agency=None, organisation=town, function="Night desk", consent=True,
                  name="N. N.", consent_on="2026-01-01", work_phone="+506 2222 2222")  # fmt: skip
    hq.take(cr.export("HQ"))

    told = ("name", "networks", "functional_mailbox", "function")
    kept = ("Town", ("MARRAKECH", "MAYORS"), "migration@town.example")
    assert rows(reporting.make(hq.store, "contacts"), *told) == [(*kept, "Health desk")]
    here = reporting.make(cr.store, "contacts")
    assert sorted(rows(here, *told)) == [(*kept, "Health desk"), (*kept, "Night desk")]
    phones = [row[-1] for row in here.tables[0].rows]
    assert "+506 2222 2222" in phones
    outside = reporting.make(cr.store, "contacts", Options(profile=Profile.PARTNER))
    assert "work_phone" not in [column.key for column in outside.tables[0].columns]


def test_modules_and_briefs_of_one_office_are_read_by_theme_in_another(
    cr: Laptop, hq: Laptop, laptop: Setup
) -> None:
    ph = laptop("PH")
    item = cr.new_record("initiative")
    made = {
        kind: cr.new_record(
            "resource", initiative=item, kind=kind, title=f"A {kind}", theme=theme, share=True
        )
        for kind, theme in (("MODULE", "KT1"), ("BRIEF", "KT5"))
    }
    hq.take(cr.export("HQ"))
    ph.take(hq.export("PH"))

    found = {piece.uid: (piece.kind, piece.theme, piece.office) for piece in shelf.pieces(ph.store)}
    assert found == {
        copy_uid(made["MODULE"]): ("MODULE", "KT1", "CR"),
        copy_uid(made["BRIEF"]): ("BRIEF", "KT5", "CR"),
    }
