"""A person opens a database on a server from the window, and is told in words what is wrong."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.base.errors import AppError, CallError
from app.services import connecting, lately, protection, rescue, signing, start
from app.services.connecting import Found, Server, Tls
from app.ui.jobs import InlineRunner
from app.ui.main_window import MainWindow
from app.ui.opening import Opening
from app.ui.preferences import Preferences
from app.ui.server_form import ServerDialog, ServerForm, ServerPage
from app.ui.session import Session
from app.ui.wizards.first_start import FirstStart
from database import keys, stores
from tests import cluster
from tests import server as databases
from tests.app.cli.conftest import Ask
from tests.app.ui.conftest import app, qapp_cls
from tests.laptops import Laptop

__all__ = ["app", "qapp_cls"]
RIGHT = "pass:word\\1"


@pytest.fixture(scope="module")
def strict() -> Iterator[str]:
    """Run a server that asks for passwords and has a certificate; yield its owner's address."""
    pytest.importorskip("psycopg", reason="no psycopg here: pip install psycopg[binary]")
    if shutil.which("openssl") is None:
        pytest.skip("no openssl here: apt install openssl")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir=memory))
    with cluster.running(folder) as address:
        data = folder / "data"
        _certify(data)
        rules = data / "pg_hba.conf"
        rules.write_text(
            "host all officer,poor 127.0.0.1/32 scram-sha-256\n"
            "host all barred 127.0.0.1/32 reject\n" + rules.read_text()
        )
        with psycopg.connect(address, autocommit=True) as connection:
            for name in ("officer", "poor", "barred"):
                connection.execute(
                    sa.text(f"CREATE ROLE {name} LOGIN PASSWORD :word")
                    .bindparams(word=RIGHT)
                    .compile(compile_kwargs={"literal_binds": True})
                    .string.encode()
                )
            for name in ("officers", "others", "bare"):
                connection.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())
            connection.execute(b"ALTER DATABASE officers OWNER TO officer")
            connection.execute(b"ALTER SYSTEM SET ssl = on")
            connection.execute(b"SELECT pg_reload_conf()")
        with psycopg.connect(address.replace("/postgres", "/others"), autocommit=True) as other:
            other.execute(b"CREATE TABLE somebody_elses (n int)")
        _wait_for_tls(address)
        yield address
    shutil.rmtree(folder, ignore_errors=True)


def _certify(data: Path) -> None:
    words = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=other.example"
    files = [data / "server.key", data / "server.crt"]
    subprocess.run(
        ["openssl", *words.split(), "-keyout", files[0], "-out", files[1]],
        check=True,
        capture_output=True,
    )
    told = data.stat()
    for each in files:
        os.chown(each, told.st_uid, told.st_gid)
        each.chmod(0o600)


def _wait_for_tls(address: str) -> None:
    for _ in range(50):
        try:
            psycopg.connect(f"{address}?sslmode=require").close()
        except psycopg.Error:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server did not turn to TLS")


