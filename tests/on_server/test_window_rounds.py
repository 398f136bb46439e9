"""Rounds through the window, where headquarters lies on a server."""

from tests.journeys.test_window_rounds import *  # noqa: F403
from tests.journeys.test_window_rounds import _dressed

__all__ = ["_dressed"]
DAILY = {
    "test_scores_come_from_the_office_and_the_decision_goes_back",
}
