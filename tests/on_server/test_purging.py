"""What a person took back is on the server nowhere else, either."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.domain.query import Query
from app.services import queries, start
from database import stores
from database.models import purged
from database.unit import read
from tests import server
from tests.app.cli.conftest import Ask
from tests.app.services.test_purging import NAME, forgotten, person
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


def restored(laptop: Laptop, kept: str, place: Path, *, at: Laptop | None = None) -> Laptop:
    """Let the server's own program restore a backup, and open what came of it at a computer."""
    back = stores.address(server.place(place))
    subprocess.run(["pg_restore", "--no-owner", f"--dbname={back}", kept], check=True)
    (at or laptop).here()
    return Laptop((at or laptop).folder, start.open_store(place))


def listed(laptop: Laptop) -> int:
    with read(laptop.store) as unit:
        return len(unit.connection.execute(sa.select(purged)).all())


@pytest.mark.parametrize("closed", [False, True])
def test_a_restored_backup_knows_what_was_taken_back_since(
    cr: Laptop, hq: Laptop, ask: Ask, tmp_path: Path, *, closed: bool
) -> None:
    uid = person(cr)
    first = cr.export("HQ")
    hq.take(first)
    kept = ask("backup", hq.path.read_text()).data["path"]
    cr.edit(uid, consent=False)
    hq.take(cr.export("HQ"))
    known = listed(hq)
    if closed:
        hq.close()

    back = restored(hq, kept, tmp_path / "restored.db")

    assert forgotten(back, uid)
    assert known == listed(back) > 0
    assert NAME not in known_texts(back)
    back.take(first)
    assert forgotten(back, uid)
    assert back.findings() == []
    back.close()


def test_a_computer_that_did_not_know_says_so_and_one_that_knew_takes_the_values_back(
    cr: Laptop, hq: Laptop, ask: Ask, tmp_path: Path
) -> None:
    uid = person(cr)
    hq.take(cr.export("HQ"))
    kept = ask("backup", hq.path.read_text()).data["path"]
    cr.edit(uid, consent=False)
    hq.take(cr.export("HQ"))
    new = Laptop(tmp_path / "new")

    first = restored(hq, kept, tmp_path / "restored.db", at=new)

    assert first.said == ["taken_back_unknown"]
    assert first.value(uid, "name") == NAME
    hq.here()
    second = Laptop(hq.folder, start.open_store(tmp_path / "restored.db"))
    assert second.said == []
    assert forgotten(second, uid)
    assert forgotten(first, uid)
    second.close()
    first.close()
