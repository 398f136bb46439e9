"""Where somebody is who asks for help: at a field, or on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.helping import field_key
from app.ui.forms.field_box import FieldBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def place(at: QWidget | None, page: str) -> dict[str, str]:
    """Return which article is about where somebody is.

    Args:
        at: the widget that has the keyboard.
        page: key of the page that is shown.
    """
    while at is not None:
        if isinstance(at, FieldBox) and at.isVisible():
            return {"article": field_key(at.field)}
        at = at.parentWidget()
    return {"article": page}
