"""Every report there is: what it is called, who builds it, which records it reads."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import NamedTuple

from app.base.text import QT_TRANSLATE_NOOP
from app.domain.report import Report
from app.reports.given import Given
from app.reports.iati.wants import WANTS as IATI

Build = Callable[[Given], Report]


class Definition(NamedTuple):
    """One report; its builder is imported when somebody asks for it."""

    key: str
    title: str
    """English, context "reports"."""
    module: str
    """Module of ``app.reports`` that builds it."""
    function: str
    wants: Mapping[str, tuple[str, ...]]
    """Entity to the fields it reads; what its initiatives do not need is not read."""
    takes: tuple[str, ...] = ()
    """Fields of ``Options`` it narrows by."""
    group: str = "questions"
    """``questions``, ``documents`` or ``lists``."""
    asks: str = ""
    """What else it is given: ``search`` or ``sending``."""

    @property
    def build(self) -> Build:
        """The builder."""
        found: Build = getattr(importlib.import_module(f"app.reports.{self.module}"), self.function)
        return found


_NAMED = ("code", "title")
_GRANT = (*_NAMED, "grant_amount", "grant_currency")
_WHERE = ("country", "round", "programme")

DEFINITIONS: tuple[Definition, ...] = (
    Definition(
        "q1",
        QT_TRANSLATE_NOOP("reports", "How many initiatives, how much money?"),
        "questions.money", "q1", {"initiative": _GRANT}, _WHERE,
    ),
    Definition(
        "q2",
        QT_TRANSLATE_NOOP("reports", "Funding by country"),
        "questions.money", "q2", {"initiative": _GRANT}, _WHERE,
    ),
    Definition(
        "iati-readiness",
        QT_TRANSLATE_NOOP("reports", "Ready for IATI?"),
        "iati.summary", "ready", IATI, ("initiative", *_WHERE), "lists",
    ),
    Definition(
        "iati",
        QT_TRANSLATE_NOOP("reports", "What stays out of the IATI file"),
        "iati.summary", "outside", IATI, ("initiative", *_WHERE), "lists",
    ),
)  # fmt: skip
"""In the order they are offered."""

_BY_KEY = {one.key: one for one in DEFINITIONS}


def definition(key: str) -> Definition | None:
    """Return the report of this key."""
    return _BY_KEY.get(key)
