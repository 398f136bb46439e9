"""The errors a person can meet: a code and its parameters, worded elsewhere.

Everything that is not an ``AppError`` is a defect of ours.
"""

from __future__ import annotations

from typing import ClassVar


class AppError(Exception):
    """Something expected went wrong; ``code`` and ``params`` say what, without user text."""

    default_code: ClassVar[str] = "failed"

    def __init__(self, code: str | None = None, /, **params: object) -> None:
        """Keep the code (the class's own when omitted) and its parameters."""
        self.code = code or self.default_code
        self.params = params
        super().__init__(self.code, params)


class CallError(AppError):
    """The call itself is wrong: an option, a name or a combination that does not exist."""

    default_code = "wrong_call"


class StoreError(AppError):
    """The database cannot be used as asked."""

    default_code = "store_failed"


class StoreBusyError(StoreError):
    """Another program holds the database."""

    default_code = "store_busy"


class StoreCollidedError(StoreBusyError):
    """Another writer was in the way; the same work done anew will find what that one left."""


class StoreFullError(StoreError):
    """The disk is full or cannot be written."""

    default_code = "store_full"


class StoreDamagedError(StoreError):
    """The file is not a database, or not a sound one."""

    default_code = "store_damaged"


class StoreLockedError(StoreError):
    """The database needs a passphrase, or another one."""

    default_code = "passphrase_needed"


class StoreTooNewError(StoreError):
    """A newer version of the program wrote this database."""

    default_code = "store_too_new"


class PackageError(AppError):
    """A package cannot be taken."""

    default_code = "package_refused"


class NotAPackageError(PackageError):
    """The file is something else than a package."""

    default_code = "not_a_package"


class PackageDamagedError(PackageError):
    """The machine part does not agree with itself."""

    default_code = "package_damaged"


class PackageTooNewError(PackageError):
    """The package needs a newer version of the program."""

    default_code = "too_new"


class NotForUsError(PackageError):
    """The package is addressed to somebody else."""

    default_code = "not_for_us"


class AttachmentError(AppError):
    """A file cannot be attached, or is not here as it was attached."""

    default_code = "file_refused"


class RecordError(AppError):
    """A record cannot be changed as asked."""

    default_code = "record_refused"


class RecordGoneError(RecordError):
    """The record does not exist here, or is deleted."""

    default_code = "record_gone"
