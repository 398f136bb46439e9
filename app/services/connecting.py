"""Opening a database on a server: what a person says of it, and what is found there.

An address never holds a password. One that is typed is kept in memory as long as the program runs,
like the key of a protected database, unless the person wants it in PostgreSQL's password file.
"""

from __future__ import annotations

import ipaddress
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from app.base import files
from app.base.errors import CallError, StoreError
from app.services import servers, signing, start
from app.services.who import HQ
from database import keys, stores, upgrade
from database.engine import Store
from database.stores import store_at

PORT = 5432


class Tls(StrEnum):
    """How the way to the server is protected."""

    FULL = "verify-full"
    """Encrypted, and the server proves its name by a certificate."""
    AUTHORITY = "verify-ca"
    """Encrypted, and the certificate is of an authority we know, for whatever name."""
    ONLY = "require"
    """Encrypted, whoever the server is."""
    NONE = "disable"
    """Not at all: only inside one computer."""


class Found(StrEnum):
    """What is at an address."""

    OURS = "ours"
    EMPTY = "empty"
    """An empty database in which this login may make tables."""


@dataclass(frozen=True)
class Server:
    """A database on a server, as a person names it."""

    host: str = ""
    port: int = PORT
    database: str = "passerelle"
    login: str = ""
    tls: Tls = Tls.FULL
    certificate: str = ""
    """A file with the certificate of the authority; empty: those this computer trusts."""

    def address(self) -> str:
        """Return its address, without any password.

        Raises:
            CallError: ``server_incomplete``: something is not said.
        """
        if not (self.host.strip() and self.database.strip() and self.login.strip()):
            raise CallError("server_incomplete")
        host = self.host.strip()
        where = f"[{host}]" if ":" in host else host
        told = {"sslmode": str(self.tls)}
        if self.tls in {Tls.FULL, Tls.AUTHORITY} and self.certificate:
            told["sslrootcert"] = self.certificate
        elif self.tls is Tls.FULL:
            told["sslrootcert"] = "system"
        login, database = quote(self.login.strip(), ""), quote(self.database.strip(), "")
        return f"postgresql://{login}@{where}:{self.port}/{database}?{urlencode(told)}"


def said(path: Path) -> Server:
    """Return what is known of the server of a path that stands for a database."""
    parts = urlsplit(stores.address(path))
    options = {key: values[-1] for key, values in parse_qs(parts.query).items()}
    mode, root = options.get("sslmode", ""), options.get("sslrootcert", "")
    return Server(
        parts.hostname or "",
        parts.port or PORT,
        unquote(parts.path.strip("/")),
        unquote(parts.username or ""),
        Tls(mode) if mode in set(Tls) else usual_tls(parts.hostname or ""),
        "" if root == "system" else root,
    )


def usual_tls(host: str) -> Tls:
    """Return what protects the way to a host where nobody says otherwise."""
    return Tls.NONE if is_this_computer(host) else Tls.FULL


def is_this_computer(host: str) -> bool:
    """Tell whether a name or number means the computer the program runs on."""
    try:
        return ipaddress.ip_address(host.strip()).is_loopback
    except ValueError:
        return host.strip().lower() == "localhost"


def look(server: Server, password: str = "", *, keep: bool = False) -> tuple[Path, Found]:
    """Look whether a database can be opened; return what stands for it, and what is there.

    Args:
        server: where.
        password: as typed; empty: the password file or the environment has it, or none is needed.
        keep: write the password into the password file, once it turned out to be the right one.

    Raises:
        CallError: ``server_incomplete``, ``server_in_the_clear``, ``password_not_kept``.
        StoreError: why it cannot be opened.
    """
    if server.tls is Tls.NONE and not is_this_computer(server.host):
        raise CallError("server_in_the_clear", host=server.host)
    path = servers.place(server.address())
    keys.lend(path, password)
    store = store_at(path)
    try:
        found = _found(store, server)
    except BaseException:
        keys.lend(path, "")
        raise
    finally:
        store.close()
    if keep and password:
        _write_down(server, password)
    return path, found


def make(path: Path, label: str, language: str) -> None:
    """Make the tables of headquarters in an empty database; it believes nobody unverified.

    Raises:
        StoreError: they could not be made; nothing is left of them.
    """
    store = start.create(path, office=HQ, role="hq", label=label, language=language)
    try:
        signing.be_strict(store, strict=True)
    finally:
        start.close_store(store)


def _found(store: Store, server: Server) -> Found:
    state = store.standing()
    place = servers.shown(store.path)
    if upgrade.revision(store):
        start.identify(store)  # a reader may not
        return Found.OURS
    if not state.empty:
        raise StoreError("server_not_ours", place=place)
    if not state.may_create:
        raise StoreError("server_no_tables", place=place, login=server.login)
    return Found.EMPTY


def password_file() -> Path:
    """Return PostgreSQL's own password file of this person."""
    if named := os.environ.get("PGPASSFILE"):
        return Path(named)
    if os.name == "nt":
        return Path(os.environ.get("APPDATA", str(Path.home()))) / "postgresql" / "pgpass.conf"
    return Path.home() / ".pgpass"


def _write_down(server: Server, password: str) -> None:
    """Put a line for a server first in the password file, instead of an older one."""
    path = password_file()
    place = (server.host, str(server.port), server.database, server.login)
    line = ":".join(each.replace("\\", "\\\\").replace(":", "\\:") for each in (*place, password))
    begins = line[: len(line) - len(password.replace("\\", "\\\\").replace(":", "\\:"))]
    try:
        kept = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        others = [each for each in kept if not each.startswith(begins)]
        path.parent.mkdir(parents=True, exist_ok=True)
        files.keep_text(path, "\n".join([line, *others, ""]), private=True)
    except (OSError, UnicodeError) as error:
        raise CallError("password_not_kept", path=str(path)) from error
