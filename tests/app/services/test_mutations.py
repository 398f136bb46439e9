"""Packages that somebody made up or changed, taken in earnest by a wary headquarters.

Whoever made them knows the program, holds every package there ever was, two keys of his own, that
of a lost laptop and that of a verified one of another office, and may close files as anybody may.
Whatever comes of it, headquarters holds nothing that was not signed by who wrote it.
Source: reliability.md B2; rulings.md 23, 36, 42, 43.
"""

from __future__ import annotations

import dataclasses
import os
import random
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.base import ids
from app.exchange import locks, passwords, reader, seals, writer
from app.exchange.package import Opened, Package, Segment
from app.services import enrolling, readers, receiving, sending
from app.services.own_secrets import SIGNING
from app.sync.canonical import START, chain, pack, unpack
from database.unit import read, write
from tests.app.services.conftest import Setup
from tests.app.services.test_tampering import mutated
from tests.laptops import Laptop
from tests.trust import forged_by, own_feed, ring, wary

MUTATIONS = int(os.environ.get("PASSERELLE_MUTATIONS", "40"))
"""Of each kind."""
pytestmark = [pytest.mark.timeout(90 + MUTATIONS), pytest.mark.long]
FIRST = int(os.environ.get("PASSERELLE_FIRST_MUTATION", "0"))
BATCH = 40
"""Files taken at once, by a headquarters that holds nothing of those before."""
WORDS = "einsam-7"
VERDICTS = {
    *("merged", "known", "held", "edited", "refused", "table", "not_for_us"),
    *("unverified", "too_new", "password"),
}
_CODEC = ("codec", "parts", "segments", "sheets", "visible", "machine")

Feed = tuple[str, str]
Part = tuple[str, bytes]
Dice = random.Random


@dataclass(frozen=True, repr=False)
class World:
    """Headquarters as it is before each batch, and all that a forger has."""

    hq: Laptop
    kept: Path
    sn: Laptop
    files: list[Path]
    """Open packages: old and new ones, for others, and of a lost laptop."""
    keys: dict[str, str]
    recipient: str
    truth: dict[Feed, set[str]]
    """The hashes of what was written by whom headquarters believes."""
    folder: Path

    def take(self, batch: range, make: Callable[[Dice, Path], None]) -> set[str]:
        """Let headquarters take a batch of files, and look at what it holds then."""
        self.hq.restore(self.kept)
        files = []
        for at in batch:
            files.append(self.folder / f"{at:06d}.xlsx")
            make(random.Random(at), files[-1])
        results = receiving.take(self.hq.store, files, password=WORDS)
        assert len(results) == len(batch)
        with read(self.hq.store) as unit:
            held = [(b.replica, b.scope, b.last, b.hash) for b in unit.log.branches.values()]
        for replica, scope, last, tip in held:
            told = f"{replica[:8]} {scope} {last}, {batch}"
            assert not last or tip in self.truth.get((replica, scope), ()), told
        assert not self.hq.findings(), batch
        for file in files:
            file.unlink()
        return {result.verdict for result in results}

    def disguise(self, dice: Dice, file: Path) -> None:
        """Leave a file as it is, or close it as anybody may."""
        form = dice.choices(("open", "encrypted", "password"), (10, 9, 1))[0]
        if form == "encrypted":
            file.write_bytes(locks.closed(file.read_bytes(), [self.recipient]))
        elif form == "password":
            try:
                passwords.close(file, file, WORDS)
            except Exception:  # noqa: BLE001  (no zip any more: nobody could close it)
                return


def opened_by(laptop: Laptop, to: str, out: Path) -> Path:
    """Write an open package."""
    return sending.export(laptop.store, to, out, plain=True).path


def hashes(part: Segment) -> Iterator[str]:
    """Yield the hash of each change of a segment."""
    lines = unpack(part.data, part.last - part.first + 1)
    start = bytes.fromhex(part.prev)
    yield from (tip.hex() for tip in chain(part.replica, part.scope, part.first, start, lines))


@pytest.fixture
def world(laptop: Setup, tmp_path: Path) -> World:
    """Return a headquarters that knows two offices, and a laptop it revoked."""
    hq, cr, sn, lost = (wary(laptop(*who)) for who in (("HQ",), ("CR",), ("SN",), ("CR", "lost")))
    for each in (cr, sn, lost):
        ring(hq, each)
        ring(each, hq)
    files, truth = [], []
    uid = lost.new_record("initiative", title="Before it was lost")
    files.append(opened_by(lost, "HQ", tmp_path / "lost-1.xlsx"))
    truth.append(files[-1])
    hq.take_one(files[-1])
    enrolling.revoke(hq.store, lost.who.replica)
    lost.edit(uid, title="After it was lost")
    files.append(opened_by(lost, "HQ", tmp_path / "lost-2.xlsx"))
    contact = cr.new_record("contact", function="Focal point")
    for number in (1, 2):
        for each in (cr, sn):
            each.new_record("initiative", title=f"Water {number}")
            out = tmp_path / f"{each.who.office}-{number}.xlsx"
            files.append(opened_by(each, "HQ", out))
            truth.append(out)
        cr.edit(contact, function=f"Focal point {number}")
    files.append(opened_by(hq, "SN", tmp_path / "other.xlsx"))
    with write(sn.store) as unit:
        own = SIGNING.own(unit, sn.who.replica)
    with write(lost.store) as unit:
        revoked = SIGNING.own(unit, lost.who.replica)
    with write(hq.store) as unit:
        recipient = readers.own_recipient(unit, hq.who)
    known: dict[Feed, set[str]] = {}
    for file in truth:
        for part in reader.open_package(file).segments:
            known.setdefault((part.replica, part.scope), set()).update(hashes(part))
    with read(hq.store) as unit:
        for branch in unit.log.branches.values():
            known.setdefault((branch.replica, branch.scope), set()).add(branch.hash)
    keys = {"stranger": seals.new_key(), "other": own, "revoked": revoked}
    return World(hq, hq.backup(), sn, files, keys, recipient, known, tmp_path)


