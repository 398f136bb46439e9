"""Headquarters answers all offices in one go; one that fails is named and stops nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import CallError
from app.base.progress import Cancelled
from app.services import answering
from tests.app.services.conftest import Setup
from tests.laptops import Laptop


@pytest.fixture
def offices(laptop: Setup) -> tuple[Laptop, dict[str, Laptop]]:
    """Headquarters has a package of each of three offices."""
    hq = laptop("HQ")
    found = {code: laptop(code) for code in ("CR", "EC", "SN")}
    for each in found.values():
        each.new_record("initiative")
        hq.take(each.export("HQ"))
    return hq, found


def test_every_office_gets_its_own_package(
    offices: tuple[Laptop, dict[str, Laptop]], tmp_path: Path
) -> None:
    hq, found = offices

    made = answering.answer_all(hq.store, tmp_path / "answers")

    assert (sorted(made.written), made.failed, made.nothing_new) == (["CR", "EC", "SN"], {}, ())
    for code, each in found.items():
        each.take(made.written[code].path)
        assert each.status()["unconfirmed"] == 0
    assert {e.path.parent.name for e in made.written.values()} == set(found)


def test_an_office_that_needs_nothing_gets_no_file(
    offices: tuple[Laptop, dict[str, Laptop]], tmp_path: Path
) -> None:
    hq, found = offices
    found["CR"].take(hq.export("CR"))

    made = answering.answer_all(hq.store, tmp_path)

    assert sorted(made.written) == ["EC", "SN"]
    assert made.nothing_new == ("CR",)


def test_one_that_fails_is_named_and_does_not_stop_the_others(
    offices: tuple[Laptop, dict[str, Laptop]], tmp_path: Path
) -> None:
    hq, _ = offices
    (tmp_path / "EC").touch()  # in the way

    made = answering.answer_all(hq.store, tmp_path)

    assert sorted(made.written) == ["CR", "SN"]
    assert list(made.failed) == ["EC"]
    assert made.failed["EC"].code == "cannot_write"


class _Stopper:
    """Stops after the first package."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int, str]] = []

    def report(self, done: int, total: int, step: str) -> None:
        self.steps.append((done, total, step))

    def check(self) -> None:
        if len(self.steps) > 1:
            raise Cancelled


def test_it_tells_how_far_it_is_and_can_be_stopped(
    offices: tuple[Laptop, dict[str, Laptop]], tmp_path: Path
) -> None:
    hq, _ = offices
    stopper = _Stopper()

    with pytest.raises(Cancelled):
        answering.answer_all(hq.store, tmp_path / "answers", progress=stopper)

    assert stopper.steps == [(0, 3, "answers"), (1, 3, "answers")]
    assert len(list((tmp_path / "answers").rglob("*.xlsx"))) == 1


def test_a_folder_that_cannot_be_made_is_said(hq: Laptop, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(CallError) as refused:
        answering.answer_all(hq.store, tmp_path / "file" / "answers")

    assert refused.value.code == "cannot_write"
