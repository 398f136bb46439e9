"""The laptops of the services' tests, for the promises of the synchronisation."""

from __future__ import annotations

from tests.app.services.conftest import blank_database, cr, hq, laptop

__all__ = ["blank_database", "cr", "hq", "laptop"]
