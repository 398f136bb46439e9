"""Wrong clocks: nothing is lost, nobody else's clock moves, and a mark is the same for everyone.

Source: sync.md, "The change" (at) and "The register" (suspect); reliability.md R15.
"""

from __future__ import annotations

import itertools

import pytest

from app.base.errors import CallError, RecordError
from app.exchange import reader
from app.services import checks, clocks, conflicts, queries
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, Mail, forge, wrong_clocks

DAY = 24 * 3600 * 1000


@pytest.fixture(autouse=True)
def _clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong_clocks(monkeypatch)


class Office:
    """Headquarters, a laptop that tells the time, and one that does not; both wrote a title."""

    def __init__(self, hq: Laptop, good: Laptop, wrong: Laptop) -> None:
        """Let both edit what both have read; the second of them in another year."""
        self.hq, self.good, self.wrong = hq, good, wrong
        self.mail = Mail(hq, good, wrong)
        self.uid = good.new_record("initiative", title="Water")
        self.mail.deliver()
        wrong.ahead = 30 * 365 * DAY
        wrong.edit(self.uid, title="Far future")
        wrong.ahead = 0
        good.edit(self.uid, title="Clean water")
        self.mail.deliver()

    def titles(self) -> set[str]:
        """Return what is shown, anywhere."""
        return {each.value(self.uid, "title") for each in self.mail.laptops}


@pytest.fixture
def office(laptop: Setup) -> Office:
    return Office(laptop("HQ"), laptop("CR", "good"), laptop("CR", "wrong"))


def test_without_a_mark_the_clock_ahead_is_shown_and_nothing_is_lost(office: Office) -> None:
    assert office.titles() == {"Far future"}
    for each in office.mail.laptops:
        (open_one,) = each.conflicts()
        assert [a.values["title"] for a in open_one.alternatives] == ["Far future", "Clean water"]


def test_a_mark_of_headquarters_changes_what_everybody_shows(office: Office) -> None:
    before = office.hq.digest()["CR"]

    done = clocks.mark(office.hq.store, office.wrong.who.replica)

    assert (done.laptop, done.suspect) == ("CR wrong", True)
    assert office.uid in done.changes.uids
    assert office.hq.value(office.uid, "title") == "Clean water"
    assert office.hq.digest()["CR"] == before  # what is shown is not what is held
    office.mail.deliver()
    assert office.titles() == {"Clean water"}
    for each in office.mail.laptops:
        (open_one,) = each.conflicts()
        assert [a.values["title"] for a in open_one.alternatives] == ["Clean water", "Far future"]
        shown = [line for line in each.history(office.uid) if line.shown]
        assert [line.values["title"] for line in shown if "title" in line.values] == ["Clean water"]
        assert office.uid in {hit.uid for hit in queries.search(each.store, "clean")}
        assert office.uid not in {hit.uid for hit in queries.search(each.store, "future")}
        assert each.findings() == []
    assert office.mail.agree()


def test_a_mark_that_is_cleared_brings_everything_back(office: Office) -> None:
    clocks.mark(office.hq.store, office.wrong.who.replica)
    office.mail.deliver()

    clocks.mark(office.hq.store, f"{office.wrong.who.replica}/CR", clear=True)
    office.mail.deliver()

    assert office.titles() == {"Far future"}
    assert all(each.findings() == [] for each in office.mail.laptops)
    assert office.mail.agree()


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_a_mark_counts_whenever_it_arrives(laptop: Setup, order: tuple[int, int, int]) -> None:
    """Before what it is about, between, or after: the same is shown."""
    hq, good, wrong, late = laptop("HQ"), laptop("CR", "a"), laptop("CR", "b"), laptop("CR", "c")
    uid = good.new_record("initiative", title="Water")
    for each in (hq, wrong, late):
        each.take(good.export("HQ" if each is hq else "CR"))
    wrong.ahead = -20 * 365 * DAY
    first = wrong.new_record("progress_note", initiative=uid)
    wrong.ahead = 30 * 365 * DAY
    wrong.edit(uid, title="Far future")
    wrong.ahead = 0
    good.edit(uid, title="Clean water")
    hq.take(wrong.export("HQ"))
    clocks.mark(hq.store, wrong.who.replica)
    mark = hq.new_record("organisation")
    whole = hq.export("CR", full=True)
    only_global = [s for s in reader.open_package(whole).segments if s.scope == "global"]
    the_mark = forge(whole, hq.folder / "mark.xlsx", segments=only_global)
    files = [good.export("CR"), wrong.export("CR"), the_mark]

    for index in order:
        late.take(files[index])

    assert late.value(uid, "title") == "Clean water"
    assert late.has(first)
    assert late.has(mark)
    assert late.findings() == []


def test_two_at_headquarters_who_mark_and_clear_at_once_are_no_conflict(
    laptop: Setup, office: Office
) -> None:
    second = laptop("HQ", "second")
    office.mail.laptops.append(second)
    office.mail.deliver()
    clocks.mark(office.hq.store, office.wrong.who.replica)
    clocks.mark(second.store, office.wrong.who.replica)
    clocks.mark(second.store, office.wrong.who.replica, clear=True)

    office.mail.deliver()

    assert office.titles() == {"Clean water"}  # who doubts a clock wins over who does not
    for each in office.mail.laptops:
        assert [c.entity for c in each.conflicts()] == ["initiative"]
        assert each.findings() == []


def test_a_mark_settles_no_conflict_and_a_decision_outlives_it(office: Office) -> None:
    clocks.mark(office.hq.store, office.wrong.who.replica)
    conflicts.resolve(office.hq.store, office.uid, "title", take=2)
    office.mail.deliver()

    clocks.mark(office.hq.store, office.wrong.who.replica, clear=True)
    office.mail.deliver()

    assert office.titles() == {"Far future"}
    assert not any(each.conflicts() for each in office.mail.laptops)


def test_only_headquarters_marks_clocks(office: Office) -> None:
    with pytest.raises(RecordError, match="not_yours"):
        clocks.mark(office.good.store, office.wrong.who.replica)


def test_a_laptop_nobody_heard_of_is_not_marked(office: Office) -> None:
    for feed in ("ffffffffffffffff", "", "genesis"):
        with pytest.raises(CallError, match="unknown_feed"):
            clocks.mark(office.hq.store, feed)


def test_marking_twice_says_the_same_and_writes_nothing(office: Office) -> None:
    clocks.mark(office.hq.store, office.wrong.who.replica[:8])
    before = office.hq.digest()

    again = clocks.mark(office.hq.store, office.wrong.who.replica)

    assert again.suspect
    assert office.hq.digest() == before
    assert checks.check(office.hq.store, deep=True).ok
