"""Ties of doubles: headquarters sees both ends, each office its own, and all can be taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.base.errors import CallError, RecordError, RecordGoneError
from app.domain import derived
from app.domain.entities.alias import Alias
from app.services import aliases, conflicts, queries, undoing
from tests.app.services.conftest import Setup
from tests.app.services.schedule import bytes_of_package
from tests.laptops import Laptop, Mail


def the_chamber(
    office: Laptop,
    name: str = "Chamber of Commerce of Liberia",
    **given: Any,  # noqa: ANN401
) -> str:
    """Record the same organisation in an office, as partner of an initiative; return its uid."""
    uid = office.new_record("organisation", name=name, **given)
    office.new_record(
        "partnership", initiative=office.new_record("initiative"), organisation=uid, role="LEAD"
    )
    return uid


def ends(laptop: Laptop) -> dict[str, str]:
    """Return the ties seen here: tied record to master."""
    found = queries.records(laptop.store, queries.Query("alias"))
    return {str(r.get("record")): str(r.get("master")) for r in found}


def counted(laptop: Laptop) -> int:
    """Return how many distinct partners headquarters counts."""
    kinds = ("initiative", "partnership", "organisation", "alias")
    found = [r for kind in kinds for r in queries.records(laptop.store, queries.Query(kind))]
    return derived.partners(derived.Portfolio(found)).organisations


@pytest.fixture
def ph(laptop: Setup) -> Laptop:
    """Return a laptop of the Philippines."""
    return laptop("PH")


@pytest.fixture
def both(cr: Laptop, ph: Laptop, hq: Laptop) -> tuple[str, str]:
    """Let two offices record the same organisation, and headquarters have both."""
    uids = the_chamber(cr), the_chamber(ph)
    hq.take(cr.export("HQ"), ph.export("HQ"))
    return uids


def test_tied_organisations_count_once(hq: Laptop, both: tuple[str, str]) -> None:
    assert counted(hq) == 2

    aliases.tie(hq.store, both)

    assert counted(hq) == 1
    [tie] = aliases.ties(hq.store)
    assert [(m.office, m.title) for m in sorted(tie.members, key=lambda m: m.office)] == [
        ("CR", "Chamber of Commerce of Liberia"), ("PH", "Chamber of Commerce of Liberia"),
    ]  # fmt: skip


def test_each_office_gets_its_own_end_and_no_byte_of_the_other(
    cr: Laptop, ph: Laptop, hq: Laptop, both: tuple[str, str]
) -> None:
    master = aliases.tie(hq.store, both).master

    packages: list[Path] = [hq.export("CR"), hq.export("PH")]
    cr.take(packages[0])
    ph.take(packages[1])

    ours, theirs = both
    assert (ends(cr), ends(ph)) == ({ours: master}, {theirs: master})
    assert ends(hq) == {ours: master, theirs: master}
    for package, own, foreign in zip(packages, both, both[::-1], strict=True):
        held = bytes_of_package(package)
        assert own.encode() in held
        assert foreign.encode() not in held
        assert str(Alias.identity_uid({"record": foreign})).encode() not in held
    assert master not in both
    [end] = queries.records(cr.store, queries.Query("alias"))
    assert (end.scope, end.owner) == ("CR", "HQ")
    assert cr.findings() == ph.findings() == hq.findings() == []


def test_a_tie_is_taken_back_at_both_ends_and_may_be_made_again(
    cr: Laptop, ph: Laptop, hq: Laptop, both: tuple[str, str]
) -> None:
    mail = Mail(cr, ph, hq)
    aliases.tie(hq.store, both)
    mail.deliver()

    gone = aliases.untie(hq.store, both[0])
    mail.deliver()

    assert set(gone.uids) == set(both)  # a tie of one is none
    assert ends(hq) == ends(cr) == ends(ph) == {}
    assert counted(hq) == 2

    again = aliases.tie(hq.store, both)
    mail.deliver()

    assert ends(cr) == {both[0]: again.master}
    assert counted(hq) == 1
    assert cr.findings() == hq.findings() == []


def test_of_a_tie_of_three_one_may_leave(cr: Laptop, hq: Laptop, both: tuple[str, str]) -> None:
    third = the_chamber(cr, "Chamber, Liberia")
    hq.take(cr.export("HQ"))
    first = aliases.tie(hq.store, both)
    assert aliases.tie(hq.store, [both[1], third]).master == first.master
    assert counted(hq) == 1

    assert aliases.untie(hq.store, third).uids == (third,)

    assert set(ends(hq)) == set(both)


def test_two_ties_become_one(cr: Laptop, hq: Laptop, both: tuple[str, str]) -> None:
    more = the_chamber(cr, "Chamber, Liberia"), the_chamber(cr, "Chamber of Liberia")
    hq.take(cr.export("HQ"))
    one, other = aliases.tie(hq.store, both), aliases.tie(hq.store, more)
    assert one.master != other.master

    tied = aliases.tie(hq.store, [both[0], more[0]])

    assert ends(hq) == dict.fromkeys((*both, *more), tied.master)


def test_ties_that_two_laptops_make_differently_are_a_conflict_like_any_other(
    laptop: Setup, cr: Laptop, ph: Laptop, hq: Laptop, both: tuple[str, str]
) -> None:
    other = laptop("HQ", "desk-2")
    third = the_chamber(cr, "Chamber, Liberia")
    for desk in (hq, other):
        desk.take(cr.export("HQ"), ph.export("HQ"))
    aliases.tie(hq.store, both)
    kept = aliases.tie(other.store, [both[0], third]).master
    mail = Mail(cr, ph, hq, other)
    mail.deliver()

    [dispute] = hq.conflicts()
    assert (dispute.entity, dispute.field) == ("alias", "master")
    assert dispute.title == "Chamber of Commerce of Liberia"
    told = aliases.names(hq.store)
    assert {told[a.values["master"]] for a in dispute.alternatives} in (
        {"Chamber of Commerce of Liberia", "Chamber, Liberia"},
        {"Chamber of Commerce of Liberia", "Chamber of Commerce of Liberia / Chamber, Liberia"},
    )
    chosen = next(a.n for a in dispute.alternatives if a.values["master"] == kept)
    conflicts.resolve(hq.store, dispute.uid, "master", take=chosen)
    mail.deliver()

    assert ends(hq) == ends(other)
    assert ends(hq)[both[0]] == ends(hq)[third] == kept
    assert all(each.conflicts() == [] for each in (cr, ph, hq, other))


def test_only_headquarters_ties_and_only_what_can_be_tied(
    cr: Laptop, hq: Laptop, both: tuple[str, str]
) -> None:
    initiative = cr.new_record("initiative")
    hq.take(cr.export("HQ"))

    with pytest.raises(RecordError, match="not_yours"):
        aliases.tie(cr.store, [both[0], initiative])
    with pytest.raises(RecordError, match="not_yours"):
        aliases.untie(cr.store, both[0])
    with pytest.raises(CallError, match="two_wanted"):
        aliases.tie(hq.store, [both[0], both[0]])
    with pytest.raises(CallError, match="ties_one_entity"):
        aliases.tie(hq.store, [both[0], initiative])
    with pytest.raises(RecordGoneError):
        aliases.tie(hq.store, [both[0], "00000000-0000-4000-8000-000000000000"])
    with pytest.raises(CallError, match="not_tied"):
        aliases.untie(hq.store, both[0])
    assert ends(hq) == {}


def test_likely_doubles_are_of_two_offices_one_country_and_not_tied_yet(
    cr: Laptop, ph: Laptop, hq: Laptop
) -> None:
    one = the_chamber(cr, "Cámara de Comercio de Liberia")
    two = the_chamber(ph, "Camara de comercio, Liberia")
    the_chamber(ph, "Camara de comercio, Liberia", base_country="SN")
    the_chamber(cr, "Cámara de Comercio Liberia")
    the_chamber(ph, "A quite different body")
    hq.take(cr.export("HQ"), ph.export("HQ"))

    found = aliases.likely(hq.store)

    pairs = [{pair.one.uid, pair.other.uid} for pair in found]
    assert {one, two} in pairs
    assert len(pairs) == 2
    assert all({pair.one.office, pair.other.office} == {"CR", "PH"} for pair in found)

    aliases.tie(hq.store, [one, two])

    assert {one, two} not in [{p.one.uid, p.other.uid} for p in aliases.likely(hq.store)]


def test_a_tie_is_undone_and_done_again(hq: Laptop, both: tuple[str, str]) -> None:
    aliases.tie(hq.store, both)

    undoing.undo(hq.store)
    assert counted(hq) == 2

    undoing.redo(hq.store)
    assert counted(hq) == 1

    aliases.untie(hq.store, both[0])
    undoing.undo(hq.store)
    assert counted(hq) == 1
