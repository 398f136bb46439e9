"""What services promise of a database file, of one on a server."""

from tests.app.services.test_conflicts import (  # noqa: F401
    office,
    test_a_decision_travels_and_ends_the_conflict_everywhere,
    test_a_name_decided_on_never_enters_the_log,
    test_amount_and_currency_are_one_conflict,
)
