"""Packages and attached files of a database on a server lie there, for every officer."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.base.errors import AttachmentError, PackageError
from app.exchange import archive, attachments
from app.services import attaching, checks, moving, retraction, sending, start
from database import stores
from database.engine import Store
from database.models import piece
from database.pieces import PIECE
from tests import cluster, server
from tests.app.cli.conftest import Ask
from tests.laptops import Laptop


@pytest.fixture
def other(hq: Laptop, tmp_path: Path) -> Iterator[Store]:
    """Return what an officer at another computer works with."""
    place = tmp_path / "elsewhere" / "passerelle.db"
    place.parent.mkdir()
    place.write_text(hq.path.read_text())
    hq.here()
    store = start.open_store(place)
    yield store
    start.close_store(store)


def beside(store: Store) -> list[Path]:
    """Return every file beside what stands for a database."""
    return [each for each in store.path.parent.rglob("*") if each.is_file()]


def test_a_package_one_officer_took_is_undone_and_taken_again_by_another(
    hq: Laptop, cr: Laptop, other: Store, tmp_path: Path
) -> None:
    cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    (taken,) = hq.take(file)
    file.unlink()
    hq.here()

    retraction.undo_import(other, taken.package)
    again = retraction.take_again(other, taken.package)

    assert again.verdict == "merged"
    assert hq.digest()["CR"] == cr.digest()["CR"]
    assert [each.name for each in beside(other)] == ["passerelle.db"]
    assert list(tmp_path.rglob("received-*")) == []
    (fetched,) = archive.kept(other.path, archive.RECEIVED, "CR", 1)
    assert fetched.exists()
    start.close_store(other)
    assert not fetched.exists()


def test_a_file_attached_by_one_officer_is_there_for_all(
    hq: Laptop, other: Store, tmp_path: Path
) -> None:
    uid = hq.new_record("initiative", scope="CR", title="Water")
    paper = tmp_path / "paper.txt"
    paper.write_bytes(b"a line\n" * (PIECE // 3))
    _, made = attaching.attach(hq.store, uid, paper, {})

    hq.here()
    assert attachments.load(other.path, made.digest) == paper.read_bytes()
    with other.connect() as connection:
        parts = connection.scalar(sa.select(sa.func.count()).select_from(piece))
    assert parts == 3
    attachments.remove(other.path, made.digest)
    with pytest.raises(AttachmentError):
        attachments.load(hq.path, made.digest)


def test_an_empty_file_is_a_file_too(hq: Laptop) -> None:
    hq.here()
    name = attachments.keep(hq.path, b"")
    assert attachments.load(hq.path, name) == b""
    assert attachments.held(hq.path) == {name: 0}


def test_the_deep_check_finds_a_package_or_file_that_somebody_changed_there(
    hq: Laptop, cr: Laptop, ask: Ask
) -> None:
    cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.here()
    name = attachments.keep(hq.path, b"a picture")
    assert checks.check(hq.store, deep=True).findings == []

    with hq.store.connect(writes=True) as connection:
        connection.execute(sa.update(piece).values(data=b"forged"))
        connection.commit()

    found = ask("check", hq.path.read_text(), "--deep").data["findings"]
    (package,) = archive.names(hq.path)
    assert {(each["code"], each["detail"]) for each in found} == {
        ("attachment_changed", name),
        ("package_changed", package),
    }
    assert archive.find(hq.path, package) is None
    with pytest.raises(AttachmentError, match="file_changed"):
        attachments.load(hq.path, name)
    assert attachments.held(hq.path) == {}


def test_a_package_that_could_not_be_written_is_not_left_in_the_archive(
    hq: Laptop, tmp_path: Path
) -> None:
    hq.new_record("initiative", scope="CR", title="Water")
    (tmp_path / "no folder").write_text("a file")

    with pytest.raises(PackageError, match="cannot_write"):
        sending.export(hq.store, "CR", tmp_path / "no folder" / "package.xlsx")

    assert archive.names(hq.path) == []


def test_files_and_packages_move_with_the_database_both_ways(
    hq: Laptop, cr: Laptop, tmp_path: Path
) -> None:
    cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.here()
    name = attachments.keep(hq.path, b"a picture")
    names = archive.names(hq.path)

    moved = moving.move(hq.store, tmp_path / "file" / "hq.db")
    file = start.open_store(tmp_path / "file" / "hq.db")
    (tmp_path / "back").mkdir()
    again = moving.move(file, server.place(tmp_path / "back" / "hq.db"))
    back = start.open_store(tmp_path / "back" / "hq.db")

    assert (moved.files, moved.packages) == (again.files, again.packages) == (1, 1)
    for store in (file, back):
        assert archive.names(store.path) == names
        assert attachments.load(store.path, name) == b"a picture"
        assert checks.check(store, deep=True).findings == []
    assert {each.name for each in beside(file)} >= {name, *names}
    with file.connect() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(piece)) == 0
    assert not {each.name for each in beside(back)} & {name, *names}
    start.close_store(file)
    start.close_store(back)


def test_a_backup_of_the_server_holds_files_and_packages(
    hq: Laptop, cr: Laptop, say: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = cluster.programs()
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.here()
    name = attachments.keep(hq.path, b"a picture")

    said = say("backup", hq.path.read_text())

    assert "Attached files and packages are in it" in said.out
    (dump,) = hq.path.parent.parent.rglob("*.dump")
    place = server.place(tmp_path / "restored.db")
    subprocess.run(
        ["pg_restore", "--no-owner", f"--dbname={stores.address(place)}", dump], check=True
    )
    restored = start.open_store(place)
    assert attachments.load(restored.path, name) == b"a picture"
    assert archive.names(restored.path) == archive.names(hq.path)
    start.close_store(restored)
