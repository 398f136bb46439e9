"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_2_nothing_lost import *  # noqa: F403
