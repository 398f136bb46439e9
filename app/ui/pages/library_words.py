"""What pieces of the library are called: kind, office, day and theme in words."""

from __future__ import annotations

from app.base import text
from app.domain import codelists
from app.services.shelf import Piece
from app.ui import i18n


def above(piece: Piece) -> str:
    """Return kind, office and day of a piece in words."""
    parts = (
        code_name(piece.kind_list, piece.kind),
        code_name("offices", piece.office),
        i18n.day(piece.day),
    )
    return "  ·  ".join(filter(None, parts))


def code_name(list_code: str, code: str) -> str:
    """Return what a code is called."""
    return codelists.codelist(list_code).label(code, text.language()) if code else ""
