"""A list is found again as it was left."""

from __future__ import annotations

from app.services import list_views, settings
from app.services.list_views import ListView, SavedFilter
from tests.laptops import Laptop


def test_a_list_is_remembered_by_its_place(cr: Laptop) -> None:
    saved = SavedFilter("Running", {"status": ["ONGOING"]}, "water", [["title", True]])
    view = ListView(["code", "title"], {"title": 300}, [["code", False]], [saved], panel=False)

    list_views.keep(cr.store, "initiatives", view)
    cr.close()
    cr.open()

    assert list_views.load(cr.store, "initiatives") == view
    assert list_views.load(cr.store, "money") == ListView()


def test_what_cannot_be_read_counts_as_nothing(cr: Laptop) -> None:
    settings.put(cr.store, "list.one", "not json")
    settings.put(cr.store, "list.two", '{"columns": 3, "saved": [7, {"name": ""}], "order": [1]}')
    settings.put(cr.store, "list.three", "[]")

    assert [list_views.load(cr.store, place) for place in ("one", "two", "three")] == [
        ListView()
    ] * 3
