"""The one place where pages hear that records have changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.record import Changes


class Hub(QObject):
    """Carries what an operation touched to every page that shows something of it."""

    changed = Signal(object)
    """A ``Changes``."""

    def tell(self, changes: Changes) -> None:
        """Let the pages know; nothing touched means nothing said."""
        if changes:
            self.changed.emit(changes)
