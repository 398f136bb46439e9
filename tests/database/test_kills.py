"""Killed at any write: a migration and a backup are wholly there or not at all.

Source: sync.md, promise 6; reliability.md R2, R9 and R11.
"""

from __future__ import annotations

import shutil
import signal
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from app.services import records
from database import keys, schema, upgrade
from database.driver import sqlite3
from tests.app.services import victim
from tests.app.services.conftest import Setup
from tests.kills import Scene, Victim, moments, program
from tests.laptops import Laptop

__all__ = ["program"]

NOTHING, OLDER = "nothing", "an older backup"

FOLDER = Path(upgrade.__file__).parent / "migrations"
STEP = """
from alembic import op

revision = "{later}"
down_revision = "{last}"
branch_labels = None
depends_on = None


def upgrade():
    op.execute("CREATE TABLE colour (name TEXT)")
    op.execute("INSERT INTO colour SELECT summary FROM initiative")
    op.execute("ALTER TABLE initiative ADD COLUMN colour TEXT")
    op.execute("UPDATE initiative SET colour = 'blue'")
    op.execute("CREATE INDEX ix_initiative_colour ON initiative (colour)")
"""


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """Return the folder of steps of a later version of the program."""
    folder = tmp_path / "migrations"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    last = ScriptDirectory(str(FOLDER)).get_current_head()
    text = STEP.format(later=victim.LATER, last=last)
    (folder / "versions" / f"{victim.LATER}_colour.py").write_text(text)
    return folder


def stands_at(path: Path) -> tuple[str, bool, str]:
    """Return the step of a database, whether anything of the later one is there, its soundness."""
    with closing(sqlite3.connect(path)) as connection:
        (step,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        colour = connection.execute("SELECT 1 FROM sqlite_master WHERE name LIKE '%colour%'")
        new = colour.fetchone() is not None
        columns = [row[1] for row in connection.execute("PRAGMA table_info(initiative)")]
        assert ("colour" in columns) == new
        return step, new, connection.execute("PRAGMA integrity_check").fetchone()[0]


def titles(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT title, summary FROM initiative ORDER BY id")
        return list(found.fetchall())


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", ["pwrite64", "fsync", "rename"])
def test_a_migration_killed_at_any_write_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, steps: Path, call: str
) -> None:
    cr = laptop("CR")
    records.apply(cr.store, victim.lines())
    digest = cr.digest()
    scene = Scene(cr, tmp_path / "before")
    before = titles(cr.path)
    ended, done, total = program.run(
        cr, "upgrade", steps, f"inject={call}:delay_enter=0", everywhere=True
    )
    assert (ended, done) == (0, True)
    assert stands_at(cr.path) == (victim.LATER, True, "ok")
    assert total >= 1

    for number in moments(total):
        scene.put_back()
        ended, done, _ = program.run(
            cr, "upgrade", steps, f"inject={call}:signal=KILL:when={number}", everywhere=True
        )
        if (ended, done) == (0, True):
            continue
        assert ended == -signal.SIGKILL, number

        step, new, sound = stands_at(cr.path)
        assert sound == "ok"
        assert new == (step == victim.LATER), number
        assert titles(cr.path) == before
        for kept in (cr.folder / "backups").glob("*.db"):
            assert stands_at(kept) == (schema.HEAD, False, "ok")
            assert titles(kept) == before
        if not new:
            cr.open()
            assert (cr.digest(), cr.findings(), cr.notices) == (digest, [], [])
            cr.close()
        ended, done, _ = program.run(cr, "upgrade", steps, f"inject={call}:delay_enter=0")
        assert (ended, done) == (0, True)
        assert stands_at(cr.path) == (victim.LATER, True, "ok")


@pytest.mark.in_turn(2)
@pytest.mark.parametrize("call", ["pwrite64", "fsync", "rename"])
def test_a_protecting_killed_at_any_write_leaves_a_database_that_opens(
    laptop: Setup, program: Victim, tmp_path: Path, call: str
) -> None:
    cr = laptop("CR")
    records.apply(cr.store, victim.lines())
    digest = cr.digest()
    scene = Scene(cr, tmp_path / "before")
    ended, done, total = program.run(
        cr, "protect", tmp_path, f"inject={call}:delay_enter=0", everywhere=True
    )
    assert (ended, done) == (0, True)
    assert total >= 1
    assert keys.is_locked(cr.path)

    for number in moments(total):
        scene.put_back()
        keys.remove(cr.path)
        ended, done, _ = program.run(
            cr, "protect", tmp_path, f"inject={call}:signal=KILL:when={number}", everywhere=True
        )
        if (ended, done) == (0, True):
            continue
        assert ended == -signal.SIGKILL, number

        if keys.is_locked(cr.path):
            keys.unlock(cr.path, victim.WORDS)
        cr.open()
        assert (cr.digest(), cr.findings(), cr.notices) == (digest, [], [])
        cr.close()


@pytest.mark.in_turn(2)
@pytest.mark.parametrize(
    ("call", "before"),
    [("pwrite64", NOTHING), ("fsync", NOTHING), ("fsync", OLDER), ("rename", OLDER)],
)
def test_a_backup_killed_at_any_write_is_whole_or_absent(
    laptop: Setup, program: Victim, tmp_path: Path, call: str, before: str
) -> None:
    cr = laptop("CR")
    older = None
    target = tmp_path / "kept" / "backup.db"
    target.parent.mkdir()
    if before == OLDER:
        older = _copy(cr, tmp_path / "older.db")
    records.apply(cr.store, victim.lines())
    digest = cr.digest()
    scene = Scene(cr, tmp_path / "before")
    ended, done, total = program.run(
        cr, "backup", target, f"inject={call}:delay_enter=0", everywhere=True
    )
    assert (ended, done) == (0, True)
    assert len(titles(target)) == victim.LINES
    if not total:
        pytest.skip(f"a backup calls no {call} here")

    for number in moments(total):
        scene.put_back()
        for rest in target.parent.iterdir():
            rest.unlink()
        if older is not None:
            shutil.copy(older, target)
        ended, done, _ = program.run(
            cr, "backup", target, f"inject={call}:signal=KILL:when={number}", everywhere=True
        )
        if (ended, done) == (0, True):
            continue
        assert ended == -signal.SIGKILL, number

        if target.exists():
            assert stands_at(target)[2] == "ok"
            assert len(titles(target)) in ({victim.LINES} if older is None else {0, victim.LINES})
        else:
            assert older is None
        cr.open()
        assert (cr.digest(), cr.findings(), cr.notices) == (digest, [], [])
        cr.close()
        ended, done, _ = program.run(cr, "backup", target, f"inject={call}:delay_enter=0")
        assert (ended, done) == (0, True)
        assert len(titles(target)) == victim.LINES


def _copy(laptop: Laptop, to: Path) -> Path:
    laptop.close()
    shutil.copy(laptop.path, to)
    laptop.open()
    return to
