"""Making packages: what the recipient lacks, and never what it must not get."""

from __future__ import annotations

import itertools
from pathlib import Path
from unittest.mock import patch

import openpyxl
import pytest

from app.base.errors import AppError, CallError, StoreFullError
from app.base.progress import Cancelled
from app.base.text import in_language, translate
from app.exchange import archive, limits, reader, writer
from app.exchange.package import Package
from app.services import conflicts, sending
from database.unit import Unit, read
from tests.app.services.conftest import Setup
from tests.app.services.schedule import bytes_of_package
from tests.app.services.test_receiving import StopAt
from tests.laptops import Laptop, Mail


def test_a_package_holds_what_was_announced(cr: Laptop) -> None:
    uid = cr.new_record("initiative")
    cr.edit(uid, title="Clean water")
    cr.new_record("progress_note", initiative=uid)
    told = sending.outgoing_to(cr.store, "HQ")

    sent = cr.send("HQ")

    assert (told.changes, told.records, told.first) == (3, 2, True)
    assert told.by_entity == {"initiative": 1, "progress_note": 1}
    assert (sent.changes, sent.records, sent.number) == (3, 2, told.number)
    assert sent.bytes == sent.path.stat().st_size


def test_looking_at_what_would_be_sent_sends_nothing(cr: Laptop) -> None:
    cr.new_record("initiative")

    for _ in range(2):
        assert sending.outgoing_to(cr.store, "HQ").number == 1
    assert cr.status()["unsent"] == 1


