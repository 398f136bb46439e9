"""Promise 4, nothing silent: every change ends as merged, known, held or refused, with its reason.

And refusals travel back to who sent them.
"""

from __future__ import annotations

from pathlib import Path

from app.exchange import reader
from app.exchange.package import Segment
from app.sync.canonical import START, chain, pack, unpack
from tests.app.services.conftest import Setup
from tests.journeys.routes import pieces
from tests.laptops import Laptop, forge


def _elsewhere(part: Segment, scope: str) -> Segment:
    """Return a segment as if its writer had written into another scope."""
    lines = unpack(part.data, part.last - part.first + 1)
    *_, tip = chain(part.replica, scope, 1, START, lines)
    return Segment(part.replica, scope, 1, part.last, START.hex(), tip.hex(), pack(lines))


def _mixed(cr: Laptop, hq: Laptop, out: Path) -> Path:
    """Return a package with a change of every fate: 1 known, 1 new, 2 held, 5 refused."""
    cr.new_record("initiative", title="known")
    hq.take(cr.export("HQ"))
    for title in ("new", "missing", "held", "held too"):
        cr.new_record("initiative", title=title)
    whole = cr.export("HQ", full=True)
    (part,) = reader.open_package(whole).segments
    single = [reader.open_package(file).segments[0] for file in pieces(whole)]
    kept = [single[0], single[1], single[3], single[4]]
    return forge(whole, out, segments=[*kept, _elsewhere(part, "SN")])


def test_every_change_of_a_package_is_accounted_for(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    result = hq.take_one(_mixed(cr, hq, tmp_path / "mixed.xlsx"))

    assert (result.known, result.taken, result.held, result.refused) == (1, 1, 2, 5)
    missing = min(result.waiting_for, key=lambda wait: wait["number"])
    assert (missing["what"], missing["laptop"], missing["number"]) == ("previous", "CR cr", 3)
    assert {problem["code"] for problem in result.problems} == {"not_theirs"}
    assert len({(problem["seq"], problem["uid"]) for problem in result.problems}) == 5
    assert "SN" not in hq.digest()


def test_what_is_held_is_held_by_name_until_it_comes(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    hq.take(_mixed(cr, hq, tmp_path / "mixed.xlsx"))
    (gap,) = hq.status()["gaps"]
    assert [change["missing"] for change in gap["changes"]] == [[[3, 3]]]

    result = hq.take_one(pieces(cr.export("HQ", full=True))[2])

    assert (result.taken, result.released) == (1, 2)
    assert not any(gap["changes"] for gap in hq.status()["gaps"])
    assert hq.digest()["CR"] == cr.digest()["CR"]


def test_refusals_travel_back_to_who_sent_them(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    refused = hq.take_one(_mixed(cr, hq, tmp_path / "mixed.xlsx"))

    receipts = reader.open_package(hq.export("CR")).extras["receipts"]

    told = next(r for r in receipts if r["package"] == refused.package)
    assert (told["taken"], told["known"], told["held"], len(told["refused"])) == (1, 1, 2, 5)
    assert {line["uid"] for line in told["refused"]} == {line["uid"] for line in refused.problems}


def test_a_file_that_is_nothing_of_ours_is_answered_by_name(hq: Laptop, tmp_path: Path) -> None:
    letter = tmp_path / "letter.xlsx"
    letter.write_text("Dear colleagues")
    before = hq.digest()

    result = hq.take_one(letter)

    assert (result.file, result.verdict) == (letter, "refused")
    assert result.problems[0]["code"]
    assert hq.digest() == before


def test_a_bulk_edit_arrives_as_many_changes_each_counted(laptop: Setup) -> None:
    hq, cr = laptop("HQ"), laptop("CR")
    uids = cr.apply(
        *({"entity": "initiative", "set": {"title": str(n), "status": "ONGOING"}} for n in range(5))
    ).uids
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    cr.apply(*({"entity": "initiative", "uid": uid, "set": {"acronym": "A"}} for uid in uids))

    result = hq.take_one(cr.export("HQ"))

    assert result.taken == 5
    assert result.by_entity["initiative"]["changed"] == 5
