"""Everything one can do from anywhere, declared once: name, keys, drawing."""

from __future__ import annotations

from dataclasses import dataclass

from app.base.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Spec:
    """One action of the window."""

    key: str
    name: str
    """English, of the context ``shell``."""
    keys: tuple[str, ...]
    drawing: str
    method: str
    """Method of the main window that does it."""
    training: bool = False
    """Whether it is there in training only."""


SPECS: tuple[Spec, ...] = (
    Spec("search", QT_TRANSLATE_NOOP("shell", "Search"), ("Ctrl+K",), "search", "search"),
    Spec("create", QT_TRANSLATE_NOOP("shell", "New record"), ("Ctrl+N",), "plus", "add_record"),
    Spec("save", QT_TRANSLATE_NOOP("shell", "Save"), ("Ctrl+S",), "save", "save"),
    Spec("undo", QT_TRANSLATE_NOOP("shell", "Undo"), ("Ctrl+Z",), "undo-2", "undo"),
    Spec("redo", QT_TRANSLATE_NOOP("shell", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2", "redo"),
    Spec("print", QT_TRANSLATE_NOOP("shell", "Print"), ("Ctrl+P",), "printer", "print_page"),
    Spec(
        "panel",
        QT_TRANSLATE_NOOP("shell", "Panel beside the list"),
        ("Ctrl+I",),
        "panel-right",
        "panel",
    ),
    Spec("back", QT_TRANSLATE_NOOP("shell", "Back"), ("Alt+Left",), "arrow-left", "back"),
    Spec(
        "fold",
        QT_TRANSLATE_NOOP("shell", "Fold the navigation"),
        ("Ctrl+B",),
        "panel-left-close",
        "fold",
    ),
    Spec("lock", QT_TRANSLATE_NOOP("shell", "Lock"), ("Ctrl+L",), "lock", "lock"),
    Spec(
        "server",
        QT_TRANSLATE_NOOP("shell", "Open a database on a server"),
        ("Ctrl+Shift+O",),
        "folder-open",
        "open_server",
    ),
    Spec("help", QT_TRANSLATE_NOOP("shell", "Help"), ("F1",), "info", "help"),
    Spec(
        "trainer",
        QT_TRANSLATE_NOOP("shell", "Trainer’s view"),
        ("Ctrl+Shift+T",),
        "graduation-cap",
        "turn_trainer",
        training=True,
    ),
)
