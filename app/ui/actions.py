"""Everything one can do from anywhere, declared once: name, keys, drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.text import QT_TRANSLATE_NOOP, translate
from app.ui.routes import ROUTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

_ENTRIES = 9
"""Pages with keys of their own, Ctrl+1 to Ctrl+9."""


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
    Spec("stop", QT_TRANSLATE_NOOP("shell", "Stop what goes on"), ("Ctrl+.",), "x", "stop"),
    Spec("lock", QT_TRANSLATE_NOOP("shell", "Lock"), ("Ctrl+L",), "lock", "lock"),
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


def actions(window: QWidget, go: Callable[[str], object], *, training: bool) -> list[QAction]:
    """Return what can be done from anywhere in a window, with its keys.

    Args:
        window: has the methods that ``SPECS`` name.
        go: shows a page.
        training: whether what is there in training only belongs to them.
    """
    from PySide6.QtGui import QAction, QKeySequence

    made: list[QAction] = []
    for spec in SPECS:
        if spec.training and not training:
            continue
        action = QAction(translate("shell", spec.name), window)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.triggered.connect(getattr(window, spec.method))
        made.append(action)
    for at, found in enumerate(ROUTES[:_ENTRIES]):
        action = QAction(translate("shell", found.title), window)
        action.setShortcut(f"Ctrl+{at + 1}")
        action.triggered.connect(lambda _=False, key=found.key: go(key))
        made.append(action)
    return made
