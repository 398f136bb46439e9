"""Migrations: whole or not at all, never backwards, and with a copy of what was before."""

from __future__ import annotations

import shutil
import textwrap
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import event

from app.base.errors import StoreDamagedError, StoreError
from database import schema, upgrade
from database.driver import sqlite3
from database.engine import Store
from tests.laptops import Laptop

FOLDER = Path(upgrade.__file__).parent / "migrations"


class Stumbled(Exception):
    """A statement of a migration failed."""


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]


def stumble_at(store: Store, number: int) -> list[str]:
    """Let the statement of this number fail; return the list of those that were sent."""
    sent: list[str] = []

    def stumble(_c: Any, _k: Any, statement: str, *_: Any) -> None:  # noqa: ANN401
        if not statement.lstrip().upper().startswith(("PRAGMA", "SELECT")):
            sent.append(statement)
            if len(sent) == number:
                raise Stumbled

    event.listen(store.engine, "before_cursor_execute", stumble)
    return sent


def test_the_tables_are_what_the_migrations_make(cr: Laptop) -> None:
    with cr.store.engine.connect() as connection:
        command.check(upgrade.config(connection))


def test_the_newest_step_is_the_one_the_program_knows() -> None:
    made = ScriptDirectory.from_config(upgrade.config())

    assert made.get_current_head() == schema.HEAD
    assert sorted(step.revision for step in made.walk_revisions()) == [
        f"{number:04}" for number in range(1, int(schema.HEAD) + 1)
    ]


def test_a_database_that_fits_is_left_alone(cr: Laptop) -> None:
    cr.close()
    before = cr.path.read_bytes()
    store = Store(cr.path)

    upgrade.bring_up(store)
    store.close()

    assert cr.path.read_bytes() == before
    assert not (cr.folder / "backups").exists()


def test_every_step_that_fails_leaves_nothing(tmp_path: Path) -> None:
    whole = Store(tmp_path / "whole.db")
    sent = stumble_at(whole, -1)
    upgrade.bring_up(whole)
    whole.close()
    total = len(sent)
    assert total > 40

    for number in sorted({1, 2, 3, total // 3, total // 2, total - 1, total}):
        path = tmp_path / f"{number}.db"
        store = Store(path)
        stumble_at(store, number)
        with pytest.raises(Stumbled):
            upgrade.bring_up(store)
        store.close()
        assert names(path) == [], number

        again = Store(path)
        upgrade.bring_up(again)
        assert upgrade.revision(again) == schema.HEAD
        again.close()


@pytest.fixture
def next_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program one more step than it has; return the file of that step."""
    folder = tmp_path / "migrations"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    file = folder / "versions" / "9999_next.py"
    old = upgrade.config

    def config(connection: sa.Connection | None = None) -> Config:
        made = old(connection)
        made.set_main_option("script_location", str(folder))
        return made

    monkeypatch.setattr(upgrade, "config", config)
    monkeypatch.setattr(schema, "HEAD", "9999")
    return file


def step(file: Path, *statements: str) -> None:
    lines = "\n".join(f"    op.execute({statement!r})" for statement in statements)
    file.write_text(
        textwrap.dedent(
            """
            from alembic import op

            revision = "9999"
            down_revision = "LAST"
            branch_labels = None
            depends_on = None


            def upgrade():
            """
        ).replace("LAST", str(ScriptDirectory(str(FOLDER)).get_current_head()))
        + lines
        + "\n"
    )


def test_an_older_database_is_brought_up_with_everything_in_it(cr: Laptop, next_step: Path) -> None:
    uid = cr.new_record("initiative", title="Water")
    digest = cr.digest()
    step(next_step, "CREATE TABLE colour (name TEXT)", "INSERT INTO colour VALUES ('blue')")
    cr.close()

    cr.open()

    assert cr.value(uid, "title") == "Water"
    assert cr.digest() == digest
    assert cr.notices == []
    assert upgrade.revision(cr.store) == "9999"
    assert "colour" in names(cr.path)


def test_a_copy_is_kept_of_what_was_before_an_upgrade(cr: Laptop, next_step: Path) -> None:
    cr.new_record("initiative", title="Water")
    step(next_step, "CREATE TABLE colour (name TEXT)", "DELETE FROM initiative")
    cr.close()

    cr.open()

    (kept,) = (cr.folder / "backups").glob("*before-upgrade*")
    assert "colour" not in names(kept)
    with closing(sqlite3.connect(kept)) as connection:
        titles = connection.execute("SELECT title FROM initiative").fetchall()
    assert titles == [("Water",)]


@pytest.mark.parametrize("bad", [0, 1, 2])
@pytest.mark.logs_warnings
def test_an_upgrade_that_fails_half_way_leaves_the_old_database(
    cr: Laptop, next_step: Path, monkeypatch: pytest.MonkeyPatch, bad: int
) -> None:
    uid = cr.new_record("initiative", title="Water")
    statements = ["CREATE TABLE colour (name TEXT)", "UPDATE initiative SET title = 'Lost'"]
    statements.insert(bad, "INSERT INTO nowhere VALUES (1)")
    step(next_step, *statements)
    cr.close()

    with pytest.raises((StoreError, sa.exc.DBAPIError)):
        cr.open()

    assert "colour" not in names(cr.path)
    monkeypatch.undo()
    cr.open()
    assert cr.value(uid, "title") == "Water"
    assert cr.findings() == []


def test_an_upgrade_that_leaves_dangling_rows_is_taken_back(
    cr: Laptop, next_step: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step(
        next_step,
        "CREATE TABLE parent (id INTEGER PRIMARY KEY)",
        "CREATE TABLE child (parent INTEGER REFERENCES parent (id))",
        "INSERT INTO child VALUES (5)",
    )
    cr.close()

    with pytest.raises(StoreDamagedError, match="upgrade_failed"):
        cr.open()

    monkeypatch.undo()
    assert "child" not in names(cr.path)
    cr.open()
    assert cr.findings() == []