def batches(share: int = 1) -> Iterator[range]:
    """Yield the seeds of each batch of a share of all files."""
    last = FIRST + MUTATIONS // share
    for first in range(FIRST, last, BATCH):
        yield range(first, min(first + BATCH, last))


# Somebody changes bytes of a workbook closed by a password


def test_of_a_workbook_closed_by_a_password_that_was_changed_only_what_was_signed_is_taken(
    world: World,
) -> None:
    closed = []
    for file in world.files:
        passwords.close(file, world.folder / "closed.xlsx", WORDS)
        closed.append((world.folder / "closed.xlsx").read_bytes())

    def make(dice: Dice, file: Path) -> None:
        what = dice.choice(["flip", "drop", "insert", "repeat", "cut"])
        step = (what, dice.random(), dice.randint(1, 400), dice.randbytes(dice.randint(1, 40)))
        file.write_bytes(mutated(dice.choice(closed), [step]))

    for batch in batches(share=4):  # each costs half a second, by design
        assert world.take(batch, make) <= VERDICTS


# Somebody takes workbooks apart and puts them together otherwise


@pytest.mark.logs_warnings  # who swaps what a package says of digests rings the alarm
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_a_workbook_put_together_otherwise_only_what_was_signed_is_taken(world: World) -> None:
    parts = []
    for file in world.files:
        with zipfile.ZipFile(file) as book:
            parts.append([(info.filename, book.read(info)) for info in book.infolist()])

    def make(dice: Dice, file: Path) -> None:
        these, others = list(dice.choice(parts)), dict(dice.choice(parts))
        for _ in range(dice.randint(0, 3)):
            these = put_together(dice, these, others)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
            for name, data in these:
                book.writestr(name, data)
        world.disguise(dice, file)

    seen = set()
    for batch in batches():
        seen |= world.take(batch, make)
    assert {"merged", "refused"} <= seen <= VERDICTS


def put_together(dice: Dice, these: list[Part], others: dict[str, bytes]) -> list[Part]:
    """Return the parts of a workbook of which one is another, changed, missing, twice or moved."""
    at = dice.randrange(len(these))
    name, data = these[at]
    rest = [*these[:at], *these[at + 1 :]]
    other = (name, others.get(name, data))
    step = (dice.choice(["flip", "drop", "insert", "repeat"]), dice.random())
    changed = mutated(data, [(*step, dice.randint(1, 9), dice.randbytes(3))])
    return {
        "swap": [*these[:at], other, *these[at + 1 :]],
        "bytes": [*these[:at], (name, changed), *these[at + 1 :]],
        "drop": rest or these,
        "twice": [*these, other],
        "rename": [*rest, (dice.choice(these)[0], data)],
        "move": [*rest, (name, data)],
    }[dice.choice(["swap", "swap", "bytes", "bytes", "drop", "twice", "rename", "move"])]


# Somebody writes packages with a program


@pytest.mark.logs_warnings  # a verified laptop may tell untrue digests, which rings the alarm
def test_of_a_package_with_other_words_or_changes_only_what_their_authors_signed_is_taken(
    world: World,
) -> None:
    known = [reader.open_package(file) for file in world.files]

    def make(dice: Dice, file: Path) -> None:
        write_forged(world, dice, dice.choice(known), dice.choice(known), file)
        world.disguise(dice, file)

    seen = set()
    for batch in batches():
        seen |= world.take(batch, make)
    assert {"merged", "refused"} <= seen <= VERDICTS


