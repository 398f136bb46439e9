"""What home tells an office and headquarters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.base import clock
from app.base.text import set_language
from app.domain.query import Query
from app.services import exchange, records, start
from app.services.home import home
from app.services.queries import records as listed
from database.engine import Store
from tests import originals


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """Costa Rica with its two initiatives."""
    store = originals.training(tmp_path / "cr.db", "CR")
    yield store
    start.close_store(store)


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Store]:
    """Headquarters with all sixteen."""
    store = originals.training(tmp_path / "hq.db", "HQ")
    yield store
    start.close_store(store)


def save(store: Store, entity: str, **values: Any) -> str:  # noqa: ANN401
    return records.save(store, entity, None, values).uid


def initiative(store: Store, code: str = "CR-1") -> str:
    return next(r.uid for r in listed(store, Query("initiative")) if r.get("code") == code)


def in_days(days: int) -> str:
    return (dt.date.fromisoformat(clock.today()) + dt.timedelta(days=days)).isoformat()


def test_headquarters_sees_the_sixteen(hq: Store) -> None:
    found = home(hq)

    assert found.initiatives == 16
    assert found.grants == {"USD": "3448000.00"}
    assert found.by_country[0] == ("PH", 2, "480000.00")
    assert found.by_country[-1] == ("TN", 2, "276000.00")
    assert found.by_status == (("ONGOING", 16),)


def test_no_figures_are_not_nobody(hq: Store) -> None:
    found = home(hq)

    assert (found.reached, found.planned) == (None, None)


def test_people_are_counted_as_soon_as_there_is_a_figure(office: Store) -> None:
    figure = {"initiative": initiative(office), "sex": "F", "age": "AUN", "category": "WORK"}
    save(office, "beneficiary_figure", kind="plan", count=180, **figure)
    period = {"period_start": "2013-01-01", "period_end": "2013-06-30"}
    reached = save(office, "beneficiary_figure", kind="reached", count=145, **figure, **period)
    save(office, "beneficiary_figure", kind="reached", count=140, restates=reached,
         reason="counted twice", **figure, **period)  # fmt: skip

    found = home(office)

    assert (found.planned, found.reached) == (180, 140)


def test_what_question_15_asks_for_is_missing(hq: Store) -> None:
    found = home(hq)

    assert found.gaps == {
        "objective": 0, "partner": 0, "grant": 0, "duration": 0, "start": 16, "place": 4,
        "sdg": 16, "gcm": 16, "scaling": 16, "planned": 16, "focal_point": 16,
    }  # fmt: skip
    assert len(found.missing) == 16
    uid, title, wanted = found.missing[0]
    assert title.startswith("MA-2 ")
    assert uid == initiative(hq, "MA-2")
    assert "Precise place" in wanted


def test_a_light_record_lacks_only_what_its_status_wants(office: Store) -> None:
    uid = save(office, "initiative", title="An idea", status="IDENTIFIED")
    assert uid not in {line[0] for line in home(office).missing}

    save_more = {"status": "APPROVED", "status_on": clock.today()}
    records.save(office, "initiative", uid, {"status": "SUBMITTED"})
    assert uid not in {line[0] for line in home(office).missing}

    approved = save(office, "initiative", title="Approved", **save_more)
    wanted = next(line[2] for line in home(office).missing if line[0] == approved)
    assert {"Round", "Key objective", "Partner", "Focal point"} <= set(wanted)
    assert len(wanted) == len(set(wanted))


def test_what_is_missing_is_worded_in_the_readers_language(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.base import text

    words = {("fr", "gaps"): {"Focal point": ("Point focal",)}}
    monkeypatch.setattr(text, "_texts", lambda code, context: words.get((code, context), {}))
    set_language("fr")

    assert "Point focal" in home(office).missing[0][2]


def test_late_and_coming_activities_are_due_done_and_distant_ones_are_not(office: Store) -> None:
    task = {"initiative": initiative(office), "kind": "TASK"}
    save(office, "activity", title="Late", status="DOING", due_on="2020-01-01", **task)
    save(office, "activity", title="Soon", status="PLANNED", due_on=in_days(7), **task)
    save(office, "activity", title="Far", status="PLANNED", due_on=in_days(90), **task)
    save(office, "activity", title="Done", status="DONE", due_on=in_days(-3), **task)
    save(office, "activity", title="Undated", status="PLANNED", **task)

    assert [line[1:] for line in home(office).due] == [("Late", "2020-01-01"), ("Soon", in_days(7))]


def test_open_follow_ups_are_due(office: Store) -> None:
    note = {"initiative": initiative(office), "kind": "DECISION", "noted_on": "2024-01-02"}
    save(office, "progress_note", title="Open", text="…", follow_up="open",
         follow_up_on=in_days(-1), **note)  # fmt: skip
    save(office, "progress_note", title="Done", text="…", follow_up="done",
         follow_up_on=in_days(-1), **note)  # fmt: skip

    assert [line[1] for line in home(office).follow_ups] == ["Open"]


def test_activities_are_counted_by_the_month_they_were_held(office: Store) -> None:
    talk = {"initiative": initiative(office), "kind": "MEETING", "title": "Talk"}
    save(office, "activity", status="DONE", held_on="2024-03-05", due_on="2024-02-01", **talk)
    save(office, "activity", status="DONE", held_on="2024-03", **talk)
    save(office, "activity", status="PLANNED", due_on="2024-04-30", **talk)
    save(office, "activity", status="DONE", held_on="2023", **talk)  # in no month
    save(office, "activity", status="PLANNED", due_on=in_days(400), **talk)

    assert home(office).by_month == (("2024-03", 2), ("2024-04", 1))


def test_home_says_what_has_not_left_and_what_came_back(
    office: Store, hq: Store, tmp_path: Path
) -> None:
    before = home(office)
    assert before.unsent > 0
    assert before.last_receipt is None
    assert [(line.office, line.last_heard) for line in before.offices] == [("HQ", None)]

    sent = tmp_path / "to-hq.xlsx"
    exchange.export(office, "HQ", sent)
    assert (home(office).unsent, home(office).unconfirmed) == (0, before.unsent)

    exchange.take(hq, [sent])
    heard = {line.office: line.last_heard for line in home(hq).offices}
    assert heard.pop("CR") is not None
    assert set(heard.values()) == {None}
    assert [line.office for line in home(hq).offices][-1] == "CR"  # the longest silent come first

    answer = tmp_path / "to-cr.xlsx"
    exchange.export(hq, "CR", answer)
    exchange.take(office, [answer])
    after = home(office)
    assert after.unconfirmed == 0
    assert after.last_receipt is not None
    assert after.offices[0].last_heard is not None


def test_conflicts_and_their_office_are_counted(office: Store, hq: Store, tmp_path: Path) -> None:
    uid = initiative(office)
    records.save(office, "initiative", uid, {"summary": "Ours"})
    records.save(hq, "initiative", uid, {"summary": "Theirs"})
    sent = tmp_path / "to-hq.xlsx"
    exchange.export(office, "HQ", sent)
    exchange.take(hq, [sent])

    found = home(hq)

    assert found.conflicts >= 1
    waiting = {line.office: line.waiting for line in found.offices}
    assert waiting["CR"] == found.conflicts + found.reviews
    assert waiting["EC"] == 0


def test_an_empty_office_has_a_home_too(tmp_path: Path) -> None:
    store = start.create(tmp_path / "np.db", office="NP", role="field")

    found = home(store)

    assert found.initiatives == 0
    assert found.grants == {}
    assert (*found.missing, *found.due, *found.by_status) == ()
    start.close_store(store)
