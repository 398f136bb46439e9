"""What services promise of a database file, of one on a server."""

from tests.app.services.test_retraction import (  # noqa: F401
    test_a_conflict_that_the_import_made_or_settled_is_as_before,
    test_an_undone_import_is_gone_and_comes_back_whole,
)
