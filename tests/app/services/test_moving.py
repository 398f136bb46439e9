"""Moving a database into another file: what lies beside it comes along, as private as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import PackageError, StoreFullError
from app.exchange import archive, attachments, locks
from app.services import moving, sole, start
from database import keys
from tests.app.cli.conftest import Ask, ask, say
from tests.app.services import victim
from tests.app.services.conftest import Setup
from tests.app.services.test_at_rest import Beside
from tests.app.services.test_sole import other_window
from tests.laptops import Laptop

__all__ = ["ask", "say"]


@pytest.fixture
def beside(laptop: Setup, tmp_path: Path) -> Beside:
    """Return headquarters with a file and packages in the clear."""
    return Beside(laptop("HQ"), laptop("CR"), tmp_path)


def test_packages_are_closed_beside_a_file_that_a_passphrase_protects(
    beside: Beside, tmp_path: Path
) -> None:
    path = tmp_path / "there" / "hq.db"

    moved = moving.move(beside.hq.store, path, passphrase=victim.WORDS)

    assert (moved.packages, moved.files, moved.protected) == (1, 1, True)
    assert [locks.is_locked(each) for each in archive.folder(path).iterdir()] == [True]
    there = Laptop(beside.hq.folder, start.open_store(path))
    assert attachments.load(path, beside.digest) == beside.data
    assert there.take_one(*archive.kept(path, archive.RECEIVED, "CR", 1)).verdict == "known"
    there.close()


def test_a_move_that_ends_half_way_leaves_nothing_of_what_lies_beside(
    beside: Beside, tmp_path: Path
) -> None:
    path = tmp_path / "there" / "hq.db"
    path.parent.mkdir()
    (path.parent / "archive").write_text("in the way")
    beside.protect()

    with pytest.raises((PackageError, StoreFullError)):
        moving.move(beside.hq.store, path)

    assert sorted(each.name for each in path.parent.rglob("*") if each.is_file()) == ["archive"]
    beside.hq.close()
    beside.hq.open()
    assert beside.hq.notices == []


def test_a_database_that_a_window_has_open_is_not_moved_away_under_it(
    cr: Laptop, say: Ask, root: Path, tmp_path: Path
) -> None:
    cr.close()
    target = tmp_path / "there" / "cr.db"
    with other_window(root, cr.path) as other:
        said = say("move", cr.path, target)
        other.kill()

    assert said.code == 1
    assert "front" in said.err
    assert not target.exists()
    assert say("move", cr.path, target).code == 0
    sole.release(cr.path)
    cr.open()
    assert cr.notices == ["moved"]


def test_a_protected_database_is_moved_into_the_clear_only_where_somebody_says_so(
    beside: Beside, say: Ask, tmp_path: Path
) -> None:
    beside.protect()
    beside.hq.close()
    words, target = tmp_path / "words", tmp_path / "there" / "hq.db"
    words.write_text(victim.WORDS)
    call = ("move", beside.hq.path, target, "--passphrase-file", words)

    said = say(*call)

    assert said.code == 2
    assert "--unprotected" in said.err
    assert not target.exists()
    assert say(*call, "--unprotected").code == 0
    assert not keys.is_protected(target)
    sole.release(beside.hq.path)