def test_what_is_not_confirmed_is_sent_again(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")
    cr.export("HQ")  # lost
    cr.edit(uid, title="Clean water")

    result = hq.take_one(cr.export("HQ"))

    assert result.taken == 2
    assert hq.value(uid, "title") == "Clean water"


def test_what_the_recipient_said_it_has_is_not_sent(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    cr.edit(uid, title="Clean water")

    assert cr.send("HQ").changes == 1


def test_a_full_package_holds_everything_whatever_is_known(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    cr.edit(uid, title="Clean water")

    assert cr.send("HQ", full=True).changes == 2


def test_a_package_without_news_still_carries_word_and_receipts(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    hq.take(cr.export("HQ"))

    sent = hq.send("CR")
    cr.take(sent.path)

    assert sent.changes == 0
    assert cr.lacking("HQ") == 0
    assert cr.status()["unconfirmed"] == 0


def test_the_second_laptop_of_an_office_gets_what_it_lacks_too(laptop: Setup) -> None:
    hq, first, second = laptop("HQ"), laptop("CR", "one"), laptop("CR", "two")
    hq.take(first.export("HQ"), second.export("HQ"))
    uid = hq.new_record("initiative", "CR")
    lost_by_second = hq.export("CR")
    first.take(lost_by_second)
    hq.take(first.export("HQ"))

    second.take(hq.export("CR"))

    assert second.has(uid)


def test_numbers_count_on(cr: Laptop) -> None:
    assert [cr.send("HQ").number for _ in range(3)] == [1, 2, 3]


def test_a_file_name_tells_office_and_number_only(cr: Laptop, tmp_path: Path) -> None:
    cr.new_record("initiative")

    sent = sending.export(cr.store, "HQ", tmp_path)

    assert sent.path.name == "CR-000001.xlsx"


@pytest.mark.parametrize("office", ["XX", "", "hq"])
def test_an_office_that_does_not_exist_gets_nothing(
    cr: Laptop, tmp_path: Path, office: str
) -> None:
    with pytest.raises(CallError, match="unknown_office"):
        sending.export(cr.store, office, tmp_path)
    with pytest.raises(CallError, match="unknown_office"):
        sending.outgoing_to(cr.store, office)

    assert list(tmp_path.glob("*.xlsx")) == []


@pytest.mark.parametrize("step", ["collect", "write", "initiative", "note"])
def test_a_cancelled_export_counts_for_nothing(cr: Laptop, tmp_path: Path, step: str) -> None:
    cr.new_record("initiative")
    progress = StopAt(step)

    with pytest.raises(Cancelled):
        sending.export(cr.store, "HQ", tmp_path, progress=progress)

    assert cr.status()["unsent"] == 1
    assert cr.send("HQ").number == 1
    assert cr.findings() == []


def test_a_place_that_cannot_be_written_counts_for_nothing(cr: Laptop, tmp_path: Path) -> None:
    cr.new_record("initiative")

    with pytest.raises((AppError, OSError)):
        sending.export(cr.store, "HQ", tmp_path / "no" / "such" / "folder" / "p.xlsx")

    assert cr.status()["unsent"] == 1
    assert cr.send("HQ").number == 1


def test_the_sheets_show_a_deleted_record_once_more(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    cr.delete(uid)

    opened = reader.open_package(cr.export("HQ"))

    row = opened.truth.row("initiative", uid)
    assert row is not None
    assert row.deleted


def made(laptop: Laptop) -> Package:
    """Return the next package for headquarters as it goes to the writer."""
    with patch("app.services.packing.writer.write", wraps=writer.write) as write:
        laptop.export("HQ")
    package: Package = write.call_args.args[0]
    return package


def test_the_sheets_mark_what_no_earlier_package_brought(cr: Laptop) -> None:
    old, edited, kept_again = (cr.new_record("initiative") for _ in range(3))
    lost = made(cr)
    cr.edit(edited, title="Clean water")
    new = cr.new_record("initiative")
    gone = cr.new_record("initiative")
    cr.delete(gone)
    cr.delete(kept_again)
    conflicts.restore(cr.store, [kept_again])

    package = made(cr)

    first, second = ({row.uid: row for row in p.views[0].rows} for p in (lost, package))
    assert lost.since is None
    assert package.since is not None
    assert package.since[0] == 1
    assert not any(row.new or row.changed for row in first.values())
    assert (second[old].new, second[old].changed) == (False, frozenset())
    assert second[edited].changed == {"title"}
    assert second[new].new
    assert second[gone].deleted
    assert second[kept_again].changed == {"code", "title"}


def test_the_dots_of_a_row_are_those_that_show_its_values(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", acronym="W")
    cr.edit(uid, title="Clean water")
    reading = cr.reading(uid)

    row = reader.open_package(cr.export("HQ")).truth.row("initiative", uid)

    assert row is not None
    assert list(row.dots_of("title")) == reading.dots["title"]
    assert list(row.dots_of("acronym")) == reading.dots["acronym"]
    assert row.dots_of("title") != row.dots_of("acronym")


# Scopes


@pytest.fixture
def everyone(laptop: Setup) -> Mail:
    """Headquarters and two offices, each with something of its own."""
    hq, cr, sn = laptop("HQ"), laptop("CR"), laptop("SN")
    hq.new_record("resource", title="canary-global")
    cr.new_record("initiative", title="canary-cr")
    sn.new_record("initiative", title="canary-sn")
    cr.new_record(
        "contact",
        consent=True,
        consent_on="2026-01-02",
        consent_scope="office",
        name="canary-private",
        function="canary-function",
    )
    mail = Mail(hq, cr, sn)
    mail.deliver()
    return mail


def test_an_office_gets_its_own_and_what_is_global(everyone: Mail) -> None:
    hq, cr, _ = everyone.laptops

    for file in (hq.export("SN", full=True), cr.export("SN", full=True)):
        data = bytes_of_package(file)
        assert b"canary-global" in data
        assert b"canary-cr" not in data
        assert b"canary-private" not in data
    assert cr.who.replica.encode() not in bytes_of_package(hq.export("SN", full=True))


def test_a_link_to_what_an_office_must_not_see_does_not_tell_its_title(everyone: Mail) -> None:
    hq, cr, sn = everyone.laptops
    town = cr.new_record("organisation", name="canary-cr-town")
    uid = sn.new_record("initiative")
    sn.new_record("partnership", initiative=uid, organisation=town)  # a uid from somewhere
    everyone.deliver()

    data = bytes_of_package(hq.export("SN", full=True))

    assert town.encode() in data
    assert b"canary-cr-town" not in data


def test_headquarters_gets_nothing_private(everyone: Mail) -> None:
    _, cr, _ = everyone.laptops

    data = bytes_of_package(cr.export("HQ", full=True))

    assert b"canary-cr" in data
    assert b"canary-private" not in data
    assert b"canary-function" not in data
    assert b"CR/private" not in data


def test_the_second_laptop_of_an_office_gets_what_is_private(everyone: Mail, laptop: Setup) -> None:
    _, cr, _ = everyone.laptops
    second = laptop("CR", "second")

    second.take(cr.export("CR"))

    assert second.digest() == cr.digest()
    assert second.digest()["CR/private"] != "0" * 32


# Many small acts become one piece on their way


def test_what_was_saved_one_by_one_travels_as_one_piece(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="0")
    for number in range(1, 40):
        cr.edit(uid, title=str(number))
    before = cr.history(uid)

    sent = cr.send("HQ")
    hq.take(sent.path)

    assert len(sent.feeds) == 1
    with read(cr.store) as unit:
        count = unit.connection.exec_driver_sql("SELECT count(*) FROM segment").scalar()
    assert count == 1
    assert cr.history(uid) == before == hq.history(uid)
    assert cr.findings() == hq.findings() == []


def test_a_piece_that_is_cut_carries_the_same_chain(laptop: Setup) -> None:
    cr, hq, second = laptop("CR"), laptop("HQ"), laptop("HQ", "hq2")
    uid = cr.new_record("initiative", title="0")
    for number in range(1, 6):
        cr.edit(uid, title=str(number))
        cr.export("HQ")  # packs what there is so far
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    for number in range(6, 9):
        cr.edit(uid, title=str(number))

    hq.take(cr.export("HQ"))
    second.take(cr.export("HQ", full=True))

    assert hq.digest() == second.digest() == cr.digest()
    assert hq.findings() == second.findings() == cr.findings() == []


def test_packages_written_in_any_rhythm_bring_the_same(laptop: Setup) -> None:
    for often in (1, 3, 7):
        cr, hq = laptop("CR", f"cr{often}"), laptop("HQ", f"hq{often}")
        uid = cr.new_record("initiative", title="0")
        for number in itertools.islice(itertools.count(1), 14):
            cr.edit(uid, title=str(number))
            if number % often == 0:
                hq.take(cr.export("HQ"))
        hq.take(cr.export("HQ"))

        assert hq.digest() == cr.digest()
        assert hq.findings() == []
        assert len(hq.history(uid)) == len(cr.history(uid))


@pytest.fixture
def in_parts_of_three(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PART_ROWS", 3)


@pytest.mark.usefixtures("in_parts_of_three")
@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_what_is_too_large_for_one_file_arrives_whole_in_any_order(
    cr: Laptop, hq: Laptop, order: tuple[int, ...]
) -> None:
    uid = cr.new_record("initiative")
    for number in range(7):
        cr.edit(uid, title=f"Water {number}")

    parts = cr.send("HQ").parts
    for at in order:
        hq.take_one(parts[at].path)

    assert [part.changes for part in parts] == [3, 3, 2]
    assert [part.number for part in parts] == [1, 2, 3]
    assert hq.value(uid, "title") == "Water 6"
    assert hq.digest() == cr.digest()
    cr.take(hq.export("CR"))
    assert (cr.lacking("HQ"), cr.status()["unconfirmed"]) == (0, 0)


@pytest.mark.usefixtures("in_parts_of_three")
def test_each_part_says_which_it_is_and_marks_nothing_as_news_of_the_one_before(
    cr: Laptop,
) -> None:
    for _ in range(5):
        cr.new_record("initiative")

    parts = cr.send("HQ").parts

    for number, part in enumerate(parts, 1):
        opened = reader.open_package(part.path)
        assert opened.header["part"] == [number, 2]
        cover, sheet = openpyxl.load_workbook(part.path).worksheets[:2]
        said = {str(left): right for left, right, *_ in cover.iter_rows(values_only=True)}
        with in_language(opened.header["codec"]["language"]):
            place = translate("package", "{part} of {parts}", part=number, parts=2)
            assert said[translate("package", "Part")] == place
            assert (
                translate(
                    "package",
                    "The first package of records from this computer: nothing is marked, all of it"
                    " is new.",
                )
                in said
            )
        fills = {cell.fill.fill_type for row in sheet["A3:Z4"] for cell in row}
        assert fills == {None}


@pytest.mark.usefixtures("in_parts_of_three")
def test_what_one_act_wrote_travels_in_one_part(cr: Laptop) -> None:
    cr.new_record("initiative")
    cr.apply(*({"entity": "initiative", "set": {"title": f"Water {n}"}} for n in range(4)))
    cr.new_record("initiative")

    assert [part.changes for part in cr.send("HQ").parts] == [5, 1]


@pytest.mark.usefixtures("in_parts_of_three")
def test_when_a_later_part_fails_no_part_counts_and_no_file_is_left(
    cr: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        cr.new_record("initiative")
    write, calls = writer.write, itertools.count()

    def full(*given: object, **how: object) -> object:
        if next(calls) == 1:
            raise OSError(28, "No space left on device")
        return write(*given, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(writer, "write", full)
    with pytest.raises(OSError, match="No space"):
        sending.export(cr.store, "HQ", tmp_path)

    assert list(tmp_path.glob("CR-*.xlsx")) == []
    assert list(archive.folder(cr.path).glob("sent-*")) == []
    assert cr.send("HQ").number == 1


@pytest.mark.usefixtures("in_parts_of_three")
def test_when_the_last_word_fails_no_part_counts_and_no_file_is_left(
    cr: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        cr.new_record("initiative")

    def full(_: Unit) -> None:
        raise StoreFullError(path=str(cr.path))

    with monkeypatch.context() as patch:
        patch.setattr(Unit, "commit", full)
        with pytest.raises(StoreFullError):
            sending.export(cr.store, "HQ", tmp_path)

    assert list(tmp_path.glob("CR-*.xlsx")) == []
    assert list(archive.folder(cr.path).glob("sent-*")) == []
    assert [part.number for part in cr.send("HQ").parts] == [1, 2]
