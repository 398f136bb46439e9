"""A file is what its bytes say, and is called so that every system can keep it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import AttachmentError
from app.exchange.filekinds import KINDS, clean_name, kind_of, named_kind
from tests.files import document, office, photo


def test_each_kind_is_known_by_its_bytes(tmp_path: Path) -> None:
    made = {
        "pdf": document(tmp_path / "1"),
        "docx": office(tmp_path / "2"),
        "xlsx": office(tmp_path / "3", "xl/workbook.xml"),
        "jpg": photo(tmp_path / "4"),
        "png": photo(tmp_path / "5", form="PNG"),
    }
    assert {kind: kind_of(path.read_bytes()) for kind, path in made.items()} == {k: k for k in made}
    assert kind_of("Août, نص".encode()) == "txt"
    assert kind_of("Août".encode("cp1252")) == "txt"
    assert kind_of("Août".encode("utf-16")) == "txt"
    assert set(made) | {"txt"} == set(KINDS)


@pytest.mark.parametrize(
    "data",
    [
        b"MZ\x90\0program",
        b"\x7fELF\x02",
        b"GIF89a\x01\0",
        b"PK\x03\x04 no zip at all",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\0\0\0\x18ftypheic",
        b"  \n",
        b"\xff\xfe\0\xd8",
    ],
)
def test_anything_else_is_unknown(data: bytes) -> None:
    assert kind_of(data) == ""


def test_any_zip_is_no_document(tmp_path: Path) -> None:
    assert kind_of(office(tmp_path / "a", "evil.exe").read_bytes()) == ""


def test_macros_are_named(tmp_path: Path) -> None:
    with pytest.raises(AttachmentError, match="file_with_macros"):
        kind_of(office(tmp_path / "a", "word/document.xml", "word/vbaProject.bin").read_bytes())


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("photo.JPEG", "photo.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("C:\\w\\x.jpg", "x.jpg"),
        ("x:ads.jpg", "x_ads.jpg"),
        ("CON.jpg", "file-CON.jpg"),
        ("con .txt.jpg", "file-con .txt.jpg"),
        ("lpt1", "file-lpt1.jpg"),
        ("ok .jpg.", "ok .jpg.jpg"),
        ("tail ... .jpg", "tail.jpg"),
        ("\u202egnp.exe\u200b.jpg", "gnp.exe.jpg"),
        ("a\x00b\n\tc.jpg", "abc.jpg"),
        ('?*<>|"', "______.jpg"),
        ("...", "file.jpg"),
        ("", "file.jpg"),
        ("Cafe\u0301 d’Yaoundé.jpg", "Café d’Yaoundé.jpg"),
        ("صورة الحفل.jpg", "صورة الحفل.jpg"),
        ("v1.2 final", "v1.2 final.jpg"),
    ],
)
def test_a_name_is_one_that_every_system_takes(name: str, clean: str) -> None:
    assert clean_name(name, "jpg") == clean


def test_a_long_name_keeps_its_ending() -> None:
    assert len(clean_name("x" * 500 + ".pdf", "pdf")) == 104


def test_the_ending_tells_a_kind() -> None:
    assert [named_kind(n) for n in ("a.JPG", "b.jpeg", "c", "d.tar.gz")] == ["jpg", "jpg", "", "gz"]
