"""What the scenarios share: the same desk, reached by every route."""

from __future__ import annotations

import pytest

from tests.app.sync.desk import Desk, backwards, in_order, through_headquarters


@pytest.fixture(params=[in_order, backwards, through_headquarters], ids=lambda r: r.__name__)
def desk(request: pytest.FixtureRequest) -> Desk:
    return Desk(request.param)
