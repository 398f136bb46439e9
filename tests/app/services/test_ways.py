"""What stands under each code of the ways through everything."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain import training, ways
from app.services import records, start
from app.services.ways import Line, lines
from database.engine import Store
from tests import originals


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Store]:
    """Headquarters with all sixteen initiatives."""
    store = originals.training(tmp_path / "hq.db", "HQ")
    yield store
    start.close_store(store)


def countries(store: Store) -> tuple[Line, ...]:
    return lines(store, ways.way("country")).lines


def test_each_country_has_its_programmes_rounds_money_and_people(hq: Store) -> None:
    figure = {"initiative": training.initiative_uid("CR-1"), "category": "WORK", "sex": "F",
              "age": "A25"}  # fmt: skip
    records.save(hq, "beneficiary_figure", None, {**figure, "kind": "plan", "count": 90})
    reached = {**figure, "kind": "reached", "count": 30,
               "period_start": "2026-01-01", "period_end": "2026-06-30"}  # fmt: skip
    records.save(hq, "beneficiary_figure", None, reached)

    found = {line.code: line for line in countries(hq)}

    here = found["CR"]
    assert (here.initiatives, here.grants, here.reached) == (2, Decimal(392000), 30)
    assert here.programmes == ("JMDI", "SEED")
    assert here.rounds == ("JMDI-P2", "SEED-R2")
    assert found["PH"].reached is None


def test_a_country_without_initiatives_is_there_with_its_rounds(hq: Store) -> None:
    found = {line.code: line for line in countries(hq)}

    assert (found["BD"].initiatives, found["BD"].grants) == (0, Decimal(0))
    assert found["BD"].rounds == ("M4SD-P3", "SEED-R1")
    assert list(found) == sorted(found)
