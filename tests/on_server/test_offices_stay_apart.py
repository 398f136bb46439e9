"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_8_offices_stay_apart import *  # noqa: F403
