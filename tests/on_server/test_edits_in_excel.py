"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_9_edits_in_excel import *  # noqa: F403
