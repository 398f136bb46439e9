"""The settings page: each choice is kept at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from app.domain.report import Profile
from app.services import thresholds
from app.ui.main_window import MainWindow


def chips(window: MainWindow) -> dict[str, QPushButton]:
    window.go("settings")
    page = window.page()
    assert page is not None
    return {one.accessibleName(): one for one in page.findChildren(QPushButton)}


@pytest.mark.parametrize(
    ("reader", "profile", "before", "after"),
    [("For partners", Profile.PARTNER, 5, 7), ("For everybody", Profile.PUBLIC, 10, 20)],
)
def test_the_threshold_of_reports_for_others_is_chosen(
    window: MainWindow, reader: str, profile: Profile, before: int, after: int
) -> None:
    offered = chips(window)
    assert offered[f"{reader}: {before}"].isChecked()

    offered[f"{reader}: {after}"].click()

    assert window.session is not None
    assert thresholds.chosen(window.session.store, profile) == after
