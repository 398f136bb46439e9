"""What the administrator of the server does: roles, backups, and going back to one."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.domain.catalogue import ENTITIES
from app.services import checks, queries, start
from database import stores
from database.unit import read
from tests import cluster, server
from tests.app.cli.conftest import Ask
from tests.laptops import Laptop

psycopg = pytest.importorskip("psycopg", reason="no psycopg here: pip install psycopg[binary]")


@pytest.fixture
def _programs(monkeypatch: pytest.MonkeyPatch) -> None:
    found = cluster.programs()
    monkeypatch.setenv("PATH", f"{found}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def roles(hq: Laptop, root: Path) -> Iterator[None]:
    """Let the script run twice, as after an update, and make a login of each role."""
    script = (root / "resources" / "server" / "roles.sql").read_text()
    names = ("readers", "mergers", "administrators")
    with psycopg.connect(stores.address(hq.path), autocommit=True) as connection:
        for _ in range(2):
            connection.execute(script.encode())
        for name in names:
            connection.execute(f"CREATE ROLE {name} LOGIN IN ROLE passerelle_{name}".encode())
    yield
    hq.close()
    with psycopg.connect(stores.address(hq.path), autocommit=True) as connection:
        connection.execute(b"REASSIGN OWNED BY passerelle_administrators TO CURRENT_USER")
        for name in names:
            connection.execute(f"DROP ROLE {name}".encode())
        for name in names:
            connection.execute(f"DROP OWNED BY passerelle_{name}".encode())
        for name in names:
            connection.execute(f"DROP ROLE passerelle_{name}".encode())


def address(hq: Laptop, name: str) -> str:
    url = sa.make_url(stores.address(hq.path)).set(username=name)
    return url.render_as_string(hide_password=False)


@pytest.mark.usefixtures("roles")
def test_who_merges_works_with_the_database_and_may_not_change_its_tables(
    hq: Laptop, cr: Laptop, tmp_path: Path
) -> None:
    cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    (tmp_path / "merger").mkdir()
    place = tmp_path / "merger" / "passerelle.db"
    place.write_text(address(hq, "mergers"))
    hq.here()
    merger = Laptop(hq.folder, start.open_store(place))

    assert merger.take_one(file).verdict == "merged"
    assert "CR-1 Water" in [hit.title for hit in queries.search(merger.store, "water")]
    assert merger.findings() == []
    with pytest.raises(sa.exc.ProgrammingError), merger.store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE initiative")
    merger.close()


@pytest.mark.usefixtures("roles")
def test_who_reads_sees_no_names_and_no_keys_and_changes_nothing(hq: Laptop) -> None:
    private = {e.key for e in ENTITIES if any(field.private for field in e.fields.values())}
    hidden = private | {"secret", "setting", "draft", "officer", "piece", "segment", "search_text"}

    with psycopg.connect(address(hq, "readers"), autocommit=True) as connection:
        assert connection.execute("SELECT count(*) FROM initiative").fetchone() == (0,)
        for table in sorted(hidden):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(f"TABLE {table}".encode())
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("DELETE FROM initiative")


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("roles")
def test_a_reader_is_told_at_the_command_line_what_the_login_lacks(
    hq: Laptop, cr: Laptop, ask: Ask, say: Ask, tmp_path: Path
) -> None:
    cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"entity": "initiative", "scope": "CR", "set": {"title": "Mine"}}\n')
    before = hq.digest()
    hq.here()
    reader = address(hq, "readers")

    for words in (["status"], ["apply", lines], ["import", file], ["export", "--to", "CR"]):
        command, *rest = words
        more = ["--out", tmp_path / "out.xlsx"] if command == "export" else []
        assert ask(command, reader, *rest, *more).error == "server_rights"
    assert "passerelle_mergers" in say("status", reader).err
    assert hq.digest() == before


@pytest.mark.usefixtures("roles")
def test_a_merger_works_at_the_command_line_and_grants_nothing(
    hq: Laptop, cr: Laptop, ask: Ask, tmp_path: Path
) -> None:
    cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    hq.here()
    merger = address(hq, "mergers")

    assert ask("import", merger, file).data["files"][0]["verdict"] == "merged"
    assert ask("officer", merger, "--name", "An officer").data["officer"] == "An officer (mergers)"
    assert ask("check", merger, "--deep").data["ok"]
    assert ask("export", merger, "--to", "CR", "--out", tmp_path / "out.xlsx").code == 0
    with psycopg.connect(merger, autocommit=True) as connection:
        for statement in (
            "GRANT passerelle_administrators TO mergers",
            "ALTER TABLE initiative ADD COLUMN mine text",
            "CREATE TABLE mine (n int)",
            "UPDATE alembic_version SET version_num = '9999'",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())
        connection.execute(b"GRANT DELETE ON initiative TO readers")  # a warning, and no more
        found = connection.execute(b"SELECT has_table_privilege('readers', 'initiative', 'DELETE')")
        assert found.fetchone() == (False,)


@pytest.mark.usefixtures("roles")
def test_administrators_may_change_the_tables(hq: Laptop) -> None:
    with psycopg.connect(address(hq, "administrators"), autocommit=True) as connection:
        connection.execute("ALTER TABLE initiative ADD COLUMN of_a_newer_version text")


@pytest.mark.usefixtures("_programs")
@pytest.mark.parametrize(("lost", "reason"), [(False, "copied"), (True, "restored")])
def test_a_backup_is_restored_by_the_programs_of_the_server_and_goes_on_as_a_new_laptop(
    hq: Laptop, cr: Laptop, ask: Ask, tmp_path: Path, *, lost: bool, reason: str
) -> None:
    cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    digest, named, old = hq.digest(), hq.path.read_text(), hq.who.replica

    made = ask("backup", named).data
    hq.here()
    hq.new_record("initiative", title="Written after the backup")
    if lost:
        hq.close()
        server.dropped(hq.path)

    place = server.place(tmp_path / "restored.db")
    back = stores.address(place)
    subprocess.run(["pg_restore", "--no-owner", f"--dbname={back}", made["path"]], check=True)
    hq.here()
    restored = start.open_store(place)
    assert made["records"] > 0
    assert [n.params["reason"] for n in restored.notices] == [reason]
    assert checks.digest(restored) == digest
    assert checks.check(restored, deep=True).findings == []
    with read(restored) as unit:
        assert unit.get("replica") != old
    start.close_store(restored)


def test_without_the_program_a_backup_is_refused_in_words(
    hq: Laptop, say: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    named = hq.path.read_text()
    hq.here()

    said = say("backup", named)

    assert said.code != 0
    assert "pg_dump" in said.err
    assert "administrator" in said.err
