"""What another program writes into a file is heard, and nothing else is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from app.services import settings
from database.engine import Store
from database.unit import write
from tests.laptops import Laptop


@pytest.fixture
def other(cr: Laptop) -> Iterator[Store]:
    """Return what another program has open."""
    store = Store(cr.path)
    yield store
    store.close()


@pytest.fixture
def heard(cr: Laptop, other: Store) -> Iterator[Callable[[float], bool]]:
    """Return the ear of who has it open, after all is told."""
    settings.put(other, "theirs", "0")
    with cr.store.listening(threading.Event()) as ear:
        settings.put(cr.store, "mine", "0")
        ear(0)
        yield ear


def test_another_is_heard_once(heard: Callable[[float], bool], other: Store) -> None:
    settings.put(other, "theirs", "1")

    assert [heard(0), heard(0)] == [True, False]


@pytest.mark.parametrize("times", [1, 2])
def test_another_is_heard_also_where_we_wrote_after_it(
    cr: Laptop, heard: Callable[[float], bool], other: Store, times: int
) -> None:
    settings.put(other, "theirs", "1")
    for each in range(times):
        settings.put(cr.store, "mine", str(each))

    assert [heard(0), heard(0)] == [True, False]


def test_own_writing_is_not_heard(cr: Laptop, heard: Callable[[float], bool]) -> None:
    for each in range(20):  # by more than one connection
        with cr.store.connect():
            settings.put(cr.store, "mine", str(each))

    assert not heard(0)


def test_what_came_to_nothing_is_not_heard(heard: Callable[[float], bool], other: Store) -> None:
    with write(other) as unit:
        unit.put("my.theirs", "1")

    assert not heard(0)
