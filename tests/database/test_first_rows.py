"""The first rows as the bare driver reads them: what the ordinary way reads, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.catalogue import ENTITIES
from app.domain.entity import Entity
from app.domain.fields import Code, Codes, Link, YesNo
from app.domain.query import Query, Where
from app.services import records, start
from database import queries
from database.engine import Store
from database.first_rows import FirstRows
from database.unit import read

LIMIT = 7
TITLES = ("Élan", "elan 10", "Elan 9", "zone", "Änderung", "", "(b)", "Œuvre", "oeuvre 2")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sixteen initiatives at headquarters, some with odd titles and one deleted."""
    made = start.create(
        tmp_path_factory.mktemp("first") / "hq.db", office="HQ", role="hq", training=True
    )
    lines = [
        {"entity": "initiative", "scope": "CR", "set": {"title": t or None, "grant_amount": str(n)}}
        for n, t in enumerate(TITLES, 95)
    ]
    uids = records.apply(made, lines, named=True).uids
    records.delete(made, uids[0])
    yield made
    start.close_store(made)


@pytest.fixture
def first(store: Store) -> Iterator[FirstRows]:
    made = FirstRows(store.path, 8)
    yield made
    made.close()


def plain(kind: type[Entity]) -> list[str]:
    return [k for k, f in kind.fields.items() if not isinstance(f, Link | Codes | YesNo)]


def ordinary(store: Store, query: Query, fields: list[str]) -> object:
    with read(store) as unit:
        numbers = queries.ids(unit, query, LIMIT)
        return numbers, queries.page(unit, query.entity, numbers, fields)


@pytest.mark.parametrize("kind", ENTITIES, ids=lambda kind: kind.key)
def test_first_rows_are_those_of_the_ordinary_way(
    kind: type[Entity], store: Store, first: FirstRows
) -> None:
    fields = plain(kind)
    orders = [key for key in fields if not isinstance(kind.fields[key], Code)]
    asked = [((key, down),) for key in orders for down in (False, True)]

    for order in ((), *asked, tuple((key, True) for key in orders[:2])):
        query = Query(kind.key, order=order)

        assert first.rows(query, fields, LIMIT) == ordinary(store, query, fields), order


@pytest.mark.parametrize(
    "query",
    [
        Query("initiative", (Where("status", "=", "ONGOING"),)),
        Query("initiative", search="Upala"),
        Query("initiative", order=(("status", False),)),
        Query("initiative", order=(("owner", False),)),
        Query("initiative", include_deleted=True),
    ],
)
def test_a_list_that_asks_for_more_has_no_first_rows(first: FirstRows, query: Query) -> None:
    assert first.rows(query, ["title"], LIMIT) is None


def test_columns_that_name_other_records_have_no_first_rows(first: FirstRows) -> None:
    assert first.rows(Query("activity"), ["title", "initiative"], LIMIT) is None


def test_a_file_that_is_not_ours_does_not_fit(tmp_path: Path) -> None:
    made = FirstRows(tmp_path / "empty.db", 8)

    assert not made.fits()

    made.close()
