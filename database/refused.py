"""Why a server did not let us in; it says so in its own language, and rarely by a code."""

from __future__ import annotations

import re

import psycopg
import sqlalchemy as sa

from app.base.errors import StoreError

_CUT = re.compile("consuming input|sending|terminating|server closed|the connection is")
"""How errors of a connection that was there begin; psycopg says so in English."""
_ENDED = ("57P01", "57P02", "57P05")
"""What the server says where it ends a connection: its administrator, a crash, or idleness."""
RIGHTS = "42501"
"""What the server says where a login may not do something."""


def refusal(error: BaseException, url: sa.URL) -> StoreError:
    """Return why there is no connection, or none any more.

    Args:
        error: what psycopg raised.
        url: where it was to lead.
    """
    about = told(url)
    if getattr(error, "sqlstate", None) in _ENDED or _CUT.match(str(error)):
        return StoreError("server_cut", **about)
    text = str(error).rpartition(" failed: ")[2]
    session = getattr(error, "pgconn", None)
    if session is not None and session.needs_password:
        return StoreError("server_password_needed", **about)
    about_login = _names(text, about["login"])
    if _names(text, about["database"]) and not about_login:
        return StoreError("server_no_database", **about)
    if about_login:
        by_password = session is not None and session.used_password
        return StoreError("server_password" if by_password else "server_login", **about)
    if re.search(r"\bSSL\b|certificate", text):  # said by the library here, in English
        return StoreError("server_certificate", **about)
    return StoreError("server_unreachable", **about)


def told(url: sa.URL) -> dict[str, str]:
    """Return what may be shown of an address."""
    database, login = url.database or "", url.username or ""
    return {"place": f"{url.host}/{database}", "database": database, "login": login}


def is_refusal(error: BaseException) -> bool:
    """Tell an error of connecting, or of a connection that broke, from others."""
    return isinstance(error, psycopg.OperationalError)


def _names(text: str, name: str) -> bool:
    """Tell whether a sentence names something in the quotation marks of whatever language."""
    quoted = rf"[\"'«„“‹]\s?{re.escape(name)}\s?[\"'»“”›]"
    return bool(name) and re.search(quoted, text) is not None
