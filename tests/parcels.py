"""Steps of tests about files on their way."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

from app.exchange import attachments, envelope
from app.services import (
    attaching,
    parcels,
)
from database import attached
from database.unit import read
from tests.files import document
from tests.laptops import Laptop

KB = 1000


def attach(laptop: Laptop, folder: Path, seed: int = 1, size: int = 2 * KB, uid: str = "") -> str:
    """Attach a document to a new initiative, or to a record; return its digest."""
    path = document(folder / f"{laptop.who.label}-{seed}.pdf", size, seed)
    parent = uid or laptop.new_record("initiative")
    return attaching.attach(laptop.store, parent, path, {})[1].digest


def carried(package: Path) -> set[str]:
    """Return the files in a package."""
    with envelope.opened(package) as parcel:
        return set(parcel.names)


def held(laptop: Laptop) -> set[str]:
    return set(attachments.held(laptop.path))


def standing(laptop: Laptop) -> tuple[int, int]:
    found = parcels.standing(laptop.store)
    return found.held, found.missing


def unpacked(package: Path, folder: Path) -> Path:
    """Unpack an envelope as a person does; return the workbook."""
    with zipfile.ZipFile(package) as found:
        found.extractall(folder)
    return next(folder.glob("*.xlsx"))


def named(laptop: Laptop, digest: str) -> list[str]:
    with read(laptop.store) as unit:
        return [file.uid for file in attached.files(unit) if file.digest == digest]


def full(path: Path) -> None:
    """Stand for a disk without room."""
    from app.base.errors import PackageError

    raise PackageError("cannot_write", path=str(path), reason=os.strerror(28))
