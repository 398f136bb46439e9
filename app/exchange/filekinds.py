"""What kind of file something is, by its bytes; and how it may be called when it leaves us.

Source: reliability.md B3 and R20.
"""

from __future__ import annotations

import io
import unicodedata
import zipfile
from pathlib import PurePosixPath

from app.base import names
from app.base.errors import AttachmentError
from app.exchange import limits

KINDS = ("pdf", "docx", "xlsx", "jpg", "png", "txt")
"""What can be attached; each is also the ending of its name."""
PICTURES = frozenset({"jpg", "png"})

_SAME = {"jpeg": "jpg", "jpe": "jpg"}
_SIGNS = ((b"\xff\xd8\xff", "jpg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"%PDF-", "pdf"))
_OFFICE = (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"))
_MACROS = ("vbaproject", "macrosheets/", "activex/")
_NOT_TEXT = frozenset(range(32)) - {9, 10, 12, 13}


def kind_of(data: bytes) -> str:
    """Return the kind of a file, or nothing when it is none that can be attached.

    Raises:
        AttachmentError: ``file_with_macros``.
    """
    for sign, kind in _SIGNS:
        if data.startswith(sign):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return _office(data)
    return "txt" if _is_text(data) else ""


def _office(data: bytes) -> str:
    """Look at the names of the parts only; nothing is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as found:
            names = found.namelist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return ""
    if len(names) > limits.ENTRIES or "[Content_Types].xml" not in names:
        return ""
    if any(sign in name.casefold() for name in names for sign in _MACROS):
        raise AttachmentError("file_with_macros")
    return next((kind for part, kind in _OFFICE if part in names), "")


def _is_text(data: bytes) -> bool:
    if not data.strip():
        return False
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return not _NOT_TEXT.intersection(map(ord, data.decode("utf-16")))
        except UnicodeDecodeError:
            return False
    return not _NOT_TEXT.intersection(data)


def named_kind(name: str) -> str:
    """Return the kind that the ending of a name tells, known or not."""
    ending = PurePosixPath(name.replace("\\", "/")).suffix[1:].casefold()
    return _SAME.get(ending, ending)


def clean_name(name: str, kind: str) -> str:
    """Return a name that every system takes, with the ending of its kind; never a path."""
    base = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    stem, dot, ending = base.rpartition(".")
    if not dot or _SAME.get(ending.casefold(), ending.casefold()) not in KINDS:
        stem = base
    stem = names.plain(stem)
    return f"{stem}.{kind}" if kind else stem
