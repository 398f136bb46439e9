"""What lies in a workbook closed by a password, opened in the child process.

The library reads a container and settings that whoever made the file has written.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from app.base.errors import NotAPackageError, PackageDamagedError, PackageError

_AGILE = "agile"


def clear(path: Path, password: str) -> bytes:
    """Return what a password opens, once its checksum was found right.

    Raises:
        NotAPackageError, PackageDamagedError: as ``passwords.opened``.
    """
    from msoffcrypto.format.ooxml import OOXMLFile  # type: ignore[import-untyped]

    found = io.BytesIO()
    try:
        with path.open("rb") as stream:
            file = OOXMLFile(stream)
            _open(file, password)
            file.decrypt(found, verify_integrity=True)
    except (PackageError, MemoryError):
        raise
    except Exception as error:  # the library ends in many ways on a file that was changed
        raise PackageDamagedError("password_damaged") from error
    return found.getvalue()


def _open(file: Any, password: str) -> None:  # noqa: ANN401  (the library has no types)
    from msoffcrypto.exceptions import InvalidKeyError  # type: ignore[import-untyped]

    if file.type != _AGILE:
        raise NotAPackageError("password_old")
    try:
        file.load_key(password=password, verify_password=True)
    except InvalidKeyError as error:
        raise NotAPackageError("password_wrong") from error
