"""What every window of a test wears: the light colours, at the usual size, in English."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.ui import i18n, theme


def dress(app: QApplication) -> None:
    """Let the application be as at a start in English.

    It is only dressed where it wears something else: that costs half a second.
    """
    i18n.choose(app, "en")
    if not app.styleSheet() or (theme.current(), theme.px(100)) != ("light", 100):
        theme.load_fonts(arabic=False)
        theme.load_fonts(arabic=True)
        # What waits to go goes first: Qt would dress it too, and half of it may be gone.
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        theme.apply(app, "light")
