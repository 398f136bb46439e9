"""The laptops of the services' tests, for whole stories."""

from __future__ import annotations

from tests.app.services.conftest import blank_database, laptop

__all__ = ["blank_database", "laptop"]
