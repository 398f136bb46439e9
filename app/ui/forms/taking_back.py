"""The question before consent is withdrawn, which nothing brings back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.base.text import translate
from app.domain.record import Record
from app.services import withdrawals
from app.ui import prompts


def agreed(parent: QWidget, record: Record | None, values: Mapping[str, object]) -> bool:
    """Ask where saving these values takes a person out of the database; True where it need not."""
    if not withdrawals.would_take_back(record, values):
        return True
    return prompts.confirm(
        parent,
        translate("forms", "Forget this person?"),
        translate(
            "forms",
            "Name, e-mail and phone go here and, with the next packages, everywhere. This cannot"
            " be undone, also not by a backup.",
        ),
        translate("forms", "Forget"),
    )
