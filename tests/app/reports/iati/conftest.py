"""The judges, made once, and records that are complete for IATI."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.reports.iati.judges import Judges
from tests.app.reports.iati.material import TODAY


@pytest.fixture(scope="session")
def published(shared: Path) -> Path:
    """Return the folder of the files IATI publishes, or skip where it is absent."""
    folder = shared / "iati"
    if not folder.is_dir():
        pytest.skip(f"no folder {folder}: the schema, code lists and rules of IATI are not here")
    return folder


@pytest.fixture(scope="session")
def judges(published: Path) -> Judges:
    """Return the three judges."""
    return Judges(published, TODAY)
