"""A request to send again brings back what was lost, whatever was confirmed before."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.base.errors import CallError
from app.services import requesting
from app.sync.feeds import feed_name
from database.unit import write
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge


def lose_everything(hq: Laptop, empty: Path) -> None:
    """Put headquarters back to a moment before any package came, unnoticed."""
    numbers = hq.status()
    assert numbers["feeds"]
    with write(hq.store) as unit:
        package = unit.get("package_number")
    hq.close()
    hq.path.write_bytes(empty.read_bytes())
    for rest in ("-wal", "-shm"):
        Path(f"{hq.path}{rest}").unlink(missing_ok=True)
    from database.engine import Store

    store = Store(hq.path)
    with write(store) as unit:
        unit.put("package_number", package)
        unit.commit()
    store.close()
    hq.open()


@pytest.fixture
def lost(laptop: Setup) -> tuple[Laptop, Laptop, str]:
    """Senegal's well is confirmed by headquarters, which loses its database afterwards."""
    sn, hq = laptop("SN"), laptop("HQ")
    empty = hq.backup()
    uid = sn.new_record("initiative", title="Well")
    hq.take(sn.export("HQ"))
    sn.take(hq.export("SN"))
    assert sn.lacking("HQ") == 0
    lose_everything(hq, empty)
    assert hq.notices == []  # it goes on under its name
    return sn, hq, uid


def test_what_was_confirmed_and_lost_comes_again_on_request(
    lost: tuple[Laptop, Laptop, str],
) -> None:
    sn, hq, uid = lost

    result = sn.take_one(hq.ask("SN"))
    hq.take(sn.export("HQ"))

    assert result.asks
    assert hq.value(uid, "title") == "Well"


def test_a_request_is_shown_on_both_sides_until_it_is_fulfilled(
    lost: tuple[Laptop, Laptop, str],
) -> None:
    sn, hq, _ = lost

    sn.take(hq.ask("SN"))
    (asked,), (asking,) = sn.status()["requests"], hq.status()["requests"]
    assert (asked["direction"], asked["changes"]) == ("asked_of_us", 1)
    assert asked["message"].startswith("Headquarters asks again for 1 change")
    assert asking["direction"] == "asked_by_us"

    answer = sn.export("HQ")
    assert sn.status()["requests"][0]["answered_by"]
    hq.take(answer)
    assert hq.status()["requests"] == []
    sn.take(hq.export("SN"))
    assert sn.status()["requests"] == []


def test_an_old_request_that_arrives_late_takes_nothing_back(
    lost: tuple[Laptop, Laptop, str],
) -> None:
    sn, hq, _ = lost
    late = hq.ask("SN")
    again = hq.ask("SN")
    sn.take(again)
    hq.take(sn.export("HQ"))
    sn.take(hq.export("SN"))
    assert sn.lacking("HQ") == 0

    sn.take(late, again)

    assert sn.lacking("HQ") == 0
    assert sn.status()["requests"] == []


def test_an_old_request_that_arrives_late_does_not_take_the_place_of_a_newer_one(
    lost: tuple[Laptop, Laptop, str],
) -> None:
    sn, hq, _ = lost
    late, again = hq.ask("SN"), hq.ask("SN")
    sn.take(again)
    (before,) = sn.status()["requests"]

    sn.take(late)

    assert sn.status()["requests"] == [before]


def test_who_holds_other_changes_under_our_numbers_gets_the_whole_feed_again(
    laptop: Setup, tmp_path: Path
) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    sn.new_record("initiative")
    hq.take(sn.export("HQ"))
    sn.take(hq.export("SN"))
    assert sn.lacking("HQ") == 0
    other = {feed_name(sn.who.replica, "SN"): [[1, 1, "00" * 32]]}

    sn.take(forge(hq.ask("SN"), tmp_path / "other.xlsx", vector=other))

    assert sn.lacking("HQ") == 1


def test_an_old_package_that_arrives_late_does_not_hide_what_is_asked_for(
    laptop: Setup,
) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    empty = hq.backup()
    uid = sn.new_record("initiative", title="Well")
    hq.take(sn.export("HQ"))
    old = hq.export("SN")  # says that the well is there
    lose_everything(hq, empty)
    sn.take(hq.ask("SN"))

    sn.take(old)

    hq.take(sn.export("HQ"))
    assert hq.value(uid, "title") == "Well"


