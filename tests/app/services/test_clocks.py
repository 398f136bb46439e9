"""Wrong clocks: nothing is lost, nobody else's clock moves, and a mark is the same for everyone.

Source: sync.md, "The change" (at) and "The register" (suspect); reliability.md R15.
"""

from __future__ import annotations

import itertools

import pytest

from app.base import clock
from app.base.errors import CallError, RecordError
from app.exchange import reader
from app.services import checks, clocks, conflicts, notices, queries, retraction
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


@pytest.mark.parametrize("earlier", [False, True])
def test_a_mark_goes_with_the_import_that_brought_it(office: Office, earlier: bool) -> None:
    good = office.good
    if earlier:  # then the record of the marks was here before
        clocks.mark(office.hq.store, good.who.replica)
        clocks.mark(office.hq.store, good.who.replica, clear=True)
        office.mail.deliver()
    clocks.mark(office.hq.store, office.wrong.who.replica)
    file = office.hq.export("CR")
    result = good.take_one(file)
    assert good.value(office.uid, "title") == "Clean water"

    retraction.undo_import(good.store, result.package)

    assert good.value(office.uid, "title") == "Far future"
    assert good.findings() == []
    good.take(file)
    assert good.value(office.uid, "title") == "Clean water"
    assert good.findings() == []


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


def test_a_time_far_ahead_is_doubtful_and_so_is_a_marked_clock(office: Office) -> None:
    def doubtful() -> dict[str, bool]:
        (open_one,) = office.good.conflicts()
        return {a.values["title"]: a.doubtful for a in open_one.alternatives}

    assert doubtful() == {"Far future": True, "Clean water": False}
    lines = office.good.history(office.uid)
    assert {line.by for line in lines if line.doubtful} == {"CR wrong"}

    clocks.mark(office.hq.store, office.good.who.replica)
    office.mail.deliver()

    assert doubtful() == {"Far future": True, "Clean water": True}


@pytest.mark.parametrize("years", [-40, 70, 7_900])
def test_a_clock_years_off_loses_nothing_and_moves_nobody_elses(laptop: Setup, years: int) -> None:
    hq, good, wrong = laptop("HQ"), laptop("CR", "good"), laptop("CR", "wrong")
    mail = Mail(hq, good, wrong)
    uid = good.new_record("initiative", title="Water")
    mail.deliver()
    wrong.ahead = years * 365 * DAY
    wrong.edit(uid, title="Elsewhere in time")
    note = wrong.new_record("progress_note", initiative=uid, text="Later")
    mail.deliver()

    good.edit(uid, acronym="W")
    hq.edit(uid, summary="Sound")
    mail.deliver()

    now = clock.now_ms() - Laptop.ahead_here
    for each in mail.laptops:
        assert each.value(uid, "title") == "Elsewhere in time"
        assert each.value(note, "text") == "Later"
        written = {line.by: line.at for line in each.history(uid) if "title" not in line.values}
        assert abs(written["CR good"] - now) < DAY
        assert abs(written["HQ hq"] - now) < DAY
        assert all(line.when for line in each.history(uid))
        assert each.status()["gaps"] == []
        assert each.findings() == []


def test_a_person_is_told_when_the_date_went_back(cr: Laptop) -> None:
    cr.new_record("initiative")
    cr.close()

    cr.ahead = -30 * DAY
    cr.open()
    assert cr.said == ["date_went_back"]
    assert "seems wrong" in notices.worded(cr.store.notices[0])

    cr.close()
    cr.ahead = 0
    cr.open()
    assert cr.said == []


def test_an_hour_less_is_no_wrong_date(cr: Laptop) -> None:
    cr.new_record("initiative")
    cr.close()

    cr.ahead = -3600_000
    cr.open()

    assert cr.said == []


def test_a_date_before_the_program_is_wrong_whatever_was_seen(cr: Laptop) -> None:
    cr.ahead = -20 * 365 * DAY
    for _ in range(2):
        cr.close()
        cr.open()

        assert cr.said == ["date_before_program"]


def test_headquarters_package_tells_that_the_date_is_behind(cr: Laptop, hq: Laptop) -> None:
    cr.ahead = -100 * DAY
    cr.close()
    cr.open()
    cr.take(hq.export("CR"))
    cr.close()

    cr.open()

    assert cr.said == ["date_behind_headquarters"]
    cr.close()
    cr.ahead = 0
    cr.open()
    assert cr.said == []


def test_the_laptop_that_was_marked_hears_it_in_one_line(office: Office) -> None:
    clocks.mark(office.hq.store, office.wrong.who.replica)
    office.mail.deliver()
    office.wrong.ahead = 30 * 365 * DAY
    office.wrong.close()

    office.wrong.open()

    assert office.wrong.said == ["clock_marked"]
    assert office.wrong.notices == []


def test_a_corrected_clock_goes_on_under_a_new_name_with_right_times(office: Office) -> None:
    """Under the old name its times would go on from the wrong one for thirty years."""
    old = office.wrong.who.replica
    clocks.mark(office.hq.store, old)
    office.mail.deliver()
    office.wrong.close()

    office.wrong.open()
    office.wrong.edit(office.uid, acronym="New")
    office.good.edit(office.uid, acronym="Older")
    office.wrong.edit(office.uid, objective="x")
    office.mail.deliver()

    assert office.wrong.notices == ["clock"]
    assert office.wrong.who.replica != old
    newest = max(line.at for line in office.wrong.history(office.uid) if line.by == "CR wrong"
                 and "acronym" in line.values)  # fmt: skip
    assert abs(newest - clock.now_ms()) < DAY
    assert all(each.findings() == [] for each in office.mail.laptops)
