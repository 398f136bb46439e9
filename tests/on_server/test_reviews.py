"""What services promise of a database file, of one on a server."""

from tests.app.services.test_reviews import (  # noqa: F401
    office,
    test_delete_against_edit_keeps_the_record_and_asks,
    test_the_same_people_counted_twice_are_found,
)
