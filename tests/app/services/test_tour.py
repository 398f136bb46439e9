"""The tour tells only what happened, and leaves other people's files alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import AppError, CallError
from app.base.progress import Cancelled
from app.services import checks, exchange, queries, start
from app.services.tour import tour
from app.services.tour_stage import LAPTOPS, Stage, correct_by_hand, expect
from database.engine import Store

Played = tuple[Path, dict[str, Any], list[str]]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Play the tour once for all tests that only look at what it left."""
    folder = tmp_path_factory.mktemp("tour") / "story"
    said: list[str] = []
    result = tour(folder, "en", said.append)
    return folder, result, said


@pytest.fixture(scope="module")
def stores(played: Played) -> Iterator[dict[str, Store]]:
    """Open the databases that the tour left."""
    found = {name: start.open_store(played[0] / f"{name}.db") for name in LAPTOPS}
    yield found
    for store in found.values():
        start.close_store(store)


def test_each_step_is_told_in_one_line(played: Played) -> None:
    _, result, said = played

    assert result["steps"] == said
    assert len(said) == 12
    assert all(line and "\n" not in line and "{" not in line for line in said)


def test_the_folder_has_ten_databases_and_the_packages(played: Played) -> None:
    folder, result, _ = played

    assert {path.stem for path in folder.glob("*.db")} == set(LAPTOPS)
    files = list((folder / "packages").iterdir())
    assert len(files) == result["packages"] > 30
    assert all(path.name.startswith("TRAINING-") for path in files)
    assert {path.name for path in folder.iterdir() if path.suffix != ".db"} == {
        "packages",
        "tour.json",
    }


def test_all_databases_agree_on_every_scope_they_share(
    played: Played, stores: dict[str, Store]
) -> None:
    held: dict[str, set[str]] = {}
    for store in stores.values():
        for scope, digest in checks.digest(store).items():
            held.setdefault(scope, set()).add(digest)

    assert played[1]["digests_equal"] is True
    assert all(len(digests) == 1 for digests in held.values())
    assert {scope: digest for scope, (digest,) in held.items()} == played[1]["digests"]
    assert set(held) == {"global", "CR", "EC", "MA", "NP", "PH", "SN", "SV", "TN"}


def test_headquarters_ends_with_the_sixteen_and_their_money(
    played: Played, stores: dict[str, Store]
) -> None:
    query = queries.Query("initiative")

    assert queries.count(stores["hq"], query) == played[1]["initiatives"] == 16
    assert queries.totals(stores["hq"], query)["grant_amount/USD"] in {"3448000", "3448000.00"}
    assert played[1]["total"] == played[1]["offices_total"] == {"USD": "3448000.00"}


def test_the_databases_are_for_training_only(stores: dict[str, Store]) -> None:
    assert all(start.who(store).training for store in stores.values())


def test_the_databases_are_opened_again_as_themselves(stores: dict[str, Store]) -> None:
    assert not any(store.notices for store in stores.values())


def test_the_second_laptop_heard_of_costa_rica_only_by_packages(
    stores: dict[str, Store],
) -> None:
    lines = exchange.packages(stores["cr-2"])

    assert {line.direction for line in lines} == {"in", "out"}
    assert {line.office for line in lines if line.direction == "in"} == {"CR", "HQ"}


def test_a_former_tour_is_played_again_in_french(played: Played) -> None:
    folder, english, _ = played
    tmp = folder.parent / "again"
    tmp.mkdir()
    (tmp / "tour.json").write_text("{}")
    (tmp / "hq.db").write_bytes(b"a former tour's")

    result = tour(tmp, "fr", lambda _: None)

    assert result["digests_equal"] is True
    assert len(result["steps"]) == len(english["steps"])
    assert json.loads((tmp / "tour.json").read_text(encoding="utf-8"))["initiatives"] == 16


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleagues")

    with pytest.raises(CallError) as refused:
        tour(tmp_path, "en", lambda _: None)

    assert refused.value.code == "folder_not_empty"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    path = tmp_path / "hq.db"
    path.write_bytes(b"mine")

    with pytest.raises(CallError):
        tour(path, "en", lambda _: None)

    assert path.read_bytes() == b"mine"


def test_a_step_that_finds_something_else_ends_the_tour() -> None:
    with pytest.raises(AppError) as ended:
        expect(0, "packages_in")

    assert ended.value.code == "step_failed"
    assert not isinstance(ended.value, CallError)


def test_the_tour_stops_between_two_steps_when_asked(tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int, step: str) -> None:
            del total, step
            self.done = done

        def check(self) -> None:
            if getattr(self, "done", -1) >= 0:
                raise Cancelled

    said: list[str] = []
    with pytest.raises(Cancelled):
        tour(tmp_path, "en", said.append, Impatient())

    assert len(said) == 1


def test_two_databases_that_differ_are_not_called_equal(tmp_path: Path) -> None:
    stage = Stage(tmp_path, "en")
    try:
        stage.set_up("cr", loaded=True)
        stage.set_up("cr-2", loaded=False)

        assert not stage.agree()
        assert stage.agree("cr")
    finally:
        stage.close()


def test_correcting_by_hand_changes_the_cell_and_nothing_else(tmp_path: Path) -> None:
    stage = Stage(tmp_path, "en")
    try:
        stage.set_up("cr", loaded=True)
        path = stage.send("cr", "HQ")
        before = path.read_bytes()

        correct_by_hand(path, "no such text", "anything")

        [result] = _take_at_headquarters(stage, path)
        assert path.read_bytes() != before
        assert (result.verdict, result.edits) == ("merged", 0)
    finally:
        stage.close()


def _take_at_headquarters(stage: Stage, path: Path) -> list[exchange.FileResult]:
    stage.set_up("hq", loaded=False)
    return stage.deliver("hq", path)
