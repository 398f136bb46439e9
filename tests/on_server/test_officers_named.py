"""An officer's name stands on what she or he did on a server, and never leaves headquarters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from app.base.errors import CallError
from app.services import (
    audit,
    calling,
    conflicts,
    diagnosing,
    drafts,
    records,
    start,
    two_persons,
    undoing,
)
from app.ui.forms.history import HistoryView
from app.ui.jobs import InlineRunner
from app.ui.pages.called_line import CalledLine
from app.ui.session import Session
from database import stores
from database.engine import Store
from tests.app.cli.conftest import Ask
from tests.app.ui.conftest import app, qapp_cls
from tests.laptops import Laptop

__all__ = ["app", "qapp_cls"]
LOGINS = ("officer_a", "officer_b")


@pytest.fixture
def officers(hq: Laptop, tmp_path: Path) -> Iterator[list[Store]]:
    """Two officers, each with a login of the server."""
    hq.here()
    address = sa.make_url(stores.address(hq.path))
    opened = []
    with psycopg.connect(stores.address(hq.path), autocommit=True) as connection:
        for login in LOGINS:
            connection.execute(f"CREATE ROLE {login} LOGIN SUPERUSER".encode())
            place = tmp_path / login / "passerelle.db"
            place.parent.mkdir()
            place.write_text(address.set(username=login).render_as_string())
            opened.append(start.open_store(place))
    yield opened
    for store in opened:
        start.close_store(store)
    with psycopg.connect(stores.address(hq.path), autocommit=True) as connection:
        for login in LOGINS:
            connection.execute(f"DROP ROLE {login}".encode())


def by(store: Store, uid: str) -> str:
    """Return who stands on the newest change of a record."""
    return records.history(store, uid)[0].by


def test_each_officers_name_stands_on_history_and_audit(officers: list[Store], hq: Laptop) -> None:
    one, two = officers
    calling.call_me(one, "  An   officer ")
    uid = records.save(one, "initiative", None, {"title": "Water"}, scope="CR").uid
    assert by(two, uid) == "HQ hq · An officer (officer_a)"

    records.save(two, "initiative", uid, {"title": "Clean water"})

    assert by(one, uid) == "HQ hq · officer_b"
    told = {(entry.kind, entry.by) for entry in audit.entries(two)}
    assert ("act", "HQ hq · An officer (officer_a)") in told
    assert ("act", "HQ hq · officer_b") in told
    calling.call_me(one, "")
    assert by(two, uid) == "HQ hq · officer_b"
    assert records.history(two, uid)[-1].by == "HQ hq · An officer (officer_a)"
    assert hq.findings() == []


def test_who_decides_second_is_told_which_officer_did_before(
    officers: list[Store], hq: Laptop, cr: Laptop
) -> None:
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Clean water")
    cr.edit(uid, title="Safe water")
    hq.take(cr.export("HQ"))
    hq.here()
    one, two = officers

    conflicts.resolve(one, uid, "title", take=1, reason="It is newer")

    with pytest.raises(CallError) as refused:
        conflicts.resolve(two, uid, "title", take=2)
    assert refused.value.params["by"] == "HQ hq · officer_a"
    assert by(two, uid) == "HQ hq · officer_a"


def test_no_name_of_an_officer_leaves_in_a_package(
    officers: list[Store], hq: Laptop, cr: Laptop
) -> None:
    one, _ = officers
    calling.call_me(one, "Canary")
    uid = records.save(one, "initiative", None, {"title": "Water"}, scope="CR").uid
    package = hq.export("CR")
    cr.take(package)

    assert cr.history(uid)[-1].by == "HQ hq"
    held = package.read_bytes() + b"".join(_unpacked(package))
    for name in (b"Canary", b"officer_a"):
        assert name not in held
    assert b"Water" in held


def test_no_name_of_an_officer_stands_in_a_problem_report(officers: list[Store]) -> None:
    one, _ = officers
    calling.call_me(one, "Canary")
    records.save(one, "initiative", None, {"title": "Water"}, scope="CR")

    told = " ".join(part.text for part in diagnosing.gather(one))

    assert "CREATE TABLE initiative (" in told
    assert "CREATE UNIQUE INDEX" in told
    assert "Canary" not in told
    assert "officer_a" not in told


def _unpacked(package: Path) -> list[bytes]:
    import zipfile

    with zipfile.ZipFile(package) as parts:
        return [parts.read(name) for name in parts.namelist()]


def test_two_persons_are_two_logins_whatever_they_call_themselves(officers: list[Store]) -> None:
    one, two = officers
    two_persons.turn_on(one)
    two_persons.propose_alone(one, "typed")
    calling.call_me(one, "Somebody else")

    with pytest.raises(CallError) as refused:
        two_persons.confirm(one, "alone", "Another")
    assert refused.value.code == "same_person"

    claim, _ = two_persons.confirm(two, "alone", "")
    assert claim.by == "officer_a"
    assert not two_persons.is_on(two)
    (confirmed,) = [e for e in audit.entries(two) if e.kind == "trust_confirmed"]
    assert confirmed.told["person"] == "officer_b"


def test_officers_have_drafts_of_their_own(officers: list[Store]) -> None:
    one, two = officers
    drafts.keep_draft(one, "initiative", None, {"title": "Mine"})
    drafts.keep_draft(two, "initiative", None, {"title": "Theirs"})

    found = drafts.draft(one, "initiative", None)
    assert found is not None
    assert found.values == {"title": "Mine"}
    drafts.drop_draft(two, "initiative", None)
    assert drafts.begun(one, "initiative")


def test_nobody_undoes_what_a_colleague_worked_on_meanwhile(officers: list[Store]) -> None:
    one, two = officers
    uid = records.save(one, "initiative", None, {"title": "Water"}, scope="CR").uid
    records.save(one, "initiative", uid, {"acronym": "W"})
    records.save(two, "initiative", uid, {"title": "Clean water"})

    undoing.undo(one)  # the acronym, where nobody else wrote
    with pytest.raises(undoing.UndoRefusedError) as refused:
        undoing.undo(one)

    assert refused.value.params["by"] == "officer_b"
    found = records.get(one, uid)
    assert found is not None
    assert (found.deleted, found.get("title"), found.get("acronym")) == (False, "Clean water", None)
    undoing.undo(two)
    assert by(one, uid) == "HQ hq · officer_b"


def test_the_command_line_says_and_shows_the_name(
    officers: list[Store], hq: Laptop, ask: Ask
) -> None:
    one, _ = officers
    named = one.path
    hq.here()

    assert ask("officer", named, "--name", "An officer").data == {
        "login": "officer_a",
        "officer": "An officer (officer_a)",
    }
    uid = records.save(start_again(one), "initiative", None, {"title": "A"}, scope="CR").uid
    history = ask("show", named, uid, "--history").data["history"]
    assert {line["by"] for line in history} == {"HQ hq · An officer (officer_a)"}
    noted = ask("audit", named).data["audit"]
    assert "HQ hq · An officer (officer_a)" in {line["by"] for line in noted}


def start_again(store: Store) -> Store:
    """Let a program that is open hear how its officer is called now."""
    store.identity = start.identify(store)
    return store


def test_the_window_takes_the_name_and_shows_it_in_the_history(
    app: QApplication, officers: list[Store], qtbot: QtBot
) -> None:
    del app
    one, two = officers
    session = Session(one, start.who(one), InlineRunner())
    line = CalledLine(session)
    qtbot.addWidget(line)
    line.name.setText("An officer")

    line.button.click()

    uid = records.save(one, "initiative", None, {"title": "Water"}, scope="CR").uid
    other = Session(two, start.who(two), InlineRunner())
    shown = HistoryView(other, uid)
    qtbot.addWidget(shown)
    texts = " ".join(found.text() for found in shown.findChildren(QLabel))
    assert "An officer (officer_a)" in texts


def test_a_long_history_asks_once_who_wrote_all_of_it(officers: list[Store], hq: Laptop) -> None:
    del hq
    one, _ = officers
    uid = records.save(one, "initiative", None, {"title": "Water"}, scope="CR").uid
    for number in range(12):
        store = officers[number % 2]
        records.save(store, "initiative", uid, {"title": f"Water {number}"})
    asked: list[str] = []
    event.listen(one.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))

    lines = [line for line in records.history(one, uid) if line.register == "title"]

    assert len([each for each in asked if "FROM officer" in each]) == 1
    names = ["HQ hq · officer_b", "HQ hq · officer_a"] * 6 + ["HQ hq · officer_a"]
    assert [line.by for line in lines] == names
