"""What the picture of the backups shows: those that an office or headquarters made by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


KEPT = "Documents/Passerelle"
"""What stands for the folder that is thrown away with the story."""


def play(*stores: Any) -> None:  # noqa: ANN401  (open stores)
    """Let each make a backup."""
    from app.services import backup

    for store in stores:
        backup.make(store)


def show(window: MainWindow) -> MainWindow:
    """Scroll the settings to the backups."""
    from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea

    from app.ui.pages.backups import Backups

    QApplication.processEvents()
    group = window.findChildren(Backups)[0].parent()
    area = window.page().findChildren(QScrollArea)[0]  # type: ignore[union-attr]
    assert isinstance(group, QFrame)  # noqa: S101  (as the settings set it)
    area.verticalScrollBar().setValue(group.y() - 20)
    assert window.session is not None  # noqa: S101  (it was just entered)
    here = str(window.session.store.path.parent)
    for label in group.findChildren(QLabel):
        label.setText(label.text().replace(here, KEPT))
    return window
