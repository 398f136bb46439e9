"""Themes are chosen by pressing chips, and can be taken back and chosen again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain import training
from app.services import queries
from app.ui.pages.themes import ThemesView
from app.ui.session import Session

UID = training.initiative_uid("CR-1")


def tags(session: Session) -> set[str]:
    """Return the goals the initiative serves."""
    where = (queries.Where("initiative", "=", UID), queries.Where("list_code", "=", "sdg"))
    return {
        str(r.get("tag"))
        for r in queries.records(session.store, queries.Query("initiative_tag", where))
    }


def test_a_theme_is_chosen_dropped_and_chosen_again(session: Session) -> None:
    view = ThemesView(session, UID)
    view.show()
    QApplication.processEvents()
    goal = view.chips["sdg", "SDG10"]
    states = [tags(session)]

    for _ in range(3):
        QTest.mouseClick(goal, Qt.MouseButton.LeftButton)
        states.append(tags(session))

    assert states == [set(), {"SDG10"}, set(), {"SDG10"}]
    assert goal.isChecked()


def test_what_the_training_data_says_is_pressed(session: Session) -> None:
    view = ThemesView(session, UID)

    chosen = {code for (key, code), made in view.chips.items()
              if key == "crosscutting" and made.isChecked()}  # fmt: skip

    assert {"GENDER", "YOUTH"} <= chosen
