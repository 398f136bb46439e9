"""What happens in each country."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain import training
from app.services import records, start
from app.services.countries import countries
from database.engine import Store


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Store]:
    """Headquarters with all sixteen initiatives."""
    store = start.create(tmp_path / "hq.db", office="HQ", role="hq", training=True)
    yield store
    start.close_store(store)


def test_each_country_has_its_programmes_rounds_money_and_people(hq: Store) -> None:
    figure = {"initiative": training.initiative_uid("CR-1"), "category": "WORK", "sex": "F",
              "age": "A25"}  # fmt: skip
    records.save(hq, "beneficiary_figure", None, {**figure, "kind": "plan", "count": 90})
    reached = {**figure, "kind": "reached", "count": 30,
               "period_start": "2026-01-01", "period_end": "2026-06-30"}  # fmt: skip
    records.save(hq, "beneficiary_figure", None, reached)

    lines = {line.country: line for line in countries(hq)}

    here = lines["CR"]
    assert (here.initiatives, here.grants, here.reached) == (2, Decimal(392000), 30)
    assert here.programmes == ("JMDI", "SEED")
    assert here.rounds == ("JMDI-P2", "SEED-R2")
    assert lines["PH"].reached is None


def test_a_country_without_initiatives_is_there_with_its_rounds(hq: Store) -> None:
    lines = {line.country: line for line in countries(hq)}

    assert (lines["BD"].initiatives, lines["BD"].grants) == (0, Decimal(0))
    assert lines["BD"].rounds == ("M4SD-P3", "SEED-R1")
    assert list(lines) == sorted(lines)
