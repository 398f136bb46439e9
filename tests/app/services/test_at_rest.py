"""Once a database is protected, so is all that lies beside it: files, packages, backups."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.base import clock
from app.base.errors import AttachmentError
from app.exchange import archive, attachments, locks, resting
from app.services import (
    at_rest,
    attaching,
    backup,
    exchange,
    protection,
    receiving,
    restore,
    sending,
    start,
)
from database import backups, keys, restoring, witness
from tests.app.services import victim
from tests.app.services.conftest import Setup
from tests.files import document
from tests.kills import Scene, Victim, moments, program
from tests.laptops import Laptop
from tests.parcels import attach
from tests.trust import ring, wary

__all__ = ["program"]

PLAIN = b"SQLite format 3\0"


class Beside:
    """A laptop with all that may lie beside its database, in the clear."""

    def __init__(self, hq: Laptop, cr: Laptop, folder: Path) -> None:
        self.hq = hq
        self.uid = cr.new_record("initiative", title="Water")
        self.digest = attach(cr, folder, uid=self.uid)
        self.data = attachments.load(cr.path, self.digest)
        ring(hq, cr)
        self.package = hq.take_one(cr.export("HQ")).package
        backup.make(hq.store)
        self.records = hq.digest()

    def protect(self) -> None:
        """Give the database its passphrase."""
        self.hq.close()
        protection.rewrite(self.hq.path, victim.WORDS)
        self.hq.open()

    def clear(self) -> list[str]:
        """Return the files that anybody can read who has the disk."""
        folder, found = self.hq.folder, []
        for path in folder.rglob("*"):
            if not path.is_file() or "out" in path.parts or "home" in path.parts:
                continue
            data = path.read_bytes()
            if data == self.data or data.startswith((PLAIN, b"PK", b"%PDF")):
                found.append(path.relative_to(folder).as_posix())
        return sorted(found)


@pytest.fixture
def beside(laptop: Setup, tmp_path: Path) -> Beside:
    """Return headquarters with a file, packages both ways and backups."""
    return Beside(laptop("HQ"), laptop("CR"), tmp_path)


def test_all_that_lies_beside_a_database_is_protected_with_it(beside: Beside) -> None:
    before = beside.clear()
    assert {name.partition("/")[0] for name in before} == {
        *("archive", "backups", "files", "passerelle.db")
    }
    copies = len(backups.made(beside.hq.path))

    beside.protect()

    assert beside.clear() == []
    assert attachments.load(beside.hq.path, beside.digest) == beside.data
    assert attachments.held(beside.hq.path) == {beside.digest: len(beside.data)}
    assert beside.hq.findings() == []
    assert beside.hq.status()["files"]["missing"] == 0
    assert len(backups.made(beside.hq.path)) == copies
    newest = backups.made(beside.hq.path)[-1].path
    assert restoring.facts(newest).office == "HQ"


def test_what_comes_later_is_kept_protected_too(beside: Beside, laptop: Setup) -> None:
    beside.protect()
    sn = laptop("SN")
    ring(beside.hq, sn)
    digest = attach(sn, sn.folder, seed=7)
    beside.hq.take(sn.export("HQ"))
    made = beside.hq.send("SN")

    assert attachments.load(beside.hq.path, digest) == attachments.load(sn.path, digest)
    assert beside.clear() == []
    assert {locks.is_locked(p) for p in archive.folder(beside.hq.path).iterdir()} == {True}
    assert made.path.exists()


def test_an_import_from_before_is_undone_and_taken_again_from_the_encrypted_archive(
    beside: Beside,
) -> None:
    hq = beside.hq
    beside.protect()

    exchange.undo_import(hq.store, beside.package)
    assert not hq.has(beside.uid)
    exchange.take_again(hq.store, beside.package)

    assert hq.has(beside.uid)
    assert beside.clear() == []


def test_a_sealed_file_that_was_changed_is_put_aside(beside: Beside) -> None:
    beside.protect()
    path = attachments.folder(beside.hq.path) / (beside.digest + resting.SUFFIX)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)

    assert list(attachments.changed(beside.hq.path)) == [beside.digest]
    with pytest.raises(AttachmentError, match="file_changed"):
        attachments.load(beside.hq.path, beside.digest)
    assert attachments.held(beside.hq.path) == {}


def test_what_was_opened_goes_when_the_window_locks_and_nothing_more_can_be_read(
    beside: Beside,
) -> None:
    beside.protect()
    copy = attaching.copy_to_open(beside.hq.store, "plan.pdf", beside.digest)
    assert copy.read_bytes() == beside.data

    at_rest.end(beside.hq.store)
    protection.lock(beside.hq.path)

    assert not copy.exists()
    assert attachments.held(beside.hq.path) == {}
    with pytest.raises(AttachmentError, match="file_not_here"):
        attachments.load(beside.hq.path, beside.digest)
    assert not (witness.home() / "opened").exists()


def test_what_another_database_opened_stays_open(beside: Beside, tmp_path: Path) -> None:
    beside.protect()
    copy = attaching.copy_to_open(beside.hq.store, "plan.pdf", beside.digest)
    other = start.create(tmp_path / "other.db", office="SN", role="field")
    theirs = attaching.take_in(other, document(tmp_path / "theirs.pdf")).digest
    kept = attaching.copy_to_open(other, "theirs.pdf", theirs)

    at_rest.end(beside.hq.store)
    start.close_store(other)

    assert not copy.exists()
    assert kept.is_file()


def test_a_new_key_of_the_database_leaves_its_files_readable(beside: Beside) -> None:
    beside.protect()

    beside.protect()

    assert attachments.load(beside.hq.path, beside.digest) == beside.data


def test_a_backup_from_before_the_passphrase_leaves_all_readable_also_where_all_else_is_lost(
    beside: Beside,
) -> None:
    hq, copy = beside.hq, backups.made(beside.hq.path)[-1].path
    beside.protect()
    hq.close()
    hq.path.unlink()

    restore.restore(copy, hq.path)
    hq.open()

    assert attachments.load(hq.path, beside.digest) == beside.data
    (package,) = archive.kept(hq.path, archive.RECEIVED, "CR", 1)
    assert hq.take_one(package).verdict == "known"


def test_a_copy_from_elsewhere_leaves_readable_what_came_for_the_name_of_before(
    beside: Beside, laptop: Setup, tmp_path: Path
) -> None:
    hq, sn = beside.hq, laptop("SN")
    copy = shutil.copyfile(backups.made(hq.path)[-1].path, tmp_path / "stick.db")
    beside.protect()
    start.renew(hq.store, "copied")
    ring(sn, hq)
    ring(hq, sn)
    uid = sn.new_record("initiative", title="Roads")
    package = wary(sn).export("HQ")
    assert locks.is_locked(package)
    hq.close()

    restore.restore(copy, hq.path)
    hq.open()

    assert attachments.load(hq.path, beside.digest) == beside.data
    (kept,) = archive.kept(hq.path, archive.RECEIVED, "CR", 1)
    assert hq.take_one(kept).verdict == "known"
    (taken,) = receiving.take(hq.store, [package], accept_unverified=True)
    assert taken.verdict == "merged"
    assert hq.value(uid, "title") == "Roads"


@pytest.mark.parametrize("call", ["write", "fsync", "rename"])
def test_a_protecting_killed_at_any_moment_leaves_every_file_whole(
    beside: Beside, program: Victim, tmp_path: Path, call: str
) -> None:
    hq = beside.hq
    scene = Scene(hq, tmp_path / "before")
    ended, done, total = program.run(
        hq, "protect", tmp_path, f"inject={call}:delay_enter=0", everywhere=True
    )
    assert (ended, done) == (0, True)

    for number in moments(total):
        scene.put_back()
        keys.remove(hq.path)
        ended, done, _ = program.run(
            hq, "protect", tmp_path, f"inject={call}:signal=KILL:when={number}", everywhere=True
        )
        if (ended, done) != (0, True):
            assert ended == -signal.SIGKILL, number
        if keys.is_locked(hq.path):
            keys.unlock(hq.path, victim.WORDS)
        hq.open()
        assert attachments.load(hq.path, beside.digest) == beside.data, number
        assert hq.digest() == beside.records, number
        assert [r.verdict for r in hq.take(*archive.kept(hq.path, archive.RECEIVED, "CR", 1))] == [
            "known"
        ]
        if protection.is_protected(hq.path):
            assert beside.clear() == [], number
        hq.close()


READ = """
import sys, time
from pathlib import Path
from app.exchange import envelope
with envelope.opened(Path(sys.argv[1]), [sys.argv[2]]) as parcel:
    print(parcel.workbook, flush=True)
    time.sleep(60)
