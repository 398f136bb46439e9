"""The picture of a problem report: the sheet with its texts, gathered by a real child process."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.main_window import MainWindow


def show(window: MainWindow) -> QWidget:
    """Open the sheet on the page of help; return it once it has gathered its texts."""
    from PySide6.QtCore import QEventLoop

    from app.ui.pages.problem_sheet import ProblemSheet

    page = window.page()
    assert page is not None  # noqa: S101  (the page of help)
    assert window.session is not None  # noqa: S101  (it was just entered)
    sheet = ProblemSheet(page, window.session)
    loop = QEventLoop()
    sheet.line.over.connect(loop.quit)
    loop.exec()
    sheet.list.setCurrentRow(2)
    sheet.show()
    return sheet