def test_a_headquarters_restored_from_a_backup_asks_under_its_new_name(laptop: Setup) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    kept = hq.backup()
    uid = sn.new_record("initiative", title="Well")
    hq.take(sn.export("HQ"))
    sn.take(hq.export("SN"))
    before = hq.ask("SN")
    hq.restore(kept)
    assert hq.notices == ["restored"]

    sn.take(before, hq.ask("SN"))
    assert len(sn.status()["requests"]) == 1
    hq.take(sn.export("HQ"))
    sn.take(hq.export("SN"))

    assert hq.value(uid, "title") == "Well"
    assert (sn.status()["requests"], hq.status()["requests"]) == ([], [])


def test_what_a_laptop_asked_that_goes_on_under_another_name_is_asked_no_longer(
    laptop: Setup, tmp_path: Path
) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    kept = hq.backup()
    sn.new_record("initiative")
    sn.export("HQ")
    lost = {feed_name(sn.who.replica, "SN"): [[1, 1]]}
    sn.take(forge(hq.ask("SN"), tmp_path / "r.xlsx", request={"feeds": lost, "packages": []}))
    assert len(sn.status()["requests"]) == 1

    hq.restore(kept)
    sn.take(hq.export("SN"))

    assert sn.status()["requests"] == []


def test_a_request_names_the_missing_package_in_the_recipients_language(laptop: Setup) -> None:
    sn, hq = laptop("SN", "Laptop 1"), laptop("HQ")
    files = []
    for _ in range(3):
        sn.new_record("initiative")
        files.append(sn.export("HQ"))
    hq.take(files[0], files[2])

    path = hq.ask("SN", language="en")

    book = openpyxl.load_workbook(path)
    words = [
        str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value
    ]
    assert "Headquarters asks you to send again." in words
    assert any("1 and 3 here; 2 missing since" in line for line in words)
    assert not any("empty rows" in line for line in words)  # there is nothing to edit


def test_a_request_needs_no_changes_and_brings_none(laptop: Setup) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    hq.new_record("initiative", "SN")

    result = sn.take_one(hq.ask("SN"))

    assert (result.taken, result.held, result.refused) == (0, 0, 0)


def test_an_office_asks_headquarters_as_well(laptop: Setup) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    hq.take(sn.ask("HQ"))

    assert hq.status()["requests"] == []  # nothing was ever sent there before
    sn.take(hq.export("SN"))
    assert sn.status()["requests"] == []


def test_a_request_can_be_taken_back(laptop: Setup) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    hq.take(sn.export("HQ"))
    hq.ask("SN")

    requesting.withdraw(hq.store, hq.status()["requests"][0]["id"])

    assert hq.status()["requests"] == []


def test_nobody_is_asked_who_does_not_exist(hq: Laptop) -> None:
    with pytest.raises(CallError) as refused:
        hq.ask("XX")

    assert refused.value.code == "unknown_office"


def test_a_brand_new_second_laptop_is_served_fully_after_its_first_package(
    laptop: Setup,
) -> None:
    hq, one = laptop("HQ"), laptop("SN", "one")
    mine = one.new_record("initiative", title="Well")
    hq.take(one.export("HQ"))
    theirs = hq.new_record("initiative", "SN", title="Road")
    one.take(hq.export("SN"))
    hq.take(one.export("HQ"))
    assert hq.lacking("SN") == 0

    two = laptop("SN", "two")
    hq.take(two.ask("HQ"))
    assert hq.lacking("SN") == 2
    two.take(hq.export("SN"))

    assert two.value(mine, "title") == "Well"
    assert two.value(theirs, "title") == "Road"
    hq.take(two.export("HQ"))
    assert hq.lacking("SN") == 0


def test_its_first_package_alone_is_enough_and_nothing_counts_as_confirmed_before(
    laptop: Setup,
) -> None:
    hq, one, two = laptop("HQ"), laptop("SN", "one"), laptop("SN", "two")
    uid = hq.new_record("initiative", "SN", title="Road")
    one.take(hq.export("SN"))
    hq.take(one.export("HQ"))
    assert hq.status()["unconfirmed"] == 0

    hq.take(two.export("HQ"))

    assert hq.status()["unconfirmed"] == 1
    two.take(hq.export("SN"))
    hq.take(two.export("HQ"))
    assert two.value(uid, "title") == "Road"
    assert hq.status()["unconfirmed"] == 0
