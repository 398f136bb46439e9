"""What services promise of a database file, of one on a server."""

from tests.app.services.test_receiving import (  # noqa: F401
    test_a_cancelled_import_leaves_nothing,
    test_a_gap_is_named_and_filled_later,
    test_a_receipt_comes_back_with_the_next_package,
)
