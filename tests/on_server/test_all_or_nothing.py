"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_6_all_or_nothing import (  # noqa: F401
    file,
    test_a_preview_tells_all_and_changes_nothing,
    test_an_import_that_fails_at_any_table_leaves_nothing,
)
