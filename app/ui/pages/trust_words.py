"""What a signature is worth, as padlock and word: never by colour alone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.base.text import translate
from app.ui.parts import holder, label, picture, row
from app.ui.records_shown import STATUS_DRAWINGS


def seal_code(state: str) -> str:
    """Return the code under which a state has its drawing and colour."""
    return f"seal_{state}"


def seal_name(state: str) -> str:
    """Return the words for what a signature is worth; empty where nobody looked."""
    known = {
        "ours": translate("trust", "Signed by us"),
        "verified": translate("trust", "Signed, verified"),
        "unverified": translate("trust", "Signed, not verified"),
        "unsigned": translate("trust", "Not signed"),
        "other_key": translate("trust", "Signed with another key"),
        "revoked": translate("trust", "Key revoked"),
        "broken": translate("trust", "Signature broken"),
    }
    return known.get(state, state)


def seal_line(state: str, words: str = "") -> QWidget:
    """Return the padlock of a state with its words.

    Args:
        state: what the signature is worth.
        words: said instead of the usual ones.
    """
    drawing, use = STATUS_DRAWINGS.get(seal_code(state), ("lock-open", "muted"))
    told = label(words or seal_name(state), "small", wrap=bool(words))
    line = row(picture(drawing, use, 16), told, gap=6)
    line.setStretch(1, 1)
    return holder(line)
