"""The same search, asked of a server."""

from tests.database.test_search import *  # noqa: F403
