"""A night of schedules misses no broken one, and names each so that it comes again."""

from __future__ import annotations

import pytest

from app.sync.merge import Merge
from tests.app.sync import night, world
from tests.app.sync.test_mutations import no_holding, the_latest_save_wins


def test_a_night_tells_every_broken_schedule_by_a_seed_that_breaks_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    the_latest_save_wins(monkeypatch)

    found = night.batch(range(20))

    assert found.schedules == 20
    assert found.broken
    for seed, _ in found.broken:
        with pytest.raises(AssertionError):
            world.run(seed)
    assert night.again(found.broken[0][0]) == 1
    assert "import at" in capsys.readouterr().out


def test_a_schedule_that_ends_in_an_error_does_not_end_the_night(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    no_holding(monkeypatch)
    monkeypatch.setattr(Merge, "take", None)

    found = night.batch(range(3))

    assert [seed for seed, _ in found.broken] == [0, 1, 2]


def test_a_night_takes_each_seed_once_and_ends_well_when_none_is_broken(
    capsys: pytest.CaptureFixture[str],
) -> None:
    broken = night.night(7, 120, workers=2)

    said = capsys.readouterr().out
    assert broken == 0
    assert "120 schedules from seed 7 on" in said
    assert "120 schedules in" in said
    assert "0 broken" in said
