"""Between the fields people fill in and the registers that are merged."""

from __future__ import annotations

from app.domain import catalogue
from app.domain.registers import PRESENT, of_record


def test_a_birth_writes_groups_whole_sets_by_element_and_nothing_empty() -> None:
    values = {
        "title": "Workshop",
        "place": None,
        "countries": ["CR", "SV"],
        "women": 4,
        "men": None,
    }

    assert of_record(catalogue.entity("activity"), values) == {
        "title": "Workshop",
        "countries/CR": PRESENT,
        "countries/SV": PRESENT,
        "heads": {"women": 4},
    }


def test_an_empty_record_writes_nothing() -> None:
    assert of_record(catalogue.entity("contact"), {"name": None}) == {}
