"""The only door to questions that wait for an answer; used where something is destroyed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.base import names
from app.base.text import translate
from app.ui import theme
from app.ui.parts import button, column, label, picture, row


def confirm(parent: QWidget, title: str, text: str, yes: str) -> bool:
    """Ask before something is destroyed; the safe answer has the focus."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(theme.px(400))
    keep = button(translate("shell", "Keep"), dialog.reject)
    go = button(yes, dialog.accept, kind="danger")
    words = column(label(title, "heading"), label(text, "muted", wrap=True))
    dialog.setLayout(
        column(
            row(picture("triangle-alert", "warn", 24), words, gap=16),
            row(0, keep, go),
            gap=24,
            margin=24,
        )
    )
    keep.setDefault(True)
    keep.setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted


def files(parent: QWidget, title: str) -> list[Path]:
    """Let the person choose packages to receive, or tables."""
    kinds = "*.xlsx *.passerelle *.zip *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    return [Path(name) for name in names]


def any_file(parent: QWidget, title: str, endings: Iterable[str]) -> Path | None:
    """Let the person choose one file of these kinds."""
    kinds = " ".join(f"*.{ending} *.{ending.upper()}" for ending in endings)
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Let the person choose a folder."""
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(name) if name else None


def new_file(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Let the person choose where a new file goes; Qt asks before one is replaced.

    The name that is proposed is one that every system takes.
    """
    stem, dot, ending = name.rpartition(".")
    proposed = f"{names.plain(stem or ending, ' ')}{dot}{ending if stem else ''}"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, proposed, kind)
    return Path(chosen) if chosen else None


def database(parent: QWidget, title: str) -> Path | None:
    """Let the person choose an existing database."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", "*.db *.server")
    return Path(name) if name else None
