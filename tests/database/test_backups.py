"""Backups: whole copies of a live database, or none; and never the last good one thrown away."""

from __future__ import annotations

import datetime as dt
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.base import clock
from app.base.errors import StoreDamagedError, StoreError, StoreFullError
from app.services import backup as services
from database import backups
from database.driver import sqlite3
from tests.laptops import Laptop, wrong_clocks


def rows(path: Path, query: str = "SELECT title FROM initiative ORDER BY id") -> list[object]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute(query)]


def left_behind(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_backup_holds_what_was_committed(cr: Laptop, tmp_path: Path) -> None:
    cr.new_record("initiative", title="Water")  # still in the write-ahead log

    made = backups.backup(cr.path, tmp_path / "kept" / "copy.db")

    assert rows(made) == ["Water"]
    assert rows(made, "PRAGMA integrity_check") == ["ok"]
    assert left_behind(made.parent) == ["copy.db"]


def test_a_backup_is_one_moment_while_somebody_writes(cr: Laptop, tmp_path: Path) -> None:
    stop = threading.Event()
    store = cr.store

    def write() -> None:
        from app.services import records

        number = 0
        while not stop.is_set():
            number += 1
            line = {"title": f"{number}", "status": "IDENTIFIED"}
            records.apply(store, [{"entity": "initiative", "set": line}] * 3)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        copies = [backups.backup(cr.path, tmp_path / f"{number}.db") for number in range(5)]
    finally:
        stop.set()
        writer.join()

    for copy in copies:
        assert len(rows(copy)) % 3 == 0  # never half an act
        assert rows(copy, "PRAGMA integrity_check") == ["ok"]


def test_a_backup_opens_as_a_database(cr: Laptop, tmp_path: Path) -> None:
    uid = cr.new_record("initiative", title="Water")
    other = Laptop(tmp_path / "other")
    backups.backup(cr.path, other.path)

    other.open()

    assert other.value(uid, "title") == "Water"
    assert other.findings() == []
    other.close()


def test_a_damaged_database_makes_no_backup(cr: Laptop, tmp_path: Path) -> None:
    for number in range(200):
        cr.new_record("initiative", title=f"{number}" * 50)
    cr.close()
    data = bytearray(cr.path.read_bytes())
    data[40960:81920] = b"\x07" * 40960
    cr.path.write_bytes(data)
    (tmp_path / "kept").mkdir()

    with pytest.raises(StoreDamagedError):
        backups.backup(cr.path, tmp_path / "kept" / "copy.db")

    assert left_behind(tmp_path / "kept") == []


def test_a_full_disk_makes_no_backup_and_spoils_none(cr: Laptop, tmp_path: Path) -> None:
    target = tmp_path / "kept" / "copy.db"
    backups.backup(cr.path, target)
    before = target.read_bytes()
    cr.new_record("initiative")
    resource = pytest.importorskip("resource", reason="no limits of this kind on Windows")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(StoreFullError):
            backups.backup(cr.path, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert target.read_bytes() == before
    assert left_behind(target.parent) == ["copy.db"]


def test_a_folder_that_cannot_be_made_is_an_error_people_can_read(
    cr: Laptop, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreError):
        backups.backup(cr.path, tmp_path / "file" / "copy.db")


def test_only_the_newest_are_kept(cr: Laptop) -> None:
    made = []
    for number in range(8):
        cr.new_record("initiative", title=f"{number}")
        made.append(services.before_import(cr.store))

    kept = sorted((cr.folder / "backups").iterdir())

    assert kept == made[-services.KEPT_BEFORE_IMPORT :]
    assert len(rows(kept[-1])) == 8


@pytest.mark.parametrize("jump", [-3 * 365, 70 * 365])
def test_a_clock_that_jumps_never_throws_the_newest_away(
    cr: Laptop, monkeypatch: pytest.MonkeyPatch, jump: int
) -> None:
    for _ in range(6):
        services.before_import(cr.store)
    moment = clock.now_ms() + jump * 24 * 3600 * 1000
    monkeypatch.setattr(clock, "now_ms", lambda: moment)
    jumped = services.before_import(cr.store)
    monkeypatch.undo()

    last = services.before_import(cr.store)

    assert jumped is not None
    assert last is not None
    assert jumped.exists()
    assert last.exists()
    assert len(list((cr.folder / "backups").iterdir())) == services.KEPT_BEFORE_IMPORT


def test_reasons_are_thinned_apart(cr: Laptop) -> None:
    upgrade = backups.backup(cr.path, backups.beside(cr.path, "before-upgrade"))
    for _ in range(7):
        services.before_import(cr.store)

    assert upgrade.exists()


def test_a_name_with_odd_signs_is_thinned_too(cr: Laptop, tmp_path: Path) -> None:
    path = tmp_path / "odd [1]" / "data [1].db"
    backups.backup(cr.path, path)

    for _ in range(4):
        backups.backup(path, backups.beside(path, "test"))
        backups.thin(path, "test", 2)

    assert len(list((path.parent / "backups").iterdir())) == 2


def at_close(laptop: Laptop) -> list[Path]:
    """End the work of a day; return the backups there are."""
    services.at_close(laptop.store)
    return [each.path for each in backups.made(laptop.path)]


def test_work_ends_with_a_backup_when_something_changed(cr: Laptop) -> None:
    cr.new_record("initiative", title="Water")

    (made,) = at_close(cr)

    assert rows(made) == ["Water"]
    assert made.name.endswith("-at-close.db")


def test_no_backup_at_closing_where_nothing_changed_or_the_last_one_is_new(
    cr: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong_clocks(monkeypatch)

    def newest() -> int:
        at_close(cr)
        return backups.made(cr.path)[-1].number

    cr.new_record("initiative")
    assert newest() == 1

    cr.new_record("initiative")
    cr.ahead = 29 * 60_000
    assert newest() == 1
    cr.ahead = 31 * 60_000
    assert newest() == 2
    cr.ahead = 24 * 3600_000
    assert newest() == 2


def test_a_clock_that_went_back_puts_no_backup_off(
    cr: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong_clocks(monkeypatch)
    cr.ahead = 70 * 365 * 24 * 3600_000
    cr.new_record("initiative")
    at_close(cr)

    cr.ahead = 0
    cr.new_record("initiative")

    assert len(at_close(cr)) == 2


@pytest.mark.logs_warnings
def test_a_backup_that_fails_does_not_keep_anybody_from_closing(cr: Laptop) -> None:
    cr.new_record("initiative")
    (cr.folder / "backups").write_text("in the way")

    assert services.at_close(cr.store) is None


def test_days_weeks_and_months_are_kept(cr: Laptop) -> None:
    """Two years of work with two backups a day: some thirty are left, spread over the time."""
    path = cr.path
    folder = path.parent / "backups"
    folder.mkdir()
    first = dt.datetime(2024, 1, 1, 9, tzinfo=dt.UTC)
    for number in range(1460):
        moment = first + dt.timedelta(hours=12 * number)
        (folder / f"{path.stem}-{number + 1:06d}-{moment:%Y%m%dT%H%M%S}-at-close.db").touch()

    backups.thin_by_age(path, "at-close")

    kept = [each.made_at for each in backups.made(path)]
    last = first + dt.timedelta(hours=12 * 1459)
    days = [last - dt.timedelta(days=number) for number in range(12)]
    assert kept[-12:] == days[::-1]
    assert len({moment.strftime("%Y%m") for moment in kept}) == 9
    assert len({moment.strftime("%G%V") for moment in kept}) >= 10
    assert 20 <= len(kept) <= 31


def test_a_day_far_in_the_future_takes_nobodys_place_but_its_own(cr: Laptop) -> None:
    path = cr.path
    folder = path.parent / "backups"
    folder.mkdir()
    days = [f"202611{day:02d}" for day in range(1, 12)]
    stamps = [*days[:5], *["20990101"] * 20, *days[5:]]
    for number, day in enumerate(stamps, 1):
        (folder / f"{path.stem}-{number:06d}-{day}T100000-at-close.db").touch()

    backups.thin_by_age(path, "at-close")

    kept = [f"{each.made_at:%Y%m%d}" for each in backups.made(path)]
    assert kept == [*days[:5], "20990101", *days[5:]]


def test_a_year_in_the_future_does_not_push_today_out(cr: Laptop) -> None:
    path = cr.path
    folder = path.parent / "backups"
    folder.mkdir()
    wrong = [dt.datetime(2099, 1, 1, tzinfo=dt.UTC) + dt.timedelta(days=9 * n) for n in range(40)]
    days = [*wrong, dt.datetime(2026, 11, 25, tzinfo=dt.UTC)]
    for number, day in enumerate(days, 1):
        (folder / f"{path.stem}-{number:06d}-{day:%Y%m%dT%H%M%S}-at-close.db").touch()

    backups.thin_by_age(path, "at-close")

    assert backups.made(path)[-1].made_at == days[-1]


def test_what_a_person_asked_for_is_never_thrown_away(cr: Laptop) -> None:
    made = [services.make(cr.store).path for _ in range(4)]
    cr.new_record("initiative")
    for _ in range(7):
        services.before_import(cr.store)
    at_close(cr)
    backups.thin_by_age(cr.path, "at-close")

    assert all(path.exists() for path in made)


def test_a_copy_that_lacks_rows_is_no_backup(
    cr: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cr.new_record("initiative")
    told = iter([(1,), (0,)])
    monkeypatch.setattr(backups, "counts", lambda _: next(told))

    with pytest.raises(StoreDamagedError):
        backups.backup(cr.path, tmp_path / "kept" / "copy.db")

    assert left_behind(tmp_path / "kept") == []
