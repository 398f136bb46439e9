"""Where packages go: the folder, and a button for another one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from app.base.text import translate
from app.services import closing, settings
from app.ui import i18n, prompts, theme
from app.ui.parts import button, column, label, row
from app.ui.session import Session


class FolderLine(QWidget):
    """The folder used last, for all packages written from this window."""

    def __init__(self, session: Session) -> None:
        """Ask for the folder used last."""
        super().__init__()
        self.session = session
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        self.folder = Path(documents or Path.home())
        self.place = label("", "muted")
        choose = button(translate("exchange", "Other folder…"), self._on_choose, kind="quiet")
        line = row(self.place, choose)
        line.setStretch(0, 1)
        name = label(translate("exchange", "Into the folder"), "label")
        self.setLayout(column(name, line, gap=0))
        self._show()
        session.ask(self, lambda: closing.folder(session.store), self.use)

    def put_into(self, folder: Path) -> None:
        """Write packages into this folder from now on, also those written when closing."""
        self.use(folder)
        store = self.session.store
        self.session.write(self, lambda: settings.put(store, closing.FOLDER, str(folder)))

    def use(self, folder: Path) -> None:
        """Write packages into this folder while the page is open."""
        self.folder = folder
        self._show()

    def _on_choose(self) -> None:
        chosen = prompts.folder(self, translate("exchange", "Into the folder"), self.folder)
        if chosen is not None:
            self.put_into(chosen)

    def _show(self) -> None:
        shown = str(self.folder)
        metrics = self.place.fontMetrics()
        self.place.setText(
            i18n.left_to_right(
                metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, theme.px(240))
            )
        )
        self.place.setToolTip(shown)


def show_button(folder: Path) -> QPushButton:
    """Return a button that opens a folder with the program of the desk."""
    return button(
        translate("exchange", "Show the folder"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        kind="quiet",
        drawing="folder-open",
    )
