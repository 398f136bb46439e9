"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_3_nothing_twice import *  # noqa: F403
