"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_2_nothing_lost import (  # noqa: F401
    test_lost_packages_are_made_good_by_the_next_one,
    test_the_history_keeps_what_lost_against_a_decision,
)
