"""What officers do without waiting for those who work with other offices, or longer than needed."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.exchange import limits, reader
from app.services import (
    audit,
    checks,
    confirming,
    enrolling,
    receiving,
    records,
    requesting,
    retention,
    retraction,
    sending,
    start,
)
from app.services.file_results import FileResult
from database import import_notes, import_rests
from database.engine import Store
from database.reach import of_scopes
from database.unit import Unit, read, write
from tests.app.services.conftest import Setup
from tests.factories import some_values
from tests.laptops import Laptop
from tests.on_server.test_beside_an_import import SOON, importing
from tests.on_server.test_several_officers import at_once, officers, taken
from tests.on_server.test_side_by_side import on_a_file, save, sent

__all__ = ["officers"]


def test_an_import_is_undone_while_another_office_is_taken_in(
    officers: list[Store], hq: Laptop, laptop: Setup
) -> None:
    senegal = laptop("SN")
    senegal.new_record("initiative", title="Wells")
    before = hq.digest()
    (taken_in,) = hq.take(senegal.export("HQ"))
    hq.here()

    with importing(officers[0]) as meanwhile:
        undone = meanwhile(lambda: retraction.undo_import(officers[1], taken_in.package))

    assert isinstance(undone, retraction.Undone)
    assert undone.office == "SN"
    assert hq.digest() == before
    assert hq.findings() == []


def test_an_undo_waits_for_who_takes_the_next_package_of_that_office(
    officers: list[Store], hq: Laptop, cr: Laptop
) -> None:
    cr.new_record("initiative", title="Wells")
    (taken_in,) = hq.take(cr.export("HQ"))
    hq.here()

    with ThreadPoolExecutor(1) as threads:
        with write(officers[0], of_scopes({"CR"})):
            undone = threads.submit(retraction.undo_import, officers[1], taken_in.package)
            time.sleep(0.7)
            assert not undone.done()
        assert undone.result(timeout=SOON).office == "CR"


def test_what_a_colleague_does_for_other_offices_ends_no_undo(
    officers: list[Store], hq: Laptop, cr: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    senegal = laptop("SN")
    senegal.new_record("initiative", title="Wells")
    theirs = senegal.export("HQ")
    cr.new_record("initiative", title="Water")
    (mine,) = hq.take(cr.export("HQ"))
    hq.here()
    me, colleague = officers

    receiving.take(colleague, [theirs])
    save(colleague, "SN", "Wells of theirs")
    sending.export(colleague, "SN", tmp_path / "sn.xlsx")
    way = retraction.ways(me)[mine.package]
    undone = retraction.undo_import(me, mine.package)

    assert way.undo
    assert (undone.office, undone.changes) == ("CR", 1)
    assert hq.digest().get("CR", checks.EMPTY) == checks.EMPTY
    assert hq.findings() == []
    senegal.take(tmp_path / "sn.xlsx")
    assert senegal.digest()["SN"] == hq.digest()["SN"]
    hq.here()
    assert retraction.take_again(me, mine.package).taken == 1
    assert hq.digest()["CR"] == cr.digest()["CR"]


def for_all(store: Store, _: Path) -> object:
    return records.save(store, "resource", None, some_values("resource"), scope="global")


ENDS: dict[str, tuple[str, Callable[[Store, Path], object]]] = {
    "a record of the office": ("undo_own_change", lambda store, _: save(store, "CR", "Ours")),
    "a record for all": ("undo_own_change", for_all),
    "a package for it": ("undo_sent", lambda store, folder: sending.export(store, "CR", folder)),
    "a package for us": ("undo_sent", lambda store, folder: sending.export(store, "HQ", folder)),
    "a new name": ("undo_renewed", lambda store, _: start.renew(store, "copied")),
}


@pytest.mark.parametrize("what", ENDS)
def test_what_a_colleague_does_that_may_rest_on_an_import_ends_its_undo(
    what: str, officers: list[Store], hq: Laptop, cr: Laptop, tmp_path: Path
) -> None:
    code, act = ENDS[what]
    cr.new_record("initiative", title="Water")
    (mine,) = hq.take(cr.export("HQ"))
    hq.here()
    assert retraction.ways(officers[0])[mine.package].undo

    act(officers[1], tmp_path)

    start.look_again(officers[0])
    with pytest.raises(retraction.StandsError) as refused:
        retraction.undo_import(officers[0], mine.package)
    assert refused.value.code == code
    assert retraction.ways(officers[0])[mine.package].code == code


def test_what_can_be_undone_no_more_is_forgotten_and_not_that_of_other_offices(
    officers: list[Store], hq: Laptop, cr: Laptop, laptop: Setup
) -> None:
    sn = laptop("SN")
    for office in (sn, cr):
        office.new_record("initiative", title="Water")
        hq.take(office.export("HQ"))
    hq.here()
    save(officers[1], "CR", "Ours")
    cr.new_record("initiative", title="More")
    hq.take(cr.export("HQ"))

    with read(hq.store) as unit:
        kept = {note.package: bool(note.before) for note in import_notes.every(unit)}
        offices = import_rests.offices(unit)
    assert [(offices[package], there) for package, there in kept.items()] == [
        ("CR", True),
        ("CR", False),
        ("SN", True),
    ]


def test_what_an_undone_import_left_to_look_at_is_settled_unless_another_office_needs_it(
    officers: list[Store], hq: Laptop, cr: Laptop, laptop: Setup
) -> None:
    sn = laptop("SN")
    programme = hq.new_record("programme", "global")
    for office in (cr, sn):
        office.take(hq.export(office.who.office))
        office.new_record("activity", programme=programme, initiative=None)
    hq.delete(programme)
    packages = [hq.take_one(office.export("HQ")).package for office in (cr, sn)]
    assert [item.kind for item in hq.reviews()] == ["deleted_still_in_use"]
    hq.here()

    retraction.undo_import(officers[0], packages[0])
    assert [item.kind for item in hq.reviews()] == ["deleted_still_in_use"]
    hq.here()
    retraction.undo_import(officers[0], packages[1])

    assert hq.reviews() == []
    assert hq.findings() == []


@pytest.mark.parametrize("seed", range(2))
def test_an_undo_and_imports_at_once_come_to_the_same_as_one_after_the_other(
    seed: int, officers: list[Store], hq: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    rng, uids = random.Random(seed), dict[str, list[str]]()
    offices = [laptop("CR"), laptop("SN")]
    for office in offices:
        hq.take(sent(office, rng, uids.setdefault(office.who.office, [])))
    cr, sn = offices
    early = sent(cr, rng, uids["CR"])
    (first,) = hq.take(early)
    late = [sent(cr, rng, uids["CR"]), sent(sn, rng, uids["SN"]), sent(sn, rng, uids["SN"])]
    hq.here()

    undone, *_ = at_once(
        lambda: retraction.undo_import(officers[0], first.package),
        taken(officers[1], *late),
    )
    files = [file for office in offices for file in (office.folder / "out").iterdir()]
    others = on_a_file(tmp_path / "serial", files)

    assert isinstance(undone, retraction.Undone | retraction.StandsError), undone
    assert checks.check(hq.store, deep=True).findings == []
    assert hq.digest()["SN"] == sn.digest()["SN"] == others["SN"]
    hq.take(early)
    assert hq.digest()["CR"] == cr.digest()["CR"] == others["CR"]
    assert checks.check(hq.store, deep=True).findings == []


def test_two_officers_who_enrol_at_once_write_the_same_key(
    officers: list[Store], hq: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del hq
    put = Unit.put

    def slow(unit: Unit, key: str, value: str) -> None:
        if key.startswith(("signing.", "reading.")):
            time.sleep(0.5)  # both have found no key
        put(unit, key, value)

    monkeypatch.setattr(Unit, "put", slow)
    made = at_once(
        *(
            lambda s=store, n=number: enrolling.enrol(s, tmp_path / f"{n}.json")
            for number, store in enumerate(officers)
        )
    )

    digits = {each.digits for each in made if isinstance(each, enrolling.Laptop)}
    assert digits == {enrolling.own(officers[0]).digits}, made


def test_who_enrols_waits_for_no_import(officers: list[Store], hq: Laptop, tmp_path: Path) -> None:
    del hq
    with importing(officers[0]) as meanwhile:
        meanwhile(lambda: enrolling.enrol(officers[1], tmp_path / "card.json"))

    assert enrolling.look(officers[0], tmp_path / "card.json").signer.office == "HQ"


def test_small_things_that_touch_no_record_wait_for_no_import(
    officers: list[Store], hq: Laptop, cr: Laptop
) -> None:
    uid = hq.new_record("initiative", "CR", title="Water")
    sent_one, asked = hq.send("CR"), hq.ask("CR")
    code = cr.take_one(sent_one.path).code
    request = str(reader.open_package(asked).header["id"])
    hq.here()

    with importing(officers[0]) as meanwhile:
        told = meanwhile(lambda: confirming.confirm_by_phone(officers[1], sent_one.package, code))
        meanwhile(lambda: requesting.withdraw(officers[1], request))
        meanwhile(lambda: retention.keep_until(officers[1], uid, "2099-01-01"))

    assert told == "whole"
    with read(hq.store) as unit:
        assert requesting.open_requests(unit) == []
    assert hq.findings() == []


def test_a_package_taken_while_its_laptop_is_verified_is_taken_or_refused_and_then_taken(
    officers: list[Store], hq: Laptop, cr: Laptop, tmp_path: Path
) -> None:
    digits = enrolling.enrol(cr.store, tmp_path / "card.json").digits
    cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    hq.here()

    def take() -> list[FileResult]:
        return receiving.take(officers[0], [file], wary=True)

    done = at_once(take, lambda: enrolling.verify(officers[1], tmp_path / "card.json", digits))

    assert [each for each in done if isinstance(each, Exception)] == []
    assert take()[0].verdict in {"merged", "known"}
    assert hq.digest()["CR"] == cr.digest()["CR"]
    assert hq.findings() == []


class InTheMiddle:
    """Progress of an export that lets somebody do something once its second part is written."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.collected = 0

    def report(self, done: int, total: int, step: str) -> None:
        del done, total
        self.collected += step == "collect"
        if step == "collect" and self.collected == 2:
            with ThreadPoolExecutor(1) as threads:
                threads.submit(audit.note_in, self.store, "backup", file="b").result(timeout=SOON)

    def check(self) -> None:
        """Never cancel."""


def test_who_writes_a_package_in_parts_keeps_nobody_from_writing_down_what_was_done(
    officers: list[Store], hq: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "PART_ROWS", 2)
    for _ in range(5):
        hq.new_record("initiative", "SN")
    middle = InTheMiddle(officers[1])

    made = sending.export(officers[0], "SN", tmp_path, progress=middle)

    assert (middle.collected, len(made.parts)) == (3, 3)
    kinds = [entry.kind for entry in audit.entries(hq.store) if entry.kind != audit.ACT]
    assert kinds == ["backup", "sent", "sent", "sent"]
    assert hq.findings() == []
