"""What services promise of a database file, of one on a server."""

from tests.app.services.test_recording import *  # noqa: F403
