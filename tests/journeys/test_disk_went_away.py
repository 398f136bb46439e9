"""A disk that went away under an open database: nothing is called damaged, and work goes on.

Source: reliability.md R5.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from app.base.errors import StoreDamagedError, StoreFullError
from app.services import records, wording
from database.unit import read
from tests.app.services import victim
from tests.app.services.conftest import Setup, blank_database, laptop
from tests.disks import Disk, stick
from tests.laptops import Laptop

__all__ = ["blank_database", "laptop", "stick"]


def titles(machine: Laptop) -> set[str]:
    with machine.store.connect() as connection:
        rows = connection.exec_driver_sql("SELECT title FROM initiative")
        return {str(row[0]) for row in rows}


@pytest.mark.logs_warnings
def test_a_disk_that_went_away_is_no_damage_and_work_goes_on_once_it_is_back(
    laptop: Setup, stick: Disk
) -> None:
    first = laptop("CR")
    first.close()
    cr = Laptop(stick.place / "cr")
    shutil.copytree(first.folder, cr.folder)
    os.sync()
    cr.here = first.here  # type: ignore[method-assign]  # the computer itself is whole
    cr.open()
    records.apply(cr.store, victim.lines())
    said = titles(cr)
    stick.pull()

    codes = []
    for act in (lambda: cr.new_record("initiative", title="lost?"), lambda: titles(cr)) * 2:
        with pytest.raises(StoreFullError) as caught:
            act()
        codes.append(caught.value.code)
        assert "What was saved before is there" in wording.worded(caught.value)

    assert set(codes) == {"disk_gone"}
    stick.plug_in()
    assert titles(cr) == said
    cr.new_record("initiative", title="Roads")
    assert titles(cr) == said | {"Roads"}
    assert cr.findings() == []
    cr.close()


@pytest.mark.logs_warnings
def test_what_is_called_damaged_and_is_whole_when_opened_anew_is_an_error_of_the_disk(
    laptop: Setup,
) -> None:
    cr = laptop("CR")
    records.apply(cr.store, victim.lines())
    cr.close()
    whole = cr.path.read_bytes()
    cr.open()

    with pytest.raises(StoreFullError, match="disk_error") as caught:
        _read_spoilt(cr, whole)

    assert "it is sound" in wording.worded(caught.value)
    assert cr.findings() == []


def _read_spoilt(machine: Laptop, then: bytes = b"") -> None:
    """Read while the file is spoilt; it is something else afterwards, if told so."""
    with read(machine.store) as unit:
        _spoil(machine.path)
        try:
            unit.connection.exec_driver_sql("SELECT count(title) FROM initiative").scalar()
        finally:
            _put_back(machine.path, then)


def _spoil(path: Path) -> None:
    """Let every page but the first two be noise."""
    with path.open("r+b") as file:
        size = path.stat().st_size
        file.seek(8192)
        file.write(b"\xa5" * (size - 8192))


def _put_back(path: Path, whole: bytes) -> None:
    with path.open("r+b") as file:
        file.write(whole)


@pytest.mark.logs_warnings
def test_what_is_damaged_when_opened_anew_is_called_damaged(laptop: Setup) -> None:
    cr = laptop("CR")
    records.apply(cr.store, victim.lines())
    cr.close()
    whole = cr.path.read_bytes()
    cr.open()

    with pytest.raises(StoreDamagedError):
        _read_spoilt(cr)

    _put_back(cr.path, whole)
    assert cr.findings() == []
