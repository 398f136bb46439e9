"""Long lists: the first page stands there before all rows are known, and nothing moves after."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.services import queries, records, start
from app.ui.jobs import Done, Failed, InlineRunner
from app.ui.session import Session
from app.ui.tables.lines import side
from app.ui.tables.record_list import RecordList
from app.ui.tables.record_model import PAGE
from app.ui.tables.totals import added

COUNT = PAGE + 150


class SlowRunner(InlineRunner):
    """Does what is asked when told to, one after the other."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.asked: list[Callable[[], None]] = []

    def ask(
        self, owner: QObject, work: Callable[[], Any], done: Done, failed: Failed, *, writes: bool
    ) -> None:
        """Note it."""
        told = super().ask
        self.asked.append(lambda: told(owner, work, done, failed, writes=writes))

    def answer(self, times: int = 1) -> None:
        """Answer the oldest questions."""
        for _ in range(times):
            self.asked.pop(0)()

    def answer_all(self) -> None:
        """Answer until nothing is asked."""
        while self.asked:
            self.answer()


@pytest.fixture
def slow(session: Session) -> Session:
    """Return a session with a long list, whose answers are slow."""
    lines = [{"entity": "organisation", "set": {"name": f"Town {n:03}"}} for n in range(COUNT)]
    records.apply(session.store, lines)
    return Session(session.store, start.who(session.store), SlowRunner())


def shown(slow: Session) -> tuple[RecordList, SlowRunner]:
    """Return a list of organisations, still empty."""
    runner = slow.runner
    assert isinstance(runner, SlowRunner)
    made = RecordList(slow, "organisation", columns=("name",), order=(("name", False),))
    made.resize(600, 400)
    made.show()
    runner.answer()  # which columns the person chose
    return made, runner


def test_the_first_rows_are_shown_before_all_are_counted(slow: Session) -> None:
    found, runner = shown(slow)

    runner.answer()

    assert found.table.isVisible()
    assert found.model.rowCount() == PAGE
    assert "Town" in str(found.model.index(PAGE - 1, 0).data())
    assert not found.foot.text()


def test_the_other_rows_come_below_without_moving_anything(slow: Session) -> None:
    found, runner = shown(slow)
    runner.answer()
    found.table.verticalScrollBar().setValue(100)
    resets: list[bool] = []
    found.model.modelReset.connect(lambda: resets.append(True))

    runner.answer_all()

    everything = len(queries.ids(slow.store, queries.Query("organisation")))
    assert found.model.rowCount() == everything > PAGE
    assert found.table.verticalScrollBar().value() == 100
    assert resets == []
    assert found.foot.text()


def test_asking_again_keeps_the_place_far_below_the_first_page(slow: Session) -> None:
    found, runner = shown(slow)
    runner.answer_all()
    QApplication.processEvents()
    found.table.verticalScrollBar().setValue(PAGE + 20)
    sizes: list[int] = []
    found.model.modelReset.connect(lambda: sizes.append(found.model.rowCount()))

    found.ask()
    runner.answer_all()

    assert sizes
    assert min(sizes) > PAGE
    assert found.table.verticalScrollBar().value() == PAGE + 20


def test_rows_whose_question_was_stopped_are_asked_for_when_somebody_looks_again(
    slow: Session,
) -> None:
    found, runner = shown(slow)
    runner.answer_all()
    last = found.model.index(COUNT - 1, 0)

    last.data()
    slow.stop()
    runner.answer_all()
    stopped = last.data()
    runner.answer_all()

    assert not stopped
    assert "Town" in str(last.data())


def test_rows_written_between_the_two_questions_are_not_lost(slow: Session) -> None:
    found, runner = shown(slow)
    runner.answer()
    records.save(slow.store, "organisation", None, {"name": "A town before all others"})

    runner.answer_all()

    assert found.model.index(0, 0).data() == "A town before all others"
    assert found.model.rowCount() == len(queries.ids(slow.store, queries.Query("organisation")))


def test_a_budget_and_what_was_spent_of_it_are_not_added_up(session: Session) -> None:
    birth = {"entity": "initiative", "set": {"title": "Canton d’Upala"}}
    home = records.apply(session.store, [birth]).uids[0]
    money = (("BUDGET", "230000"), ("SPENT", "1200.5"), ("SPENT", "300"))
    facts = ({"initiative": home, "currency": "USD", "kind": k, "amount": a} for k, a in money)
    records.apply(session.store, [{"entity": "funding_line", "set": each} for each in facts])
    found = [bare(words) for words in added(session.store, queries.Query("funding_line"), None)]
    assert found == ["Planned budget: 230,000 USD", "Spent: 1,500.50 USD"]


def bare(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ")


def test_units_stand_under_units_also_where_one_reads_from_the_right() -> None:
    assert Qt.AlignmentFlag.AlignAbsolute in side(number=True)
    assert Qt.AlignmentFlag.AlignAbsolute not in side(number=False)
