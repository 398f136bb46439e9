"""What services promise of a database file, of one on a server."""

from tests.app.services.test_recording import (  # noqa: F401
    test_a_set_is_written_element_by_element,
    test_codes_count_on_and_a_deleted_one_is_not_given_again,
    test_deleting_takes_the_children_that_are_seen,
    test_the_history_of_a_name_shows_it,
    test_the_same_link_made_twice_is_one_record,
)
