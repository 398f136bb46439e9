"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_3_nothing_twice import (  # noqa: F401
    test_a_whole_package_after_all_its_parts_brings_nothing,
    test_the_same_package_again_changes_nothing_and_says_when_it_came,
)
