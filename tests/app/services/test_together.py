"""The card of one initiative reads all it needs, and nothing of other initiatives."""

from __future__ import annotations

import pytest

from app.base import clock
from app.base.errors import RecordGoneError
from app.domain import genesis
from app.services import together
from tests.laptops import Laptop


@pytest.fixture(autouse=True)
def _autumn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: "2026-11-26")


def initiative(laptop: Laptop, **given: str) -> str:
    return laptop.new_record(
        "initiative", scope="CR", status="ONGOING", round="SEED-R1", grant_amount="100000",
        grant_currency="USD", end_on="2027-02-25", **given,
    )  # fmt: skip


def test_the_card_says_what_the_records_say(hq: Laptop) -> None:
    item = initiative(hq, owned_on="2026-10", institutionalised_on="2026-11")
    for kind, name in (("MUNI", "Canton"), ("NNGO", "Club"), ("PRIV", "Firm")):
        body = hq.new_record("organisation", scope="CR", type=kind, name=name)
        hq.new_record("partnership", initiative=item, organisation=body, task="T", advantage="A")
    for agency in ("IOM", "UNDP"):
        hq.new_record("contact", scope="CR", initiative=item, agency=agency)
    done = {"initiative": item, "status": "DONE"}
    hq.new_record("activity", kind="CODESIGN", **done)
    review = hq.new_record("activity", kind="OUTREVIEW", joint_agencies=["IOM", "UNDP"], **done)
    hq.new_record(
        "activity", initiative=None, programme=genesis.programme_uid("SEED"), kind="SURVEY",
        status="DONE",
    )  # fmt: skip
    hq.new_record("progress_note", initiative=None, activity=review, noted_on="2026-11-16")
    need = hq.new_record("progress_note", initiative=item, kind="NEED", noted_on="2026-01-01")
    hq.new_record("activity", kind="TRAINING", answers_note=need, **done)
    hq.new_record("activity", initiative=item, status="PLANNED", due_on="2026-11-01")
    for kind, source, amount in (("SPENT", "PROG", "40000"), ("RECEIVED", "DIASPORA", "5000")):
        hq.new_record(
            "funding_line", initiative=item, kind=kind, source=source, amount=amount,
            currency="USD",
        )  # fmt: skip
    own = hq.new_record("indicator", initiative=item)
    hq.new_record("indicator_value", indicator=own)

    found = together.together(hq.store, item)

    assert [tick.key for tick in found.ticks if not tick.done] == []
    assert next(tick.days for tick in found.ticks if tick.key == "talk") == 10
    assert (found.mixed, found.tipping) == (True, True)
    assert (found.needs.part, found.needs.whole) == (1, 1)
    assert (str(found.diaspora), found.lrg, str(found.spending.share)) == ("0.05", None, "40")
    assert (found.months_left, found.days_late, found.late) == (3, None, 1)
    assert found.checklist["results"]


def test_nothing_of_another_initiative_is_seen(hq: Laptop) -> None:
    item, other = initiative(hq), initiative(hq, title="Other")
    for kind in ("CODESIGN", "SURVEY", "MEETING"):
        hq.new_record("activity", initiative=other, kind=kind, status="DONE", held_on="2026-11-20")
    hq.new_record("progress_note", initiative=other, kind="NEED", noted_on="2026-11-20")

    found = together.together(hq.store, item)

    assert not any(tick.done for tick in found.ticks)
    assert found.needs.whole == 0


def test_an_initiative_that_is_not_here_is_said_to_be_gone(hq: Laptop) -> None:
    with pytest.raises(RecordGoneError):
        together.together(hq.store, "0" * 8 + "-0000-4000-8000-" + "0" * 12)
