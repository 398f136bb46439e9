"""What services promise of a database file, of one on a server."""

from tests.app.services.test_receiving import *  # noqa: F403
