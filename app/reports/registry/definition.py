"""What is declared of a report: what it is called, who builds it, which records it reads."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import NamedTuple

from app.domain.report import Report
from app.reports.given import Given

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
    needs: str = ""
    """Field of ``Options`` it cannot be made without; an office's own country need not be said."""

    @property
    def build(self) -> Build:
        """The builder."""
        found: Build = getattr(importlib.import_module(f"app.reports.{self.module}"), self.function)
        return found