def write_forged(world: World, dice: Dice, one: Opened, other: Opened, out: Path) -> None:
    """Write a package of what two say, a little otherwise, signed by somebody."""
    header = {name: said for name, said in one.header.items() if name not in _CODEC}
    signer = dice.choice(["kept", "moved", "nobody", *world.keys, *world.keys])
    segments = list(one.segments)
    for _ in range(dice.randint(0, 2)):
        word = dice.choice([name for name in other.header if name not in _CODEC])
        header[word] = other.header[word]
    if dice.random() < 0.3:
        header["id"] = ids.new_uid()
        header["number"] = dice.randint(1, 9)
    if dice.random() < 0.3:
        header |= {"office": "HQ", "role": "hq"}
    if signer in world.keys and dice.random() < 0.5:
        who = world.sn.who
        if signer == "other":
            header |= {"replica": who.replica, "office": "SN", "role": "field"}
        header["to"] = dice.choice(["HQ", header["to"]])
    for _ in range(dice.randint(0, 3)):
        segments = otherwise(world, dice, segments, list(other.segments), signer)
    lines = {"kept": one.signatures, "moved": other.signatures}.get(signer, ())
    extras = dice.choice([one, other]).extras

    def sign(data: bytes) -> list[str]:
        if signer in world.keys:
            return [seals.of_package(world.keys[signer], data)]
        return list(lines)

    try:
        writer.write(Package(header, segments, (), extras, sign=sign), out, language="en")
    except Exception:  # noqa: BLE001  (no package could say so)
        out.write_bytes(b"")


def otherwise(
    world: World, dice: Dice, segments: list[Segment], others: list[Segment], signer: str
) -> list[Segment]:
    """Return segments of which one is another, missing, twice, cut, renamed or made up."""
    mine = world.sn.who.replica if signer == "other" else ""
    theirs = [at for at, part in enumerate(segments) if part.replica != mine]
    if not theirs or dice.random() < 0.2:
        return [*segments, *(part for part in others if part.replica != mine)]
    at = dice.choice(theirs)
    part, foreign = segments[at], dice.choice(others or segments)
    lines = unpack(part.data, part.last - part.first + 1)
    what = dice.choice(["drop", "twice", "cut", "name", "scope", "words", "empty", "tip", "seal"])
    if what == "drop":
        return [*segments[:at], *segments[at + 1 :]]
    if what == "twice":
        return [*segments, part]
    if what == "cut":
        lines = lines[: dice.randint(1, len(lines))]
    if what == "words":
        lines = [mutated(line, [("flip", dice.random(), 1, b"\x01")]) for line in lines]
    named = foreign.replica if foreign.replica != mine else part.replica
    told: dict[str, dict[str, Any]] = {
        "cut": {"last": part.first + len(lines) - 1},
        "name": {"replica": named},
        "scope": {"scope": dice.choice(["CR", "SN", "global", foreign.scope])},
        "empty": {"first": 1, "last": len(lines), "prev": START.hex()},
        "seal": {"signature": foreign.signature},
    }
    part = dataclasses.replace(part, **told.get(what, {}))
    start = bytes.fromhex(part.prev)
    *_, tip = chain(part.replica, part.scope, part.first, start, lines)
    end = foreign.hash if what == "tip" else tip.hex()
    part = dataclasses.replace(part, data=pack(lines), hash=end)
    return [*segments[:at], part, *segments[at + 1 :]]


def test_a_seal_says_nothing_of_another_branch_of_its_feed(laptop: Setup, tmp_path: Path) -> None:
    hq, sn = wary(laptop("HQ")), wary(laptop("SN"))
    ring(hq, sn)
    ring(sn, hq)
    sn.take_one(hq.export("SN"))
    source = opened_by(hq, "SN", tmp_path / "source.xlsx")
    honest = [p for p in reader.open_package(source).segments if p.scope == "global"]
    assert honest
    with write(sn.store) as unit:
        own = SIGNING.own(unit, sn.who.replica)
    (part,) = honest
    lines = unpack(part.data, part.last - part.first + 1)
    lines[-1] = lines[-1].replace(b"verified/", b"revoked//")
    *_, tip = chain(part.replica, part.scope, part.first, bytes.fromhex(part.prev), lines)
    invented = dataclasses.replace(part, data=pack(lines), hash=tip.hex(), signature="")
    mine = reader.open_package(opened_by(sn, "HQ", tmp_path / "mine.xlsx"))
    header = {name: said for name, said in mine.header.items() if name not in _CODEC}
    out = tmp_path / "forged.xlsx"
    package = Package(
        header, [part, invented], (), mine.extras, sign=lambda d: [seals.of_package(own, d)]
    )
    writer.write(package, out, language="en")
    before = hq.digest()

    result = hq.take_one(out)

    assert {problem["code"] for problem in result.problems} == {"unsealed"}
    assert hq.digest() == before


def test_what_a_verified_laptop_writes_under_anothers_uid_leaves_the_others_record_alone(
    laptop: Setup, tmp_path: Path
) -> None:
    hq, cr, sn = wary(laptop("HQ")), wary(laptop("CR")), wary(laptop("SN"))
    for each in (cr, sn):
        ring(hq, each)
        ring(each, hq)
    uid = cr.new_record("initiative", title="Water")
    hq.take_one(cr.export("HQ"))
    w: dict[str, Any] = {"title": "Sand", "status": "IDENTIFIED"}
    parts = [
        own_feed(scope, sn.who.replica, entity="initiative", uid=uid, w=w)
        for scope in ("CR", "global")
    ]
    forged = forged_by(sn, "HQ", tmp_path / "forged.xlsx", parts)

    result = hq.take_one(forged)

    assert result.refused == len(parts)
    assert hq.value(uid, "title") == "Water"
    assert hq.record(uid).scope == "CR"
    assert not hq.findings()
