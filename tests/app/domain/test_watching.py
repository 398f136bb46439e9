"""The watcher at every free text of a form."""

from __future__ import annotations

import pytest

from app.domain import catalogue
from app.domain.watching import watched


@pytest.mark.parametrize(
    ("entity", "key"),
    [("initiative", "summary"), ("organisation", "note"), ("activity", "title")],
)
def test_a_text_that_may_lead_to_a_person_is_warned_of_in_any_form(entity: str, key: str) -> None:
    declared = catalogue.entity(entity)
    (found,) = watched(declared, {key: "call 00221338891212"})
    assert (found.field, found.rule, found.severity) == (key, "personal_data", "warning")
    assert watched(declared, {key: "230,000 USD for 2012-2014"}) == []
