"""Restoring a backup: what is at risk is said before, nothing is thrown away, and work goes on.

Source: sync.md, "Identity of an installation"; reliability.md R9, R10, R17.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.base.errors import CallError, StoreBusyError, StoreDamagedError, StoreTooNewError
from app.services import backup, restore, restore_words, start
from app.services.restore import Preview
from app.services.wording import worded
from database import backups, engine, restoring
from database.driver import sqlite3
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail

DAY = 24 * 3600 * 1000


def put_back(laptop: Laptop, kept: Path) -> restore.Restored:
    laptop.close()
    done = restore.restore(kept, laptop.path)
    laptop.open()
    return done


def look(laptop: Laptop, kept: Path) -> Preview:
    laptop.close()
    seen = restore.preview(kept, laptop.path)
    laptop.open()
    return seen


def test_a_backup_says_what_it_holds_and_is_sound(cr: Laptop) -> None:
    cr.new_record("initiative", title="Water")

    made = backup.make(cr.store)

    assert (made.records, made.changes) == (1, 1)
    assert made.bytes == made.path.stat().st_size > 10_000
    assert [line.path for line in backup.listed(cr.path)] == [made.path]
    assert restoring.facts(made.path).office == "CR"


def test_the_database_is_as_it_was_and_the_other_one_is_kept(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.edit(uid, title="Spoilt")
    before = cr.digest()

    done = put_back(cr, kept)

    assert cr.value(uid, "title") == "Water"
    assert cr.findings() == []
    assert kept.exists()
    assert done.kept is not None
    aside = Laptop(cr.folder / "aside")
    aside.folder.mkdir()
    done.kept.rename(aside.path)
    aside.open()
    assert (aside.value(uid, "title"), aside.digest()) == ("Spoilt", before)
    aside.close()


def test_the_restored_laptop_goes_on_under_a_new_name_and_says_so(cr: Laptop) -> None:
    cr.new_record("initiative", title="Water")
    old, kept = cr.who.replica, backup.make(cr.store).path

    put_back(cr, kept)  # nothing was recorded since: even the witness would agree

    assert cr.notices == ["restored"]
    assert cr.who.replica != old
    cr.close()
    cr.open()
    assert cr.notices == []  # said once


def test_the_next_exchange_loses_nothing_and_brings_back_what_was_sent(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.edit(uid, title="Clean water")
    sent = cr.new_record("initiative", title="Sent")
    hq.take(cr.export("HQ"))
    hq.edit(uid, summary="By headquarters")

    put_back(cr, kept)
    cr.edit(uid, acronym="W")
    Mail(hq, cr).deliver()

    for laptop in (hq, cr):
        assert laptop.value(uid, "title") == "Clean water"
        assert laptop.value(uid, "acronym") == "W"
        assert laptop.value(uid, "summary") == "By headquarters"
        assert laptop.has(sent)
        assert laptop.findings() == []
    assert hq.digest() == cr.digest()


def test_unsent_work_comes_back_from_the_database_kept_aside(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.edit(uid, title="Only here")
    done = put_back(cr, kept)
    assert done.kept is not None
    aside = Laptop(cr.folder / "aside")
    aside.folder.mkdir()
    done.kept.rename(aside.path)

    cr.take(aside.open().export("CR"))
    Mail(hq, cr).deliver()

    assert cr.value(uid, "title") == hq.value(uid, "title") == "Only here"
    assert cr.findings() == []
    aside.close()


def test_no_package_written_before_is_written_over(cr: Laptop) -> None:
    kept = backup.make(cr.store).path
    cr.new_record("initiative")
    number = cr.send("HQ").number

    put_back(cr, kept)

    assert cr.send("HQ").number == number + 1


def test_what_is_at_risk_is_named_before(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.new_record("initiative", title="Sent and known")
    cr.take(hq.export("CR"))
    hq.take(cr.export("HQ"))
    hq.edit(uid, summary="By headquarters")
    cr.take(hq.export("CR"))
    cr.edit(uid, title="Unsent edit")
    cr.new_record("organisation", name="Unsent partner")

    lacking = look(cr, kept).lacking

    assert lacking is not None
    assert (lacking.changes, lacking.own, lacking.unsent) == (4, 3, 2)
    assert dict(lacking.records) == {"initiative": 1, "organisation": 1}
    assert lacking.named == [("organisation", "Unsent partner"), ("initiative", "CR-1 Unsent edit")]
    assert lacking.days == 1
    said = "\n".join(restore_words.lines(look(cr, kept)))
    assert "2 changes" in said
    assert "Unsent partner" in said


def test_what_stays_private_is_at_risk_until_another_laptop_of_the_office_has_it(
    laptop: Setup, cr: Laptop, hq: Laptop
) -> None:
    other = laptop("CR", "other")
    kept = backup.make(cr.store).path
    cr.new_record(
        "contact", consent=True, consent_on="2026-01-02", consent_scope="office", name="A person"
    )
    hq.take(cr.export("HQ"))
    before = look(cr, kept).lacking

    other.take(cr.export("CR"))
    after = look(cr, kept).lacking

    assert before is not None
    assert after is not None
    assert (before.unsent, after.unsent) == (1, 0)


def test_days_of_unsent_work_are_counted(cr: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.laptops import wrong_clocks

    wrong_clocks(monkeypatch)
    kept = backup.make(cr.store).path
    cr.new_record("initiative")
    cr.ahead = 9 * DAY + DAY // 2
    cr.new_record("initiative")

    lacking = look(cr, kept).lacking

    assert lacking is not None
    assert lacking.days == 10


def test_a_backup_that_holds_everything_costs_nothing(cr: Laptop) -> None:
    cr.new_record("initiative")
    kept = backup.make(cr.store).path

    seen = look(cr, kept)

    assert seen.lacking is not None
    assert seen.lacking.changes == 0
    assert "all that the database holds" in "\n".join(restore_words.lines(seen))


def test_a_preview_changes_nothing(cr: Laptop) -> None:
    kept = backup.make(cr.store).path
    cr.new_record("initiative")
    cr.close()
    before = {file: file.read_bytes() for file in (cr.path, kept)}

    restore.preview(kept, cr.path)

    assert {file: file.read_bytes() for file in before} == before
    assert sorted(cr.path.parent.glob("passerelle.db*")) == [cr.path]


@pytest.mark.logs_warnings
def test_a_damaged_database_is_replaced_and_kept_byte_by_byte(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.close()
    data = bytearray(cr.path.read_bytes())
    data[:65536] = b"\x07" * 65536
    cr.path.write_bytes(data)

    assert restore.preview(kept, cr.path).current is None
    done = restore.restore(kept, cr.path)
    cr.open()

    assert cr.value(uid, "title") == "Water"
    assert done.kept is not None
    assert done.kept.read_bytes() == bytes(data)
    assert "damaged" in done.kept.name


def test_a_database_that_is_gone_comes_back(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.close()
    cr.path.unlink()

    done = restore.restore(kept, cr.path)
    cr.open()

    assert done.kept is None
    assert cr.value(uid, "title") == "Water"


def test_a_database_somebody_has_open_is_not_replaced(
    cr: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.edit(uid, title="Clean water")
    monkeypatch.setitem(engine.PRAGMAS, "busy_timeout", 50)

    with pytest.raises(StoreBusyError):
        restore.restore(kept, cr.path)

    assert cr.value(uid, "title") == "Clean water"
    assert cr.findings() == []


def test_a_backup_is_not_replaced_when_the_two_are_named_the_wrong_way_round(cr: Laptop) -> None:
    """The database would be taken for a backup, and the backup be what is lost sight of."""
    cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    cr.new_record("initiative", title="Wells")
    cr.close()
    before = kept.read_bytes(), sorted(cr.folder.rglob("*"))

    for swapped in (restore.preview, restore.restore):
        with pytest.raises(CallError) as caught:
            swapped(cr.path, kept)
        assert caught.value.code == "restore_onto_backup"
        assert kept.name in worded(caught.value)
    with pytest.raises(CallError) as caught:
        restore.restore(cr.path, cr.path)
    assert caught.value.code == "restore_onto_itself"

    assert (kept.read_bytes(), sorted(cr.folder.rglob("*"))) == before
    cr.open()


def test_a_damaged_backup_is_refused_and_nothing_happens(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    kept = backup.make(cr.store).path
    data = kept.read_bytes()
    kept.write_bytes(data[: len(data) // 2])
    cr.close()

    with pytest.raises(StoreDamagedError):
        restore.restore(kept, cr.path)

    cr.open()
    assert cr.value(uid, "title") == "Water"
    assert cr.notices == []


def test_backups_of_others_and_of_newer_programs_are_refused(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    foreign, newer = backup.make(hq.store).path, backup.make(cr.store).path
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9001'")
        connection.commit()
    letter = tmp_path / "letter.db"
    letter.write_text("Dear mayor, " * 500)
    cr.close()

    for kept, error in (
        (foreign, CallError),
        (newer, StoreTooNewError),
        (letter, StoreDamagedError),
        (tmp_path / "gone.db", CallError),
        (cr.path, CallError),
    ):
        with pytest.raises(error):
            restore.restore(kept, cr.path)
    assert not [b for b in backups.made(cr.path) if b.reason == "before-restore"]


@pytest.mark.parametrize(("real", "code"), [(True, "is_training"), (False, "is_real")])
def test_training_data_take_no_place_of_real_work_nor_the_other_way_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, real: bool, code: str
) -> None:
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "home"))
    path, other = tmp_path / "here" / "cr.db", tmp_path / "there" / "cr.db"
    start.close_store(start.create(path, office="CR", role="field", training=not real))
    store = start.create(other, office="CR", role="field", training=real)
    kept = backup.make(store).path
    start.close_store(store)
    before = path.read_bytes()

    with pytest.raises(CallError, match=code):
        restore.restore(kept, path)

    assert path.read_bytes() == before
