"""The one SQLite there is: SQLCipher's, which encrypts, and is newer than the system's own.

Two libraries that hold the same file in one process would drop each other's locks, so nobody
imports another one. It is written to like the standard library's module, and typed as that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
else:
    from sqlcipher3 import dbapi2 as sqlite3

__all__ = ["OLDEST", "sqlite3"]

OLDEST = (3, 51, 3)
"""Before it, two connections that copied the log back at one moment could damage the file
(reliability.md A1); ``engine`` refuses to work with an older one."""
