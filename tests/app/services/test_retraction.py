"""Undo of an import: as if the package had never come, and taken again as if it had stayed.

Source: sync.md, promise 6; rulings.md 13 and 41.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from app.base.errors import AppError
from app.exchange import archive
from app.services import conflicts, retraction, standing, start, wording
from app.services.file_results import FileResult
from database import search, states
from database.models import metadata
from database.tables import TABLES
from database.unit import Unit, read, write
from tests.app.services.conftest import Setup
from tests.app.services.schedule import Schedule
from tests.laptops import Laptop, Mail

SEEDS = (1004, 1039, 1041, 1051)
"""Lives in which imports hold, release, conflict and leave something to look at."""
MORE = int(os.environ.get("PASSERELLE_SCHEDULES", "24")) // 24
APART = {
    "audit",
    "package_in",
    "import_note",
    "replica",
    "shape",
    "search_note",
    "search_queue",
    "state",
    "setting",
}
"""Tables that remember that something came, or are compared by their meaning."""


def content(laptop: Laptop) -> dict[str, Any]:
    """Return everything a database holds but the bare memory that a package came."""
    with write(laptop.store) as unit:
        while search.refresh(unit):
            pass
        unit.commit()
    with read(laptop.store) as unit:
        found: dict[str, Any] = {
            table.name: sorted(map(repr, unit.connection.execute(sa.select(table)).all()))
            for table in (*metadata.sorted_tables, *TABLES.values())
            if table.name not in APART
        }
        body = "body" if laptop.store.lies_here else "whole"
        entries = unit.connection.exec_driver_sql(
            f"SELECT rowid, title, {body} FROM search_text"  # noqa: S608  (as the engine has it)
        )
        found["search"] = sorted(map(tuple, entries))
        found["state"] = _heads(unit)
        found["clock"] = unit.get("clock")
    found["vector"] = laptop_vector(laptop)
    return found


def _heads(unit: Unit) -> list[Any]:
    """Return the heads of edited records; their order means nothing."""
    query = "SELECT r.scope, r.uid FROM record r JOIN state s ON s.record_id = r.id ORDER BY r.id"
    found = []
    for scope, uid in unit.connection.exec_driver_sql(query).all():
        state = unit.log.state(scope, uid)
        assert state is not None
        assert states.pack(state, unit.log.numbers) is not None
        heads = {register: sorted(map(repr, hs)) for register, hs in state.heads.items()}
        found.append((scope, uid, heads, sorted(state.tombs), sorted(state.lives)))
    return found


def laptop_vector(laptop: Laptop) -> dict[str, Any]:
    with read(laptop.store) as unit:
        return {name: sorted(ranges) for name, ranges in unit.log.vector().items()}


def undo(laptop: Laptop, result: FileResult) -> retraction.Undone:
    return retraction.undo_import(laptop.store, result.package)


def why_not(laptop: Laptop, result: FileResult) -> AppError:
    with pytest.raises(AppError) as refused:
        undo(laptop, result)
    return refused.value


plain_take = Laptop.take


def doubting_take(
    laptop: Laptop, *files: Path, preview: bool = False, accept: bool | Collection[str] = False
) -> list[FileResult]:
    """Import, undo, look what is left of it, and take it again."""
    results = []
    for file in files:
        before = content(laptop)
        (result,) = plain_take(laptop, file, preview=preview, accept=accept)
        results.append(result)
        repeated = result.received_before and not (result.taken or result.released)
        way = retraction.ways(laptop.store).get(result.package)
        if preview or repeated or way is None or not way.undo:
            continue
        after = content(laptop)
        undo(laptop, result)
        assert difference(before, content(laptop)) == {}
        assert laptop.findings() == []
        retraction.take_again(laptop.store, result.package)
        assert difference(after, content(laptop)).keys() <= {"peer", "package_out"}  # hours
    return results


def difference(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    return {key: (one[key], other[key]) for key in one if one[key] != other[key]}


@pytest.fixture
def four(
    blank_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[Laptop]]:
    """Headquarters, Costa Rica with two laptops, Senegal; all doubt whatever they import."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "nobody"))
    monkeypatch.setattr(Laptop, "take", doubting_take)
    places = (("HQ", "hq"), ("CR", "cr1"), ("CR", "cr2"), ("SN", "sn"))
    made = [Laptop.new(blank_database, tmp_path / name, office) for office, name in places]
    yield made
    for laptop in made:
        laptop.close()


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("seed", [*SEEDS, *range(2000, 1999 + MORE)])
def test_whatever_an_import_did_its_undo_leaves_nothing_of_it(
    four: list[Laptop], blank_database: Path, seed: int
) -> None:
    schedule = Schedule(seed, four, blank_database)

    schedule.live()  # and every import in it is doubted


