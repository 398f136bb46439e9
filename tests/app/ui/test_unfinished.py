"""Work that is going on keeps the window open, says so, and ends with it only when told twice."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.ui.jobs import ProcessJob
from app.ui.main_window import MainWindow


def begin(window: MainWindow, *words: str) -> ProcessJob:
    """Begin real work that a page waits for."""
    job = ProcessJob(list(words), window)
    job.start()
    return job


def test_a_window_at_work_says_so_and_closes_once_it_is_done(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    job = begin(window, "template", "activity", "--out", str(tmp_path / "table.xlsx"))

    window.close()

    assert window.isVisible()
    assert "Work is still going on" in window.toast.text()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    assert not job.running()
    assert (tmp_path / "table.xlsx").exists()


def test_closing_twice_stops_the_work(window: MainWindow, tmp_path: Path) -> None:
    job = begin(window, "tour", str(tmp_path / "tour"))

    window.close()
    window.close()

    assert not job.running()
    assert not window.isVisible()


def test_a_window_without_work_closes_at_once(window: MainWindow) -> None:
    window.close()

    assert not window.isVisible()


def test_the_list_of_the_reception_outlives_a_change_of_language(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("letter.xlsx", "other.xlsx")]
    for file in files:
        file.write_text("no package", encoding="utf-8")
    window.go("reception")
    with qtbot.waitSignal(window.page().read, timeout=60_000):  # type: ignore[union-attr]
        window.page().look_at(files)  # type: ignore[union-attr]
    before = [(line.file, line.result) for line in window.page().model.lines]  # type: ignore[union-attr]

    window.speak("fr")

    lines = window.page().model.lines  # type: ignore[union-attr]
    assert [(line.file, line.result) for line in lines] == before
    assert all(line.result for line in lines)
    assert window.page().chosen().file in files  # type: ignore[union-attr]
