"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_1_converges import *  # noqa: F403
