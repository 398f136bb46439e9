"""Replaying the log from nothing gives what the tables say."""

from __future__ import annotations

import pytest

from app.base.progress import Cancelled
from app.domain import genesis
from database import replay
from database.unit import read
from tests.app.services.conftest import Setup
from tests.app.services.test_receiving import StopAt
from tests.laptops import Laptop, Mail


def test_an_empty_log_replays_to_the_built_in_rows(cr: Laptop) -> None:
    with read(cr.store) as unit:
        merge = replay.replay(unit)

        assert merge.touched == {}
        assert list(replay.compare(unit, merge)) == []


def test_a_correction_of_a_built_in_row_replays(cr: Laptop, hq: Laptop) -> None:
    uid, name = next((u, v["name"]) for e, u, v in genesis.rows() if e == "organisation")
    hq.edit(uid, name=f"{name}!")
    cr.take(hq.export("CR"))

    for laptop in (cr, hq):
        with read(laptop.store) as unit:
            merge = replay.replay(unit)
            assert set(merge.touched) == {("global", uid)}
        assert laptop.findings() == []


def test_a_replay_does_not_look_at_the_tables(cr: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    with read(cr.store) as unit:
        unit.connection.exec_driver_sql("UPDATE initiative SET title = 'Fire'")

        findings = list(replay.compare(unit, replay.replay(unit)))

    assert [(f["code"], f["uid"], f["field"]) for f in findings] == [
        ("value_differs", uid, "title")
    ]


def test_feeds_that_rest_on_each_other_replay(laptop: Setup) -> None:
    mail = Mail(laptop("HQ"), laptop("CR", "one"), laptop("CR", "two"))
    uid = mail.laptops[1].new_record("initiative", title="0")
    for number in range(4):
        mail.deliver()
        mail.laptops[number % 3].edit(uid, title=str(number + 1))
    mail.deliver()

    for each in mail.laptops:
        with read(each.store) as unit:
            merge = replay.replay(unit)
            state = merge.state("CR", uid)
            assert state is not None
            assert [head.value for head in state.heads["title"]] == ["4"]
        assert each.findings() == []


def test_a_replay_can_be_stopped(cr: Laptop) -> None:
    line = {"entity": "initiative", "set": {"title": "Water", "status": "IDENTIFIED"}}
    cr.apply(*[line] * 600)

    with read(cr.store) as unit, pytest.raises(Cancelled):
        replay.replay(unit, StopAt("merge"))
