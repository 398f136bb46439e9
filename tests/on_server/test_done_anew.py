"""Work that another writer's work collided with is done anew: once, whatever it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.base.errors import StoreBusyError, StoreCollidedError
from app.services import bulk, conflicts, records, steps, undoing
from app.services.selection import decide
from database import scrubbing
from database.unit import Unit
from tests.app.services.conftest import Setup
from tests.app.services.test_purging import person
from tests.laptops import Laptop
from tests.parcels import attach


@pytest.fixture
def collides(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Let the first commit of whatever is done next collide; tell how often it was tried."""
    commit, tries = Unit.commit, []

    def once(unit: Unit) -> None:
        tries.append(1)
        if len(tries) == 1:
            raise StoreCollidedError
        commit(unit)

    monkeypatch.setattr(Unit, "commit", once)
    yield tries
    assert len(tries) >= 2, "nothing collided"


def shown(laptop: Laptop) -> dict[str, Any]:
    """Return what a person sees of all, without the moment and the name of what is new."""
    with laptop.store.connect() as connection:
        counts = {
            table: connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()  # noqa: S608
            for table in ("record", "change", "segment", "secret", "audit", "conflict", "review",
                          "draft", "package_in", "officer", "purged", "piece")
        }  # fmt: skip
    stack = steps.stack(laptop.store)
    return {**counts, "undo": len(stack.undo), "redo": len(stack.redo)}


Work = Callable[[Laptop, str], Any]
WORKS: dict[str, Work] = {
    "save": lambda hq, _: records.save(hq.store, "initiative", None, {"title": "A"}, scope="CR"),
    "edit": lambda hq, uid: hq.edit(uid, acronym="W"),
    "apply": lambda hq, uid: hq.apply(
        {"entity": "initiative", "set": {"title": "B"}, "scope": "CR"},
        {"entity": "initiative", "uid": uid, "set": {"acronym": "X"}},
    ),
    "fill": lambda hq, uid: bulk.fill(hq.store, "initiative", [uid], "summary", "All"),
    "delete": lambda hq, uid: hq.delete(uid),
    "resolve": lambda hq, uid: conflicts.resolve(hq.store, uid, "title", take=2),
    "resolve_all": lambda hq, uid: conflicts.resolve_all(hq.store, "CR", [(uid, "title")]),
    "undo": lambda hq, _: undoing.undo(hq.store),
    "decide": lambda hq, uid: decide(hq.store, uid, "NSC", {"reasons": "Good"}),
}


@pytest.fixture
def disputed(cr: Laptop, hq: Laptop) -> str:
    """A record about whose title headquarters and the office do not agree."""
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    cr.edit(uid, title="Wells")
    hq.edit(uid, title="Rivers")
    hq.take(cr.export("HQ"))
    hq.edit(uid, objective="Clean")
    return uid


@pytest.mark.parametrize("name", WORKS)
def test_what_is_done_anew_leaves_what_is_done_once(
    name: str, hq: Laptop, disputed: str, request: pytest.FixtureRequest
) -> None:
    before = shown(hq)
    work = WORKS[name]
    if name == "undo":
        before["undo"] -= 1
    request.getfixturevalue("collides")

    work(hq, disputed)

    after = shown(hq)
    moved = {key: after[key] - before[key] for key in before if key not in {"secret", "draft"}}
    lines = 2 if name == "apply" else 1
    # A decision also takes the two edits away that stood on what it settled.
    assert moved["undo"] == {"undo": 0, "resolve": -1, "resolve_all": -1}.get(name, 1)
    assert moved["redo"] == (1 if name == "undo" else 0)
    assert moved["segment"] <= 1
    assert 1 <= moved["change"] <= lines
    assert hq.findings() == []


def test_a_package_taken_anew_tells_and_keeps_what_it_brought_once(
    cr: Laptop, hq: Laptop, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    attach(cr, tmp_path)
    file = cr.export("HQ")
    request.getfixturevalue("collides")

    taken = hq.take_one(file)

    assert taken.problems == []
    assert (taken.verdict, taken.taken) == ("merged", 2)
    assert (taken.files.kept, taken.files.missing) == (1, 0)
    assert hq.findings() == []
    assert hq.digest()["CR"] == cr.digest()["CR"]


def test_what_is_saved_is_saved_though_its_texts_cannot_be_forgotten_yet(
    cr: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = person(cr)
    before = shown(cr)

    def busy(*_: object) -> None:
        raise StoreBusyError

    monkeypatch.setattr(type(cr.store.speech), "forget_texts", busy)
    cr.edit(uid, consent=False)

    after = shown(cr)
    assert after["change"] - before["change"] == 2
    assert after["segment"] - before["segment"] == 1
    monkeypatch.undo()
    cr.here()
    assert scrubbing.scrub(cr.store)


def test_a_contact_that_moves_anew_moves_once(
    laptop: Setup, request: pytest.FixtureRequest
) -> None:
    cr = laptop("CR")
    uid = person(cr)
    request.getfixturevalue("collides")

    saved = records.save(cr.store, "contact", uid, {"consent_scope": "office"})

    assert saved.uid != uid
    assert cr.record(uid).deleted
    assert cr.value(saved.uid, "name")
    assert cr.value(uid, "name") is None
    assert cr.findings() == []
