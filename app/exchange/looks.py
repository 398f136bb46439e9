"""How the sheets look: colours, marks, and the page they are printed on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.base.text import RIGHT_TO_LEFT

INK = "#1F4E79"
"""Of titles and headers."""
MARK_COLOURS = {
    "new": "#E2EFDA",
    "changed": "#FFF2CC",
    "conflict": "#F8CBAD",
    "deleted": "#D9D9D9",
}
"""Background of marked cells; the first sheet says in words what each means."""
TEXT, WRAPPED = "@", "@ wrapped"
"""Kinds of text cells: links and uids stay on one line, all else is wrapped."""
_TEXT_FORMAT = 49
"""Number of the built-in format for text."""

_A4 = 9
_MARGIN = 0.5


def direction(language: str) -> Mapping[str, object]:
    """Return what makes texts of a language begin at their own side, even with a number."""
    return {"reading_order": 2} if language in RIGHT_TO_LEFT else {}


def mark_format(mark: str) -> Mapping[str, object]:
    """Return the look of a marked cell."""
    look: dict[str, object] = {"bg_color": MARK_COLOURS[mark]} if mark else {}
    return look | ({"font_strikeout": True} if mark == "deleted" else {})


def cell_format(kind: str, mark: str) -> Mapping[str, object]:
    """Return the look of the cells of a kind of text or number format, with a mark."""
    look: dict[str, object] = {"num_format": kind, "valign": "top"}
    if kind in {TEXT, WRAPPED}:
        look |= {"num_format": _TEXT_FORMAT, "text_wrap": kind == WRAPPED}
    return look | dict(mark_format(mark))


def header_format() -> Mapping[str, object]:
    """Return the look of the headers of a table."""
    return {
        "bold": True,
        "bg_color": INK,
        "font_color": "#FFFFFF",
        "num_format": "@",
        "text_wrap": True,
        "valign": "vcenter",
    }


def set_page(
    sheet: Any,  # noqa: ANN401  (untyped library)
    language: str,
    caption: str,
    *,
    landscape: bool,
    across: int = 1,
) -> None:
    """Set direction and paper of a sheet; what is printed says which package it is from.

    Args:
        sheet: the worksheet.
        language: of the package.
        caption: which package it is.
        landscape: whether the paper lies on its side.
        across: how many pages the columns may take.
    """
    if language in RIGHT_TO_LEFT:
        sheet.right_to_left()
    if landscape:
        sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(across, 0)
    sheet.set_margins(_MARGIN, _MARGIN, _MARGIN, 2 * _MARGIN)
    sheet.set_footer(f"&L{caption.replace('&', '&&')}&C&A&R&P / &N")


def fits(width: int) -> int:
    """Return about how many letters stand on a line as wide as so many digits."""
    return width * 8 // 7


def lines(text: str, letters: int) -> int:
    """Return about how many lines a text takes where so many letters stand on one."""
    if "\n" not in text:  # most; tens of thousands are asked for
        return 1 + (len(text) - 1) // letters
    return sum(1 + (len(part) - 1) // letters for part in text.split("\n"))
