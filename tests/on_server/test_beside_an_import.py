"""What officers do while another takes a long package of another office: they wait for nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from app.services import conflicts, sending
from app.services.tables import steps
from app.services.tables.shapes import Choices
from database.engine import Store
from database.models import segment
from database.reach import of_scopes
from database.unit import write
from tests.app.services.conftest import Setup
from tests.laptops import Laptop
from tests.on_server.test_several_officers import at_once, officers
from tests.tables import workbook

__all__ = ["officers"]
SOON = 15
"""Seconds in which everything is done that waits for nobody; locks are waited for longer."""


@contextmanager
def importing(store: Store) -> Iterator[Callable[[Callable[[], object]], object]]:
    """Hold what a package of Costa Rica holds; lend a way to do something meanwhile."""
    with ThreadPoolExecutor(1) as threads, write(store, of_scopes({"CR"})):
        yield lambda act: threads.submit(act).result(timeout=SOON)


def test_a_package_for_an_office_leaves_meanwhile(
    officers: list[Store], hq: Laptop, tmp_path: Path, laptop: Setup
) -> None:
    hq.here()
    senegal = laptop("SN")
    uid = hq.new_record("initiative", "SN", title="Wells")
    with importing(officers[0]) as meanwhile:
        meanwhile(lambda: sending.export(officers[1], "SN", tmp_path / "sn.xlsx"))

    senegal.take(tmp_path / "sn.xlsx")
    assert senegal.value(uid, "title") == "Wells"


def test_two_packages_written_at_once_have_two_numbers(
    officers: list[Store], hq: Laptop, tmp_path: Path
) -> None:
    hq.here()
    for office in ("SN", "MA"):
        hq.new_record("initiative", office, title="Wells")

    made = at_once(
        lambda: sending.export(officers[0], "SN", tmp_path / "sn.xlsx"),
        lambda: sending.export(officers[1], "MA", tmp_path / "ma.xlsx"),
    )

    numbers = [each.number for each in made if isinstance(each, sending.Exported)]
    assert sorted(numbers) == [1, 2], made
    assert hq.findings() == []


def test_what_waits_for_a_person_is_settled_meanwhile(
    officers: list[Store], hq: Laptop, laptop: Setup
) -> None:
    one, other = laptop("SN", "sn1"), laptop("SN", "sn2")
    uid = one.new_record("initiative", title="Water")
    other.take(one.export("SN"))
    one.delete(uid)
    other.edit(uid, title="Clean water")
    for office in (one, other):
        hq.take(office.export("HQ"))
    (item,) = hq.reviews()
    hq.here()

    with importing(officers[0]) as meanwhile:
        meanwhile(lambda: conflicts.review(officers[1], item.id, "keep"))

    assert hq.reviews() == []
    assert not hq.record(uid).deleted


def test_a_table_of_an_office_is_taken_meanwhile(
    officers: list[Store], hq: Laptop, tmp_path: Path
) -> None:
    hq.here()
    titles = [f"Agua {n}" for n in range(3)]
    file = workbook(tmp_path / "a.xlsx", ("Titre", "Pays"), *((t, "Maroc") for t in titles))
    book = steps.look(file)
    plan = steps.plan(officers[1], book, Choices(entity="initiative"))

    with importing(officers[0]) as meanwhile:
        meanwhile(lambda: steps.take(officers[1], book, plan))

    assert {(row.scope, hq.value(row.uid, "title")) for row in plan.rows} == {
        ("MA", title) for title in titles
    }


def test_a_package_that_leaves_takes_no_number_which_an_import_was_given(
    officers: list[Store], hq: Laptop, tmp_path: Path
) -> None:
    hq.here()
    for number in range(3):  # saved one by one, they are put together when they leave
        hq.new_record("initiative", "SN", title=f"Wells {number}")

    with ThreadPoolExecutor(1) as threads, write(officers[0], of_scopes({"CR"})) as unit:
        given = unit.log.numbering.take(segment)
        leaving = threads.submit(sending.export, officers[1], "SN", tmp_path / "sn.xlsx")
        assert leaving.result(timeout=SOON).changes == 3
        there = unit.connection.scalars(sa.select(segment.c.id)).all()

    assert len(there) == 1
    assert given not in there
