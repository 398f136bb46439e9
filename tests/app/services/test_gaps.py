"""What is missing here is named by package, by date, and by the changes it leaves out."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.base import clock
from app.sync.feeds import feed_name
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge


def eight(sn: Laptop, hq: Laptop, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Let Senegal write eight packages, the seventh on 12 March; all but that one arrive."""
    files = []
    for number in range(1, 9):
        day = dt.datetime(2026, 3, 5 + number, 8, tzinfo=dt.UTC)
        monkeypatch.setattr(clock, "now_ms", lambda at=day: int(at.timestamp() * 1000))
        sn.new_record("initiative", title=f"Well {number}")
        files.append(sn.export("HQ"))
    hq.take(*files[:6], files[7])
    return files


def test_headquarters_sees_which_package_is_missing_and_since_when(
    laptop: Setup,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sn, hq = laptop("SN", "Laptop 1"), laptop("HQ")
    files = eight(sn, hq, monkeypatch)

    (gap,) = hq.status()["gaps"]

    assert gap["message"] == "Senegal, Laptop 1: 1–6 and 8 here; 7 missing since 12 Mar 2026"
    assert (gap["here"], [m["number"] for m in gap["missing"]]) == ([[1, 6], [8, 8]], [7])
    assert gap["changes"] == []  # the eighth brought them as well

    hq.take(files[6])
    assert hq.status()["gaps"] == []


def test_a_package_made_up_for_by_a_later_one_is_missed_no_longer_once_confirmed(
    laptop: Setup,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    eight(sn, hq, monkeypatch)
    sn.take(hq.export("SN"))

    hq.take(sn.export("HQ"))

    assert hq.status()["gaps"] == []


def test_numbers_given_to_other_recipients_are_no_gap(laptop: Setup) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    for _ in range(3):
        sn.new_record("initiative")
        hq.take(sn.export("HQ"))
        sn.export("SN")

    assert hq.status()["gaps"] == []


def test_changes_that_a_laptop_says_it_has_and_that_are_not_here_are_named(laptop: Setup) -> None:
    one, two, hq = laptop("SN", "one"), laptop("SN", "two"), laptop("HQ")
    for number in range(1, 4):
        one.new_record("initiative", title=f"Well {number}")
    two.take(one.export("SN"))
    bare = forge(two.export("HQ"), two.folder / "bare.xlsx", segments=[])

    hq.take(bare)

    (gap,) = hq.status()["gaps"]
    feed = feed_name(one.who.replica, "SN")
    assert (gap["office"], gap["laptop"]) == ("SN", "one")
    assert gap["changes"] == [{"feed": feed, "scope": "SN", "missing": [[1, 3]]}]


def test_what_an_office_keeps_private_is_not_missing_at_headquarters(laptop: Setup) -> None:
    sn, hq = laptop("SN"), laptop("HQ")
    sn.new_record(
        "contact", consent=True, consent_on="2026-01-02", consent_scope="office", name="Ana"
    )

    hq.take(sn.export("HQ"))

    assert hq.status()["gaps"] == []
