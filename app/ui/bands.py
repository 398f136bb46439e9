"""The lines above everything: while one trains, and while a database is only looked at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from app.base.text import translate
from app.ui import theme
from app.ui.parts import label, picture, row

if TYPE_CHECKING:
    from app.ui.session import Session


def bands(session: Session) -> Iterator[QWidget]:
    """Yield the lines that an open database has above its pages."""
    if session.who.training:
        yield training_band()
    if session.viewing:
        from app.ui.view_band import ViewBand

        yield ViewBand(session)


def training_band() -> QWidget:
    """Return the broad amber line nobody can take for the real thing."""
    made = QFrame()
    made.setObjectName("training")
    made.setFixedHeight(theme.px(32))
    words = label(translate("shell", "TRAINING: nothing here is real"))
    made.setLayout(row(0, picture("graduation-cap", "on_training"), words, 0))
    made.setAccessibleName(words.text())
    return made
