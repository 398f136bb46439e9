"""Files beside the database: kept once, whole or not at all, and proved when they are read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.base.errors import AttachmentError
from app.exchange import attachments


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "cr.db"


def test_a_file_is_kept_once_under_its_hash(database: Path) -> None:
    name = attachments.keep(database, b"a map")
    at = attachments.folder(database) / name
    before = at.stat().st_mtime_ns, at.stat().st_ino

    assert attachments.keep(database, b"a map") == name
    assert (at.stat().st_mtime_ns, at.stat().st_ino) == before
    assert attachments.held(database) == {name: 5}
    assert attachments.load(database, name) == b"a map"


def test_two_databases_of_one_folder_share_nothing(tmp_path: Path) -> None:
    name = attachments.keep(tmp_path / "cr.db", b"a map")

    assert attachments.held(tmp_path / "hq.db") == {}
    with pytest.raises(AttachmentError, match="file_not_here"):
        attachments.load(tmp_path / "hq.db", name)


def test_a_changed_file_is_not_read_but_put_aside(database: Path) -> None:
    name = attachments.keep(database, b"a map")
    (attachments.folder(database) / name).write_bytes(b"a cat")
    assert list(attachments.changed(database)) == [name]

    with pytest.raises(AttachmentError, match="file_changed"):
        attachments.load(database, name)

    assert attachments.held(database) == {}
    assert [p.read_bytes() for p in attachments.folder(database).iterdir()] == [b"a cat"]
    assert attachments.keep(database, b"a map") == name
    assert attachments.load(database, name) == b"a map"


@pytest.mark.parametrize("name", ["../cr.db", "", ".", "A" * 64])
def test_what_a_record_says_is_never_a_path(database: Path, name: str) -> None:
    attachments.keep(database, b"a map")
    (database.parent / "files" / "cr.db").write_bytes(b"precious")

    with pytest.raises(AttachmentError, match="file_not_here"):
        attachments.load(database, name)

    assert (database.parent / "files" / "cr.db").read_bytes() == b"precious"


def test_a_damaged_file_is_replaced_by_the_sound_one(database: Path) -> None:
    name = attachments.keep(database, b"a map")
    (attachments.folder(database) / name).write_bytes(b"a")

    attachments.keep(database, b"a map")

    assert attachments.load(database, name) == b"a map"


def test_what_else_lies_in_the_folder_is_no_file_of_ours(database: Path) -> None:
    place = attachments.folder(database)
    place.mkdir(parents=True)
    (place / "notes.txt").write_text("x")
    (place / ("a" * 64)).mkdir()

    assert attachments.held(database) == {}


def test_a_full_disk_leaves_nothing_half(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(AttachmentError, match="file_not_kept") as caught:
        attachments.keep(database, b"a map")

    assert caught.value.params["reason"] == "No space left on device"
    assert list(attachments.folder(database).iterdir()) == []