# What a person meets


def test_an_undone_import_is_gone_and_comes_back_whole(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    result = hq.take_one(cr.export("HQ"))
    taken = hq.digest()
    hq.close()
    hq.open()  # also after the program was closed

    done = undo(hq, result)

    assert (done.number, done.office, done.changes, done.records) == (1, "CR", 1, 1)
    assert not hq.has(uid)
    assert hq.digest() == {"global": "0" * 32}
    assert [line.state for line in standing.packages(hq.store)] == ["undone"]
    hq.close()
    hq.open()
    assert retraction.take_again(hq.store, result.package).verdict == "merged"
    assert hq.digest() == taken
    assert [line.state for line in standing.packages(hq.store)] == ["merged"]


def test_the_same_file_again_names_what_was_set_aside_and_takes_it(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    cr.new_record("initiative")
    file = cr.export("HQ")
    result = hq.take_one(file)
    taken = hq.digest()
    undo(hq, result)

    (looked,) = hq.take(file, preview=True)

    assert (looked.again, looked.taken, looked.received_before) == (2, 2, 0)
    assert hq.take_one(file).again == 2
    assert hq.digest() == taken
    assert hq.take_one(file).again == 0


def test_an_import_is_undone_once(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    result = hq.take_one(cr.export("HQ"))
    undo(hq, result)

    again = why_not(hq, result)

    assert again.code == "undo_undone"
    assert str(again.params["at"]).endswith("Z")


def test_the_newest_import_goes_first(laptop: Setup) -> None:
    cr, sn, hq = laptop("CR"), laptop("SN"), laptop("HQ")
    empty = content(hq)
    cr.new_record("initiative")
    first = hq.take_one(cr.export("HQ"))
    between = content(hq)
    sn.new_record("initiative")
    second = hq.take_one(sn.export("HQ"))

    refused = why_not(hq, first)

    assert (refused.code, refused.params["office"], refused.params["number"]) == (
        "undo_newer_first",
        "SN",
        1,
    )
    undo(hq, second)
    assert content(hq) == between
    undo(hq, first)
    assert content(hq) == empty


def test_an_own_change_keeps_the_import(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    result = hq.take_one(cr.export("HQ"))
    hq.edit(uid, title="Clean water")
    before = content(hq)

    assert why_not(hq, result).code == "undo_own_change"
    assert content(hq) == before


def test_a_new_name_keeps_the_import_and_says_that_it_is_the_name(cr: Laptop, hq: Laptop) -> None:
    hq.new_record("organisation", "global")
    cr.new_record("initiative", title="Water")
    result = hq.take_one(cr.export("HQ"))
    start.renew(hq.store, "copied")

    refused = why_not(hq, result)

    assert refused.code == "undo_renewed"
    assert "new name" in wording.worded(refused)


def test_a_package_written_since_keeps_the_import(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    result = hq.take_one(cr.export("HQ"))
    hq.export("CR")  # with it the receipt leaves

    refused = why_not(hq, result)

    assert refused.code == "undo_sent"
    assert (refused.params["office"], refused.params["number"]) == ("CR", 1)


def test_a_later_import_does_not_reopen_what_was_closed(laptop: Setup) -> None:
    cr, sn, hq = laptop("CR"), laptop("SN"), laptop("HQ")
    cr.new_record("initiative")
    first = hq.take_one(cr.export("HQ"))
    hq.new_record("organisation", "global")
    sn.new_record("initiative")
    second = hq.take_one(sn.export("HQ"))
    undo(hq, second)

    assert why_not(hq, first).code == "undo_own_change"


def test_a_decision_between_two_offices_is_an_own_change(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Safe water")
    cr.edit(uid, title="Clean water")
    result = hq.take_one(cr.export("HQ"))
    assert result.conflicts == 1
    conflicts.resolve(hq.store, uid, "title", take=1)

    assert why_not(hq, result).code == "undo_own_change"


def test_a_conflict_that_the_import_made_or_settled_is_as_before(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Safe water")
    cr.take(hq.export("CR"))
    cr.edit(uid, title="Clean water")
    hq.edit(uid, title="Pure water")
    made = hq.take_one(cr.export("HQ"))
    assert len(hq.conflicts()) == 1
    undo(hq, made)
    assert hq.conflicts() == []
    assert hq.value(uid, "title") == "Pure water"
    retraction.take_again(hq.store, made.package)
    open_here = content(hq)
    cr.take(hq.export("CR"))
    conflicts.resolve(cr.store, uid, "title", take=1, reason="agreed")

    settled = hq.take_one(cr.export("HQ"))

    assert hq.conflicts() == []
    undo(hq, settled)
    assert len(hq.conflicts()) == 1
    assert content(hq)["state"] == open_here["state"]


def test_what_the_import_had_released_waits_again(laptop: Setup) -> None:
    cr, hq, second = laptop("CR"), laptop("HQ"), laptop("HQ", "hq2")
    uid = cr.new_record("initiative", title="Water")
    first = cr.export("HQ")
    hq.take(first)
    cr.take(hq.export("CR"))  # from now on headquarters is known to have number 1
    cr.edit(uid, title="Clean water")
    late = cr.export("HQ")
    second.take(late)
    held = content(second)
    filled = second.take_one(first)
    assert filled.released == 1

    done = undo(second, filled)

    assert (done.changes, done.held) == (2, 1)
    assert content(second) == held
    assert second.status()["gaps"][0]["changes"][0]["missing"] == [[1, 1]]
    retraction.take_again(second.store, filled.package)
    assert second.value(uid, "title") == "Clean water"


def test_what_was_set_aside_counts_as_not_held_and_is_sent_again(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    result = hq.take_one(cr.export("HQ"))
    undo(hq, result)
    cr.take(hq.export("CR"))
    assert cr.status()["unconfirmed"] == 1
    assert [p.state for p in standing.packages(cr.store) if p.direction == "out"] == ["written"]
    cr.new_record("initiative", title="Wells")

    (looked,) = hq.take(next_one := cr.export("HQ"), preview=True)

    assert (looked.taken, looked.again) == (2, 1)
    hq.take(next_one)
    assert hq.value(uid, "title") == "Water"
    assert hq.digest()["CR"] == cr.digest()["CR"]
    assert not retraction.ways(hq.store)[result.package].again  # there is nothing left of it


def test_a_feed_that_the_import_had_split_is_one_again(
    cr: Laptop, hq: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    other = laptop("CR", "other")
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    twin = cr.copied(tmp_path / "twin", with_witness=True)
    cr.edit(uid, title="Clean water")
    cr.edit(uid, acronym="CW")
    twin.edit(uid, title="Safe water")  # under the same name and number
    hq.take(cr.export("HQ"))
    other.take(cr.export("CR"))
    hq.take(other.export("HQ"))  # and is known to hold the first of the two
    whole = content(hq)
    result = hq.take_one(twin.export("HQ"))
    twin.close()
    assert len(content(hq)["branch"]) == len(whole["branch"]) + 2
    assert len(hq.conflicts()) == 1

    undo(hq, result)

    assert content(hq) == whole
    assert hq.findings() == []


def test_private_values_leave_with_the_import(cr: Laptop, hq: Laptop) -> None:
    person: dict[str, Any] = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "hq"}
    cr.new_record("contact", name="Somebody", **person)
    result = hq.take_one(cr.export("HQ"))

    undo(hq, result)

    with read(hq.store) as unit:
        count = unit.connection.exec_driver_sql("SELECT count(*) FROM secret").scalar()
    assert count == 0


def test_without_the_kept_copy_nothing_is_undone(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")
    file = cr.export("HQ")
    result = hq.take_one(file)
    (copy,) = archive.folder(hq.path).iterdir()
    copy.write_bytes(copy.read_bytes()[:-1])

    refused = why_not(hq, result)

    assert (refused.code, refused.params["path"]) == ("undo_not_kept", str(copy))
    assert hq.has(uid)
    hq.take(file)  # the remedy
    undo(hq, result)


def test_an_undo_of_our_own_numbers_never_gives_them_out_again(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    twin = cr.copied(tmp_path / "twin", with_witness=True)
    lost = twin.new_record("initiative", title="Wells")  # under the name of the first
    hq.take(twin.export("HQ"))
    twin.close()
    name = cr.who.replica
    result = cr.take_one(hq.export("CR", full=True))
    assert (cr.has(lost), cr.who.replica) == (True, name)

    undo(cr, result)

    assert cr.notices == ["restored"]
    assert cr.who.replica != name
    cr.new_record("initiative", title="Springs")
    Mail(cr, hq).deliver()
    assert cr.has(lost)
    assert cr.findings() == hq.findings() == []


def test_an_unknown_package_cannot_be_undone(hq: Laptop) -> None:
    with pytest.raises(AppError) as refused:
        retraction.undo_import(hq.store, "no such package")
    assert refused.value.code == "no_such_import"
    with pytest.raises(AppError) as refused:
        retraction.take_again(hq.store, "no such package")
    assert refused.value.code == "not_undone"
