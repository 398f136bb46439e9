"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_9_edits_in_excel import (  # noqa: F401
    second,
    test_an_edit_beside_newer_work_is_a_conflict_told_before,
    test_an_import_with_accepted_edits_is_undone_and_taken_again,
    test_the_same_file_taken_twice_is_one_change,
)
