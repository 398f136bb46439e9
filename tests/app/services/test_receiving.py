"""Taking packages: once, twice, in any order, in part, and never what is not ours."""

from __future__ import annotations

from tests.laptops import Laptop


def test_a_package_brings_what_was_recorded(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water for Upala")

    result = hq.take_one(cr.export("HQ"))

    assert (result.verdict, result.taken, result.held, result.refused) == ("merged", 1, 0, 0)
    assert hq.value(uid, "title") == "Water for Upala"
    assert hq.findings() == []
