"""Random lives of several laptops end with the same records everywhere, and nothing lost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.services.checks import EMPTY
from database.models import digest
from database.unit import write
from tests import daily
from tests.app.services.schedule import (
    Schedule,
    bytes_of_database,
    bytes_of_package,
    reached,
    shown,
    to_look_at,
)
from tests.laptops import Laptop, wrong_clocks

pytestmark = pytest.mark.long

ALL, EACH_DAY = 24, 8
WHOLE = bool(os.environ.get("PASSERELLE_WHOLE"))
SCHEDULES = int(os.environ.get("PASSERELLE_SCHEDULES", ALL if WHOLE else EACH_DAY))
_TODAY = 0 if SCHEDULES > EACH_DAY else daily.one(range(0, ALL, EACH_DAY))
FIRST = int(os.environ.get("PASSERELLE_FIRST_SCHEDULE", _TODAY))
SCOPES = ("global", "CR", "SN", "CR/private", "SN/private")


@pytest.fixture
def four(
    blank_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[Laptop]]:
    """Headquarters, Costa Rica with two laptops, Senegal."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "nobody"))
    wrong_clocks(monkeypatch)
    made = set_up(blank_database, tmp_path)
    yield made
    for laptop in made:
        laptop.close()


def set_up(blank: Path, folder: Path) -> list[Laptop]:
    """Set the laptops up with which every life begins."""
    places = (("HQ", "hq"), ("CR", "cr1"), ("CR", "cr2"), ("SN", "sn"))
    return [Laptop.new(blank, folder / name, office) for office, name in places]


@pytest.mark.logs_warnings
@pytest.mark.parametrize("seed", range(FIRST, FIRST + SCHEDULES))
def test_any_life_ends_with_the_same_records_everywhere(
    four: list[Laptop], blank_database: Path, seed: int
) -> None:
    schedule = Schedule(seed, four, blank_database)

    schedule.live()

    ends_alike_everywhere(schedule)


@pytest.mark.skipif(SCHEDULES < 20, reason="too few schedules to meet everything")
def test_the_schedules_met_what_they_are_for() -> None:
    wanted = {
        *("held", "known", "conflict", "forked", "asked"),
        *("copied", "restored", "witness_missing"),
        *("delete_against_edit", "double_code"),
        *("wrong clock", "shown otherwise"),
        "by hand",
    }

    assert {what for what in wanted if not reached[what]} == set()


def ends_alike_everywhere(schedule: Schedule) -> None:
    """Deliver all that is still lacking, and hold the end of a life to the promises."""
    schedule.mail.deliver()
    if schedule.laptops[0].conflicts():
        schedule.doubt(schedule.laptops[0])
        schedule.mail.deliver()
    schedule.count()
    _agree(schedule)
    _lose_nothing(schedule)
    _stay_apart(schedule)
    _ring(schedule)


def _agree(schedule: Schedule) -> None:
    for scope in SCOPES:
        first, *others = schedule.mail.holders(scope)
        for other in others:
            where = (scope, first.folder.name, other.folder.name, *schedule.log)
            assert first.digest().get(scope, EMPTY) == other.digest().get(scope, EMPTY), where
            assert shown(first, scope) == shown(other, scope), where
            assert to_look_at(first, scope) == to_look_at(other, scope), where
    for laptop in schedule.laptops:
        assert laptop.findings() == []
        assert not any(gap["changes"] for gap in laptop.status()["gaps"])
        assert laptop.alarms == []


def _lose_nothing(schedule: Schedule) -> None:
    for saved in schedule.saved:
        for laptop in schedule.mail.holders(saved.scope):
            assert saved.value in laptop.written(saved.uid, saved.field), (saved, schedule.log)


def _ring(schedule: Schedule) -> None:
    """After a life without a false alarm the alarm still rings where there is something wrong."""
    hq, cr = schedule.laptops[:2]
    with write(hq.store) as unit:
        unit.connection.execute(sa.update(digest).values(value="42".rjust(32, "0")))
        unit.commit()
    cr.take(hq.export("CR"))
    assert {problem["scope"] for problem in cr.alarms} >= {"CR"}, schedule.log


def _stay_apart(schedule: Schedule) -> None:
    for laptop in schedule.laptops:
        _holds_only_its_own(laptop.who.office, bytes_of_database(laptop))
    for letter in schedule.sent:
        _holds_only_its_own(letter.to, bytes_of_package(letter.path))


def _holds_only_its_own(office: str, data: bytes) -> None:
    if office == "HQ":
        assert b"private-canary" not in data
    else:
        assert (b"canary-SN" if office == "CR" else b"canary-CR") not in data
