"""Who this database is: office, role, laptop, replica; and what it may write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain import codelists

GLOBAL = "global"
HQ = "HQ"


@dataclass(frozen=True)
class Who:
    """One installed database."""

    office: str
    role: str
    """``field`` or ``hq``."""
    label: str
    """The laptop's name, as people call it."""
    replica: str
    training: bool
    database: Path
    language: str
    officer: str = ""
    """Who works here, where several share the database on a server; it never leaves."""

    @property
    def is_hq(self) -> bool:
        """Whether this is a headquarters database."""
        return self.role == "hq"

    @property
    def by(self) -> str:
        """How this laptop signs what it writes."""
        return f"{self.office} {self.label}".strip()

    @property
    def signed(self) -> str:
        """How it signs what stays here: on a server with the officer's name."""
        return f"{self.by} · {self.officer}" if self.officer else self.by

    def may_write(self, scope: str) -> bool:
        """Tell whether records of a scope may be written here."""
        return may_write(self.office, self.role, scope)


def read_who(get: Callable[[str, str], str], path: Path) -> Who | None:
    """Return who a database is, from its settings; None where it does not say.

    Args:
        get: gives a setting, or what stands for it where there is none.
        path: the database.
    """
    replica = get("replica", "")
    if not replica:
        return None
    office, role, label = get("office", ""), get("role", ""), get("label", "")
    training, language = bool(get("training", "")), get("my.language", "fr")
    return Who(office, role, label, replica, training, path, language)


def may_write(office: str, role: str, scope: str) -> bool:
    """Tell whether a replica of this office and role has the right to a scope.

    An office writes its own two scopes; headquarters writes ``global`` and every office's, never
    what an office keeps private (sync.md, "Scopes").
    """
    if role == "hq":
        return not scope.endswith("/private")
    return scope in {office, f"{office}/private"}


def may_receive(office: str, role: str, scope: str) -> bool:
    """Tell whether records of a scope may reach an office at all."""
    if scope == GLOBAL:
        return True
    if role == "hq":
        return not scope.endswith("/private")
    return scope in {office, f"{office}/private"}


def office_of(scope: str) -> str:
    """Return the office a scope belongs to; of ``global`` it is headquarters."""
    return HQ if scope == GLOBAL else scope.partition("/")[0]


def exists(scope: str) -> bool:
    """Tell whether records can live in a scope: ``global``, an office's, or its private one."""
    office = scope.removesuffix("/private")
    return scope == GLOBAL or (office != HQ and office in codelists.codelist("offices"))
