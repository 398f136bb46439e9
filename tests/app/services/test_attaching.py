"""Attaching: what is kept of a file, what is refused and why, and how it comes out again."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.base.errors import AttachmentError, CallError, RecordGoneError
from app.exchange import attachments, limits, resting
from app.services import attaching, protection, records, wording
from tests import server
from tests.files import MAKER, document, noise, office, photo
from tests.laptops import Laptop


def initiative(laptop: Laptop) -> str:
    return laptop.new_record("initiative")


def test_a_photo_becomes_a_document_of_its_initiative_without_place_and_device(
    cr: Laptop, tmp_path: Path
) -> None:
    parent = initiative(cr)

    saved, made = attaching.attach(cr.store, parent, photo(tmp_path / "Le puits.JPG"), {})

    record = cr.record(saved.uid)
    assert record.get("initiative") == parent
    assert (record.get("kind"), record.get("title")) == ("PHOTO", "Le puits")
    assert record.get("file_name") == "Le puits.jpg"
    assert record.get("file_size") == len(attachments.load(cr.path, record.get("file_sha256")))
    assert (made.place, made.device) == (True, True)
    assert MAKER.encode() not in attachments.load(cr.path, made.digest)
    assert [p.field for p in saved.problems] == ["photo_ok"], "may it be shown?"


def test_a_document_gets_a_file_and_another_one_later(cr: Laptop, tmp_path: Path) -> None:
    uid = cr.new_record("resource", initiative=initiative(cr), kind="REPORT", title="Report")

    attaching.attach(cr.store, uid, document(tmp_path / "a.pdf", seed=1), {})
    first = cr.value(uid, "file_sha256")
    attaching.attach(cr.store, uid, document(tmp_path / "b.pdf", seed=2), {"title": "New"})

    assert cr.value(uid, "file_sha256") != first
    assert (cr.value(uid, "file_name"), cr.value(uid, "title")) == ("b.pdf", "New")
    assert set(attachments.held(cr.path)) == {first, cr.value(uid, "file_sha256")}


def test_the_same_file_twice_is_kept_once(cr: Laptop, tmp_path: Path) -> None:
    parent = initiative(cr)
    for _ in range(2):
        attaching.attach(cr.store, parent, document(tmp_path / "a.pdf"), {})

    assert len(attachments.held(cr.path)) == 1


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("photo.jpg", b"MZ\x90\0 a program", "file_kind_unknown"),
        ("photo.jpg", b"just words", "file_kind_differs"),
        ("paper.docx", b"%PDF-1.7 words", "file_kind_differs"),
        ("page.html", b"<html>words</html>", "file_kind_unknown"),
        ("picture.svg", b"<svg/>", "file_kind_unknown"),
        ("picture.jpg", b"\xff\xd8\xff broken", "picture_unreadable"),
        ("nothing.txt", b"", "file_empty"),
    ],
)
def test_what_cannot_be_attached_is_named_and_not_kept(
    cr: Laptop, tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(data)
    parent = initiative(cr)

    with pytest.raises(AttachmentError, match=code):
        attaching.attach(cr.store, parent, tmp_path / name, {})

    assert attachments.held(cr.path) == {}
    assert records.children(cr.store, parent).get("resource", []) == []


def test_macros_are_refused(cr: Laptop, tmp_path: Path) -> None:
    path = office(tmp_path / "a.docx", "word/document.xml", "word/vbaProject.bin")

    with pytest.raises(AttachmentError, match="file_with_macros"):
        attaching.take_in(cr.store, path)


def test_ten_megabytes_are_the_end(cr: Laptop, tmp_path: Path) -> None:
    just = document(tmp_path / "just.pdf", limits.ATTACHMENT_BYTES)
    more = document(tmp_path / "more.pdf", limits.ATTACHMENT_BYTES + 1)

    assert attaching.take_in(cr.store, just).size == limits.ATTACHMENT_BYTES
    with pytest.raises(AttachmentError, match="file_too_large") as caught:
        attaching.take_in(cr.store, more)
    assert caught.value.params == {"limit": 10}


def test_a_picture_counts_after_it_was_made_smaller(cr: Laptop, tmp_path: Path) -> None:
    large = noise(tmp_path / "large.png", 2100)
    assert large.stat().st_size > limits.ATTACHMENT_BYTES

    made = attaching.take_in(cr.store, large)

    assert made.name == "large.jpg"
    assert made.size < limits.ATTACHMENT_BYTES


def test_a_picture_that_stays_too_large_is_refused(cr: Laptop, tmp_path: Path) -> None:
    clear = noise(tmp_path / "clear.png", 2000, "RGBA")

    with pytest.raises(AttachmentError, match="file_too_large"):
        attaching.take_in(cr.store, clear)
    assert attachments.held(cr.path) == {}


def test_a_file_that_is_gone_is_said(cr: Laptop, tmp_path: Path) -> None:
    with pytest.raises(AttachmentError, match="cannot_read"):
        attaching.take_in(cr.store, tmp_path / "none.pdf")


def test_a_pipe_is_refused_at_once(cr: Laptop, tmp_path: Path) -> None:
    pipe = tmp_path / "photo.jpg"
    os.mkfifo(pipe)
    with pytest.raises(AttachmentError, match="no_plain_file") as refused:
        attaching.take_in(cr.store, pipe)
    assert "pipe or a device" in wording.worded(refused.value)


def test_what_a_database_of_the_same_name_sealed_is_not_set_aside(
    cr: Laptop, tmp_path: Path
) -> None:
    cr.close()
    protection.rewrite(cr.path, "zebra quartz passphrase")
    cr.open()
    path = document(tmp_path / "plan.pdf")
    digest = attaching.take_in(cr.store, path).digest
    (sealed,) = attachments.folder(cr.path).iterdir()
    other = resting.Keys(bytes.fromhex(resting.new_key()), ())
    theirs = resting.sealed(other, path.read_bytes())
    sealed.write_bytes(theirs)
    cr.path.with_suffix(".sqlite").write_bytes(b"SQLite format 3\0")

    with pytest.raises(AttachmentError, match="file_not_here"):
        attachments.load(cr.path, digest)

    assert sealed.read_bytes() == theirs


def test_nothing_is_attached_to_what_has_no_documents(cr: Laptop, tmp_path: Path) -> None:
    path = document(tmp_path / "a.pdf")
    organisation = cr.new_record("organisation")

    with pytest.raises(CallError, match="no_place_for_file"):
        attaching.attach(cr.store, organisation, path, {})
    with pytest.raises(RecordGoneError):
        attaching.attach(cr.store, "nobody", path, {})
    assert attachments.held(cr.path) == {}


def test_a_full_disk_is_said_and_nothing_is_recorded(
    cr: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.only_files("files of a database on a server lie there, and its disk is not ours to fill")
    parent, path = initiative(cr), document(tmp_path / "a.pdf")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(AttachmentError, match="file_not_kept"):
            attaching.attach(cr.store, parent, path, {})

    assert attachments.held(cr.path) == {}
    assert records.children(cr.store, parent).get("resource", []) == []
    attaching.attach(cr.store, parent, path, {})
    assert cr.findings() == []


def test_a_copy_to_open_is_proved_and_cannot_be_changed(cr: Laptop, tmp_path: Path) -> None:
    made = attaching.take_in(cr.store, document(tmp_path / "a.pdf"))

    copy = attaching.copy_to_open(cr.store, "../../CON.exe", made.digest)

    assert copy.name == "file-CON.exe.pdf"
    assert copy.is_relative_to(cr.folder / "home")
    assert copy.read_bytes() == (tmp_path / "a.pdf").read_bytes()
    assert not copy.stat().st_mode & stat.S_IWUSR
    assert attaching.copy_to_open(cr.store, "../../CON.exe", made.digest) == copy


def test_copies_opened_on_earlier_days_go(cr: Laptop, tmp_path: Path) -> None:
    made = [
        attaching.take_in(cr.store, document(tmp_path / f"{n}.pdf", seed=n)).digest for n in (1, 2)
    ]
    old = attaching.copy_to_open(cr.store, "old.pdf", made[0])
    os.utime(old.parent, (1_000_000, 1_000_000))

    attaching.copy_to_open(cr.store, "new.pdf", made[1])

    assert not old.exists()


def test_a_copy_is_saved_with_the_ending_of_its_kind(cr: Laptop, tmp_path: Path) -> None:
    made = attaching.take_in(cr.store, document(tmp_path / "a.pdf"))

    assert attaching.save_copy(cr.store, made.digest, tmp_path / "b.exe").name == "b.exe.pdf"
    assert attaching.save_copy(cr.store, made.digest, tmp_path / "c.PDF").name == "c.PDF"
    assert (tmp_path / "c.PDF").read_bytes() == (tmp_path / "a.pdf").read_bytes()


def test_a_changed_file_is_never_opened(cr: Laptop, tmp_path: Path) -> None:
    made = attaching.take_in(cr.store, document(tmp_path / "a.pdf"))
    server.forged(cr.path, made.digest, b"%PDF-1.7 forged")
    assert [f["code"] for f in cr.findings()] == ["attachment_changed"]

    with pytest.raises(AttachmentError, match="file_changed"):
        attaching.copy_to_open(cr.store, "a.pdf", made.digest)

    assert cr.findings() == []
    with pytest.raises(AttachmentError, match="file_not_here"):
        attaching.copy_to_open(cr.store, "a.pdf", made.digest)


def test_what_others_sent_is_only_opened_when_it_is_of_a_known_kind(cr: Laptop) -> None:
    digest = attachments.keep(cr.path, b"MZ\x90\0 a program")

    with pytest.raises(AttachmentError, match="file_kind_unknown"):
        attaching.copy_to_open(cr.store, "invoice.pdf", digest)


def test_only_pictures_are_shown_small(cr: Laptop, tmp_path: Path) -> None:
    picture = attaching.take_in(cr.store, photo(tmp_path / "a.jpg")).digest
    paper = attaching.take_in(cr.store, document(tmp_path / "a.pdf")).digest

    assert attaching.look(cr.store, picture).picture
    assert attaching.look(cr.store, paper) == attaching.Look(here=True)
    assert attaching.look(cr.store, "0" * 64) == attaching.Look(here=False)


def test_headquarters_attaches_to_an_office_s_record_too(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    uid = initiative(cr)
    hq.take(cr.export("HQ"))

    saved, _ = attaching.attach(hq.store, uid, document(tmp_path / "a.pdf"), {})

    assert hq.record(saved.uid).scope == "CR"
