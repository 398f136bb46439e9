"""Packages taken in one go share a transaction: people notice nothing of it but the speed."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.base.progress import Cancelled
from app.exchange import reader
from app.services import audit, exchange, one_package, receiving, retraction
from app.services.file_results import FileResult
from app.sync.canonical import pack, unpack
from database import unit
from tests.app.services.conftest import Setup
from tests.laptops import Laptop, forge

ROUNDS = 4


def written(laptop: Laptop, to: str = "HQ") -> tuple[list[str], list[Path]]:
    """Record and send several times; return the records and the packages."""
    uids, files = [], []
    for number in range(ROUNDS):
        uids.append(laptop.new_record("initiative", title=f"Water {number}"))
        if number:
            laptop.edit(uids[number - 1], title=f"Clean water {number}")
        files.append(laptop.export(to))
    return uids, files


def torn(file: Path, out: Path) -> Path:
    """Write a package whose last line is another one than its chain says."""
    *parts, last = reader.open_package(file).segments
    lines = unpack(bytes(last.data), last.last - last.first + 1)
    lines[-1] = lines[-1].replace(b"ater", b"ine.")
    return forge(file, out, segments=[*parts, replace(last, data=pack(lines))])


class Heard:
    """Hears of files, and looks into the database with each word."""

    def __init__(self, laptop: Laptop, uids: list[str]) -> None:
        self.laptop, self.uids = laptop, uids
        self.told: list[tuple[str, int]] = []
        """Of each file that is done its verdict, and how many records were there by then."""

    def __call__(self, path: Path, result: FileResult | None) -> None:
        del path
        if result is not None:
            there = sum(self.laptop.has(uid) for uid in self.uids)
            self.told.append((result.verdict, there))


def noted(laptop: Laptop) -> tuple[list[tuple[str, int]], list[dict[str, Any]]]:
    """Return what the list of packages and the audit trail say was received."""
    lines = [(line.office, line.number) for line in exchange.packages(laptop.store)]
    return lines, [e.told for e in audit.entries(laptop.store) if e.kind == "received"]


def one_by_one(hq: Laptop, files: list[Path]) -> list[FileResult]:
    return [hq.take_one(file) for file in files]


def all_at_once(hq: Laptop, files: list[Path]) -> list[FileResult]:
    return hq.take(*files)


def test_together_or_one_by_one_comes_to_the_same(laptop: Setup) -> None:
    cr, sn, first, second = laptop("CR"), laptop("SN"), laptop("HQ"), laptop("HQ", "hq2")
    uids, files = written(cr)
    more, others = written(sn)
    mixed = [*files, *others]

    apart, together = one_by_one(first, mixed), all_at_once(second, mixed)

    def told(result: FileResult) -> tuple[Any, ...]:
        return result.verdict, result.taken, result.known, result.held, result.by_entity

    assert list(map(told, together)) == list(map(told, apart))
    assert second.digest() == first.digest()
    for uid in uids + more:
        assert second.value(uid, "title") == first.value(uid, "title")
    assert second.findings() == first.findings() == []
    assert noted(second) == noted(first)


def test_each_has_its_receipt(cr: Laptop, hq: Laptop) -> None:
    _, files = written(cr)
    hq.take(*files)

    cr.take(hq.export("CR"))

    assert cr.status()["unconfirmed"] == 0


def test_nothing_is_told_before_it_is_there_for_others(cr: Laptop, hq: Laptop) -> None:
    uids, files = written(cr)
    heard = Heard(hq, uids)

    receiving.take(hq.store, files, hearer=heard)

    assert heard.told == [("merged", ROUNDS)] * ROUNDS


def test_a_long_transaction_ends_between_two_packages(
    cr: Laptop, hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unit, "_LONG", -1.0)
    uids, files = written(cr)
    heard = Heard(hq, uids)

    receiving.take(hq.store, files, hearer=heard)

    assert heard.told == [("merged", number) for number in range(1, ROUNDS + 1)]


def test_others_can_write_while_packages_are_read(cr: Laptop, hq: Laptop) -> None:
    _, files = written(cr)
    reads = 0

    def hear(path: Path, result: FileResult | None) -> None:
        nonlocal reads
        del path
        if result is None and reads < ROUNDS:
            reads += 1
            with contextlib.closing(sqlite3.connect(hq.path, timeout=0)) as other:
                other.execute("INSERT INTO setting VALUES (?, '')", (f"test.{reads}",))
                other.commit()

    results = receiving.take(hq.store, files, hearer=hear)

    assert [result.verdict for result in results] == ["merged"] * ROUNDS
    assert reads == ROUNDS


def test_a_damaged_package_takes_none_of_the_others_with_it(
    cr: Laptop, hq: Laptop, tmp_path: Path
) -> None:
    uids, files = written(cr)
    sn_uid = cr.new_record("initiative", title="Water last")
    damaged = torn(cr.export("HQ", full=True), tmp_path / "damaged.xlsx")
    heard = Heard(hq, uids)

    results = receiving.take(hq.store, [*files, damaged], hearer=heard)

    assert [result.verdict for result in results] == ["merged"] * ROUNDS + ["refused"]
    assert results[-1].problems[0]["code"] == "chain_broken"
    assert len(heard.told) == ROUNDS + 1
    assert not hq.has(sn_uid)
    assert hq.findings() == []
    assert hq.take_one(cr.export("HQ")).verdict == "merged"


def test_what_follows_a_damaged_package_is_taken(cr: Laptop, hq: Laptop, tmp_path: Path) -> None:
    uids, files = written(cr)
    damaged = torn(files[1], tmp_path / "damaged.xlsx")

    results = hq.take(files[0], damaged, *files[2:])

    assert [result.verdict for result in results] == ["merged", "refused", "merged", "merged"]
    assert [hq.has(uid) for uid in uids] == [True] * ROUNDS
    assert hq.digest()["CR"] == cr.digest()["CR"]


def failing(at: int) -> Callable[..., Any]:
    """Return a step of the import that breaks off at a package of this number."""
    note = one_package._note  # noqa: SLF001  (the moment before the end)

    def fails(*words: Any) -> Any:  # noqa: ANN401
        if words[2]["number"] == at:
            raise RuntimeError("a mistake of ours")
        return note(*words)

    return fails


def test_a_mistake_of_ours_in_one_leaves_those_before_it_in(
    cr: Laptop, hq: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    uids, files = written(cr)
    heard = Heard(hq, uids)
    with monkeypatch.context() as patch:
        patch.setattr(one_package, "_note", failing(3))
        with pytest.raises(RuntimeError):
            receiving.take(hq.store, files, hearer=heard)

    assert [verdict for verdict, _ in heard.told] == ["merged"] * 2
    assert [hq.has(uid) for uid in uids] == [True, True, False, False]
    assert [result.verdict for result in hq.take(*files)] == ["known"] * 2 + ["merged"] * 2
    assert hq.digest()["CR"] == cr.digest()["CR"]


def test_stopping_leaves_nothing_that_was_not_told(cr: Laptop, hq: Laptop) -> None:
    uids, files = written(cr)
    heard = Heard(hq, uids)

    class StopsAtThird:
        merged = 0

        def report(self, done: int, total: int, step: str) -> None:
            del done, total
            self.merged += step == "write"
            if self.merged == 3:
                raise Cancelled

        def check(self) -> None:
            return

    with pytest.raises(Cancelled):
        receiving.take(hq.store, files, progress=StopsAtThird(), hearer=heard)

    assert heard.told == []
    assert not any(hq.has(uid) for uid in uids)
    assert [result.verdict for result in hq.take(*files)] == ["merged"] * ROUNDS
    assert hq.digest()["CR"] == cr.digest()["CR"]


def test_each_can_be_undone(cr: Laptop, hq: Laptop) -> None:
    uids, files = written(cr)
    packages = [result.package for result in hq.take(*files)]

    for number in reversed(range(ROUNDS)):
        retraction.undo_import(hq.store, packages[number])
        assert [hq.has(uid) for uid in uids] == [n < number for n in range(ROUNDS)]

    assert [result.verdict for result in hq.take(*files)] == ["merged"] * ROUNDS
    assert hq.digest()["CR"] == cr.digest()["CR"]


def test_a_preview_of_several_sees_each_as_if_it_came_alone(cr: Laptop, hq: Laptop) -> None:
    uids, files = written(cr)
    before = hq.digest()

    seen = receiving.take(hq.store, files, preview=True)

    assert [result.known for result in seen] == [0] * ROUNDS
    assert hq.digest() == before
    assert not any(hq.has(uid) for uid in uids)
