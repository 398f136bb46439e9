"""What a person took back is on the server nowhere else, either."""

from __future__ import annotations

import sqlalchemy as sa

from app.domain.query import Query
from app.services import queries
from tests.app.services.test_purging import person
from tests.laptops import Laptop


def known_texts(laptop: Laptop) -> set[str]:
    with laptop.store.connect() as connection:
        return set(connection.execute(sa.text("SELECT text FROM sort_key")).scalars())


def test_a_name_that_was_sorted_by_goes_with_the_consent(cr: Laptop) -> None:
    uid = person(cr)
    (found,) = queries.records(cr.store, Query("contact", order=(("name", False),)))
    name = str(found.get("name"))
    assert name in known_texts(cr)

    cr.edit(uid, consent=False)

    assert name not in known_texts(cr)
