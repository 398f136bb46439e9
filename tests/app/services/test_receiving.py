"""Taking packages: once, twice, in any order, in part, and never what is not ours."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.base.progress import Cancelled
from app.exchange import reader
from app.exchange.package import Segment
from app.services import receiving, start, wording
from app.sync.canonical import START, chain, pack, unpack
from tests.app.services.conftest import Setup
from tests.laptops import DROP, Laptop, Mail, forge


def test_a_package_brings_what_was_recorded(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water for Upala")

    result = hq.take_one(cr.export("HQ"))

    assert (result.verdict, result.taken, result.held, result.refused) == ("merged", 1, 0, 0)
    assert result.by_entity == {"initiative": {"new": 1, "changed": 0, "deleted": 0}}
    assert hq.value(uid, "title") == "Water for Upala"
    assert hq.digest()["CR"] == cr.digest()["CR"]
    assert hq.findings() == []


def test_the_same_package_again_changes_nothing_and_says_when_it_came(
    cr: Laptop, hq: Laptop
) -> None:
    cr.new_record("initiative")
    file = cr.export("HQ")
    hq.take(file)
    before = hq.digest()

    again = hq.take_one(file)

    assert (again.verdict, again.taken, again.known) == ("known", 0, 1)
    assert again.received_before > 0
    assert hq.digest() == before


def test_an_old_package_brings_only_what_nobody_replaced(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water", acronym="W")
    old = cr.export("HQ")
    cr.edit(uid, title="Clean water")
    hq.take(cr.export("HQ"))

    result = hq.take_one(old)

    assert result.verdict == "known"
    assert (hq.value(uid, "title"), hq.value(uid, "acronym")) == ("Clean water", "W")


def test_a_gap_is_named_and_filled_later(laptop: Setup) -> None:
    cr, hq, second = laptop("CR"), laptop("HQ"), laptop("HQ", "hq2")
    uid = cr.new_record("initiative", title="Water")
    first = cr.export("HQ")
    hq.take(first)
    cr.take(hq.export("CR"))  # from now on headquarters is known to have number 1
    cr.edit(uid, title="Clean water")
    late = cr.export("HQ")

    early = second.take_one(late)

    assert (early.verdict, early.held, early.taken) == ("held", 1, 0)
    (missing,) = early.waiting_for
    assert (missing["what"], missing["laptop"], missing["number"]) == ("previous", "CR cr", 1)
    assert not second.has(uid)
    (gap,) = second.status()["gaps"]
    assert gap["changes"][0]["missing"] == [[1, 1]]

    filled = second.take_one(first)

    assert (filled.taken, filled.released) == (1, 1)
    assert second.value(uid, "title") == "Clean water"
    assert second.status()["gaps"] == []
    assert second.digest()["CR"] == cr.digest()["CR"]


def test_what_is_held_counts_as_known_when_it_comes_again(laptop: Setup) -> None:
    cr, hq, second = laptop("CR"), laptop("HQ"), laptop("HQ", "hq2")
    uid = cr.new_record("initiative")
    hq.take(cr.export("HQ"))
    cr.take(hq.export("CR"))
    cr.edit(uid, title="Clean water")
    late = cr.export("HQ")
    second.take(late)

    again = second.take_one(late)

    assert (again.verdict, again.held, again.known) == ("known", 0, 1)


def test_files_are_taken_oldest_first_and_answered_in_the_order_given(
    cr: Laptop, hq: Laptop
) -> None:
    uid = cr.new_record("initiative", title="Water")
    first = cr.export("HQ")
    cr.edit(uid, title="Clean water")
    second = cr.export("HQ")

    results = hq.take(second, first)

    assert [result.file for result in results] == [second, first]
    assert [result.number for result in results] == [2, 1]
    assert [result.taken for result in results] == [1, 1]


def test_a_bad_file_is_an_answer_and_does_not_stop_the_others(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    uid = cr.new_record("initiative")
    bad = tmp_path / "holiday.xlsx"
    bad.write_bytes(b"PK\x03\x04 not a workbook")
    gone = tmp_path / "gone.xlsx"

    refused, missing, merged = hq.take(bad, gone, cr.export("HQ"))

    assert (refused.verdict, missing.verdict, merged.verdict) == ("refused", "refused", "merged")
    assert missing.problems[0]["code"] == "cannot_read"
    assert hq.has(uid)


def test_a_pipe_is_refused_in_words_and_does_not_stop_the_others(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    uid = cr.new_record("initiative", title="Water")
    pipe = tmp_path / "CR-000009.xlsx"
    os.mkfifo(pipe)

    refused, taken = hq.take(pipe, cr.export("HQ"))

    assert (refused.verdict, taken.verdict) == ("refused", "merged")
    code, told = refused.problems[0]["code"], refused.problems[0]
    assert "is a pipe or a device" in wording.sentence(code, told)
    assert hq.value(uid, "title") == "Water"


@pytest.mark.parametrize("kept", [0.2, 0.6, 0.95])
def test_a_file_cut_short_changes_nothing(cr: Laptop, hq: Laptop, kept: float) -> None:
    cr.new_record("initiative")
    file = cr.export("HQ")
    before = hq.digest()
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * kept)])

    result = hq.take_one(file)

    assert result.verdict == "refused"
    assert hq.digest() == before


def test_a_package_for_another_office_is_not_taken(laptop: Setup) -> None:
    hq, sn = laptop("HQ"), laptop("SN")
    uid = hq.new_record("initiative", "CR")

    result = sn.take_one(hq.export("CR"))

    assert result.verdict == "not_for_us"
    assert not sn.has(uid)


def test_training_and_real_data_do_not_mix(cr: Laptop, tmp_path: Path) -> None:
    cr.here()
    training = start.create(tmp_path / "t.db", office="HQ", role="hq", training=True)

    (result,) = receiving.take(training, [cr.export("HQ")])
    start.close_store(training)

    assert result.verdict == "training"


def test_an_office_that_writes_into_another_scope_is_refused_row_by_row(
    laptop: Setup, tmp_path: Path
) -> None:
    hq, sn = laptop("HQ"), laptop("SN")
    mine = sn.new_record("initiative", title="Ours")
    theirs = sn.new_record("initiative", title="Not ours")
    opened = reader.open_package(sn.export("HQ"))
    (segment,) = opened.segments
    moved = _moved_to(segment, "CR")
    file = forge(sn.export("HQ", full=True), tmp_path / "f.xlsx", segments=[moved])

    result = hq.take_one(file)

    assert (result.verdict, result.refused, result.taken) == ("refused", 2, 0)
    assert {p["code"] for p in result.problems} == {"not_theirs"}
    assert {p["uid"] for p in result.problems} == {mine, theirs}
    assert "CR" not in hq.digest()


def _moved_to(segment: Segment, scope: str) -> Segment:
    """Return a segment as if it had been written into another scope from the start."""
    lines = unpack(segment.data, segment.last - segment.first + 1)
    *_, tip = chain(segment.replica, scope, 1, START, lines)
    return replace(segment, scope=scope, hash=tip.hex())


def test_a_stranger_among_the_feeds_is_refused(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    cr.new_record("initiative")
    file = forge(cr.export("HQ"), tmp_path / "f.xlsx", replicas={})

    result = hq.take_one(file)

    assert (result.verdict, result.refused) == ("refused", 1)


@pytest.mark.parametrize("way", ["line", "hash", "count", "prev"])
def test_a_segment_that_is_not_what_it_says_refuses_the_whole_file(
    cr: Laptop, hq: Laptop, tmp_path: Path, way: str
) -> None:
    cr.new_record("initiative", title="Water")
    file = cr.export("HQ")
    (segment,) = reader.open_package(file).segments
    lines = unpack(segment.data, 1)
    broken = {
        "line": replace(segment, data=pack([lines[0].replace(b"Water", b"Fire!")])),
        "hash": replace(segment, hash="0" * 64),
        "count": replace(segment, last=2),
        "prev": replace(segment, prev="zz"),
    }[way]

    result = hq.take_one(forge(file, tmp_path / "f.xlsx", segments=[broken]))

    assert result.verdict == "refused"
    assert "CR" not in hq.digest()


HEADERS: list[dict[str, Any]] = [
    {"replica": DROP},
    {"office": DROP},
    {"role": DROP},
    {"id": DROP},
    {"number": DROP},
    {"number": "many"},
    {"at": "yesterday"},
    {"at": None},
    {"to": DROP},
    {"min_reader": "soon"},
    {"replica": 5},
    {"replica": "a b"},
    {"replicas": ["CR"]},
    {"replicas": {"x": "CR"}},
    {"vector": ["all"]},
    {"vector": {"x": 3}},
    {"held": 7},
    {"digests": "none"},
    {"retired": "nobody"},
    {"retired": {"x": "y"}},
    {"copied": 3},
]


@pytest.mark.parametrize("header", HEADERS, ids=lambda h: json.dumps(h, default=lambda _: "-"))
def test_a_header_that_makes_no_sense_is_answered_not_raised(
    cr: Laptop, hq: Laptop, tmp_path: Path, header: dict[str, Any]
) -> None:
    cr.new_record("initiative")

    result = hq.take_one(forge(cr.export("HQ"), tmp_path / "f.xlsx", **header))

    assert result.verdict in {"refused", "not_for_us", "merged"}
    assert hq.findings() == []
    assert hq.take_one(cr.export("HQ")).verdict in {"merged", "known"}


EXTRAS: list[dict[str, Any]] = [
    {"secrets": ["x"]},
    {"secrets": {"#1": 5}},
    {"secrets": {"#1": ["salt"]}},
    {"receipts": {"a": 1}},
    {"receipts": [5, "x", {}]},
    {"receipts": [{"package": ["x"]}]},
]


@pytest.mark.parametrize("extras", EXTRAS, ids=json.dumps)
def test_extras_that_make_no_sense_are_answered_not_raised(
    cr: Laptop, hq: Laptop, tmp_path: Path, extras: dict[str, Any]
) -> None:
    cr.new_record("initiative")

    result = hq.take_one(forge(cr.export("HQ"), tmp_path / "f.xlsx", extras=extras))

    assert result.verdict in {"refused", "merged"}
    assert hq.findings() == []


def test_a_preview_says_what_would_happen_and_changes_nothing(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative")
    file = cr.export("HQ")
    before = (hq.digest(), hq.status())

    (seen,) = hq.take(file, preview=True)

    assert (seen.verdict, seen.taken) == ("merged", 1)
    assert not hq.has(uid)
    assert (hq.digest(), hq.status()) == before
    assert hq.take_one(file).received_before == 0


def test_a_preview_counts_the_conflicts_it_would_make(cr: Laptop, hq: Laptop) -> None:
    uid = cr.new_record("initiative", title="Water")
    hq.take(cr.export("HQ"))
    hq.edit(uid, title="Clean water")
    cr.edit(uid, title="Safe water")

    (seen,) = hq.take(cr.export("HQ"), preview=True)

    assert seen.conflicts == 1
    assert hq.conflicts() == []


class StopAt:
    """Somebody who presses the button at a certain step."""

    def __init__(self, step: str) -> None:
        self.step = step
        self.reached = ""

    def report(self, done: int, total: int, step: str) -> None:
        del done, total
        self.reached = step
        if step == self.step:
            raise Cancelled

    def check(self) -> None:
        return


@pytest.mark.parametrize("step", ["files", "verify", "write", "commit"])
def test_a_cancelled_import_leaves_nothing(cr: Laptop, hq: Laptop, step: str) -> None:
    uid = cr.new_record("initiative")
    file = cr.export("HQ")

    with pytest.raises(Cancelled):
        receiving.take(hq.store, [file], progress=StopAt(step))

    assert not hq.has(uid)
    assert hq.take_one(file).verdict == "merged"


def test_a_backup_is_made_before_a_batch_and_only_a_few_are_kept(cr: Laptop, hq: Laptop) -> None:
    for _ in range(7):
        cr.new_record("initiative")
        hq.take(cr.export("HQ"))

    kept = list((hq.folder / "backups").glob("*before-import*"))

    assert len(kept) == 5


def test_a_receipt_comes_back_with_the_next_package(cr: Laptop, hq: Laptop) -> None:
    cr.new_record("initiative")
    sent = cr.send("HQ")
    hq.take(sent.path)

    cr.take(hq.export("CR"))

    receipts = reader.open_package(hq.export("CR")).extras["receipts"]
    assert receipts[0]["package"] == sent.package
    assert (receipts[0]["taken"], receipts[0]["verdict"]) == (1, "merged")
    assert cr.status()["unconfirmed"] == 0


@pytest.mark.parametrize("backwards", [False, True])
def test_what_a_package_brought_is_not_sent_back(
    laptop: Setup, tmp_path: Path, *, backwards: bool
) -> None:
    hq, cr1, cr2 = laptop("HQ"), laptop("CR", "cr1"), laptop("CR", "cr2")
    uid = cr1.new_record("initiative")
    hq.take(cr1.export("HQ"))
    hq.edit(uid, title="Clean water")  # rests on a change of the other feed
    file = hq.export("CR", full=True)
    segments = reader.open_package(file).segments
    ordered = sorted(segments, key=lambda s: s.replica == hq.who.replica, reverse=backwards)

    result = cr2.take_one(forge(file, tmp_path / "f.xlsx", segments=ordered))

    assert (result.taken, result.held) == (2, 0)
    assert cr2.lacking("HQ") == 0


def test_any_laptop_carries_what_others_wrote(laptop: Setup) -> None:
    hq, cr1, cr2 = laptop("HQ"), laptop("CR", "cr1"), laptop("CR", "cr2")
    uid = cr1.new_record("initiative", title="Water")
    cr2.take(cr1.export("CR"))

    result = hq.take_one(cr2.export("HQ"))

    assert result.taken == 1
    assert hq.history(uid)[0].laptop == "cr1"
    Mail(hq, cr1, cr2).deliver()
    assert hq.digest()["CR"] == cr1.digest()["CR"] == cr2.digest()["CR"]


def test_a_package_of_our_own_office_that_names_no_recipient_is_refused(
    cr: Laptop, laptop: Setup, tmp_path: Path
) -> None:
    cr.new_record("initiative")
    second = laptop("CR", "cr2")

    result = second.take_one(forge(cr.export("HQ"), tmp_path / "f.xlsx", to=DROP))

    assert result.verdict == "refused"
    assert result.problems[0]["code"] == "machine_part_damaged"
