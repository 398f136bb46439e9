"""What services promise of a database file, of one on a server."""

from tests.app.services.test_retraction import *  # noqa: F403
