"""Officers who share a database each have their lists and their language for themselves."""

from __future__ import annotations

from app.exchange import reader
from app.services import list_views, settings, start
from app.services.list_views import ListView
from database.engine import Store
from tests.laptops import Laptop
from tests.on_server.test_officers_named import officers

__all__ = ["officers"]


def test_each_officer_finds_the_own_lists_again(hq: Laptop, officers: list[Store]) -> None:
    list_views.keep(hq.store, "money", ListView(columns=["title"]))
    first, second = officers
    list_views.keep(first, "initiative", ListView(columns=["code"]))
    list_views.keep(second, "initiative", ListView(columns=["title"], panel=False))

    assert list_views.load(first, "initiative") == ListView(columns=["code"])
    assert list_views.load(second, "initiative") == ListView(columns=["title"], panel=False)
    assert list_views.load(first, "money") == ListView()


def test_each_officer_has_a_language_and_the_office_keeps_its_own(
    hq: Laptop, officers: list[Store]
) -> None:
    for store, code in zip(officers, ("ar", "pt"), strict=True):
        settings.put(store, "language", code)

    assert [start.identify(store).language for store in officers] == ["ar", "pt"]
    assert hq.who.language == "fr"
    header = reader.open_package(hq.export("CR")).header
    assert header["speaks"] == "fr"


def test_until_somebody_chooses_all_is_as_in_the_database_that_was_moved(
    hq: Laptop, officers: list[Store]
) -> None:
    hq.here()
    with_login, hq.store.login = hq.store.login, ""
    list_views.keep(hq.store, "initiative", ListView(columns=["code"]))
    hq.store.login = with_login

    assert list_views.load(officers[0], "initiative") == ListView(columns=["code"])