"""


def test_what_a_kill_left_of_an_encrypted_package_goes_when_the_database_is_opened(
    beside: Beside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [tmp_path / name for name in ("yesterday", "now")]
    beside.protect()
    identity = locks.new_identity()
    closed = tmp_path / "closed.age"
    sent = sending.export(beside.hq.store, "CR", tmp_path / "sent.xlsx", plain=True).path
    locks.lock(sent, closed, [locks.recipient(identity)])
    left = []
    for place in places:
        place.mkdir()
        command = [sys.executable, "-P", "-c", READ, str(closed), identity]
        env = {**os.environ, "TMPDIR": str(place), "PYTHONPATH": str(Path.cwd())}
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as reader:
            assert reader.stdout is not None
            left.append(Path(reader.stdout.readline().strip()))
            reader.kill()
    assert all(file.read_bytes().startswith(b"PK") for file in left)
    yesterday = clock.now_ms() / 1000 - 2 * 24 * 3600
    os.utime(left[0].parent, (yesterday, yesterday))
    beside.hq.close()

    for place in places:
        monkeypatch.setattr(tempfile, "tempdir", str(place))
        beside.hq.open()
        beside.hq.close()

    assert [file.exists() for file in left] == [False, True]
    monkeypatch.undo()
    beside.hq.open()
