"""A problem report in the window: read first, then saved as it was read."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui import prompts
from app.ui.main_window import MainWindow
from app.ui.pages.problem_sheet import ProblemSheet

LONG = 60_000


def test_a_problem_report_is_read_and_then_saved_as_it_was_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "problem.zip"
    monkeypatch.setattr(prompts, "new_file", lambda *_: target)
    window.go("help")
    window.page().report_button.click()  # type: ignore[union-attr]
    (sheet,) = window.findChildren(ProblemSheet)
    assert not sheet.save_button.isEnabled()
    qtbot.waitUntil(sheet.save_button.isEnabled, timeout=LONG)

    read = {}
    for at in range(sheet.list.count()):
        sheet.list.setCurrentRow(at)
        read[sheet.parts[at].name] = sheet.text.toPlainText()
    sheet.save_button.click()

    with zipfile.ZipFile(target) as file:
        saved = {name: file.read(name).decode() for name in file.namelist()}
    assert saved == read
    assert "counts.json" in saved
    assert not sheet.isVisible()
