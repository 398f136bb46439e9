"""A first look at a database: what it may see, and what it leaves to whoever opens it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.query import Query
from app.services import backup, glance, list_views, purging, records, restore, start
from app.services.list_views import ListView
from database import keys
from tests.factories import some_values

WORDS = "a long passphrase"


def look(path: Path) -> glance.Glance | None:
    return glance.look(glance.begin_store(path, lasting=True))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a closed database, with a list that somebody set."""
    made = tmp_path / "cr.db"
    store = start.create(made, office="CR", role="field", label="Laptop 1", language="es")
    list_views.keep(store, "initiative", ListView(columns=["title"], panel=False))
    start.close_store(store)
    return made


def test_a_look_knows_who_it_is_and_how_lists_were_left(path: Path) -> None:
    seen = look(path)
    assert seen is not None
    view = seen.view("initiative")
    seen.close()
    store = start.open_store(path)

    assert seen.who == start.who(store)
    assert view == list_views.load(store, "initiative") == ListView(columns=["title"], panel=False)

    start.close_store(store)


def test_a_look_leaves_nothing_behind(path: Path) -> None:
    before = path.read_bytes()
    seen = look(path)
    assert seen is not None
    seen.close()

    assert path.read_bytes() == before
    assert sorted(each.name for each in path.parent.iterdir()) == ["cr.db"]


def test_a_look_does_not_hide_that_a_database_was_left_open(path: Path) -> None:
    other = start.open_store(path)
    with other.connect(writes=True) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")
        connection.commit()
    kept = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    start.close_store(other)
    for name, data in kept.items():  # as a crash leaves them
        path.with_name(name).write_bytes(data)

    begun = glance.begin_store(path, lasting=True)
    seen = glance.look(begun)
    assert seen is not None
    seen.close()
    store = start.open_store(path, begun=begun)

    assert store.left_open

    start.close_store(store)


def test_a_locked_database_shows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kept.db"
    store = start.create(path, office="CR", role="field", passphrase=WORDS)
    start.close_store(store)
    seen = look(path)
    assert seen is not None  # its key is known here still
    seen.close()
    keys.forget()

    assert look(path) is None


def test_a_database_of_another_version_shows_nothing(path: Path) -> None:
    store = start.open_store(path)
    with store.connect(writes=True) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    start.close_store(store)

    assert look(path) is None


def test_what_is_no_database_shows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(b"Dear colleague, " * 1000)

    assert look(path) is None


def test_a_look_does_not_show_what_was_taken_back_since_a_backup_that_was_put_back(
    path: Path,
) -> None:
    store = start.open_store(path)
    person = {"consent": True, "consent_on": "2026-01-02", "consent_scope": "hq", "name": "A name"}
    uid = records.save(store, "contact", None, some_values("contact", **person)).uid
    kept = backup.make(store).path
    purging.purge(store, uid)
    start.close_store(store)
    restore.restore(kept, path)

    assert look(path) is None

    start.close_store(start.open_store(path))
    seen = look(path)
    assert seen is not None
    found = seen.rows(Query("contact"), ["name"], 10)
    assert found is not None
    assert [cells[2] for cells in found[1]] == [None]
    seen.close()
