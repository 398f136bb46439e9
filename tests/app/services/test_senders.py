"""To which office a laptop belongs: who vouches for it says so, not who tells it first."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from app.base.ids import new_uid
from app.base.text import in_language
from app.exchange import reader
from app.services import enrolling, sentences
from app.services.closed_periods import ENTITY, UID
from app.sync.feeds import virtual_replica
from database.unit import read
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge
from tests.trust import HEADQUARTERS, forged_by, own_feed, ring, wary


def office_of(laptop: Laptop, other: str) -> str:
    """Return the office that a laptop holds another one for."""
    with read(laptop.store) as unit:
        return unit.log.who_is(other)[0]


def lie_about(liar: Laptop, other: Laptop, out: Path) -> Path:
    """Write a package that says another laptop belongs elsewhere."""
    liar.new_record("initiative")
    told = {"office": "SN", "role": "field", "label": "Elsewhere"}
    source = liar.export("HQ")
    people = {**reader.open_package(source).header["replicas"], other.who.replica: told}
    return forge(source, out, replicas=people)


def test_who_vouches_for_a_laptop_corrects_what_another_told_first(
    laptop: Setup, tmp_path: Path
) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    hq.take(lie_about(sn, cr, tmp_path / "lie.xlsx"))
    assert office_of(hq, cr.who.replica) == "SN"

    ring(hq, cr)
    uid = cr.new_record("initiative", title="Water")
    result = hq.take_one(cr.export("HQ"))

    assert office_of(hq, cr.who.replica) == "CR"
    assert (result.verdict, result.refused) == ("merged", 0)
    assert hq.value(uid, "title") == "Water"


def test_an_office_that_hears_it_from_headquarters_corrects_it_and_says_so(
    laptop: Setup, tmp_path: Path
) -> None:
    hq, cr, two = laptop("HQ"), laptop("CR"), laptop("CR", "second")
    two.new_record("initiative")
    told = {"office": "HQ", "role": "hq", "label": "Elsewhere"}
    source = two.export("CR")
    people = {**reader.open_package(source).header["replicas"], two.who.replica: told}
    cr.take(forge(source, tmp_path / "lie.xlsx", replicas=people, segments=[]))
    assert office_of(cr, two.who.replica) == "HQ"
    ring(hq, two)

    result = cr.take_one(hq.export("CR"))

    assert office_of(cr, two.who.replica) == "CR"
    (found,) = [p for p in result.problems if p["code"] == "laptop_moved"]
    with in_language("en"):
        said = sentences.of_finding(found["code"], found)
    assert "“HQ Elsewhere” belongs to Costa Rica" in said
    assert cr.take_one(two.export("CR")).refused == 0


def test_a_wary_database_hears_of_other_offices_laptops_from_headquarters_alone(
    laptop: Setup, tmp_path: Path
) -> None:
    hq, cr, sn = wary(laptop("HQ")), laptop("CR"), laptop("SN")
    ring(hq, sn)
    cr_name = cr.who.replica

    people = {cr_name: {"office": "BF", "role": "field", "label": "x"}}
    hq.take(forged_by(sn, "HQ", tmp_path / "lie.xlsx", [], replicas=people))

    assert office_of(hq, cr_name) == ""
    ring(hq, cr)
    assert office_of(hq, cr_name) == "CR"


def edit_of_headquarters(cr: Laptop, out: Path, scope: str = "CR") -> tuple[Path, str]:
    """Write a package with an edit in a sheet that headquarters never accepted."""
    name = virtual_replica(new_uid(), UID, "kept", b"")
    kept = {"kept/1 Q1.figure": ["10"]}
    feed = own_feed(scope, name, entity=ENTITY, uid=UID, w=kept)
    people = {name: HEADQUARTERS}
    return forged_by(cr, "HQ", out, [feed], replicas=people), name


def test_an_edit_that_an_office_passes_on_counts_as_accepted_there(
    laptop: Setup, tmp_path: Path
) -> None:
    for trusting, hq in ((True, laptop("HQ", "trusting")), (False, wary(laptop("HQ", "wary")))):
        cr = laptop("CR", f"cr-{trusting}")
        ring(hq, cr)
        file, name = edit_of_headquarters(cr, tmp_path / f"{trusting}.xlsx")

        assert hq.take_one(file).verdict == "merged"

        assert office_of(hq, name) == "CR"


def test_headquarters_says_whose_an_edit_is_that_it_accepted_itself(
    laptop: Setup, tmp_path: Path
) -> None:
    hq, cr, two = laptop("HQ"), laptop("CR"), laptop("CR", "second")
    ring(two, hq)
    file, name = edit_of_headquarters(cr, tmp_path / "relayed.xlsx")
    opened = reader.open_package(file)
    feed = next(part for part in opened.segments if part.replica == name)
    two.take(forge(file, tmp_path / "to-two.xlsx", to="CR", segments=[feed]))
    assert office_of(two, name) == "CR"

    told = forged_by(hq, "CR", tmp_path / "hq.xlsx", [dataclasses.replace(feed)],
                     replicas={name: HEADQUARTERS})  # fmt: skip
    two.take(told)

    assert office_of(two, name) == "HQ"


def test_what_was_typed_into_a_sheet_never_counts_among_what_headquarters_closed(
    laptop: Setup, tmp_path: Path
) -> None:
    from app.services import closed_periods

    hq, cr = laptop("HQ"), laptop("CR")
    file, name = edit_of_headquarters(cr, tmp_path / "forged.xlsx")
    hq.take(file)
    with read(hq.store) as unit:
        unit.log.replica_number(name, "HQ", "hq", "")  # as one who believed it holds it

        assert not closed_periods.is_of_headquarters(unit, name)


def test_verifying_by_phone_corrects_it_at_once(laptop: Setup, tmp_path: Path) -> None:
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    hq.take(lie_about(sn, cr, tmp_path / "lie.xlsx"))

    ring(hq, cr)

    assert office_of(hq, cr.who.replica) == "CR"
    assert {each.office for each in enrolling.known(hq.store)} == {"CR", "HQ"}
