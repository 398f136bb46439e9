"""Where the records of a package went, and what came back from headquarters."""

from __future__ import annotations

from typing import Any

from app.services import arrivals, exchange, home, retraction
from tests.laptops import Laptop


def went(laptop: Laptop, number: int = 0) -> dict[str, str]:
    """Return what became of each record of the newest package taken in, or an earlier one."""
    lines = [line for line in exchange.packages(laptop.store) if line.direction == "in"]
    return {a.uid: a.what for a in arrivals.of_package(laptop.store, lines[number].package)}


def test_each_record_is_new_changed_deleted_or_to_decide(cr: Laptop, hq: Laptop) -> None:
    old, dropped, both = (cr.new_record("initiative", title=f"Water {n}") for n in range(3))
    hq.take(cr.export("HQ"))
    first = went(hq)
    cr.edit(old, title="Clean water")
    cr.delete(dropped)
    cr.edit(both, title="Ours")
    hq.edit(both, title="Theirs")
    fresh = cr.new_record("progress_note", initiative=old, text="Seen.")

    hq.take(cr.export("HQ"))

    assert first == {old: "new", dropped: "new", both: "new"}
    assert went(hq) == {both: "conflict", dropped: "gone", old: "changed", fresh: "new"}
    assert next(iter(went(hq))) == both  # what waits for a person stands first


def test_a_record_made_and_changed_in_one_package_is_new(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    cr.edit(uid, title="Clean water")

    hq.take(cr.export("HQ"))

    assert went(hq) == {uid: "new"}


def test_of_an_import_that_was_undone_nothing_is_listed(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    [line] = exchange.packages(hq.store)

    retraction.undo_import(hq.store, line.package)

    assert arrivals.of_package(hq.store, line.package) == []


def test_home_shows_an_office_what_headquarters_wrote_last(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    assert home.home(cr.store).back is None
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Clean water")
    told: dict[str, Any] = {"title": "Well done", "text": "Go on.", "share": False}
    note = hq.new_record("progress_note", initiative=uid, **told)
    cr.take(hq.export("CR"))
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))  # brings receipts only

    back = home.home(cr.store).back

    assert back is not None
    assert {(a.uid, a.what) for a, _ in back.lines} == {(uid, "changed"), (note, "new")}
    assert [title for a, title in back.lines if a.uid == note] == ["Well done"]
    assert home.home(hq.store).back is None


def test_what_another_laptop_of_the_office_wrote_is_not_from_headquarters(
    cr: Laptop, hq: Laptop
) -> None:
    cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))

    cr.take(hq.export("CR"))

    assert home.home(cr.store).back is None