@pytest.fixture
def there(strict: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Return the empty database of an officer, as the officer would name it."""
    monkeypatch.setenv("PASSERELLE_HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "pgpass"))
    url = sa.make_url(strict)
    yield Server("127.0.0.1", url.port or 0, "officers", "officer", Tls.ONLY)
    keys.forget()
    url = url.set(database="officers")
    with psycopg.connect(url.render_as_string(), autocommit=True) as connection:
        connection.execute(b"DROP SCHEMA public CASCADE")
        connection.execute(b"CREATE SCHEMA public AUTHORIZATION officer")


def refused(server: Server, password: str = RIGHT) -> str:
    """Return the code of why a server is not opened."""
    with pytest.raises(AppError) as error:
        connecting.look(server, password)
    return error.value.code


@pytest.mark.logs_warnings
def test_whatever_is_wrong_has_a_name_of_its_own(there: Server, strict: str) -> None:
    assert refused(there, "wrong") == "server_password"
    assert refused(there, "") == "server_password_needed"
    assert refused(replace(there, login="ghost")) == "server_login"
    assert refused(replace(there, login="barred")) == "server_login"
    assert refused(replace(there, database="elsewhere")) == "server_no_database"
    assert refused(replace(there, port=1)) == "server_unreachable"
    assert refused(replace(there, host="no.such.invalid", tls=Tls.ONLY)) == "server_unreachable"
    assert refused(replace(there, tls=Tls.FULL)) == "server_certificate"
    assert refused(replace(there, database="others")) == "server_not_ours"
    assert refused(replace(there, database="bare", login="poor")) == "server_no_tables"
    assert refused(replace(there, host="db.example.org", tls=Tls.NONE)) == "server_in_the_clear"
    assert refused(replace(there, login=" ")) == "server_incomplete"
    certificate = _certificate(strict)
    named = replace(there, certificate=certificate)
    assert refused(replace(named, tls=Tls.FULL)) == "server_certificate"  # of another name
    assert connecting.look(replace(named, tls=Tls.AUTHORITY), RIGHT)[1] is Found.EMPTY


def _certificate(strict: str) -> str:
    with psycopg.connect(strict) as connection:
        found = connection.execute(b"SHOW data_directory").fetchone()
    assert found is not None
    return f"{found[0]}/server.crt"


def test_an_old_server_is_refused_with_its_version(
    there: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("database.postgresql.OLDEST", 990000)
    with pytest.raises(AppError) as error:
        connecting.look(there, RIGHT)
    assert (error.value.code, error.value.params["oldest"]) == ("server_too_old", "99")


def test_outside_this_computer_the_server_has_to_prove_its_name() -> None:
    assert connecting.usual_tls("db.example.org") is Tls.FULL
    assert [connecting.usual_tls(h) for h in ("localhost", "127.0.0.1", "::1")] == [Tls.NONE] * 3
    address = Server("db.example.org", 5433, "a b", "o@x").address()
    assert address == (
        "postgresql://o%40x@db.example.org:5433/a%20b?sslmode=verify-full&sslrootcert=system"
    )


def test_a_password_is_written_only_into_the_password_file_and_only_if_wanted(
    there: Server, tmp_path: Path
) -> None:
    path, found = connecting.look(there, RIGHT)
    assert found is Found.EMPTY
    assert not (tmp_path / "pgpass").exists()
    (tmp_path / "pgpass").write_text("other:1:a:b:kept\n")

    connecting.look(there, RIGHT, keep=True)

    first, second = (tmp_path / "pgpass").read_text().splitlines()
    assert first == f"127.0.0.1:{there.port}:officers:officer:pass\\:word\\\\1"
    assert second == "other:1:a:b:kept"
    assert (tmp_path / "pgpass").stat().st_mode & 0o777 == 0o600
    keys.forget()
    assert connecting.look(there)[1] is Found.EMPTY  # from the file
    everything = [p.read_bytes() for p in (tmp_path / "nobody").rglob("*") if p.is_file()]
    assert RIGHT.encode() not in b"".join(everything)
    assert connecting.said(path) == there


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> MainWindow:
    """Return a window before the first start."""
    del app
    made = MainWindow(Preferences(language="en", theme="light", started=True))
    qtbot.addWidget(made)
    return made


def fill(form: ServerForm, server: Server, password: str) -> None:
    """Type as a person would."""
    form.host.setText(server.host)
    form.port.setText(str(server.port))
    form.database.setText(server.database)
    form.login.setText(server.login)
    form.tls.setCurrentIndex(form.tls.findData(str(server.tls)))
    form.words.first.setText(password)


@pytest.mark.logs_warnings
def test_from_the_first_start_to_a_new_database_on_a_server_and_back_to_it_tomorrow(
    window: MainWindow, there: Server, qtbot: QtBot
) -> None:
    Opening(window, InlineRunner(), None, training=False).begin()
    window.show()
    wizard = window.findChild(FirstStart)
    assert wizard is not None
    wizard.show_step(1)
    _press(wizard, "Open a database on a server…")
    dialog = wizard.findChild(ServerDialog)
    assert dialog is not None
    fill(dialog.form, there, "wrong")
    dialog.form.go.click()
    assert "does not take this password" in dialog.form.problem.text()
    assert dialog.form.words.words() == ""
    dialog.form.words.first.setText(RIGHT)
    dialog.form.go.click()
    assert "is empty" in " ".join(_texts(dialog))
    dialog.form.name.setText("Desk")
    dialog.form.make.click()

    session = opened(window, qtbot)
    assert signing.is_strict(session.store)
    assert (session.who.label, session.who.is_hq, session.store.lies_here) == ("Desk", True, False)
    (kept,) = lately.recent()
    assert RIGHT not in kept.read_text()
    session.close()
    window.session = None
    keys.forget()

    Opening(window, InlineRunner(), None, training=False).begin()  # tomorrow
    page = window.findChild(ServerPage)
    assert page is not None
    assert "asks for the password of officer" in page.form.problem.text()
    assert page.form.server() == there
    page.form.words.first.setText(RIGHT)
    page.form.go.click()
    opened(window, qtbot).close()
    window.session = None


def opened(window: MainWindow, qtbot: QtBot) -> Session:
    """Wait until a database is open, and return its session."""
    qtbot.waitUntil(lambda: window.session is not None, timeout=20_000)
    assert window.session is not None
    return window.session


def _press(widget: FirstStart, words: str) -> None:
    (made,) = [each for each in widget.findChildren(QPushButton) if each.text() == words]
    made.click()


def _texts(dialog: ServerDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]


def test_a_password_given_here_reaches_the_children_of_the_window(there: Server) -> None:
    path, _ = connecting.look(there, RIGHT)
    told = keys.told()
    keys.forget()
    assert keys.lent(path) == ""

    keys.hear(told)

    assert keys.lent(path) == RIGHT
    start.close_store(start.create(path, office="HQ", role="hq", label="Desk"))


@pytest.mark.logs_warnings
def test_a_reader_is_refused_in_words(there: Server) -> None:
    path, _ = connecting.look(there, RIGHT)
    start.close_store(start.create(path, office="HQ", role="hq", label="Desk"))
    owner = stores.address(path)
    reader = replace(there, login="poor")
    assert refused(reader) == "server_rights"

    with psycopg.connect(owner, password=RIGHT, autocommit=True) as connection:
        connection.execute(b"GRANT USAGE ON SCHEMA public TO poor")
        connection.execute(b"GRANT SELECT ON alembic_version, initiative TO poor")

    assert refused(reader) == "server_rights"


def test_the_command_line_makes_a_wary_database_and_no_passphrase_there(
    there: Server, ask: Ask, tmp_path: Path
) -> None:
    path, _ = connecting.look(there, RIGHT, keep=True)
    words = tmp_path / "words"
    words.write_text("correct horse battery staple\n")
    who = ("--office", "HQ", "--role", "hq")

    assert ask("new", there.address(), *who, "--passphrase-file", words).error == "not_on_a_server"
    assert ask("new", there.address(), *who, "--unprotected").code == 0

    store = start.open_store(path)
    assert signing.is_strict(store)
    with pytest.raises(CallError) as refused_:
        protection.rewrite(path, "correct horse battery staple")
    assert refused_.value.code == "not_on_a_server"
    with pytest.raises(CallError) as no_key:
        rescue.make(store)
    assert no_key.value.code == "recovery_on_a_server"
    start.close_store(store)


@pytest.mark.logs_warnings
def test_the_command_line_asks_for_the_password_at_a_terminal_only(
    there: Server, say: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = connecting.look(there, RIGHT)
    start.close_store(start.create(path, office="HQ", role="hq", label="Desk"))
    keys.forget()

    assert "Type it in the window" in say("status", there.address()).err

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _: RIGHT)
    assert say("status", there.address()).code == 0


def test_the_form_offers_what_was_open_lately_and_protects_the_way(
    app: QApplication, hq: Laptop, qtbot: QtBot
) -> None:
    del app
    hq.here()
    lately.remember(hq.path)
    form = ServerForm(InlineRunner(), QPushButton())
    qtbot.addWidget(form)
    url = sa.make_url(stores.address(hq.path))
    name = f"{url.host}/{url.database}"
    (again,) = [b for b in form.findChildren(QPushButton) if name in b.text()]

    again.click()

    assert (form.host.text(), form.database.text()) == (url.host, url.database)
    form.host.setText("db.example.org")
    form.host.editingFinished.emit()
    assert form.server().tls is Tls.FULL
    with pytest.raises(CallError):
        connecting.look(replace(form.server(), tls=Tls.NONE))
    assert databases.made()


def test_a_window_that_works_goes_over_to_a_database_on_a_server(
    window: MainWindow, hq: Laptop, there: Server, qtbot: QtBot, tmp_path: Path
) -> None:
    del hq
    path = tmp_path / "file.db"
    start.close_store(start.create(path, office="HQ", role="hq", label="File"))
    Opening(window, InlineRunner(), path, training=False).begin()
    window.show()
    assert opened(window, qtbot).store.lies_here
    connecting.look(there, RIGHT, keep=True)
    there_path, _ = connecting.look(there)
    start.close_store(start.create(there_path, office="HQ", role="hq", label="Desk"))
    keys.forget()

    window.open_server()
    (dialog,) = window.findChildren(ServerDialog)
    fill(dialog.form, there, "")
    dialog.form.go.click()

    qtbot.waitUntil(
        lambda: window.session is not None and window.session.who.label == "Desk", timeout=20_000
    )
    session = opened(window, qtbot)
    assert not session.store.lies_here
    session.close()
    window.session = None
