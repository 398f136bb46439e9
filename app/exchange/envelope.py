"""The envelope: a zip with a workbook and the files that travel beside it, named by their SHA-256.

What is received is either such an envelope, or a workbook beside which the same files may lie,
because somebody unpacked it; both may be encrypted. No name in a zip ever becomes a path.
"""

from __future__ import annotations

import contextlib
import re
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.base import leftovers
from app.base.errors import AttachmentError, NotAPackageError, PackageError
from app.base.files import never_ends, replacing
from app.domain.entities.resource import is_checksum
from app.exchange import limits, locks, passwords
from app.exchange.attachments import digest_of
from app.exchange.guard import Archive

SUFFIXES = frozenset({".xlsx", ".zip", locks.SUFFIX})
"""How files end that may be packages."""
_WORKBOOK = re.compile(r"[\w .()-]{1,120}\.xlsx\Z")
_PART = "[Content_Types].xml"
"""Every workbook has it, no envelope has."""
_NAME_AT = 30
"""Where in a zip the name of the first thing in it stands."""
_OFTEN = 1980, 1, 1, 0, 0, 0
"""The date of all entries: the same package is the same file."""


@dataclass(frozen=True)
class Parcel:
    """A workbook that can be read, and the files that came with it.

    Attributes:
        source: the file that was received.
        workbook: the package itself, for as long as the parcel is open.
        names: the files in the envelope; empty for a bare workbook.
        encrypted: the file that was received is.
        kept: the files of it that were new here, though its records may have to be taken anew.
    """

    source: Path
    workbook: Path
    names: frozenset[str] = frozenset()
    encrypted: bool = False
    _envelope: Archive | None = field(default=None, repr=False)
    _folders: tuple[Path, ...] = field(default=(), repr=False)
    kept: set[str] = field(default_factory=set, init=False, repr=False, compare=False)

    @property
    def to_keep(self) -> Path:
        """The file for the archive: encrypted as it came; of an envelope the workbook alone."""
        return self.source if self.encrypted else self.workbook

    def size(self, name: str) -> int | None:
        """Return how large a file says it is; None: it did not come along."""
        if self._envelope is not None:
            return self._envelope.part_size(name) if name in self.names else None
        found = self._beside(name)
        return found.stat().st_size if found else None

    def read(self, name: str) -> bytes:
        """Return a file that came along, read no further than its limit and proved by its name.

        Raises:
            AttachmentError: ``file_too_large``, or ``file_differs`` where it is something else.
            PackageError: it cannot be read.
        """
        data = b"".join(self._pieces(name))
        if digest_of(data) != name:
            raise AttachmentError("file_differs", file=name[:12])
        return data

    def _pieces(self, name: str) -> Iterator[bytes]:
        count = 0
        for piece in self._source(name):
            count += len(piece)
            if count > limits.ATTACHMENT_BYTES:
                limit = limits.ATTACHMENT_BYTES // limits.MIB
                raise AttachmentError("file_too_large", limit=limit)
            yield piece

    def _source(self, name: str) -> Iterator[bytes]:
        if self._envelope is not None:
            yield from self._envelope.pieces(name)
            return
        found = self._beside(name)
        if found is None:
            raise AttachmentError("file_not_here", file=name[:12])
        try:
            with found.open("rb") as stream:
                while piece := stream.read(limits.MIB):
                    yield piece
        except OSError as error:
            raise PackageError("cannot_read", reason=error.strerror or "") from error

    def _beside(self, name: str) -> Path | None:
        return next((f / name for f in self._folders if (f / name).is_file()), None)


@contextlib.contextmanager
def opened(path: Path, identities: Sequence[str] = (), password: str = "") -> Iterator[Parcel]:
    """Lend a package that is either an envelope or a bare workbook, encrypted or not.

    Files beside a bare workbook count as come along: those of an envelope that somebody unpacked,
    and those of the archive that a lost database is rebuilt from.

    Args:
        path: the file.
        identities: of this laptop; they open what is encrypted for it.
        password: opens a workbook that is closed by one; it is kept as it is inside.

    Raises:
        NotAPackageError: ``no_plain_file`` (a pipe, a device), ``envelope_foreign`` (something
            else lies in it), ``envelope_many``, ``envelope_without_workbook``, or what the guard
            says of the zip.
        NotForUsError: it is encrypted, and not for this laptop.
        NotAPackageError: it is closed by another password, or none was given (``passwords``).
        PackageDamagedError: its workbook cannot be unpacked, or what is encrypted was changed.
    """
    if never_ends(path):
        raise NotAPackageError("no_plain_file", path=str(path))
    with (
        locks.unlocked(path, identities) as unlocked,
        passwords.opened(unlocked, password) as clear,
    ):
        encrypted = unlocked != path
        if not _is_envelope(clear):
            lost = path.parent.parent.parent / "files" / path.parent.name
            beside = path.parent, path.parent / "files", lost
            yield Parcel(path, clear, encrypted=encrypted, _folders=beside)
            return
        with Archive(clear) as found, tempfile.TemporaryDirectory(prefix=leftovers.PREFIX) as place:
            names = frozenset(filter(is_checksum, found.names))
            workbook = Path(place) / "package.xlsx"
            with workbook.open("wb") as stream:
                stream.writelines(found.pieces(_workbook_in(found.names, names)))
            yield Parcel(path, workbook, names, encrypted, found)


def _is_envelope(path: Path) -> bool:
    """Tell an envelope by what lies in it; what is no sound zip is left to who reads workbooks."""
    try:
        with path.open("rb") as stream:
            if stream.read(_NAME_AT + len(_PART))[_NAME_AT:] == _PART.encode():
                return False  # the first thing in it; most packages are bare workbooks
        with Archive(path) as found:
            names = found.names
    except (PackageError, OSError):
        return False
    return _PART not in names and any(is_checksum(n) or n.endswith(".xlsx") for n in names)


def _workbook_in(names: Iterable[str], files: frozenset[str]) -> str:
    others = [name for name in names if name not in files]
    workbooks = [name for name in others if _WORKBOOK.match(name)]
    foreign = next((name for name in others if name not in workbooks), None)
    if foreign is not None:
        raise NotAPackageError("envelope_foreign", part=foreign[:80])
    if len(workbooks) != 1:
        raise NotAPackageError("envelope_many" if workbooks else "envelope_without_workbook")
    return workbooks[0]


def write(path: Path, workbook: Path, name: str, files: Iterable[tuple[str, bytes]]) -> int:
    """Write an envelope, whole or not at all; return its size.

    Args:
        path: of the envelope.
        workbook: the package itself.
        name: what it is called inside.
        files: name and bytes of each; nothing is squeezed, because such files are already.

    Raises:
        PackageError: ``cannot_write``; an older file of that name is untouched.
    """
    with replacing(path) as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as made:
            made.writestr(zipfile.ZipInfo(name, _OFTEN), workbook.read_bytes())
            for digest, data in files:
                made.writestr(zipfile.ZipInfo(digest, _OFTEN), data)
        return stream.tell()
