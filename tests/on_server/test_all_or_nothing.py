"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_6_all_or_nothing import *  # noqa: F403
