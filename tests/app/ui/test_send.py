"""What the sending half says once a package is written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.exchange import passwords
from app.services.exchange import Outgoing
from app.services.readers import Form, Protection
from app.ui.pages.send import SendCard
from app.ui.session import Session


@pytest.mark.parametrize("count", [1, 3])
def test_a_send_in_parts_asks_to_send_every_file(
    session: Session, tmp_path: Path, count: int
) -> None:
    card = SendCard(session)
    files = [{"path": str(tmp_path / f"HQ-{n}.xlsx"), "number": n} for n in range(count)]
    answer = {"path": files[0]["path"], "parts": files}

    card._on_written(answer, tmp_path / "HQ-0.xlsx", "CR")  # noqa: SLF001  (what the child answers)

    said = [label.text() for label in card.findChildren(QLabel)]
    assert any(f"in {count} files beside one another" in text for text in said) == (count > 1)


def test_it_says_who_could_open_the_package_and_lets_it_stay_open(session: Session) -> None:
    card = SendCard(session)
    form = Protection(Form.ENCRYPTED, (("HQ", "desk"), ("CR", "one")), ("age1",))
    outgoing = Outgoing("CR", 1, 0, 0, {}, first=False, protection=form)

    def said() -> list[str]:
        return [label.text() for label in card.findChildren(QLabel)]

    card._on_outgoing(outgoing)  # noqa: SLF001  (what the store answers)
    assert any(text.startswith("Encrypted; it can be opened by:") for text in said())
    assert not card.plain.isHidden()
    assert "--plain" not in card._options()  # noqa: SLF001
    card.plain.setChecked(True)
    assert any(text.startswith("Not encrypted, as you chose") for text in said())
    assert not any(text.startswith("Encrypted;") for text in said())
    assert "--plain" in card._options()  # noqa: SLF001


def test_where_nothing_could_encrypt_it_says_so_and_there_is_no_choice(session: Session) -> None:
    card = SendCard(session)
    bare = Protection(Form.UNPROTECTED)

    card._on_outgoing(Outgoing("CR", 1, 0, 0, {}, first=False, protection=bare))  # noqa: SLF001

    said = [label.text() for label in card.findChildren(QLabel)]
    assert any("this database has no passphrase" in text for text in said)
    assert card.plain.isHidden()


def test_a_workbook_with_a_password_is_written_and_the_password_is_easy_to_spell(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    card = SendCard(session)
    card.folder = tmp_path
    assert card.password.isHidden()

    card.closed.setChecked(True)
    password = card.password.text()
    with qtbot.waitSignal(card.written, timeout=60_000):
        card.write()

    assert not card.password.isHidden()
    assert re.fullmatch(r"([a-z]{4}-){5}[a-z]{4}", password)
    said = [label.text() for label in card.findChildren(QLabel)]
    assert any(text.startswith("Closed by a password") for text in said)
    (written,) = tmp_path.glob("*.xlsx")
    assert passwords.is_closed(written)
    with passwords.opened(written, password) as clear:
        assert clear.read_bytes().startswith(b"PK")
